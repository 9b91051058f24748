// What is being filled in while it is decided: who is here, hands counted, answers called. Answers and counts are sent to the
// meeting file as they are given; here is only what is on its way, and what cannot be read as a count yet.
import type { Attendance } from "../../types/Attendance";
import type { Choice } from "../../types/Choice";
import type { ClosedVote } from "../../types/ClosedVote";
import type { CountSoFar } from "../../types/CountSoFar";
import type { OpenVote } from "../../types/OpenVote";
import type { Seat } from "../../types/Seat";
import type { VoteMethod } from "../../types/VoteMethod";

/** One seat as it is ticked off. */
export interface Place {
  seat: Seat;
  present: boolean;
  recused: boolean;
  reason: string;
}

/** Who is here and who is inhabil, as the meeting file keeps it. */
export const attendanceOf = (places: Place[]): Attendance[] =>
  places.map(({ seat, present, recused, reason }) => ({ seat: seat.id, present, recused: recused ? reason.trim() : null }));

/** Those who are inhabil without a reason. */
export const unreasoned = (places: Place[]): Place[] => places.filter(({ recused, reason }) => recused && reason.trim() === "");

/** The answers that the file has. */
export const answersIn = ({ so_far }: Pick<OpenVote, "so_far">): { [seat in string]?: Choice } => (so_far && "answers" in so_far ? so_far.answers : {});

const typed = (count: number | null) => (count === null ? "" : String(count));

export class Working {
  method = $state<VoteMethod>("show-of-hands");
  places = $state<Place[]>([]);
  fields = $state({ yes: "", no: "", blank: "" });
  /** Answers on their way to the file; null takes one back. */
  sent = $state<Record<string, Choice | null>>({});
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

  /** The vote that is open: what the file has of it stands in the fields, an earlier one's is put away. */
  begin({ opened_at, so_far }: Pick<OpenVote, "opened_at" | "so_far">) {
    if (opened_at === this.#vote) return;
    this.#vote = opened_at;
    const count: CountSoFar = so_far && "count" in so_far ? so_far.count : { yes: null, no: null, blank: null };
    this.fields = { yes: typed(count.yes), no: typed(count.no), blank: typed(count.blank) };
    this.sent = {};
  }

  /** What each seat has answered: what is on its way over what the file has. */
  answers(vote: Pick<OpenVote, "so_far">): Record<string, Choice> {
    const all = { ...answersIn(vote), ...this.sent };
    return Object.fromEntries(Object.entries(all).flatMap(([seat, choice]) => (choice ? [[seat, choice]] : [])));
  }

  /** Sends an answer, and shows it at once. What is refused is shown no more. */
  async give(seat: string, choice: Choice | null, send: () => Promise<unknown>) {
    this.sent[seat] = choice;
    await send();
    if (this.sent[seat] === choice) delete this.sent[seat];
  }
}
