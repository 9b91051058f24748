// What is typed in a table and not set: in the field, or given back by the program with the reason. It is the table's own, and goes with
// it; or it is held by who outlives the table, so that it is there again when the table is come back to.
import type { Fault } from "./grid";

/** What is being typed, and where. */
export interface Typing {
  line: string;
  column: string;
  text: string;
  /** What stood there; empty when it is typed over. */
  before: string;
}

export class Unset {
  now = $state<Typing | null>(null);
  /** What was not taken, by line and column. */
  faults = $state.raw<ReadonlyMap<string, Fault>>(new Map());

  /** What is on its way to the program, by line and column: it stays in sight until it is answered, instead of what stood there before. */
  sent = $state.raw<ReadonlyMap<string, string>>(new Map());

  /** Gives up what was not taken in some cells. */
  forget(keys: readonly string[]) {
    if (!keys.some((key) => this.faults.has(key))) return;
    const faults = new Map(this.faults);
    for (const key of keys) faults.delete(key);
    this.faults = faults;
  }
}

/** The key of a cell among the faults, and among what is on its way. */
export const faultKey = (line: string, column: string): string => `${line}\n${column}`;

/** The line and column of such a key. */
export function cellOfFault(key: string): { line: string; column: string } {
  const end = key.lastIndexOf("\n");
  return { line: key.slice(0, end), column: key.slice(end + 1) };
}
