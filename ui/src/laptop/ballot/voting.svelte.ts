// The ballot of this device as the page has it: chosen, named once more, sent until it has its receipt. Crosses that are set and not sent
// stay until they are, whatever else is looked at; of a secret ballot they are kept in the page alone and never written.
import type { CandidateId } from "../../types/CandidateId";
import type { Mark } from "../../types/Mark";
import type { Receipt } from "../../types/Receipt";
import type { Ballots, Kept, VoteOf } from "../room/carrier";
import type { Refused } from "../room/messages";

/** How far a ballot has come. */
export type Step =
  | { at: "choosing" }
  | { at: "naming"; choice: Mark }
  | { at: "sending"; choice: Mark }
  /** It was sent before the page was loaded anew, and nobody knows whether it came; the same choice again is safe. */
  | { at: "unknown" }
  | { at: "counted"; receipt: Receipt }
  | { at: "refused"; why: Refused };

/** The ballots of one device. */
export class Voting {
  readonly #ballots: Ballots;
  #of: VoteOf | null = null;
  /** Of which vote the crosses are. */
  #marked: VoteOf | null = null;

  step = $state.raw<Step>({ at: "choosing" });
  receipts = $state.raw<Kept[]>([]);
  /** Who has a cross, in an election, before the ballot is sent. */
  crosses = $state.raw<CandidateId[]>([]);

  constructor(ballots: Ballots) {
    this.#ballots = ballots;
    this.receipts = ballots.receipts();
  }

  /** Of which vote the step is. */
  get of(): VoteOf | null {
    return this.#of;
  }

  /** The device has come into a room: what is kept of it is shown. */
  come() {
    this.receipts = this.#ballots.receipts();
    this.#of = null;
  }

  /** A vote is open, or the page has come back to it. The same vote once more changes nothing. */
  meet(of: VoteOf) {
    if (this.#of?.vote === of.vote && this.#of.meeting === of.meeting) return;
    this.#of = of;
    this.#lay(of);
    const kept = this.receipts.find(({ meeting, vote }) => meeting === of.meeting && vote === of.vote);
    const underway = this.#ballots.underway(of);
    if (kept) this.step = { at: "counted", receipt: kept.receipt };
    else if (!underway) this.step = { at: "choosing" };
    else if (underway.choice !== null) void this.#send(of, underway.choice);
    else this.step = { at: "unknown" };
  }

  /** The crosses are those of this vote: what is set stays when the device comes back into the room in the same vote. */
  #lay(of: VoteOf) {
    if (this.#marked?.vote === of.vote && this.#marked.meeting === of.meeting) return;
    this.#marked = of;
    this.crosses = of.secrecy === "named" ? this.#ballots.half(of) : [];
  }

  /** Sets the crosses of a ballot that is not sent. */
  mark(crosses: CandidateId[]) {
    this.crosses = crosses;
    if (this.#of?.secrecy === "named") this.#ballots.keepHalf(this.#of, crosses);
  }

  /** One answer is chosen; it is named once more before it is sent. */
  choose(choice: Mark) {
    const { at } = this.step;
    if (at === "choosing" || at === "naming" || at === "unknown" || at === "refused") this.step = { at: "naming", choice };
  }

  /** Another answer after all. */
  back() {
    if (this.step.at === "naming") this.step = { at: "choosing" };
  }

  /** Sends what was named. */
  async send() {
    if (this.step.at === "naming" && this.#of) await this.#send(this.#of, this.step.choice);
  }

  async #send(of: VoteOf, choice: Mark) {
    this.step = { at: "sending", choice };
    let step: Step;
    try {
      const receipt = await this.#ballots.cast(of, choice);
      this.receipts = this.#ballots.receipts();
      this.#forget(of);
      step = { at: "counted", receipt };
    } catch (error) {
      step = { at: "refused", why: error as Refused };
    }
    if (this.#of === of) this.step = step;
  }

  /** What stood on the ballot stands in no place of the page any more. */
  #forget(of: VoteOf) {
    if (this.#of === of) this.crosses = [];
    if (of.secrecy === "named") this.#ballots.keepHalf(of, []);
  }
}
