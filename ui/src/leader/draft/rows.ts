// The rows of the draft's table: the whole scheme, regions in the meeting's order, and under each its needs and its pots
// without needs; or only what is searched for.
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

/** A region's row, with the needs that are shown in it. */
export interface RegionRow {
  kind: "region";
  key: string;
  region: string;
  needs: Need[];
  open: boolean;
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

/** What is looked for: words in owner, measure, region or university, a number; and only needs with findings. */
export interface Wanted {
  search: string;
  only?: ReadonlySet<string>;
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

/** The needs of a scheme by region; regions the meeting does not list come last. */
export function byRegion(needs: Need[], regions: string[], wanted: Wanted): Map<string, Need[]> {
  const groups = new Map<string, Need[]>(regions.map((region) => [region, []]));
  for (const need of needs) {
    if (wanted.only && !wanted.only.has(need.id)) continue;
    if (!matches(need, wanted.search)) continue;
    const group = groups.get(need.region);
    if (group) group.push(need);
    else groups.set(need.region, [need]);
  }
  return new Map([...groups].filter(([, group]) => group.length > 0));
}

/** What of the table is there besides the needs: nothing of it while something is searched for. */
export interface Whole {
  regions: string[];
  pots: Pick<PotAmount, "name" | "region" | "is_estimate">[];
}

/** The rows in order. Folded regions hide what is in them. `whole` is nothing while only a part is shown. */
export function rowsOf(groups: Map<string, Need[]>, folded: (region: string) => boolean, whole?: Whole): Row[] {
  const pots = new Map<string, string[]>();
  for (const { name, region, is_estimate } of whole?.pots ?? []) {
    if (is_estimate) pots.set(region, [...(pots.get(region) ?? []), name]);
  }
  const known = [...(whole?.regions ?? []), ...groups.keys(), ...pots.keys()];
  const regions = [...new Set(known)].filter((region) => groups.has(region) || pots.has(region));
  const rows: Row[] = whole && regions.length > 0 ? [{ kind: "scheme", key: "scheme" }] : [];
  for (const region of regions) {
    const needs = groups.get(region) ?? [];
    const open = !folded(region);
    rows.push({ kind: "region", key: keyOfGroup({ level: "region", name: region }), region, needs, open });
    if (!open) continue;
    for (const need of needs) rows.push({ kind: "need", key: need.id, need });
    for (const name of pots.get(region) ?? []) rows.push({ kind: "pot", key: keyOfGroup({ level: "pot", name }), pot: name, region });
  }
  return rows;
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
