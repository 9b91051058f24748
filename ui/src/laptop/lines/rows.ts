// The lines that a laptop may see, as one table for each scheme: what is applied for, the draft as the leader has shown it, and each
// proposal in numbers as it was frozen. Nothing is reckoned but sums and differences of what is there. Pure.
import { answersTo, folded, grouped, type Grouped } from "../../lib/lines/groups";
import type { NeedId } from "../../types/NeedId";
import type { SharedLine } from "../../types/SharedLine";
import type { SharedProposal } from "../../types/SharedProposal";
import type { SharedTable } from "../../types/SharedTable";
import type { SharedView } from "../../types/SharedView";

/** One line with its amounts: one for each column, null where a column has none for it. */
export interface Row {
  need: NeedId;
  number: number;
  region: string;
  owner: string;
  measure: string;
  applied: number;
  amounts: (number | null)[];
}

/** Where amounts are from: the draft that is shown, or a proposal. */
export type Column = { of: "draft"; name: string; live: boolean } | { of: "proposal"; place: number; proposal: string; by: string | null; text: string };

/** All that is seen of a scheme. */
export interface Table {
  scheme: string;
  /** The table that the leader has shown, when one is. */
  shown: SharedTable | null;
  columns: Column[];
  rows: Row[];
}

/** The sums of some rows, one for each column. */
export interface Sums {
  count: number;
  applied: number;
  amounts: (number | null)[];
}

/** Rows that belong together, with their sums. */
export interface Group extends Grouped<Row> {
  sums: Sums;
}

/** Of which scheme a behovsmelding is: its id is the scheme's and its number. */
export const schemeOf = (need: NeedId): string => need.slice(0, need.lastIndexOf("-"));

const inNumbers = (view: SharedView): (SharedProposal & { lines: SharedLine[] })[] =>
  view.proposals.proposals.flatMap((proposal) => (proposal.lines ? [{ ...proposal, lines: proposal.lines }] : []));

/** The tables of a meeting, in the order in which the schemes are shown and then proposed. */
export function tablesOf(view: SharedView): Table[] {
  const proposed = inNumbers(view);
  const schemes = new Set([...view.draft.tables.map(({ scheme }) => scheme), ...proposed.flatMap(({ lines }) => lines.map(({ need }) => schemeOf(need)))]);
  return [...schemes].map((scheme) => {
    const shown = view.draft.tables.find((table) => table.scheme === scheme) ?? null;
    const columns: { column: Column; lines: SharedLine[] }[] = shown
      ? [{ column: { of: "draft", name: shown.draft, live: shown.live }, lines: shown.lines }]
      : [];
    for (const { place, proposal, by, text, lines } of proposed) {
      columns.push({ column: { of: "proposal", place, proposal, by, text }, lines: lines.filter(({ need }) => schemeOf(need) === scheme) });
    }
    return { scheme, shown, columns: columns.map(({ column }) => column), rows: rowsOf(columns.map(({ lines }) => lines)) };
  });
}

function rowsOf(columns: SharedLine[][]): Row[] {
  const rows = new Map<NeedId, Row>();
  columns.forEach((lines, nth) => {
    for (const { need, number, region, owner, measure, applied, amount } of lines) {
      const row = rows.get(need) ?? { need, number, region, owner, measure, applied, amounts: columns.map(() => null) };
      row.amounts[nth] = amount;
      rows.set(need, row);
    }
  });
  return [...rows.values()];
}

/** Whether a line is an organisation's own. */
export const isOwn = (organisation: string) => {
  const own = folded(organisation);
  return (row: Pick<Row, "owner">) => folded(row.owner) === own;
};

/** The sums of some rows; none for a column that has nothing for any of them. */
export function sumsOf(rows: readonly Row[], columns: number): Sums {
  const sum = (nth: number) => rows.reduce<number | null>((all, { amounts }) => (amounts[nth] == null ? all : (all ?? 0) + amounts[nth]), null);
  return { count: rows.length, applied: rows.reduce((all, { applied }) => all + applied, 0), amounts: Array.from({ length: columns }, (_, nth) => sum(nth)) };
}

/** The rows that answer a search, in groups: own first, then by region. */
export function groupsOf(table: Table, search: string, organisation: string | null): Group[] {
  const found = search.trim() === "" ? table.rows : table.rows.filter((row) => answersTo([row.owner, row.measure, row.region], row.number, search));
  const own = organisation === null ? null : isOwn(organisation);
  // The reader's region is that of the own lines, when all of them are in one.
  const regions = new Set(own ? table.rows.filter(own).map(({ region }) => region) : []);
  const home = regions.size === 1 ? [...regions][0]! : null;
  const inOrder = [...new Set(table.rows.map(({ region }) => region))];
  return grouped(found, inOrder, ({ region }) => region, { own, home }).map((group) => ({ ...group, sums: sumsOf(group.lines, table.columns.length) }));
}

/** How much the last proposal moves what stands in the first column; none when there is nothing to compare. */
export function movedBy(amounts: readonly (number | null)[]): number | null {
  const [first, last] = [amounts[0], amounts.at(-1)];
  return amounts.length < 2 || first == null || last == null ? null : last - first;
}
