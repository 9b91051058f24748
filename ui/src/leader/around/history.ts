// What undo and redo are called: after what they take back or do again.
import { kroner } from "../../lib/format";
import { t, textIfAny } from "../../lib/text";
import type { HistoryItem } from "../../types/HistoryItem";

function valuesOf({ owner, from, to, count, percent, unplaced }: HistoryItem) {
  return {
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
}

/** «Sortland kommune 206 000 → 221 245», «lås Lofoten på 1 640 000». A label from an older file may not say whom it is about. */
export function historyInWords(item: HistoryItem): string {
  return textIfAny(`undo-${item.code}`, valuesOf(item)) ?? item.code;
}

/** The same on a button, which has little room: its words, which may be cut, and from its first amount on, which never are. */
export function historyInShort(item: HistoryItem): { words: string; amounts: string } {
  const values = valuesOf(item);
  const byPercent = item.code === "change-by-percent";
  const all = t("undo-named", { what: byPercent ? t("undo-percent", values) : historyInWords(item) });
  const told = values.owner === "" ? 0 : all.indexOf(values.owner) + values.owner.length;
  // A percentage may have the same digits as what it came to, which stands last.
  const places = byPercent ? [all.lastIndexOf(values.by)] : [values.from, values.to].map((amount) => all.indexOf(amount, told));
  const first = Math.min(...places.filter((place) => place >= 0));
  return first === Infinity ? { words: all, amounts: "" } : { words: all.slice(0, first).trimEnd(), amounts: all.slice(first) };
}
