// The ranked list as it is shown: call by call, and those who are equal in the whole order together.
import type { ApplicationAward } from "../../types/ApplicationAward";

/** Applications that are equal in the whole order; one alone when nobody is equal to it. */
export interface Tied {
  first: number;
  last: number;
  lines: ApplicationAward[];
}

/** One call, its applications by rank. */
export interface RankedCall {
  call: number;
  groups: Tied[];
}

/** `awards` come by call and rank, as the program sends them. */
export function grouped(awards: ApplicationAward[]): RankedCall[] {
  const calls: RankedCall[] = [];
  for (const line of awards) {
    let call = calls.at(-1);
    if (call?.call !== line.call) calls.push((call = { call: line.call, groups: [] }));
    const before = call.groups.at(-1);
    if (before && line.tie !== null && before.lines[0]?.tie === line.tie) {
      before.lines.push(line);
      before.last = line.rank;
    } else call.groups.push({ first: line.rank, last: line.rank, lines: [line] });
  }
  return calls;
}
