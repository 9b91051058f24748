// The one table of the program. A table is described by data – columns, and sections of rows – and gets from here the habits of a
// spreadsheet: keys, ranges with their sums, the clipboard, sorting, filters, columns to choose and widen, rows drawn only in sight.
//
//   grid.ts      the words: column, section, line (this file)
//   keys.ts      where a key leads, and what it does        range.ts   the chosen cells
//   chosen.ts    when a key may change something             unset.svelte.ts  what is typed and not set
//   values.ts    a value as text, and what comes before what
//   sort.ts      the order of the rows                      filter.ts  which rows are shown
//   totals.ts    sum, count, average of the chosen cells, exact
//   clipboard.ts cells as Excel writes and reads them       paste.ts   where a pasted range goes, or why not
//   widths.ts    which columns are shown and how wide, kept per table
//   lines.ts     sections, order and filters come to lines
//   memory.ts    how each table was left, for when it is come back to
//   table.svelte.ts  the state that ties these together     writing.svelte.ts  typing and pasting
//   hands.ts         keyboard, mouse and clipboard          Grid.svelte and its parts draw it
//
// Why it is our own. TanStack Table 9.3 (MIT, headless) is well kept: sorting, filters, widths and visible columns of it come to 39 kB
// minified (11 kB packed). It has none of what is heavy here: keys, ranges, clipboard, rows in sight, what a screen reader
// hears. What it would spare is sort.ts, filter.ts and widths.ts, some 150 lines; and it wraps each of 100 000 rows in an object of its own.
// Whole grids (AG Grid, Tabulator, RevoGrid, SVAR) bring a look, a keyboard and texts of their own, which would have to be undone; AG Grid
// keeps ranges and the clipboard for those who pay.
import type { Snippet } from "svelte";

/** What a column holds; it decides how values are written, sorted, filtered and summed. */
export type Kind = "text" | "kroner" | "count" | "percent" | "date" | "choice";

/**
 * What a cell holds: text; whole kroner or a count as a safe integer; a percentage as the program writes it (`12.5`); a day as
 * `2025-03-13`; the value of a choice. Null is an empty cell, and not zero.
 */
export type Value = string | number | null;

/** One value of a column of choices. */
export interface Choice {
  value: string;
  label: string;
  /** The letter that sets it. */
  key?: string;
}

/** A text that was not taken, with the reason; `other` is the reading that can be taken instead, where there are two. */
export interface Fault {
  typed: string;
  why: string;
  other: { text: string; shown: string } | null;
}

/** A cell that is to be set as it was typed. */
export interface Typed<R> {
  row: R;
  text: string;
}

/** How a change in a column is sent. */
export interface Edit<R> {
  /** Why the cell cannot be changed; null when it can. */
  locked: (row: R) => string | null;
  /** True for a text that is meant for all the chosen cells of the column, not for the one it is typed in alone: `-5 %`. */
  forAll?: (text: string) => boolean;
  /** Why a text cannot be read, text by text; asked before anything of a paste is set. */
  unread?: (texts: string[]) => Promise<(string | null)[]>;
  /** Sets the cells as one change; answers those that were not taken. Without a fault the user took it back. `answered` may be called
   * when the program has answered and the page is about to change: what the table changes with it is then painted in the same picture. */
  set: (cells: Typed<R>[], answered: () => void) => Promise<{ row: R; fault: Fault | null }[]>;
}

/** A column. */
export interface Column<R> {
  /** Its name, kept with its width. */
  key: string;
  heading: string;
  /** A second, quieter line of the heading. */
  under?: string;
  kind: Kind;
  of: (row: R) => Value;
  /** At first, in pixels. */
  width: number;
  /** Takes its part of the width that is left over. */
  fills?: boolean;
  /** Stays in sight when the table is scrolled sideways; only the first column can. */
  stays?: boolean;
  /** Shown only when it is chosen. */
  spare?: boolean;
  choices?: readonly Choice[];
  edit?: Edit<R>;
  /** What Enter, or a click on it, does in a cell that is not written in. */
  act?: (row: R) => void;
  /** True where `act` does something; everywhere when left out. */
  acts?: (row: R) => boolean;
  /** What its cells and its heading are found by instead of the key, where several columns look alike. */
  look?: string;
  /** Draws the cell; its text, when left out. */
  cell?: Snippet<[R]>;
  /** Cannot be sorted, filtered or copied: buttons only. */
  tools?: boolean;
  /** Its values change while a row stays the same row: it is looked for by its filter, not by words. */
  moves?: boolean;
}

/**
 * The class of a column's cells and heading: `cell-amount`. A key is made of the page's own words, or of data, and may be called as
 * anything else is; with the word before it no style sheet's class is ever meant.
 */
export const classOf = ({ look, key }: Pick<Column<never>, "look" | "key">): string => `cell-${(look ?? key).replace(/\s+/g, "-")}`;

/** Rows that stay together, also when they are sorted. */
export interface Section<R> {
  key: string;
  rows: readonly R[];
  /** The row that stands over those that are shown. */
  heading?: (shown: readonly R[]) => R;
  /** The heading stands also without rows, but only while nothing narrows the table: a sum of all of it. */
  alone?: boolean;
  /** Only the heading is seen, until something narrows the table. Left out where there is nothing to fold. */
  folded?: boolean;
}

/** One line of the table. */
export interface Line<R> {
  key: string;
  level: "row" | "heading" | "foot";
  row: R;
  /** The section that a heading folds, and how it is now. */
  fold?: { section: string; is: Fold };
}

/** How a section is. */
export type Fold = "open" | "folded";

/** A place in the table; both from 0. The headings are row -1. */
export interface Cell {
  row: number;
  column: number;
}
