// What an election came to, in words and in the order in which it is shown. Pure.
import type { BallotDone } from "../types/BallotDone";
import { t } from "./text";

/** Who stood, with their crosses: the most first, equals as they stand on the ballot. */
export function ranked({ stood, counted }: Pick<BallotDone, "stood" | "counted">): [string, number][] {
  const crosses = new Map(Object.entries(counted.crosses));
  const all = stood.map((name): [string, number] => [name, crosses.get(name) ?? 0]);
  return all.sort(([, a], [, b]) => b - a);
}

/** «KS Nord-Norge 9, Nord universitet 7. 1 blank av 17 sedler» */
export function crossesInWords(ballot: Pick<BallotDone, "stood" | "counted">): string {
  const crosses = ranked(ballot).map(([name, count]) => `${name} ${count}`);
  return t("crosses-counted", { crosses: crosses.join(", "), blank: ballot.counted.blank, ballots: ballot.counted.ballots });
}

/** Who was elected by a ballot and its lot. */
export const electedBy = ({ told, lot }: Pick<BallotDone, "told" | "lot">): string[] => [...told.elected, ...(lot?.winners ?? [])];
