// Which behovsmeldinger a representative meets first: those of the own organisation, then the own region, then all others
// by region. Every behovsmelding stands in exactly one group, so that the groups tally with the scheme. Pure.
import { answersTo, folded, grouped, type Grouped } from "../lib/lines/groups";
import type { Need } from "../types/Need";
import type { NeedAllocation } from "../types/NeedAllocation";
import type { ReviewView } from "../types/ReviewView";
import type { Seat } from "../types/Seat";

/** A behovsmelding with what it comes to in the draft. */
export interface Line {
  need: Need;
  given: NeedAllocation;
}

/** Sums of some lines, in kroner. */
export interface Sums {
  count: number;
  applied: number;
  amount: number;
  owner: number;
  university: number;
}

/** Some lines that belong together, with their sums. */
export interface Group extends Grouped<Line> {
  sums: Sums;
}

/** The behovsmeldinger with their amounts, in the meeting's order. */
export function linesOf(view: ReviewView): Line[] {
  const given = new Map(view.draft.amounts.map((amount) => [amount.need, amount]));
  return view.needs.flatMap((need) => {
    const amount = given.get(need.id);
    return amount ? [{ need, given: amount }] : [];
  });
}

/** Whether a seat's organisation has this behovsmelding: as owner, or as university partner. */
export function isOwn(need: Need, seat: Seat | null): boolean {
  if (!seat) return false;
  const own = folded(seat.organisation);
  return folded(need.owner.name) === own || folded(need.university) === own;
}

/** The sums of some lines. */
export function sumsOf(lines: Line[]): Sums {
  const sums: Sums = { count: lines.length, applied: 0, amount: 0, owner: 0, university: 0 };
  for (const { given } of lines) {
    sums.applied += given.applied;
    sums.amount += given.amount;
    sums.owner += given.owner_part;
    sums.university += given.university_part;
  }
  return sums;
}

/** The lines of one scheme in groups, with their sums; `regions` gives the order. */
export function groups(lines: Line[], regions: string[], seat: Seat | null): Group[] {
  const reader = { own: seat ? ({ need }: Line) => isOwn(need, seat) : null, home: seat?.region ?? null };
  return grouped(lines, regions, ({ need }) => need.region, reader).map((group) => ({ ...group, sums: sumsOf(group.lines) }));
}

/** Whether a line or a behovsmelding alone answers a search: every word is in its owner, its measure, its partner or its region, or is its number. */
export function answers({ need }: Pick<Line, "need">, search: string): boolean {
  return answersTo([need.owner.name, need.measure, need.university, need.region], need.number, search);
}
