// The ballots of this machine, as the program keeps them: an id that is on the disk before it is sent, and receipts that outlive the
// window.
import type { LaptopBackend } from "../../lib/laptopbackend";
import type { Mark } from "../../types/Mark";
import type { CandidateId } from "../../types/CandidateId";
import type { LaptopBallots } from "../../types/LaptopBallots";
import type { Receipt } from "../../types/Receipt";
import type { Ballots, Kept, VoteOf } from "../room/carrier";

const place = ({ meeting, vote }: VoteOf) => `innstilling.half-ballot:${meeting}:${vote}`;

/** Ballots that the program keeps. */
export class ProgramBallots implements Ballots {
  readonly #program: Pick<LaptopBackend, "ballots" | "cast">;
  #kept: LaptopBallots = { receipts: [], underway: [] };

  constructor(program: Pick<LaptopBackend, "ballots" | "cast">) {
    this.#program = program;
  }

  /** Asks for what is kept of the room that the machine has come into. */
  async load() {
    this.#kept = await this.#program.ballots();
  }

  receipts(): Kept[] {
    return this.#kept.receipts;
  }

  underway({ meeting, vote }: VoteOf): { choice: Mark | null } | null {
    return this.#kept.underway.find((one) => one.meeting === meeting && one.vote === vote) ?? null;
  }

  half(of: VoteOf): CandidateId[] {
    try {
      return (JSON.parse(sessionStorage.getItem(place(of)) ?? "[]") as CandidateId[] | null) ?? [];
    } catch {
      return [];
    }
  }

  keepHalf(of: VoteOf, crosses: CandidateId[]) {
    try {
      if (crosses.length > 0) sessionStorage.setItem(place(of), JSON.stringify(crosses));
      else sessionStorage.removeItem(place(of));
    } catch {
      // The page still remembers.
    }
  }

  async cast(of: VoteOf, choice: Mark): Promise<Receipt> {
    try {
      return await this.#program.cast(of, choice);
    } finally {
      await this.load();
    }
  }
}
