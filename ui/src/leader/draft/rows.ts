// The rows of the draft's table: regions in the meeting's order, their needs under them, those that are searched for.
import type { Finding } from "../../types/Finding";
import type { Need } from "../../types/Need";
import type { NeedAllocation } from "../../types/NeedAllocation";
import type { Severity } from "../../types/Severity";

/** A region's row, with how many needs are shown in it. */
export interface RegionRow {
  kind: "region";
  key: string;
  region: string;
  needs: Need[];
  open: boolean;
}

/** A need's row. */
export interface NeedRow {
  kind: "need";
  key: string;
  need: Need;
}

export type Row = RegionRow | NeedRow;

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

/** The rows in order. Folded regions hide their needs. */
export function rowsOf(groups: Map<string, Need[]>, folded: (region: string) => boolean): Row[] {
  const rows: Row[] = [];
  for (const [region, needs] of groups) {
    const open = !folded(region);
    rows.push({ kind: "region", key: `region ${region}`, region, needs, open });
    if (open) for (const need of needs) rows.push({ kind: "need", key: need.id, need });
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

/** The most serious finding of each need and, under `region <name>`, of each region of a scheme. */
export function marksOf(findings: Finding[], scheme: string): Map<string, Severity> {
  const marks = new Map<string, Severity>();
  for (const { place, severity } of findings) {
    if (place.scheme !== null && place.scheme !== scheme) continue;
    const key = place.need ?? (place.region === null ? null : `region ${place.region}`);
    if (key === null) continue;
    const now = marks.get(key);
    if (now === undefined || RANK[severity] > RANK[now]) marks.set(key, severity);
  }
  return marks;
}
