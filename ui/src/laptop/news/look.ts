// What has changed since the reader last looked: amounts, proposals, cases and votes. The last look is kept on this machine. Pure.
import type { CaseStatus } from "../../types/CaseStatus";
import type { NeedId } from "../../types/NeedId";
import type { SharedView } from "../../types/SharedView";

/** What there was to see at a look. */
export interface Look {
  /** Of each scheme: amounts by line, as the draft was shown. */
  amounts: Record<string, Record<NeedId, number>>;
  proposals: string[];
  cases: Record<string, CaseStatus | null>;
  /** Votes by case and number, since the votes of the case alone are told. */
  votes: string[];
}

/** One thing that is new. */
export type News =
  | { news: "amounts"; scheme: string; lines: number; by: number }
  | { news: "table"; scheme: string; lines: number }
  | { news: "proposal"; place: number; by: string | null; text: string }
  | { news: "case"; number: string; title: string; status: CaseStatus | null }
  | { news: "vote"; number: number };

const voteName = (view: SharedView, number: number) => `${view.meeting.id ?? ""}/${number}`;

/** What there is to see now. What is not told at the moment, such as votes of other cases, is as it was. */
export function lookOf(view: SharedView, before: Look | null): Look {
  const amounts = Object.fromEntries(
    view.draft.tables.map(({ scheme, lines }) => [scheme, Object.fromEntries(lines.map(({ need, amount }) => [need, amount]))]),
  );
  const add = (known: string[] | undefined, now: string[]) => [...new Set([...(known ?? []), ...now])];
  return {
    amounts: { ...before?.amounts, ...amounts },
    proposals: add(
      before?.proposals,
      view.proposals.proposals.map(({ proposal }) => `${view.case.number ?? ""}/${proposal}`),
    ),
    cases: { ...before?.cases, ...Object.fromEntries(view.meeting.agenda.map(({ number, status }) => [number, status])) },
    votes: add(
      before?.votes,
      view.vote.held.map(({ number }) => voteName(view, number)),
    ),
  };
}

/** The lines whose amount is another than at the last look, and by how much. */
export function movedLines(view: SharedView, before: Look): Map<NeedId, number> {
  const moved = new Map<NeedId, number>();
  for (const { scheme, lines } of view.draft.tables) {
    const then = before.amounts[scheme];
    if (!then) continue;
    for (const { need, amount } of lines) if ((then[need] ?? 0) !== amount) moved.set(need, amount - (then[need] ?? 0));
  }
  return moved;
}

/** What is new since a look, the weightiest first. */
export function newsSince(view: SharedView, before: Look): News[] {
  const news: News[] = [];
  for (const { number } of view.vote.held) if (!before.votes.includes(voteName(view, number))) news.push({ news: "vote", number });
  for (const { place, by, text, proposal } of view.proposals.proposals) {
    if (!before.proposals.includes(`${view.case.number ?? ""}/${proposal}`)) news.push({ news: "proposal", place, by, text });
  }
  for (const { number, title, status } of view.meeting.agenda) {
    if (before.cases[number] !== status) news.push({ news: "case", number, title, status });
  }
  const moved = movedLines(view, before);
  for (const { scheme, lines } of view.draft.tables) {
    if (!before.amounts[scheme]) {
      news.push({ news: "table", scheme, lines: lines.length });
      continue;
    }
    const here = lines.filter(({ need }) => moved.has(need));
    if (here.length > 0) news.push({ news: "amounts", scheme, lines: here.length, by: here.reduce((all, { need }) => all + (moved.get(need) ?? 0), 0) });
  }
  return news;
}
