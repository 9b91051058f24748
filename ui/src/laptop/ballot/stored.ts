// The ballots of a device in a browser. A ballot's id is drawn before it is sent, and kept, so that the same ballot can be sent again. Of a
// secret one nothing is left but the receipt: neither choice nor id stays in the page or its storage, since the two together would tell
// what the receipt is of.
import type { BallotId } from "../../types/BallotId";
import type { CandidateId } from "../../types/CandidateId";
import type { Mark } from "../../types/Mark";
import type { Receipt } from "../../types/Receipt";
import type { SeatAnswer } from "../../types/SeatAnswer";
import type { SeatCommand } from "../../types/SeatCommand";
import type { Ballots, Kept, VoteOf } from "../room/carrier";
import type { Storage } from "../room/keyring";
import type { Refused } from "../room/messages";
import { random } from "../room/secrets";

/** What is kept until the receipt is there. */
interface Underway {
  ballot: BallotId;
  /** Only in a named vote. */
  choice: Mark | null;
}

const RECEIPTS = "innstilling.room.receipts";

/** Ballots that are kept in the tab's storage. */
export class StoredBallots implements Ballots {
  readonly #ask: (command: SeatCommand) => Promise<SeatAnswer>;
  readonly #storage: Storage | null;
  readonly #memory = new Map<string, string>();

  constructor(ask: (command: SeatCommand) => Promise<SeatAnswer>, storage: Storage | null) {
    this.#ask = ask;
    this.#storage = storage;
  }

  receipts(): Kept[] {
    return (this.#read(RECEIPTS) as Kept[] | null) ?? [];
  }

  underway(of: VoteOf): Underway | null {
    return this.#read(this.#place(of)) as Underway | null;
  }

  half(of: VoteOf): CandidateId[] {
    return (this.#read(`${this.#place(of)}:half`) as CandidateId[] | null) ?? [];
  }

  keepHalf(of: VoteOf, crosses: CandidateId[]) {
    const place = `${this.#place(of)}:half`;
    if (crosses.length > 0) this.#write(place, crosses);
    else this.#remove(place);
  }

  async cast(of: VoteOf, choice: Mark): Promise<Receipt> {
    const ballot = this.underway(of)?.ballot ?? random(16);
    this.#write(this.#place(of), { ballot, choice: of.secrecy === "secret" ? null : choice } satisfies Underway);
    try {
      const answer = await this.#ask({ do: "cast", vote: of.vote, ballot, choice });
      if (answer.answer !== "cast") throw { code: "meeting-lost", values: {} } satisfies Refused;
      this.#remove(this.#place(of));
      this.#write(RECEIPTS, [...this.receipts(), { meeting: of.meeting, vote: of.vote, receipt: answer.receipt }]);
      return answer.receipt;
    } catch (error) {
      // Whether it came is not known only where the line or the meeting was lost: then the same ballot must be sent again.
      const isKnown = !["out", "meeting-lost", "too-many-commands", "browser-may-not"].includes((error as Refused).code);
      if (isKnown) this.#remove(this.#place(of));
      throw error;
    }
  }

  #place({ meeting, vote }: VoteOf): string {
    return `innstilling.room.ballot:${meeting}:${vote}`;
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
