// How many rows the wall has room for, and where each one stands. Pure: the page measures, this decides. What does not fit stands on
// another page. Heights are in wall units: the wall is at least 1920 units wide and 1080 high, whatever the screen.
import { lastChanged } from "../lib/chart/changed";
import { inRound, onPage, pagesOf, type Pages } from "../lib/chart/pages";
import type { WallRow } from "../types/WallRow";

export { lastChanged };

/** Below this height a row cannot be read from ten metres: one column is full. */
const ONE_COLUMN = 38;
/** Rows in two columns may stand a little closer: their bar lies under the text. */
const TWO_COLUMNS = 36;
/** A single row does not grow to fill the wall. */
const TALLEST = 104;

/** A row in two columns of this height has room for a long name on two lines. */
const TWO_LINES = 46;

/** Where the rows stand. */
export interface Layout {
  columns: WallRow[][];
  /** Height of a row, in wall units. */
  height: number;
  /** The page that is shown, from 0. */
  page: number;
  pages: number;
}

const paged = (rows: number, height: number): { pages: Pages; columns: 1 | 2 } => {
  const inOne = Math.max(1, Math.floor(height / ONE_COLUMN));
  if (rows <= inOne) return { pages: pagesOf(rows, inOne), columns: 1 };
  return { pages: pagesOf(rows, 2 * Math.max(1, Math.floor(height / TWO_COLUMNS))), columns: 2 };
};

/** Lays `rows` out in `height` wall units, top to bottom and then in a second column; `page` goes round. */
export function fit(rows: WallRow[], height: number, page = 0): Layout {
  const { pages, columns } = paged(rows.length, height);
  const shown = onPage(rows, page, pages);
  const perColumn = Math.ceil(pages.per / columns);
  const at = { page: inRound(page, pages.count), pages: pages.count, height: Math.min(TALLEST, height / Math.max(1, perColumn)) };
  return { columns: columns === 1 ? [shown] : [shown.slice(0, perColumn), shown.slice(perColumn)], ...at };
}

/** The page on which the row stands that was changed last; none when nothing moved. */
export function pageOfChange(rows: WallRow[], height: number): number | null {
  const changed = lastChanged(rows);
  const place = rows.findIndex(({ key }) => changed.has(key));
  return place < 0 ? null : Math.floor(place / paged(rows.length, height).pages.per);
}

/** Whether a name that is too long for its line goes on two: nothing is cut where there is room. */
export const holdsTwoLines = (height: number): boolean => height >= TWO_LINES;

/** What a full bar stands for: the largest amount, applied for or given. At least 1, so that it can be divided by. */
export function scale(rows: WallRow[]): number {
  return Math.max(1, ...rows.map((row) => Math.max(row.applied, row.amount)));
}

/** How much of a full bar `amount` fills, in per cent of the bar's width. Only for drawing, never for a number. */
export function filled(amount: number, full: number): number {
  return Math.min(100, Math.max(0, (amount / full) * 100));
}
