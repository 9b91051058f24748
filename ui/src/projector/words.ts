// Sentences of the wall that are put together from several values.
import { clock, date, version } from "../lib/format";
import { named, t } from "../lib/text";
import type { ElectionView } from "../types/ElectionView";
import type { WallResult } from "../types/WallResult";
import type { WallContent } from "../types/WallContent";
import type { Count } from "../types/Count";
import type { Deciding } from "../types/Deciding";

/** A scene with rows. */
export type RowsContent = Extract<WallContent, { scene: "rows" }>;
/** The scene of the result. */
export type ResultContent = Extract<WallContent, { scene: "result" }>;

/** A time of day from the program, `11:15:00`, as it is said: «11.15». */
export const hours = (time: string): string => time.slice(0, 5).replace(":", ".");

/** What tells one scene from another: a new one begins at its first page. */
export function sceneOf(content: WallContent): string {
  switch (content.scene) {
    case "rows":
      return `rows ${content.scheme.id} ${content.region ?? ""}`;
    case "chart":
      return `chart ${JSON.stringify(content.chart.of)} ${content.chart.scheme?.id ?? ""}`;
    case "case":
      return `case ${content.case?.number ?? ""} ${content.case?.vote?.number ?? ""} ${content.case?.result?.number ?? ""} ${electionAt(content.case?.election)}`;
    case "need":
      return `need ${content.need?.need ?? ""}`;
    default:
      return content.scene;
  }
}

/** How far an election has come: another ballot, or another result, is another scene. */
export const electionAt = (election: ElectionView | undefined): string =>
  election ? `${election.open ? "open" : "counted"} ${election.held.length} ${election.elected.length}` : "";

/** What stands over an election: what is asked while a ballot is open, then who is elected, and what is still to come. */
export function electionInWords({ open, held, elected, next, posts }: ElectionView): string {
  if (open) return t("wall-election-question", { posts: open.posts, nth: open.nth });
  if (next.next === "lot") return t("wall-lot-due", { among: next.lot.among.join(", "), posts: next.lot.posts });
  if (elected.length > 0) return t("wall-elected", { names: elected.join(", ") });
  return held.length > 0 ? t("wall-nobody-elected") : t("wall-election-question", { posts, nth: 1 });
}

/** What comes after a ballot, where the election is not over; and the lot that was drawn. */
export function electionNote({ open, held, next }: ElectionView): string | null {
  if (open) return open.needed === null ? t("wall-election-most") : t("wall-election-needed", { needed: open.needed, entitled: open.entitled });
  const lot = held.at(-1)?.lot;
  if (lot) return t("wall-lot-drawn", { among: lot.due.among.join(", "), winners: lot.winners.join(", ") });
  if (next.next === "ballot" && held.length > 0) return t("wall-second-ballot", { candidates: next.candidates.join(", "), posts: next.posts });
  if (next.next === "done" && next.unfilled > 0) return t("posts-unfilled", { count: next.unfilled });
  return null;
}

/** «Desentralisert ordning 2023». */
export function schemeTitle(content: RowsContent, year: number): string {
  return t("wall-scheme", { scheme: named(content.scheme.name), year: String(year) });
}

/** What is said of where the deciding stands. */
export interface Situation {
  /** One or two words. */
  title: string;
  /** One sentence. */
  note: string;
  /** «Versjon 3f2a 9c41». */
  version: string | null;
  /** When it was decided. */
  at: string | null;
  /** The votes, when there are any to show. */
  count: Count | null;
}

/** The words for a situation. */
export function situation(now: Deciding): Situation {
  const known = "version" in now ? now.version : null;
  return {
    title: t(`deciding-${now.at}`),
    note: t(`deciding-${now.at}-note`, { draft: known?.draft ?? "", ...details(now) }),
    version: known ? t("deciding-version", { version: version(known.hash) }) : null,
    at: "when" in now ? t("deciding-at", { date: date(now.when), time: clock(now.when) }) : null,
    count: now.at === "carried" ? now.count : null,
  };
}

function details(now: Deciding): Record<string, string | number> {
  switch (now.at) {
    case "carried":
      return { ordinal: now.ordinal };
    case "reopened":
      return { reason: now.reason };
    default:
      return {};
  }
}

/** What is voted on: «Forslag 1 mot forslag 2», «Forslag 1». */
export const votedOn = (places: readonly number[]): string =>
  places.length === 2 ? t("wall-two", { first: places[0]!, second: places[1]! }) : t("wall-proposal", { place: places[0] ?? 1 });

/** What a vote came to. */
export function outcomeInWords({ outcome, on }: WallResult): string {
  switch (outcome.is) {
    case "carried":
      return t("wall-carried", { place: on[0] ?? 1 });
    case "second-carried":
      return t("wall-carried", { place: on[1] ?? 2 });
    case "fallen":
      return t(on.length === 2 ? "wall-neither" : "wall-fell", { place: on[0] ?? 1 });
    case "no-quorum":
      return t("deciding-no-quorum");
  }
}
