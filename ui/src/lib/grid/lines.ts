// Sections of rows, filtered and sorted, as the lines of the table: headings over the rows that are shown, the foot after them.
import { Searched, passes, wordsOf, type Filters } from "./filter";
import type { Column, Line, Section } from "./grid";
import { sorted, type Sort } from "./sort";

/** What is asked of the rows. */
export interface Narrowing<R> {
  search: string;
  filters: Filters;
  sort: Sort | null;
  /** Lets through only some rows, whatever the filters say. */
  only?: ((row: R) => boolean) | undefined;
}

/** A table's rows as they are shown. */
export interface Shown<R> {
  /** Headings and rows. */
  lines: Line<R>[];
  /** Rows without headings, in order; also those that are folded away. */
  rows: R[];
  /** How many rows there are in all. */
  all: number;
}

export function shownOf<R extends object>(
  sections: readonly Section<R>[],
  columns: readonly Column<R>[],
  keyOf: (row: R) => string,
  { search, filters, sort, only }: Narrowing<R>,
  searched: Searched<R> = new Searched(columns),
  /** The places of the rows as they were sorted before; a row that is not among them has all sorted anew. */
  before: ReadonlyMap<string, number> | null = null,
): Shown<R> {
  const words = wordsOf(search);
  const asked = columns.flatMap((column) => {
    const filter = filters.get(column.key);
    return filter ? [{ column, filter }] : [];
  });
  const wanted = (row: R) => (!only || only(row)) && asked.every(({ column, filter }) => passes(column, filter, column.of(row))) && searched.has(row, words);
  const whole = words.length === 0 && asked.length === 0 && !only;
  const shown: Shown<R> = { lines: [], rows: [], all: 0 };
  for (const { key, rows, heading, alone, folded } of sections) {
    shown.all += rows.length;
    const wants = whole ? rows : rows.filter(wanted);
    const kept = inOrder(wants, keyOf, before) ?? sorted(wants, sort, columns);
    if (kept.length === 0 && !(alone && whole)) continue;
    const closed = folded === true && whole;
    for (const row of kept) shown.rows.push(row);
    if (heading) {
      const row = heading(kept);
      const fold = folded === undefined ? {} : { fold: { section: key, is: closed ? ("folded" as const) : ("open" as const) } };
      shown.lines.push({ key: keyOf(row), level: "heading", row, ...fold });
    }
    if (!closed) for (const row of kept) shown.lines.push({ key: keyOf(row), level: "row", row });
  }
  return shown;
}

/** The rows in an order they had; null when one of them was not there then. */
function inOrder<R>(rows: readonly R[], keyOf: (row: R) => string, before: ReadonlyMap<string, number> | null): R[] | null {
  if (!before || !rows.every((row) => before.has(keyOf(row)))) return null;
  const place = (row: R) => before.get(keyOf(row)) ?? 0;
  return [...rows].sort((a, b) => place(a) - place(b));
}
