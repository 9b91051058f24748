// What undo and redo are called: after what they take back or do again.
import { kroner } from "../../lib/format";
import { textIfAny } from "../../lib/text";
import type { HistoryItem } from "../../types/HistoryItem";

/** «Sortland kommune 206 000 → 221 245», «lås Lofoten på 1 640 000». A label from an older file may not say whom it is about. */
export function historyInWords({ code, owner, from, to, count, percent, unplaced }: HistoryItem): string {
  const values = {
    percent: percent ?? "",
    by: from === null || to === null ? "–" : kroner(Math.abs(to - from)),
    way: from !== null && to !== null && to < from ? "down" : "up",
    left: !unplaced ? "none" : from !== null && to !== null && to < from ? "above" : "some",
    unplaced: kroner(unplaced ?? 0),
    owner: owner ?? "",
    about: owner === null ? "nobody" : "somebody",
    moved: from === to ? "no" : "yes",
    from: from === null ? "–" : kroner(from),
    to: to === null ? "–" : kroner(to),
    count: count ?? 0,
  };
  return textIfAny(`undo-${code}`, values) ?? code;
}
