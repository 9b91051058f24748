// The rows of the draft's table: the whole scheme, regions in the meeting's order, and under each its needs and its pots
// without needs; or only what is searched for.
import type { Section } from "../../lib/grid/grid";
import type { Finding } from "../../types/Finding";
import type { Need } from "../../types/Need";
import type { NeedAllocation } from "../../types/NeedAllocation";
import type { PotAmount } from "../../types/PotAmount";
import type { SchemeTotals } from "../../types/SchemeTotals";
import type { Severity } from "../../types/Severity";
import { keyOfGroup, type Target } from "./target";

/** The scheme's own row: everything it gives. */
export interface SchemeRow {
  kind: "scheme";
  key: string;
}

/** A region's row, with the needs and pots that are shown in it. */
export interface RegionRow {
  kind: "region";
  key: string;
  region: string;
  needs: Need[];
  pots: string[];
  /** Only a part of it is shown: its sum is of that part, and cannot be set. */
  seen: "whole" | "part";
}

/** A pot without needs: an *anslag* for its network or owner (R22). */
export interface PotRow {
  kind: "pot";
  key: string;
  pot: string;
  region: string;
}

/** A need's row. */
export interface NeedRow {
  kind: "need";
  key: string;
  need: Need;
}

export type Row = SchemeRow | RegionRow | PotRow | NeedRow;

/** The region a row is in; null for the whole scheme. */
export function regionOf(row: Row): string | null {
  switch (row.kind) {
    case "need":
      return row.need.region;
    case "region":
    case "pot":
      return row.region;
    case "scheme":
      return null;
  }
}

/** What the amount of a row is set for. */
export function targetOf(row: Row, scheme: string): Target {
  switch (row.kind) {
    case "need":
      return { need: row.need.id };
    case "region":
      return { group: { scheme, level: "region", name: row.region } };
    case "pot":
      return { group: { scheme, level: "pot", name: row.pot } };
    case "scheme":
      return { group: { scheme, level: "scheme", name: "" } };
  }
}

const searched = new WeakMap<Need, string>();

/** What a need is searched in; made once, so that ten thousand are searched between two keys. */
function textOf(need: Need): string {
  let text = searched.get(need);
  if (text === undefined) {
    text = `${need.number} ${need.owner.name} ${need.measure} ${need.region} ${need.university}`.toLocaleLowerCase("nb");
    searched.set(need, text);
  }
  return text;
}

/** True when every word of the search is in the need. */
export function matches(need: Need, search: string): boolean {
  const words = search.toLocaleLowerCase("nb").split(/\s+/).filter(Boolean);
  if (words.length === 0) return true;
  const text = textOf(need);
  return words.every((word) => text.includes(word));
}

/** A pot as far as the table knows it; what it gets is not part of it. */
export type Pot = Pick<PotAmount, "name" | "region" | "is_estimate">;

/** The row of each need, made once: what is drawn of it stays when others come and go. */
const made = new WeakMap<Need, NeedRow>();
function rowOf(need: Need): NeedRow {
  const row = made.get(need) ?? { kind: "need", key: need.id, need };
  made.set(need, row);
  return row;
}

/** The needs and pots of a scheme by region, under the row of the whole scheme; regions the meeting does not list come last. */
export function sectionsOf(needs: readonly Need[], regions: readonly string[], pots: readonly Pot[], folded: (region: string) => boolean): Section<Row>[] {
  const by = new Map<string, Row[]>(regions.map((region) => [region, []]));
  const add = (region: string, row: Row) => {
    const rows = by.get(region);
    if (rows) rows.push(row);
    else by.set(region, [row]);
  };
  for (const need of needs) add(need.region, rowOf(need));
  for (const { name, region, is_estimate } of pots) if (is_estimate) add(region, { kind: "pot", key: keyOfGroup({ level: "pot", name }), pot: name, region });
  const sections = [...by].filter(([, rows]) => rows.length > 0).map(([region, rows]) => sectionOf(region, rows, folded(region)));
  return sections.length === 0 ? [] : [{ key: "scheme", rows: [], heading: () => ({ kind: "scheme", key: "scheme" }), alone: true }, ...sections];
}

function sectionOf(region: string, rows: Row[], folded: boolean): Section<Row> {
  const heading = (shown: readonly Row[]): RegionRow => ({
    kind: "region",
    key: keyOfGroup({ level: "region", name: region }),
    region,
    needs: shown.flatMap((row) => (row.kind === "need" ? [row.need] : [])),
    pots: shown.flatMap((row) => (row.kind === "pot" ? [row.pot] : [])),
    seen: shown.length === rows.length ? "whole" : "part",
  });
  return { key: region, rows, heading, folded };
}

/** Applied for and given in some needs, whole kroner. */
export function sumsOf(needs: Need[], amounts: ReadonlyMap<string, NeedAllocation>): { applied: number; amount: number } {
  let applied = 0;
  let amount = 0;
  for (const need of needs) {
    const line = amounts.get(need.id);
    applied += line?.applied ?? 0;
    amount += line?.amount ?? 0;
  }
  return { applied, amount };
}

const RANK: Record<Severity, number> = { block: 2, warn: 1, info: 0 };

/**
 * The row a finding is about: a need's, a region's, or the group's whose amount cannot be placed. The program names such a
 * group by its name, and a scheme by its short one; null when the finding is about no row of its own.
 */
export function rowOfFinding({ code, place }: Finding, sums: SchemeTotals | undefined): string | null {
  if (place.need !== null) return place.need;
  if (place.region !== null) return keyOfGroup({ level: "region", name: place.region });
  if (code !== "target-not-placed") return null;
  const left = (sums?.groups ?? []).filter(({ unplaced }) => unplaced > 0);
  const found = left.find(({ group }) => group.name === place.part) ?? left.find(({ group }) => group.level === "scheme");
  return found ? keyOfGroup(found.group) : null;
}

/** The most serious finding of each row of a scheme, by the keys of the rows. */
export function marksOf(findings: Finding[], scheme: string, sums?: SchemeTotals): Map<string, Severity> {
  const marks = new Map<string, Severity>();
  for (const finding of findings) {
    const { place, severity } = finding;
    if (place.scheme !== null && place.scheme !== scheme) continue;
    const key = rowOfFinding(finding, sums);
    if (key === null) continue;
    const now = marks.get(key);
    if (now === undefined || RANK[severity] > RANK[now]) marks.set(key, severity);
  }
  return marks;
}
