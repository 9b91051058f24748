// How far the deciding has come, as one of a few situations: the wall and the review copy say it in the same order.
import type { ClosedVote } from "../types/ClosedVote";
import type { DecisionRecord } from "../types/DecisionRecord";
import type { DecisionView } from "../types/DecisionView";
import type { OpenVote } from "../types/OpenVote";
import type { Version } from "../types/Version";

/** Where the deciding stands; `at` names the text, `deciding-<at>` in the locales. */
export type Deciding =
  | { at: "nothing" }
  | { at: "proposed"; version: Version }
  | { at: "tried"; version: Version | null; when: string }
  | { at: "voting"; version: Version | null; vote: OpenVote }
  | { at: "not-carried"; version: Version | null; vote: ClosedVote }
  | { at: "consensus"; version: Version; when: string }
  | { at: "carried"; version: Version; when: string; vote: ClosedVote }
  | { at: "reopened"; record: DecisionRecord };

/** Reads the situation out of what is recorded: what is in force first, then what is going on, then what was. */
export function deciding(view: DecisionView): Deciding {
  const { proposed, decision } = view;
  if (decision) {
    const { version, decided, decided_at: when } = decision;
    return decided.by === "vote"
      ? { at: "carried", version, when, vote: decided.vote }
      : { at: "consensus", version, when };
  }
  if (view.open_vote) return { at: "voting", version: proposed, vote: view.open_vote };

  const last = view.votes.at(-1);
  const tried = view.consensus_tried_at;
  const aboutThis = last && (!proposed || last.version === proposed.hash);
  const triedAgain = last && tried && Date.parse(tried) > Date.parse(last.closed_at);
  if (last && last.result !== "adopted" && aboutThis && !triedAgain) {
    return { at: "not-carried", version: proposed, vote: last };
  }
  if (tried && (proposed || triedAgain)) return { at: "tried", version: proposed, when: tried };
  if (proposed) return { at: "proposed", version: proposed };

  const reopened = view.earlier.at(-1);
  return reopened ? { at: "reopened", record: reopened } : { at: "nothing" };
}
