// Measures that are marked as alike, over regions and schemes, so that the secretariat can suggest to merge them (R63).
import { alphabet } from "../../lib/grid/values";
import type { Need } from "../../types/Need";

/** What one mark stands on. */
export interface Alike {
  mark: string;
  needs: Need[];
  regions: string[];
}

/** The marks in the order of the alphabet, each with its needs in the meeting's order. */
export function alikeIn(needs: readonly Need[]): Alike[] {
  const marks = new Map<string, Need[]>();
  for (const need of needs) {
    const mark = need.details.alike?.trim();
    if (mark) marks.set(mark, [...(marks.get(mark) ?? []), need]);
  }
  const told = [...marks].map(([mark, needs]) => ({ mark, needs, regions: [...new Set(needs.map(({ region }) => region))] }));
  return told.sort((a, b) => alphabet.compare(a.mark, b.mark));
}
