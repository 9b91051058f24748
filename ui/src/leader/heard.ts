// What a screen reader is told of a change that this page asked for, once: what was changed and the rest that it leaves; and how many
// others were held for it, which is also seen. What else happens in the meeting is told where it is shown.
import { kroner } from "../lib/format";
import { named, t } from "../lib/text";
import type { TextKey } from "../lib/textkey";
import type { Change } from "../types/Change";
import type { HistoryItem } from "../types/HistoryItem";
import type { NeedAllocation } from "../types/NeedAllocation";
import type { Scheme } from "../types/Scheme";
import type { SchemeTotals } from "../types/SchemeTotals";
import { historyInWords } from "./around/history";

/** How the meeting stood before a change. */
export interface Before {
  history: { undo: HistoryItem | null; redo: HistoryItem | null };
  totals: SchemeTotals[];
  amounts: ReadonlyMap<string, NeedAllocation>;
}

/** What is done to amounts, by the words of its command. */
const AMOUNTS = new Set([
  "set-amount",
  "set-amounts",
  "follow-rule",
  "follow-rule-everywhere",
  "lock",
  "unlock",
  "set-group",
  "set-groups",
  "change-by-percent",
  "free-group",
  "lock-group",
  "unlock-group",
]);

/** The rest of each scheme whose sums moved. */
function restOf(before: SchemeTotals[], after: SchemeTotals[], schemes: Scheme[]): string[] {
  const was = new Map(before.map((sums) => [sums.scheme, sums]));
  return after
    .filter(({ scheme, allocated, unallocated }) => was.get(scheme)?.allocated !== allocated || was.get(scheme)?.unallocated !== unallocated)
    .map(({ scheme, unallocated }) => t("said-rest", { scheme: named(schemes.find(({ id }) => id === scheme)?.name) ?? scheme, amount: kroner(unallocated) }));
}

/** What is said of a change; nothing when it is told elsewhere. `did` is the word of its command. */
export function heardOf(did: string, before: Before, change: Change, schemes: Scheme[]): string {
  const of = (key: TextKey, item: HistoryItem | null) => (item ? t(key, { what: historyInWords(item) }) : "");
  const what =
    did === "undo"
      ? of("said-undone", before.history.undo)
      : did === "redo"
        ? of("said-redone", before.history.redo)
        : AMOUNTS.has(did)
          ? of("said-done", change.history.undo)
          : "";
  return what === "" ? "" : [what, ...restOf(before.totals, change.schemes, schemes)].join(" ");
}

/** How many amounts followed the rule before and are held now. */
export const heldBy = ({ amounts }: Change, before: Pick<Before, "amounts">): number =>
  amounts.filter(({ need, standing }) => standing === "held" && before.amounts.get(need)?.standing === "by-rule").length;
