// Which behovsmeldinger a representative meets first: those of the own organisation, then the own region, then all others
// by region. Every behovsmelding stands in exactly one group, so that the groups tally with the scheme. Pure.
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
export interface Group {
  /** Stable: the group is the same when the search changes. */
  key: string;
  kind: "own" | "own-region" | "region";
  /** The region; none for the own organisation, whose lines can be anywhere. */
  region: string | null;
  /** The region has more lines, which stand under the own organisation. */
  others: "all" | "without-own";
  lines: Line[];
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

const folded = (name: string) => name.trim().toLocaleLowerCase("nb");

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

/**
 * The lines of one scheme in groups; `regions` gives the order. The own organisation and the own region are there even
 * when they are empty, so that the page can say so; other regions only with lines.
 */
export function groups(lines: Line[], regions: string[], seat: Seat | null): Group[] {
  const own = lines.filter(({ need }) => isOwn(need, seat));
  const rest = new Map<string, Line[]>(regions.map((region) => [region, []]));
  for (const line of lines) {
    if (isOwn(line.need, seat)) continue;
    const known = rest.get(line.need.region);
    if (known) known.push(line);
    else rest.set(line.need.region, [line]);
  }
  const withOwn = new Set(own.map(({ need }) => need.region));
  const group = (kind: Group["kind"], region: string | null, of: Line[]): Group => ({
    key: kind === "own" ? "own" : `region:${region}`,
    kind,
    region,
    others: region !== null && withOwn.has(region) ? "without-own" : "all",
    lines: of,
    sums: sumsOf(of),
  });

  const found: Group[] = seat ? [group("own", null, own)] : [];
  const home = seat?.region ?? null;
  if (home !== null) found.push(group("own-region", home, rest.get(home) ?? []));
  for (const [region, of] of rest) {
    if (region !== home && of.length > 0) found.push(group("region", region, of));
  }
  return found;
}

/** Whether a line or a behovsmelding alone answers a search: every word is in its owner, its measure, its partner or its region, or is its number. */
export function answers({ need }: Pick<Line, "need">, search: string): boolean {
  const words = folded(search).split(/\s+/).filter(Boolean);
  const said = folded(`${need.owner.name} ${need.measure} ${need.university} ${need.region}`);
  return words.every((word) => (/^\d+$/.test(word) ? String(need.number) === word : false) || said.includes(word));
}
