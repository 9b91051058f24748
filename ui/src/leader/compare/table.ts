// The rows of a comparison: lines with an amount per draft and per stage, the needs under headings with sums, and the sums at
// the foot. Plain arithmetic on whole kroner; a stage that nobody has written down is nothing, and not zero.
import type { Section } from "../../lib/grid/grid";
import type { CompareBy } from "../../types/CompareBy";
import type { Comparison } from "../../types/Comparison";
import type { Need } from "../../types/Need";
import type { CompareStage } from "./comparing.svelte";

/** Amounts side by side, whole kroner: one per draft, each less the first, and one per stage. */
export interface Amounts {
  amounts: number[];
  differences: number[];
  stages: (number | null)[];
}

export interface Line extends Amounts {
  kind: "line";
  key: string;
  label: string;
  scheme: string | null;
  need: Need | null;
}

/** The sums over some lines, and at the foot. */
export interface Sum extends Amounts {
  kind: "heading" | "foot";
  key: string;
  label: string;
  count: number;
}

export type Row = Line | Sum;

/** What is needed to name the rows: the meeting's needs in their order, and how schemes and nameless things are called. */
export interface Naming {
  needs: readonly Need[];
  scheme: (id: string) => string;
  need: (need: Need) => string;
  nameless: string;
  estimates: (scheme: string) => string;
}

/** The amounts of the needs at a stage. */
export type StageAmounts = Map<CompareStage, ReadonlyMap<string, number>>;

const none = (drafts: number, stages: number): Amounts => ({
  amounts: Array<number>(drafts).fill(0),
  differences: Array<number>(drafts).fill(0),
  stages: Array<number | null>(stages).fill(null),
});

function addTo(sum: Amounts, { amounts, differences, stages }: Amounts) {
  amounts.forEach((amount, place) => (sum.amounts[place] = (sum.amounts[place] ?? 0) + amount));
  differences.forEach((amount, place) => (sum.differences[place] = (sum.differences[place] ?? 0) + amount));
  stages.forEach((amount, place) => {
    if (amount !== null) sum.stages[place] = (sum.stages[place] ?? 0) + amount;
  });
}

/** Sums column by column. */
export function sumOf(lines: readonly Amounts[], drafts: number, stages: number): Amounts {
  const sum = none(drafts, stages);
  for (const line of lines) addTo(sum, line);
  return sum;
}

/** What the rows are told apart by, seen from a need; null where a row is made of payments and not of needs. */
function placeOf(need: Need, by: CompareBy): string | null {
  const places: Record<CompareBy, string | null> = { need: need.id, region: need.region, owner: need.owner.name, scheme: need.scheme, recipient: null };
  return places[by];
}

/** The lines of a comparison with the stages asked for, in the order of the meeting. */
export function linesOf(comparison: Comparison, asked: readonly CompareStage[], amounts: StageAmounts, naming: Naming): Line[] {
  const { by, rows } = comparison;
  const found = new Map<string, (number | null)[]>();
  const needs = new Map(naming.needs.map((need) => [need.id, need]));
  for (const need of asked.length > 0 ? naming.needs : []) {
    const place = placeOf(need, by);
    if (place === null) break;
    const sums = found.get(place) ?? asked.map(() => null);
    asked.forEach((stage, at) => {
      const amount = amounts.get(stage)?.get(need.id);
      if (amount !== undefined) sums[at] = (sums[at] ?? 0) + amount;
    });
    found.set(place, sums);
  }
  const lines = rows.map((row, at): Line => {
    const need = (row.need !== null && needs.get(row.need)) || null;
    const place = row.is_estimate ? "" : (row.need ?? (by === "scheme" ? (row.scheme ?? "") : row.name));
    const named = need ? naming.need(need) : by === "scheme" && row.scheme !== null ? naming.scheme(row.scheme) : row.name;
    return {
      kind: "line",
      key: `${by} ${at} ${place}`,
      label: named || naming.nameless,
      scheme: row.scheme,
      need,
      amounts: row.amounts,
      differences: row.differences,
      stages: found.get(place) ?? asked.map(() => null),
    };
  });
  if (by !== "need") return lines;
  const order = new Map(naming.needs.map((need, at) => [need.id, at]));
  const last = naming.needs.length;
  const at = ({ need }: Line) => (need ? (order.get(need.id) ?? last) : last);
  return lines.sort((a, b) => at(a) - at(b));
}

/** What is to be seen of the lines, before they are searched and filtered. */
export interface Wanted {
  onlyDifferences: boolean;
  scheme: string;
}

export const wanted = (lines: readonly Line[], { onlyDifferences, scheme }: Wanted): Line[] =>
  lines.filter(
    (line) =>
      (scheme === "" || line.scheme === null || line.scheme === scheme) && (!onlyDifferences || line.differences.some((difference) => difference !== 0)),
  );

/** The lines under headings with the sums of what is shown: needs by scheme and region, others by themselves. */
export function sectionsOf(lines: readonly Line[], by: CompareBy, stages: number, naming: Naming): Section<Row>[] {
  if (by !== "need") return [{ key: by, rows: lines }];
  const groups = new Map<string, Line[]>();
  for (const line of lines) {
    const scheme = naming.scheme(line.scheme ?? "");
    const label = line.need ? `${line.need.region} · ${scheme}` : naming.estimates(scheme);
    const group = groups.get(label);
    if (group) group.push(line);
    else groups.set(label, [line]);
  }
  const drafts = lines[0]?.amounts.length ?? 0;
  return [...groups].map(([label, rows]) => ({ key: label, rows, heading: (shown) => summed("heading", label, shown, drafts, stages) }));
}

/** The sums of some rows, as a row. */
export const summed = (kind: Sum["kind"], label: string, rows: readonly Row[], drafts: number, stages: number): Sum => ({
  kind,
  key: `${kind} ${label}`,
  label,
  count: rows.length,
  ...sumOf(rows, drafts, stages),
});
