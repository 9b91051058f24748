// Who was away and who was inhabil when something was decided, and which votes did not decide it.
import { seatInWords } from "../../lib/seats";
import { t } from "../../lib/text";
import type { Attendance } from "../../types/Attendance";
import type { ClosedVote } from "../../types/ClosedVote";
import type { DecisionRecord } from "../../types/DecisionRecord";
import type { Seat } from "../../types/Seat";

type Seats = ReadonlyMap<string, Seat>;

const named = (seats: Seats, id: string) => {
  const seat = seats.get(id);
  return seat ? seatInWords(seat) : id;
};

/** How many were here. */
export const presentOf = (attendance: Attendance[]): number => attendance.filter(({ present }) => present).length;

/** The seats that were away. */
export const absentIn = (attendance: Attendance[], seats: Seats): string[] =>
  attendance.filter(({ present }) => !present).map(({ seat }) => named(seats, seat));

/** The seats that were inhabil, each with the reason. */
export const recusedIn = (attendance: Attendance[], seats: Seats): string[] =>
  attendance.flatMap(({ seat, recused }) => (recused === null ? [] : [t("recused-named", { seat: seats.get(seat)?.organisation ?? seat, reason: recused })]));

/** The votes that did not decide the case: all but the one that the decision in force is by. */
export function othersThan(decision: DecisionRecord | null, votes: ClosedVote[]): ClosedVote[] {
  if (decision?.decided.by !== "vote") return votes;
  const { vote } = decision.decided;
  return votes.filter((other) => other.closed_at !== vote.closed_at || other.opened.ordinal !== vote.opened.ordinal);
}
