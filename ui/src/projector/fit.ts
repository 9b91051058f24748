// How many rows the wall has room for, and where each one stands. Pure: the page measures, this decides.
// Heights are in wall units: the wall is at least 1920 units wide and 1080 high, whatever the screen.
import type { WallRow } from "../types/WallRow";

/** Below this height a row cannot be read from ten metres: one column is full. */
const ONE_COLUMN = 38;
/** Rows in two columns may stand a little closer: their bar lies under the text. */
const TWO_COLUMNS = 36;
/** A single row does not grow to fill the wall. */
const TALLEST = 104;

/** A row in two columns of this height has room for a long name on two lines. */
const TWO_LINES = 46;

/** The rows there was no room for, in one line, so that the picture still tallies. */
export interface Rest {
  count: number;
  applied: number;
  amount: number;
  moved: number;
}

/** Where the rows stand. */
export interface Layout {
  columns: WallRow[][];
  /** Height of a row, in wall units. */
  height: number;
  /** What is not shown row by row; always the last line of the last column. */
  rest: Rest | null;
}

/** Lays `rows` out in `height` wall units, top to bottom and then in a second column. */
export function fit(rows: WallRow[], height: number): Layout {
  const inOne = Math.max(1, Math.floor(height / ONE_COLUMN));
  if (rows.length <= inOne) {
    return { columns: [rows], height: Math.min(TALLEST, height / Math.max(rows.length, 1)), rest: null };
  }
  const perColumn = Math.max(1, Math.floor(height / TWO_COLUMNS));
  if (rows.length <= 2 * perColumn) return inTwo(rows, Math.ceil(rows.length / 2), height, null);

  const shown = rows.slice(0, 2 * perColumn - 1);
  keepInSight(rows, shown);
  const seen = new Set(shown);
  const left = rows.filter((row) => !seen.has(row));
  return inTwo(shown, perColumn, height, total(left));
}

/** Whether a name that is too long for its line goes on two: nothing is cut where there is room. */
export const holdsTwoLines = (height: number): boolean => height >= TWO_LINES;

function inTwo(rows: WallRow[], perColumn: number, height: number, rest: Rest | null): Layout {
  return {
    columns: [rows.slice(0, perColumn), rows.slice(perColumn)],
    height: Math.min(TALLEST, height / perColumn),
    rest,
  };
}

/** The row people are talking about takes the last place when its own is out of sight; all others keep theirs. */
function keepInSight(rows: WallRow[], shown: WallRow[]) {
  const changed = lastChanged(rows);
  const talkedOf = rows.find((row) => changed.has(row.key));
  if (talkedOf && shown.length > 0 && !shown.includes(talkedOf)) shown[shown.length - 1] = talkedOf;
}

/** The sums of some rows. */
export function total(rows: WallRow[]): Rest {
  const sum = (of: (row: WallRow) => number) => rows.reduce((before, row) => before + of(row), 0);
  return {
    count: rows.length,
    applied: sum((row) => row.applied),
    amount: sum((row) => row.amount),
    moved: sum((row) => row.moved),
  };
}

/**
 * The row that was changed last, by key. When one amount is set and the others share the difference, all of them move;
 * the one that moved most is the one that was set, and the only one the colour is for.
 */
export function lastChanged(rows: WallRow[]): Set<string> {
  const most = rows.reduce((before, row) => Math.max(before, Math.abs(row.moved)), 0);
  return new Set(rows.filter((row) => most > 0 && Math.abs(row.moved) === most).map((row) => row.key));
}

/** What a full bar stands for: the largest amount, applied for or given. At least 1, so that it can be divided by. */
export function scale(rows: WallRow[]): number {
  return Math.max(1, ...rows.map((row) => Math.max(row.applied, row.amount)));
}

/** How much of a full bar `amount` fills, in per cent of the bar's width. Only for drawing, never for a number. */
export function filled(amount: number, full: number): number {
  return Math.min(100, Math.max(0, (amount / full) * 100));
}
