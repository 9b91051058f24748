// What undo and redo are called: after what they take back or do again.
import { kroner } from "../../lib/format";
import { t } from "../../lib/text";
import type { HistoryItem } from "../../types/HistoryItem";

/** «Sortland kommune 206 000 → 221 245», «lås: Sortland kommune». */
export function historyInWords({ code, owner, from, to }: HistoryItem): string {
  return t(`undo-${code}`, {
    owner: owner ?? "",
    from: from === null ? "" : kroner(from),
    to: to === null ? "" : kroner(to),
  });
}
