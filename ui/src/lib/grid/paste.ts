// Where a pasted range goes. It is taken whole or not at all: what cannot be set is named with its place, and nothing is changed.
import type { Cell } from "./grid";
import type { Extent } from "./keys";
import type { Range } from "./range";

/** A text and the cell it is for. */
export interface Pasted extends Cell {
  text: string;
}

/** What stands in the way of a paste: the first place, and how many there are. */
export type Blocked = { by: "room"; rows: number; columns: number } | ({ by: "cell"; why: string; count: number } & Cell);

export type Plan = { cells: Pasted[] } | { blocked: Blocked };

/** The same text in each cell of the range, or the rows from its first cell on. Empty cells are passed over. */
function laid(rows: readonly (readonly string[])[], { top, bottom, left, right }: Range): Pasted[] {
  const only = rows.length === 1 && rows[0]?.length === 1 ? rows[0][0] : undefined;
  const cells: Pasted[] = [];
  if (only !== undefined) {
    for (let row = top; row <= bottom; row++) for (let column = left; column <= right; column++) cells.push({ row, column, text: only.trim() });
  } else {
    rows.forEach((texts, down) => texts.forEach((text, beside) => cells.push({ row: top + down, column: left + beside, text: text.trim() })));
  }
  return cells.filter(({ text }) => text !== "");
}

/**
 * Lays what was copied over a range. `locked` says why a cell cannot be set, or null. A text that stands there already asks for
 * nothing, so that whole rows can be pasted back when only amounts in them were changed.
 */
export function planned(
  rows: readonly (readonly string[])[],
  range: Range,
  extent: Pick<Extent, "rows" | "columns">,
  locked: (cell: Cell) => string | null,
  stands: (cell: Cell) => string = () => "",
): Plan {
  const cells = laid(rows, range).filter((cell) => cell.text !== stands(cell).trim());
  const over = {
    rows: Math.max(0, ...cells.map(({ row }) => row + 1 - extent.rows)),
    columns: Math.max(0, ...cells.map(({ column }) => column + 1 - extent.columns)),
  };
  if (over.rows > 0 || over.columns > 0) return { blocked: { by: "room", ...over } };
  return firstOf(cells, locked) ?? { cells };
}

/** The first cell that something stands in the way of, with how many there are; null when there is none. */
export function firstOf<C extends Cell>(cells: readonly C[], why: (cell: C, place: number) => string | null): { blocked: Blocked } | null {
  const found = cells.flatMap((cell, place) => {
    const told = why(cell, place);
    return told === null ? [] : [{ row: cell.row, column: cell.column, why: told }];
  });
  return found[0] ? { blocked: { by: "cell", ...found[0], count: found.length } } : null;
}
