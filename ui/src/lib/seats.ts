// Seats in words, and which of them stand on a roll. Statsforvalterens seats never do (R135); the program decides, the
// page only shows the same.
import type { Seat } from "../types/Seat";
import { t } from "./text";

/** The group a seat stands for. */
export function groupOf({ group }: Seat): string {
  return group === "state-administrator" ? t("seat-group-state-administrator") : group.member;
}

/** True when the seat has a vote. */
export function mayVote({ group, has_vote }: Seat): boolean {
  return has_vote && group !== "state-administrator";
}

/** A seat in a list, «Bodø kommune (kommunal barnehageeier)». */
export function seatInWords(seat: Seat): string {
  return t("seat-named", { organisation: seat.organisation, group: groupOf(seat) });
}
