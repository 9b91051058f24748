// What the screen reader says when the wall changes: the scene when it is another, else what moved and the rest.
import { kroner } from "../lib/format";
import { t } from "../lib/text";
import type { WallContent } from "../types/WallContent";
import type { WallView } from "../types/WallView";
import { lastChanged } from "./fit";
import { schemeTitle, situation } from "./words";

/** The sentence for going from one view to the next; empty when there is nothing to say. */
export function heard(before: WallView | null, after: WallView): string {
  const { content } = after;
  if (content.scene === "pause") return sameScene(before?.content, content) ? "" : after.forum;
  if (content.scene === "not-reckoned") return sameScene(before?.content, content) ? "" : t("wall-not-reckoned");
  if (content.scene === "result") return situation(content.deciding).title;
  if (!sameScene(before?.content, content)) return schemeTitle(content, after.year);

  const moved = content.rows.filter((row) => row.moved !== 0);
  if (moved.length === 0 || before?.revision === after.revision) return "";
  const changed = lastChanged(moved);
  const last = moved.filter((row) => changed.has(row.key));
  const said = last.slice(0, 3).map((row) =>
    t(row.moved > 0 ? "wall-heard-row-up" : "wall-heard-row-down", {
      label: row.label,
      amount: kroner(row.amount),
      moved: kroner(Math.abs(row.moved)),
    }),
  );
  const others = moved.length - said.length;
  if (others > 0) said.push(t("wall-heard-others", { count: others }));
  return [...said, t("wall-heard-rest", { rest: kroner(content.sums.unallocated) })].join(" ");
}

function sameScene(before: WallContent | undefined, after: WallContent): boolean {
  if (before?.scene !== "rows" || after.scene !== "rows") return before?.scene === after.scene;
  return before.scheme.id === after.scheme.id && before.region === after.region;
}
