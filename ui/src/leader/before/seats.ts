// Seats as they are typed and as rows from a workbook: group, organisation, region, whether it votes. What cannot be read is named with its
// row; nothing is guessed.
import { parsed } from "../../lib/grid/clipboard";
import { groupOf } from "../../lib/seats";
import { t } from "../../lib/text";
import type { Seat } from "../../types/Seat";
import type { SeatRole } from "../../types/SeatRole";
import type { YearView } from "../../types/YearView";
import type { Faults } from "../about/details";
import { newId } from "./plan";

export const roles: SeatRole[] = ["representative", "leader", "secretariat"];

export interface TypedSeat {
  organisation: string;
  group: string;
  region: string;
  role: SeatRole;
  vote: "yes" | "no";
}

export const typedSeat = (seat: Seat | null): TypedSeat => ({
  organisation: seat?.organisation ?? "",
  group: seat ? groupOf(seat) : "",
  region: seat?.region ?? "",
  role: seat?.role ?? "representative",
  vote: seat && !seat.has_vote ? "no" : "yes",
});

/** The seat, or what must be mended first. Which group a word means is the program's to say. */
export function readSeat(typed: TypedSeat, id: string): { seat: Seat } | { faults: Faults<TypedSeat> } {
  const faults: Faults<TypedSeat> = {};
  if (typed.organisation.trim() === "") faults.organisation = t("seat-organisation-missing");
  if (typed.group.trim() === "") faults.group = t("seat-group-missing");
  if (Object.keys(faults).length > 0) return { faults };
  const { organisation, region, role, vote } = typed;
  return {
    seat: { id, group: { member: typed.group.trim() }, organisation: organisation.trim(), region: region.trim() || null, role, has_vote: vote === "yes" },
  };
}

/** Of which body a seat is, as the program seats a meeting: one of which nothing is written is of the first. */
export const bodyOf = ({ holders, bodies }: Pick<YearView, "holders" | "bodies">, seat: string): string =>
  holders.find((holder) => holder.seat === seat)?.body ?? bodies[0]?.id ?? "";

/** The seats of those who meet. */
export const seatsOf = (year: Pick<YearView, "holders" | "bodies">, seats: readonly Seat[], bodies: readonly string[]): Seat[] =>
  seats.filter(({ id }) => bodies.includes(bodyOf(year, id)));

const YES = ["ja", "j", "x", "1", "yes", ""];
const NO = ["nei", "n", "0", "no"];

/** A pasted row that was not read, counted from one, and why. */
export interface Unread {
  row: number;
  why: string;
}

/** A seat that was pasted, and its body where the row names it. */
export interface PastedSeat {
  seat: Seat;
  body: string | null;
}

/** Rows pasted from a workbook: group, organisation, region, vote and body. A first row that is the headings is passed over, empty rows
 * too. A body is known by its name. */
export function readRows(text: string, taken: readonly string[], bodies: YearView["bodies"]): { seats: PastedSeat[]; unread: Unread[] } {
  const used = [...taken];
  const seats: PastedSeat[] = [];
  const unread: Unread[] = [];
  const plain = (name: string) => name.trim().toLocaleLowerCase("nb");
  parsed(text.trim()).forEach((cells, nth) => {
    const [group = "", organisation = "", region = "", vote = "", named = ""] = cells.map((cell) => cell.trim());
    if (cells.every((cell) => cell.trim() === "")) return;
    const word = vote.toLocaleLowerCase("nb");
    if (nth === 0 && !YES.includes(word) && !NO.includes(word)) return;
    if (!YES.includes(word) && !NO.includes(word)) return void unread.push({ row: nth + 1, why: t("seats-vote-fault", { text: vote }) });
    const body = named === "" ? null : bodies.find(({ name }) => plain(name) === plain(named))?.id;
    if (body === undefined) return void unread.push({ row: nth + 1, why: t("seats-body-fault", { text: named }) });
    const id = newId(used, "s");
    const read = readSeat({ organisation, group, region, role: "representative", vote: NO.includes(word) ? "no" : "yes" }, id);
    if ("faults" in read) return void unread.push({ row: nth + 1, why: Object.values(read.faults).join(" ") });
    used.push(id);
    seats.push({ seat: read.seat, body });
  });
  return { seats, unread };
}
