// The county's regions: how many stand in each, which are named without being in the list, and names as they are typed or pasted.
import { parsed } from "../../lib/grid/clipboard";
import { t } from "../../lib/text";
import type { LeaderView } from "../../types/LeaderView";

/** A region, and how many stand in it. */
export interface RegionRow {
  name: string;
  participants: number;
  needs: number;
}

type Standing = Pick<LeaderView, "regions" | "participants" | "needs">;

/** The regions in the meeting's order, and those that somebody stands in though they are not in the list. */
export function regionRows({ regions, participants, needs }: Standing): { listed: RegionRow[]; unlisted: RegionRow[] } {
  const rows = new Map<string, RegionRow>();
  const row = (name: string): RegionRow => {
    const known = rows.get(name) ?? { name, participants: 0, needs: 0 };
    rows.set(name, known);
    return known;
  };
  for (const name of regions) row(name);
  for (const { region } of participants) row(region).participants += 1;
  for (const { region } of needs) row(region).needs += 1;
  const all = [...rows.values()];
  const known = new Set(regions);
  return { listed: all.filter(({ name }) => known.has(name)), unlisted: all.filter(({ name }) => name !== "" && !known.has(name)) };
}

/** Names typed or pasted, one a line; of a row of cells the first. Or what must be mended before any is added. */
export function readRegions(text: string, known: readonly string[]): { names: string[] } | { fault: string } {
  const names = parsed(text.trim())
    .map(([cell = ""]) => cell.trim())
    .filter((name) => name !== "");
  if (names.length === 0) return { fault: t("regions-nothing") };
  const there = names.find((name) => known.includes(name));
  if (there !== undefined) return { fault: t("regions-known", { name: there }) };
  const twice = names.find((name, nth) => names.indexOf(name) < nth);
  return twice === undefined ? { names } : { fault: t("regions-twice", { name: twice }) };
}
