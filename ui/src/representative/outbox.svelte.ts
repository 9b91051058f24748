// What the reader wants to say to the leader, line by line and of the whole: kept on this machine until it is saved as a file of its own,
// which the leader takes in or the laptop sends from the room. Nothing leaves the machine by itself.
import { readWhole } from "../lib/reading";
import type { CounterAmount } from "../types/CounterAmount";
import type { NeedId } from "../types/NeedId";
import type { Post } from "../types/Post";
import type { ReviewView } from "../types/ReviewView";
import type { Seat } from "../types/Seat";
import type { SeatCommand } from "../types/SeatCommand";
import type { Storage } from "../lib/lines/memory";

/** As it is typed. */
export interface Written {
  remarks: Record<NeedId, string>;
  amounts: Record<NeedId, string>;
  /** Why the amounts are proposed. */
  why: string;
  /** *Forfall*, and what is said of it. */
  absent: "no" | "yes";
  absence: string;
  /** A tie: to which case, and what it is. */
  /** A case that is proposed: what it would be called, and why. */
  proposed: string;
  proposedWhy: string;
  tieCase: string;
  tie: string;
}

const NOTHING: Written = { remarks: {}, amounts: {}, why: "", absent: "no", absence: "", proposed: "", proposedWhy: "", tieCase: "", tie: "" };

/** Without the empty ones. */
const filled = (all: Record<string, string>) => Object.fromEntries(Object.entries(all).filter(([, text]) => text.trim() !== ""));

/** What is written of one copy's meeting. */
export class Outbox {
  readonly #place: string;
  readonly #storage: Storage | null;
  written = $state.raw<Written>(NOTHING);

  constructor({ identity }: Pick<ReviewView, "identity">, storage: Storage | null) {
    this.#place = `innstilling.review.file:${identity}:outbox`;
    this.#storage = storage;
    this.written = this.#read();
  }

  write(more: Partial<Written>) {
    this.written = { ...this.written, ...more };
    try {
      this.#storage?.setItem(this.#place, JSON.stringify(this.written));
    } catch {
      // The page still remembers.
    }
  }

  remark(need: NeedId, text: string) {
    this.write({ remarks: filled({ ...this.written.remarks, [need]: text }) });
  }

  amount(need: NeedId, typed: string) {
    this.write({ amounts: filled({ ...this.written.amounts, [need]: typed }) });
  }

  clear() {
    this.write(NOTHING);
  }

  /** The lines whose amount cannot be read. */
  readonly unread = $derived.by(() => Object.entries(this.written.amounts).flatMap(([need, typed]) => (readWhole(typed) === null ? [need] : [])));

  /** What it comes to, in the order: forfall, tie, a case, remarks, other amounts. */
  readonly asks = $derived.by((): SeatCommand[] => {
    const { remarks, amounts, why, absent, absence, proposed: title, proposedWhy, tieCase, tie } = this.written;
    const proposed = Object.entries(amounts).flatMap(([need, typed]): CounterAmount[] => {
      const amount = readWhole(typed);
      return amount === null ? [] : [{ need, amount }];
    });
    const asks: SeatCommand[] = [];
    if (absent === "yes") asks.push({ do: "report-absence", ...(absence.trim() ? { note: absence.trim() } : {}) });
    if (tie.trim() !== "" && tieCase !== "") asks.push({ do: "report-tie", case: tieCase, why: tie.trim() });
    if (title.trim() !== "") asks.push({ do: "propose-case", title: title.trim(), ...(proposedWhy.trim() ? { why: proposedWhy.trim() } : {}) });
    for (const [need, text] of Object.entries(remarks)) asks.push({ do: "remark", need, text: text.trim() });
    if (proposed.length > 0) asks.push({ do: "counter-proposal", amounts: proposed, ...(why.trim() ? { why: why.trim() } : {}) });
    return asks;
  });

  /** The file. */
  post({ meeting }: Pick<ReviewView, "meeting">, seat: Pick<Seat, "id" | "organisation">): Post {
    return { post: 1, forum: meeting.forum, year: meeting.year, seat: seat.id, organisation: seat.organisation, asks: this.asks };
  }

  #read(): Written {
    try {
      const kept: unknown = JSON.parse(this.#storage?.getItem(this.#place) ?? "null");
      return typeof kept === "object" && kept !== null ? { ...NOTHING, ...(kept as Partial<Written>) } : NOTHING;
    } catch {
      return NOTHING;
    }
  }
}
