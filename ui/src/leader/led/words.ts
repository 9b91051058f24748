// What happens in a meeting in words: rules with their numbers, outcomes, who sits, what was put on record. The program sends data; the
// texts are those of led.ftl.
import { dayInWords } from "../../lib/day";
import { clock, version } from "../../lib/format";
import { t } from "../../lib/text";
import type { Happened } from "../../types/Happened";
import type { MeetingView } from "../../types/MeetingView";
import type { MoveKind } from "../../types/MoveKind";
import type { Outcome } from "../../types/Outcome";
import type { Person } from "../../types/Person";
import type { Proposed } from "../../types/Proposed";
import type { Quorum } from "../../types/Quorum";
import type { Seat } from "../../types/Seat";
import type { Sitting } from "../../types/Sitting";
import type { TextBlock } from "../../types/TextBlock";
import type { Tie } from "../../types/Tie";
import type { VoteQuestion } from "../../types/VoteQuestion";
import type { YearView } from "../../types/YearView";

export { majorityInWords, ruleInWords, shareInWords } from "../../lib/rules";

/** What names are looked up in. */
export interface Names {
  seats: ReadonlyMap<string, Seat>;
  people: readonly Person[];
}

export const seatName = ({ seats }: Pick<Names, "seats">, id: string | null): string =>
  id === null ? t("by-secretariat") : (seats.get(id)?.organisation ?? id);

export const seatNames = (names: Pick<Names, "seats">, ids: readonly string[]): string => ids.map((id) => seatName(names, id)).join(", ");

/** Where the bodies are looked up. */
interface InYear {
  year: Pick<YearView, "bodies">;
}

/** A body by name. */
export const bodyName = ({ year }: InYear, id: string): string => year.bodies.find((body) => body.id === id)?.name ?? id;

/** Bodies by name, as those who meet. */
export const whoMeets = (of: InYear, bodies: readonly string[]): string => bodies.map((id) => bodyName(of, id)).join(", ");

/** «torsdag 11. mai 2023 · Samarbeidsforum i Nordland». */
export function meetingTitle(year: Pick<YearView, "bodies">, { planned }: Pick<MeetingView, "planned">): string {
  return `${dayInWords(planned.date)} · ${whoMeets({ year }, planned.bodies)}`;
}

/** What somebody is called, or «uten navn». */
export const personName = (people: readonly Person[], id: string | null): string => people.find((person) => person.id === id)?.name ?? t("person-unnamed");

/** «Forumet er vedtaksført: 17 av 18 plasser er til stede, det trengs 9.» */
export function quorumInWords({ present, seats, needed }: Quorum): string {
  if (needed === null) return t("quorum-none", { present, seats });
  return t(present >= needed ? "quorum-holds" : "quorum-lacks", { present, seats, needed, more: needed - present });
}

/** Whether enough are here, as the program reckoned how many that is. */
export const holds = ({ present, needed }: Quorum): boolean => needed === null || present >= needed;

/** «Forslag a», or a draft by its name. */
export function proposalName(proposals: readonly Proposed[], id: string): string {
  const found = proposals.find(({ proposal }) => proposal === id);
  if (!found) return isVersion(id) ? t("proposal-version", { version: version(id) }) : t("proposal-named", { id });
  return isVersion(id) ? found.text : t("proposal-named", { id });
}

/** The id of a draft that was put forward is the hash of its version. */
export const isVersion = (id: string): boolean => /^[0-9a-f]{16,}$/.test(id);

/** What is voted on. */
export const questionInWords = (proposals: readonly Proposed[], question: VoteQuestion): string =>
  question.question === "one"
    ? t("question-one", { proposal: proposalName(proposals, question.proposal) })
    : t("question-two", { first: proposalName(proposals, question.first), second: proposalName(proposals, question.second) });

/** «Falt: for få stemmer». */
export function outcomeInWords(outcome: Outcome): string {
  if (outcome.is === "no-quorum") return t("outcome-no-quorum");
  if (outcome.is !== "fallen") return t(`outcome-${outcome.is}`, { by: outcome.by });
  const { because } = outcome;
  return typeof because === "string" ? t(`outcome-fallen-${because}`) : t(`outcome-fallen-equal-votes-${because["equal-votes"]}`);
}

/** How a seat is filled. */
export function sittingInWords(people: readonly Person[], sitting: Sitting): string {
  if (sitting.is === "here") return sitting.sitter.sits === "deputy" ? t("sits-deputy", { person: personName(people, sitting.sitter.person) }) : t("sits-here");
  return sitting.is === "stepped-out" ? t(`sits-out-${sitting.why}`) : t(`sits-${sitting.is}`);
}

const moveInWords = (names: Names, seat: string, what: MoveKind) =>
  t(`moved-${what.move}`, {
    seat: seatName(names, seat),
    why: "why" in what && what.why === "inhabil" ? "tied" : "other",
    stays: "stays" in what ? what.stays : "meeting",
    person: "deputy" in what ? personName(names.people, what.deputy) : "",
  });

/** What is said of the outcome of a tie. */
export const tieInWords = ({ decision }: Tie): string => t(decision ? `tie-${decision.outcome}` : "tie-waits");

/** One thing that happened, as a line of the record. */
export function happenedInWords(names: Names, proposals: readonly Proposed[], ties: readonly Tie[], what: Happened): string {
  const seat = (id: string) => seatName(names, id);
  const proposal = (id: string) => proposalName(proposals, id);
  const tied = (ids: readonly number[]) =>
    [...new Set(ids.map((id) => ties.find((tie) => tie.id === id)).flatMap((tie) => (tie ? [seat(tie.raised.seat)] : [])))].join(", ");
  switch (what.happened) {
    case "case-opened":
      return what.led_by === null ? t("happened-case-opened") : t("happened-case-opened-led", { seat: seat(what.led_by) });
    case "case-led":
      return t("happened-case-led", { seat: seat(what.by) });
    case "case-closed":
      return t(`happened-case-${what.status}`);
    case "moved":
      return moveInWords(names, what.seat, what.what);
    case "tie-raised":
      return t("happened-tie-raised", { seat: tied([what.tie]), why: ties.find(({ id }) => id === what.tie)?.raised.why ?? "" });
    case "tie-withdrawn":
      return t("happened-tie-withdrawn", { seat: tied([what.tie]) });
    case "ties-treated":
      return t("happened-ties-treated", {
        seats: tied(what.ties),
        outcome: what.treatment.outcome === "inhabil" ? "tied" : what.treatment.outcome,
        deciders: what.deciders.seats.length,
        all: what.deciders.all_take_part ? "all" : "others",
        source: what.source,
      });
    case "tie-found-afterwards":
      return t("happened-tie-found", { seat: seat(what.seat), number: what.number, why: what.why, turned: what.found.turned });
    case "proposed":
      return t("happened-proposed", { proposal: proposal(what.proposed.proposal), by: seatName(names, what.proposed.by), text: what.proposed.text });
    case "consensus-tried":
      return t("happened-consensus-tried");
    case "agreed":
      return t("happened-agreed", { proposal: proposal(what.consensus.proposal), count: what.consensus.roll.seats.length });
    case "vote-held": {
      const { opened, countings } = what.vote;
      const { yes, no, blank } = countings.at(-1)?.count ?? { yes: 0, no: 0, blank: 0 };
      return t("happened-vote-held", { number: opened.number, way: t(`way-${opened.setting.way}`), yes, no, blank });
    }
    case "vote-broken-off":
      return t("happened-vote-broken-off", { number: what.vote.opened.number, why: what.vote.why });
    case "said":
      return t(`happened-said-${what.statement.kind}`, { seat: seat(what.statement.seat), text: what.statement.text });
    case "election-opened":
      return t("happened-election-opened", { candidates: what.candidates.join(", ") });
    case "ballot-opened":
      return t("happened-ballot-opened", { entitled: what.entitled });
    case "ballot-counted":
      return what.told.elected.length > 0
        ? t("happened-ballot-counted", { elected: what.told.elected.join(", "), base: what.told.base })
        : t("happened-ballot-nobody", { base: what.told.base });
    case "ballot-broken-off":
      return t("happened-ballot-broken-off", { number: what.number, why: what.why });
    case "lot-drawn":
      return t("happened-lot-drawn", { among: what.lot.due.among.join(", "), winners: what.lot.winners.join(", ") });
    case "meeting-closed":
      return t("happened-meeting-closed");
  }
}

/** The secretary's words as they are typed: an empty line between paragraphs, a dash before each item of a list. */
export const typedWords = (blocks: readonly TextBlock[]): string =>
  blocks.map((block) => ("paragraph" in block ? block.paragraph : block.list.map((item) => `- ${item}`).join("\n"))).join("\n\n");

/** «09.00», or nothing. */
export const clockOr = (at: string | null): string => (at === null ? "" : clock(at));
