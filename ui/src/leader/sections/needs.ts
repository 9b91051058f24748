// The rows of the table of behovsmeldinger: one for each, and one for the sum of those that are shown.
import type { Need } from "../../types/Need";

/** A behovsmelding, or a sum of several; what is applied for to owner and university, whole kroner. */
export interface NeedRow {
  key: string;
  need: Need | null;
  owner: number;
  university: number;
}

export const needRows = (needs: readonly Need[]): NeedRow[] =>
  needs.map((need) => ({ key: need.id, need, owner: need.applied.owner, university: need.applied.university }));

export function sumOfNeeds(rows: readonly NeedRow[]): NeedRow {
  const sum: NeedRow = { key: "sum", need: null, owner: 0, university: 0 };
  for (const { owner, university } of rows) {
    sum.owner += owner;
    sum.university += university;
  }
  return sum;
}
