// Seats in words.
import type { Seat } from "../types/Seat";
import { t } from "./text";

/** The group a seat stands for. */
export function groupOf({ group }: Seat): string {
  return group === "state-administrator" ? t("seat-group-state-administrator") : group.member;
}

/** A seat in a list, «Bodø kommune (kommunal barnehageeier)». */
export function seatInWords(seat: Seat): string {
  return t("seat-named", { organisation: seat.organisation, group: groupOf(seat) });
}
