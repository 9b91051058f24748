// The chosen cells: from the cell where choosing began to the one it has come to, and the way of Tab and Enter among them.
import type { Cell } from "./grid";

/** A rectangle of cells, its edges included. */
export interface Range {
  top: number;
  bottom: number;
  left: number;
  right: number;
}

/** What lies between two corners. */
export const rangeOf = (one: Cell, other: Cell): Range => ({
  top: Math.min(one.row, other.row),
  bottom: Math.max(one.row, other.row),
  left: Math.min(one.column, other.column),
  right: Math.max(one.column, other.column),
});

/** How many cells are chosen. */
export const sizeOf = ({ top, bottom, left, right }: Range): number => (bottom - top + 1) * (right - left + 1);

export const holds = ({ top, bottom, left, right }: Range, { row, column }: Cell): boolean => row >= top && row <= bottom && column >= left && column <= right;

/** The next cell of the range: Tab goes along the rows, Enter down the columns; from the last to the first. */
export function turned(cell: Cell, range: Range, way: "along" | "down", step: 1 | -1): Cell {
  const [rows, columns] = [range.bottom - range.top + 1, range.right - range.left + 1];
  const [row, column] = [cell.row - range.top, cell.column - range.left];
  const size = rows * columns;
  const at = way === "along" ? row * columns + column : column * rows + row;
  const next = (at + step + size) % size;
  return way === "along"
    ? { row: range.top + Math.floor(next / columns), column: range.left + (next % columns) }
    : { row: range.top + (next % rows), column: range.left + Math.floor(next / rows) };
}
