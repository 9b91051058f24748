// The ballot of this device: chosen, named once more, sent until it has its receipt. Its id is drawn before it is sent, and kept, so that
// the same ballot can be sent again. Of a secret one nothing is left but the receipt: neither choice nor id stays in the page or its
// storage, since the two together would tell what the receipt is of.
import type { BallotId } from "../../types/BallotId";
import type { Choice } from "../../types/Choice";
import type { Receipt } from "../../types/Receipt";
import type { SeatAnswer } from "../../types/SeatAnswer";
import type { SeatCommand } from "../../types/SeatCommand";
import type { Refused } from "../room/messages";
import { random } from "../room/secrets";
import type { Storage } from "../room/keyring";

/** Of which vote of which meeting. */
export interface VoteOf {
  meeting: string;
  vote: number;
  secrecy: "secret" | "named";
}

/** How far a ballot has come. */
export type Step =
  | { at: "choosing" }
  | { at: "naming"; choice: Choice }
  | { at: "sending"; choice: Choice }
  /** It was sent before the page was loaded anew, and nobody knows whether it came; the same choice again is safe. */
  | { at: "unknown" }
  | { at: "counted"; receipt: Receipt }
  | { at: "refused"; why: Refused };

/** What is kept until the receipt is there. */
interface Underway {
  ballot: BallotId;
  /** Only in a named vote. */
  choice: Choice | null;
}

/** A receipt that the user may want to keep. */
export interface Kept {
  meeting: string;
  vote: number;
  receipt: Receipt;
}

const RECEIPTS = "innstilling.room.receipts";

/** The ballots of one device. */
export class Voting {
  readonly #ask: (command: SeatCommand) => Promise<SeatAnswer>;
  readonly #storage: Storage | null;
  readonly #memory = new Map<string, string>();
  #of: VoteOf | null = null;

  step = $state.raw<Step>({ at: "choosing" });
  receipts = $state.raw<Kept[]>([]);

  constructor(ask: (command: SeatCommand) => Promise<SeatAnswer>, storage: Storage | null) {
    this.#ask = ask;
    this.#storage = storage;
    this.receipts = (this.#read(RECEIPTS) as Kept[] | null) ?? [];
  }

  /** Of which vote the step is. */
  get of(): VoteOf | null {
    return this.#of;
  }

  /** A vote is open, or the page has come back to it. The same vote once more changes nothing. */
  meet(of: VoteOf) {
    if (this.#of?.vote === of.vote && this.#of.meeting === of.meeting) return;
    this.#of = of;
    const kept = this.receipts.find(({ meeting, vote }) => meeting === of.meeting && vote === of.vote);
    const underway = this.#underway(of);
    if (kept) this.step = { at: "counted", receipt: kept.receipt };
    else if (!underway) this.step = { at: "choosing" };
    else if (underway.choice) void this.#send(of, underway.ballot, underway.choice);
    else this.step = { at: "unknown" };
  }

  /** One answer is chosen; it is named once more before it is sent. */
  choose(choice: Choice) {
    const { at } = this.step;
    if (at === "choosing" || at === "naming" || at === "unknown" || at === "refused") this.step = { at: "naming", choice };
  }

  /** Another answer after all. */
  back() {
    if (this.step.at === "naming") this.step = { at: "choosing" };
  }

  /** Sends what was named. */
  async send() {
    if (this.step.at !== "naming" || !this.#of) return;
    const of = this.#of;
    await this.#send(of, this.#underway(of)?.ballot ?? random(16), this.step.choice);
  }

  async #send(of: VoteOf, ballot: BallotId, choice: Choice) {
    this.#write(this.#place(of), { ballot, choice: of.secrecy === "secret" ? null : choice } satisfies Underway);
    this.step = { at: "sending", choice };
    let step: Step;
    try {
      const answer = await this.#ask({ do: "cast", vote: of.vote, ballot, choice });
      if (answer.answer !== "cast") throw { code: "meeting-lost", values: {} } satisfies Refused;
      this.#remove(this.#place(of));
      this.receipts = [...this.receipts, { meeting: of.meeting, vote: of.vote, receipt: answer.receipt }];
      this.#write(RECEIPTS, this.receipts);
      step = { at: "counted", receipt: answer.receipt };
    } catch (error) {
      const why = error as Refused;
      // Whether it came is not known only where the line or the meeting was lost: then the same ballot must be sent again.
      const isKnown = !["out", "meeting-lost", "too-many-commands", "browser-may-not"].includes(why.code);
      if (isKnown) this.#remove(this.#place(of));
      step = { at: "refused", why };
    }
    if (this.#of === of) this.step = step;
  }

  #place({ meeting, vote }: VoteOf): string {
    return `innstilling.room.ballot:${meeting}:${vote}`;
  }

  #underway(of: VoteOf): Underway | null {
    return this.#read(this.#place(of)) as Underway | null;
  }

  #read(place: string): unknown {
    try {
      return JSON.parse(this.#storage?.getItem(place) ?? this.#memory.get(place) ?? "null");
    } catch {
      return null;
    }
  }

  #write(place: string, what: unknown) {
    this.#memory.set(place, JSON.stringify(what));
    try {
      this.#storage?.setItem(place, JSON.stringify(what));
    } catch {
      // The page still remembers.
    }
  }

  #remove(place: string) {
    this.#memory.delete(place);
    try {
      this.#storage?.removeItem(place);
    } catch {
      // There was nothing to take away.
    }
  }
}
