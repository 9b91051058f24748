// What the screen reader says when the wall changes: the scene when it is another, else what moved and the rest.
import { labelInWords } from "../lib/chart/parts";
import { chartInWords } from "../lib/chart/words";
import { difference, kroner } from "../lib/format";
import { t } from "../lib/text";
import type { ElectionView } from "../types/ElectionView";
import type { WallCase } from "../types/WallCase";
import type { WallContent } from "../types/WallContent";
import type { WallView } from "../types/WallView";
import { lastChanged } from "./fit";
import { electionAt, electionInWords, electionNote, hours, outcomeInWords, sceneOf, schemeTitle, situation, votedOn } from "./words";

/** The sentence for going from one view to the next; empty when there is nothing to say. */
export function heard(before: WallView | null, after: WallView): string {
  const { content } = after;
  if (content.scene === "pause") return sameScene(before?.content, content) ? "" : after.forum;
  if (content.scene === "join") return sameScene(before?.content, content) ? "" : t("wall-join");
  if (content.scene === "not-reckoned") return sameScene(before?.content, content) ? "" : t("wall-not-reckoned");
  if (content.scene === "case") return heardOfCase(before?.content, content.case);
  if (content.scene === "result") return situation(content.deciding).title;
  if (content.scene === "chart") return sameScene(before?.content, content) ? heardOfChart(before, after, content) : chartInWords(content.chart);
  if (content.scene !== "rows") return sameScene(before?.content, content) ? "" : heardAround(content, after.forum);
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

const sameScene = (before: WallContent | undefined, after: WallContent): boolean => before !== undefined && sceneOf(before) === sceneOf(after);

/** The rows of a picture that moved, the biggest first. */
function heardOfChart(before: WallView | null, after: WallView, { chart: { drawn } }: Extract<WallContent, { scene: "chart" }>): string {
  if (drawn.as !== "rows" || before?.revision === after.revision) return "";
  const moved = drawn.rows.filter((row) => row.moved !== 0).sort((a, b) => Math.abs(b.moved) - Math.abs(a.moved));
  return moved
    .slice(0, 1)
    .map((row) => t("wall-heard-moved", { label: labelInWords(row.label), moved: difference(row.moved) }))
    .join("");
}

/** The scenes around the cases are named by what stands largest on them. */
function heardAround(content: WallContent, forum: string): string {
  switch (content.scene) {
    case "welcome":
      return `${t("wall-welcome")}. ${forum}`;
    case "need":
      return content.need ? `${content.need.owner}. ${content.need.measure}` : t("wall-need-gone");
    case "speakers":
      return content.speakers?.speaking ? `${t("wall-speakers")}. ${t("wall-speakers-now")}: ${content.speakers.speaking.named}` : t("wall-speakers");
    case "break":
      return content.until ? `${t("wall-break")}. ${t("wall-break-until", { until: hours(content.until) })}` : t("wall-break");
    case "thanks":
      return t("wall-thanks");
    default:
      return "";
  }
}

const heardOfElection = (election: ElectionView): string => [electionInWords(election), electionNote(election)].filter(Boolean).join(". ");

/** The case when it is another, a vote when it opens, and what it came to; how many have voted is not read aloud one by one. */
function heardOfCase(before: WallContent | undefined, now: WallCase | null): string {
  const was = before?.scene === "case" ? before.case : null;
  if (!now) return was ? t("wall-between-cases") : "";
  if (now.election && electionAt(was?.election) !== electionAt(now.election)) return heardOfElection(now.election);
  if (now.vote && was?.vote?.number !== now.vote.number) return t("wall-heard-vote", { on: votedOn(now.vote.on), entitled: now.vote.entitled });
  if (now.result && was?.result?.number !== now.result.number) return outcomeInWords(now.result);
  return was?.number === now.number ? "" : `${t("wall-case", { number: now.number })}. ${now.title}`;
}
