// What a vote means for one's own organisation: before and after, as far as what is voted on is in numbers. Pure.
import type { SharedLine } from "../../types/SharedLine";
import type { SharedView } from "../../types/SharedView";
import type { VoteShown } from "../../types/VoteShown";
import { isOwn } from "../lines/rows";

/** What the own organisation has with each. */
export interface Means {
  before: number;
  after: number;
}

const of = (lines: readonly SharedLine[], organisation: string): number => lines.filter(isOwn(organisation)).reduce((sum, { amount }) => sum + amount, 0);

/**
 * Of two drafts against each other: the first and the second. Of one: what the draft that is shown gives now, and the proposal. None when
 * what is voted on is words, or when there is nothing to compare it with.
 */
export function meansFor(view: SharedView, { on }: Pick<VoteShown, "on">, organisation: string): Means | null {
  const lines = on.map((proposal) => view.proposals.proposals.find((known) => known.proposal === proposal)?.lines ?? null);
  const [first, second] = lines;
  if (!first) return null;
  if (lines.length === 2) return second ? { before: of(first, organisation), after: of(second, organisation) } : null;
  const schemes = new Set(view.draft.tables.map(({ scheme }) => scheme));
  const shown = view.draft.tables.flatMap((table) => table.lines);
  if (schemes.size === 0) return null;
  const known = new Set(shown.map(({ need }) => need));
  return {
    before: of(shown, organisation),
    after: of(
      first.filter(({ need }) => known.has(need)),
      organisation,
    ),
  };
}
