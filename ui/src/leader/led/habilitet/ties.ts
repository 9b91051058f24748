// The ties of a case, gathered by seat: where its organisation stands in the table, what was raised, what came of it. Nothing here says
// whether anybody is inhabil: that is the body's.
import { groupOf } from "../../../lib/seats";
import { t } from "../../../lib/text";
import type { HabilitetNow } from "../../../types/HabilitetNow";
import type { Link } from "../../../types/Link";
import type { Seat } from "../../../types/Seat";
import type { Tie } from "../../../types/Tie";

/** A seat with what may tie it and what was raised. */
export interface SeatTies {
  seat: Seat;
  /** In which lines, by how it stands in them. */
  links: { link: Link; needs: string[] }[];
  raised: Tie[];
}

/** The seats with something to look at, in the forum's order. */
export function seatTies(seats: readonly Seat[], possible: HabilitetNow["possible"], ties: readonly Tie[]): SeatTies[] {
  return seats.flatMap((seat) => {
    const own = possible.filter((one) => one.seat === seat.id);
    const links = (["owner", "network", "partner", "university"] as const)
      .map((link) => ({ link, needs: own.filter((one) => one.link === link).map(({ need }) => need) }))
      .filter(({ needs }) => needs.length > 0);
    const raised = ties.filter((tie) => tie.raised.seat === seat.id);
    return links.length > 0 || raised.length > 0 ? [{ seat, links, raised }] : [];
  });
}

/** «eier av 3 tiltak, UH i 64 tiltak». */
export const linksInWords = ({ links }: SeatTies): string => links.map(({ link, needs }) => t(`link-${link}`, { count: needs.length })).join(", ");

/** The groups of the seats that have something, each once. */
export const groupsOf = (rows: readonly SeatTies[]): string[] => [...new Set(rows.map(({ seat }) => groupOf(seat)))];

/** The ties that wait for the body. */
export const waiting = (ties: readonly Tie[]): Tie[] => ties.filter(({ decision }) => decision === null);

/** The seats that the body found inhabil in the whole case and that are in the room. */
export function toStepOut(ties: readonly Tie[], isHere: (seat: string) => boolean): string[] {
  const out = ties.filter(({ decision, raised }) => decision?.outcome === "inhabil" && raised.about.about === "case").map(({ raised }) => raised.seat);
  return [...new Set(out)].filter(isHere);
}
