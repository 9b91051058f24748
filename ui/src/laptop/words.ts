// Sentences of the room's page that are put together from several values.
import { hasText, t } from "../lib/text";
import { crossesInWords, electedBy } from "../lib/elections";
import { outcomeInWords, votedOn } from "../projector/words";
import type { Choice } from "../types/Choice";
import type { BallotDone } from "../types/BallotDone";
import type { BallotNow } from "../types/BallotNow";
import type { SharedView } from "../types/SharedView";
import type { VoteHeldShown } from "../types/VoteHeldShown";
import type { VoteShown } from "../types/VoteShown";
import type { Refused } from "./room/messages";

/** Why something was refused: first as it is said to a representative, then as the room and the meeting say it. */
export function refusedInWords({ code, values }: Refused): string {
  const known = [`laptop-refused-${code}`, `room-refused-${code}`, `refusal-${code}`].find(hasText);
  return known ? t(known, values) : t("error-unknown", { code });
}

/** The places of the proposals of a vote. */
export const placesOf = (view: SharedView, { on }: Pick<VoteShown, "on">): number[] =>
  on.map((proposal) => view.proposals.proposals.find((known) => known.proposal === proposal)?.place ?? 0);

/** What is asked: «Forslag 1 eller forslag 2?», «For eller mot forslag 1?». */
export function questionInWords(view: SharedView, vote: Pick<VoteShown, "on">): string {
  const [first = 1, second] = placesOf(view, vote);
  return second === undefined ? t("laptop-question-one", { place: first }) : t("laptop-question-two", { first, second });
}

/** What is asked in an election: «Hvem skal velges? 2 verv, andre omgang.» */
export const electionQuestion = ({ nth, posts }: Pick<BallotNow, "nth" | "posts">): string => t("laptop-election-question", { nth, posts });

/** What a ballot of an election came to: who is elected, and everybody's crosses, the most first. */
export function ballotInWords(ballot: BallotDone): string {
  const elected = electedBy(ballot);
  return [elected.length > 0 ? t("wall-elected", { names: elected.join(", ") }) : t("wall-nobody-elected"), crossesInWords(ballot)].join(". ");
}

/** What an answer is called: of two proposals, *for* is the first and *against* the second. */
export function choiceInWords(view: SharedView, vote: Pick<VoteShown, "on">, choice: Choice): string {
  const places = placesOf(view, vote);
  if (choice === "blank" || places.length === 1) return t(`laptop-choice-${choice}`);
  return t("laptop-choice-proposal", { place: (choice === "for" ? places[0] : places[1]) ?? 1 });
}

/** What a vote that was held came to. */
export function heldInWords(view: SharedView, { on, outcome, number, count, rule }: VoteHeldShown): string {
  const places = placesOf(view, { on });
  return `${votedOn(places)}: ${outcomeInWords({ number, on: places, count, rule, outcome })}`;
}
