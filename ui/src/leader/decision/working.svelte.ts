// What is being filled in while it is voted: who is here, hands counted, answers called. Kept while the page is open, so that
// a look at the draft in the middle of a roll call loses nothing. The meeting file gets it when the vote opens and closes.
import type { Choice } from "../../types/Choice";
import type { ClosedVote } from "../../types/ClosedVote";
import type { Seat } from "../../types/Seat";
import type { VoteMethod } from "../../types/VoteMethod";

/** One seat as it is ticked off. */
export interface Place {
  seat: Seat;
  present: boolean;
  recused: boolean;
  reason: string;
}

export class Working {
  method = $state<VoteMethod>("show-of-hands");
  places = $state<Place[]>([]);
  fields = $state({ yes: "", no: "", blank: "" });
  answers = $state<Record<string, Choice>>({});
  #list = "";
  #vote = "";

  /** The list before vote number `votes.length + 1`. Those who were here at the last vote are most likely here now. */
  prepare(seats: Seat[], votes: ClosedVote[]) {
    const list = `${votes.length} ${votes.at(-1)?.closed_at ?? ""}`;
    if (list === this.#list) return;
    this.#list = list;
    const before = new Map(votes.at(-1)?.opened.attendance.map((entry) => [entry.seat, entry]));
    this.places = seats.map((seat) => {
      const last = before.get(seat.id);
      const reason = last?.recused ?? null;
      return { seat, present: last?.present ?? true, recused: reason !== null, reason: reason ?? "" };
    });
  }

  /** The vote that opened at this time: an earlier one's counts are put away. */
  begin(openedAt: string) {
    if (openedAt === this.#vote) return;
    this.#vote = openedAt;
    this.fields = { yes: "", no: "", blank: "" };
    this.answers = {};
  }
}
