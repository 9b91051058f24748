// What the section about money reckons for the eye: years side by side, sums of parts, pots by region, and days as they are
// typed. The rules themselves are the program's.
import type { AllocationModel } from "../../types/AllocationModel";
import type { FigureShare } from "../../types/FigureShare";
import type { FrameView } from "../../types/FrameView";
import type { Participant } from "../../types/Participant";
import type { Participation } from "../../types/Participation";
import type { PotAmount } from "../../types/PotAmount";
import type { PotsBy } from "../../types/PotsBy";

/** The year before, the year itself and the year after. */
export const yearsAround = (year: number): number[] => [year - 1, year, year + 1];

export const frameIn = (frames: FrameView[], scheme: string, year: number): FrameView | undefined =>
  frames.find((frame) => frame.scheme === scheme && frame.year === year);

/** Whole kroner. */
export const sumOf = (parts: { amount: number }[]): number => parts.reduce((sum, part) => sum + part.amount, 0);

/**
 * How much `part` is of `whole`, with at most two decimals: `10 %`, `29,18 %`; nothing of nothing. Under each other in a
 * table all have two.
 */
export function percentOf(part: number, whole: number, decimalsShown: "needed" | "two" = "needed"): string {
  if (whole === 0) return "";
  const hundredths = (BigInt(part) * 100_000n) / BigInt(whole);
  const rounded = (hundredths + (hundredths < 0n ? -5n : 5n)) / 10n;
  const size = rounded < 0n ? -rounded : rounded;
  const two = String(size % 100n).padStart(2, "0");
  const decimals = decimalsShown === "two" ? two : two.replace(/0+$/, "");
  return `${rounded < 0n ? "\u2212" : ""}${size / 100n}${decimals ? `,${decimals}` : ""}\u00a0%`;
}

/** What the pots of a scheme are made by, read from the model. */
export function potsBy(model: AllocationModel, scheme: string): { by: PotsBy; figures: FigureShare[] } {
  const pots = model.schemes.find((known) => known.scheme === scheme)?.pots;
  return { by: pots?.by ?? "applied", figures: pots?.figures ?? [] };
}

/** The pots of a region, with their sums in whole kroner. */
export interface PotGroup {
  region: string;
  pots: PotAmount[];
  amount: number;
  given: number;
}

/** Pots by region in the order of `regions`, those that every word of the search is in; the sums are of those shown. */
export function potGroups(pots: PotAmount[], regions: string[], search: string): PotGroup[] {
  const words = search.toLocaleLowerCase("nb").split(/\s+/).filter(Boolean);
  const found = pots.filter(({ name, region }) => {
    const text = `${name} ${region}`.toLocaleLowerCase("nb");
    return words.every((word) => text.includes(word));
  });
  const order = [...new Set([...regions, ...found.map(({ region }) => region)])];
  return order.flatMap((region) => {
    const own = found.filter((pot) => pot.region === region);
    const given = own.reduce((sum, pot) => sum + pot.given, 0);
    return own.length === 0 ? [] : [{ region, pots: own, amount: sumOf(own), given }];
  });
}

/** A region's own line says nothing more where each region is one pot. */
export const regionsMatter = (pots: PotAmount[]): boolean => new Set(pots.map(({ region }) => region)).size < pots.length;

/** How a participant stands in a scheme and year. */
export const inYear = (participant: Participant, scheme: string, year: number): Participation | undefined =>
  participant.years.find((entry) => entry.scheme === scheme && entry.year === year);

/** The participant with another word on a scheme and year. */
export function withYear(participant: Participant, scheme: string, year: number, change: Partial<Participation>): Participant {
  const before = inYear(participant, scheme, year);
  if (before) return { ...participant, years: participant.years.map((entry) => (entry === before ? { ...before, ...change } : entry)) };
  const begun: Participation = { scheme, year, takes_part: true, given: null, note: null, ...change };
  return { ...participant, years: [...participant.years, begun] };
}

/** Those that take no part in a scheme in a year, by region in the meeting's order; regions where all take part are left out. */
export function notTaking(participants: Participant[], scheme: string, year: number, order: string[]): { region: string; out: Participant[] }[] {
  const regions = new Map<string, Participant[]>(order.map((region) => [region, []]));
  for (const one of participants) {
    if (inYear(one, scheme, year)?.takes_part !== false) continue;
    regions.set(one.region, [...(regions.get(one.region) ?? []), one]);
  }
  return [...regions].flatMap(([region, out]) => (out.length === 0 ? [] : [{ region, out }]));
}
