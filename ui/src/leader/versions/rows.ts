// The rows of the versions side by side: one for each behovsmelding, and one for the sum of those that are shown.
import type { Need } from "../../types/Need";
import type { VersionsView } from "../../types/VersionsView";

/** A behovsmelding through the versions, or a sum of several; whole kroner. */
export interface VersionRow {
  key: string;
  need: Need | null;
  given: (number | null)[];
  /** How much more the last version gives than the one before it, negative when it is less; null when they give the same. */
  moved: number | null;
  recommended: number;
  decided: number | null;
  deviation: number | null;
  reason: string | null;
}

/** From the version before the last to the last: one that did not have the line gives nothing. */
function movedBetween(given: readonly (number | null)[]): number | null {
  const [before, last] = given.slice(-2);
  return before === undefined || last === undefined || before === last ? null : (last ?? 0) - (before ?? 0);
}

export const versionRows = (told: VersionsView | null, needs: ReadonlyMap<string, Need>): VersionRow[] =>
  (told?.lines ?? []).map(({ need, given, recommended, decided, deviation, reason }) => ({
    key: need,
    need: needs.get(need) ?? null,
    given,
    moved: movedBetween(given),
    recommended,
    decided,
    deviation,
    reason,
  }));

const added = (sum: number | null, part: number | null) => (part === null ? sum : (sum ?? 0) + part);

export function sumOf(rows: readonly VersionRow[]): VersionRow {
  const sum: VersionRow = { key: "sum", need: null, given: [], moved: null, recommended: 0, decided: null, deviation: null, reason: null };
  for (const { given, moved, recommended, decided, deviation } of rows) {
    given.forEach((amount, nth) => (sum.given[nth] = added(sum.given[nth] ?? null, amount)));
    sum.moved = added(sum.moved, moved);
    sum.recommended += recommended;
    sum.decided = added(sum.decided, decided);
    sum.deviation = added(sum.deviation, deviation);
  }
  return sum;
}
