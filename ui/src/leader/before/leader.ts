// Who leads a body: in words, and as it is typed. A term is of two years until another is written.
import { date } from "../../lib/format";
import { readDay } from "../../lib/reading";
import { t } from "../../lib/text";
import type { BodyLeader } from "../../types/BodyLeader";
import type { Person } from "../../types/Person";
import type { Seat } from "../../types/Seat";
import type { SeatHolder } from "../../types/SeatHolder";
import type { Faults } from "../about/details";
import { seatName, type Names } from "../led/words";

export interface TypedLeader {
  /** Empty where nobody was chosen. */
  seat: string;
  from: string;
  until: string;
  decided: string;
  /** The last day that was reckoned from the first: while it stands, it follows the first. */
  reckoned: string;
}

/** The last day of two years from a day. Of 29 February it is 28 February. */
export function lastOfTwoYears(from: string): string {
  const [year = 0, month = 1, day = 1] = from.split("-").map(Number);
  return new Date(Date.UTC(year + 2, month - 1, day - 1)).toISOString().slice(0, 10);
}

/** The form of who leads now; empty where nobody was chosen. */
export const typedLeader = (leader: BodyLeader | null): TypedLeader =>
  leader
    ? {
        seat: leader.seat,
        from: date(leader.term.from),
        until: date(leader.term.until),
        decided: leader.term.decided_by ?? "",
        reckoned: date(lastOfTwoYears(leader.term.from)),
      }
    : { seat: "", from: "", until: "", decided: "", reckoned: "" };

/** Another first day is typed: the last one follows, unless another was written. */
export function withFrom(typed: TypedLeader, from: string): TypedLeader {
  const day = readDay(from);
  if (day === null) return { ...typed, from };
  const reckoned = date(lastOfTwoYears(day));
  const follows = typed.until.trim() === "" || typed.until === typed.reckoned;
  return { ...typed, from, reckoned, until: follows ? reckoned : typed.until };
}

/** Who leads, or what must be mended first. */
export function readLeader(typed: TypedLeader): { leader: BodyLeader | null } | { faults: Faults<TypedLeader> } {
  if (typed.seat === "") return { leader: null };
  const [from, until] = [readDay(typed.from), readDay(typed.until)];
  const fault = (day: string | null) => (day === null ? { fault: t("leader-date-fault") } : {});
  if (from === null || until === null) return { faults: { from: fault(from).fault, until: fault(until).fault } };
  return { leader: { seat: typed.seat, term: { from, until, decided_by: typed.decided.trim() || null } } };
}

interface Sitting {
  holders: readonly SeatHolder[];
  people: readonly Person[];
}

/** The name of the person who holds a seat, where one is written. */
export function holderName(seat: string, { holders, people }: Sitting): string | null {
  const by = holders.find((holder) => holder.seat === seat)?.held_by;
  return typeof by === "object" ? (people.find(({ id }) => id === by.person)?.name ?? null) : null;
}

/** The seat of somebody who was elected by name, as an organisation or a person; empty when not exactly one is meant. */
export function seatOfElected(elected: string, seats: readonly Seat[], sitting: Sitting): string {
  const [only, ...more] = seats.filter(({ id, organisation }) => organisation === elected || holderName(id, sitting) === elected);
  return only && more.length === 0 ? only.id : "";
}

/** «Leder: KS Innlandet, til 09.03.2024. Valgt i sak 5/22.» */
export function leaderInWords(names: Pick<Names, "seats">, { seat, term }: BodyLeader): string {
  const leads = t("body-leader", { seat: seatName(names, seat), until: date(term.until) });
  const how = term.decided_by?.trim().replace(/\.$/, "") ?? "";
  return how === "" ? leads : `${leads} ${how}.`;
}
