// What a key does in the table, as plain arithmetic on rows and columns. Where a spreadsheet and the rules for web pages differ:
// Tab leaves the table, so that the keyboard is never caught in it, but goes on cell by cell while something is typed or a range is
// chosen.
import type { Cell } from "./grid";

/** How large the table is, and how many rows are seen at once. */
export interface Extent {
  rows: number;
  columns: number;
  page: number;
}

/** A key as it is pressed. */
export interface Pressed {
  key: string;
  ctrl: boolean;
  shift: boolean;
  alt: boolean;
}

/** What a key asks for. */
export type Deed =
  | { do: "go"; to: Cell }
  | { do: "extend"; to: Cell }
  | { do: "turn"; way: "along" | "down"; step: 1 | -1 }
  | { do: "open" }
  | { do: "write" }
  | { do: "type"; text: string }
  | { do: "choose"; what: "all" | "row" | "column" }
  | { do: "back" }
  | { do: "find" }
  | { do: "menu" }
  | { do: "widen"; step: 1 | -1 };

const within = (number: number, size: number) => Math.max(0, Math.min(size - 1, number));

/** True when there is something in the cell. */
export type Filled = (row: number, column: number) => boolean;

/** Where Ctrl and an arrow lead: to the end of what is filled, or over what is empty to the next that is filled, or to the edge. */
export function edge(cell: Cell, [down, right]: readonly [number, number], { rows, columns }: Extent, filled: Filled): Cell {
  const inside = ({ row, column }: Cell) => row >= 0 && row < rows && column >= 0 && column < columns;
  const after = ({ row, column }: Cell): Cell => ({ row: row + down, column: column + right });
  const full = ({ row, column }: Cell) => filled(row, column);
  let at = cell;
  if (!inside(after(at))) return at;
  if (full(at) && full(after(at))) {
    while (inside(after(at)) && full(after(at))) at = after(at);
    return at;
  }
  do at = after(at);
  while (inside(after(at)) && !full(at));
  return at;
}

const ARROWS: Readonly<Record<string, readonly [number, number]>> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
};

/** Where a key leads from a cell; null when it is not a key that moves. Upwards from the first row come the headings. */
export function moved(cell: Cell, { key, ctrl, shift }: Pressed, extent: Extent, filled: Filled): Cell | null {
  const { rows, columns, page } = extent;
  const heading = cell.row < 0;
  const to = (row: number, column: number): Cell => ({ row: within(row, rows), column: within(column, columns) });
  const arrow = ARROWS[key];
  if (arrow) {
    const [down, right] = arrow;
    if (heading) return down > 0 ? to(0, cell.column) : { row: -1, column: within(cell.column + right, columns) };
    if (ctrl) return edge(cell, arrow, extent, filled);
    if (key === "ArrowUp" && cell.row === 0 && !shift) return { row: -1, column: cell.column };
    return to(cell.row + down, cell.column + right);
  }
  switch (key) {
    case "PageUp":
      return to(cell.row - page, cell.column);
    case "PageDown":
      return to(cell.row + page, cell.column);
    case "Home":
      return heading && !ctrl ? { row: -1, column: 0 } : to(ctrl ? 0 : cell.row, 0);
    case "End":
      return heading && !ctrl ? { row: -1, column: columns - 1 } : to(ctrl ? rows - 1 : cell.row, columns - 1);
    default:
      return null;
  }
}

/** What a key does while nothing is typed; null when it is none of the table's. `end` is the corner that a range grows by. */
export function deedOf(pressed: Pressed, cell: Cell, end: Cell, extent: Extent, filled: Filled): Deed | null {
  const { key, ctrl, shift, alt } = pressed;
  if (alt) return key === "ArrowDown" && !ctrl && !shift ? { do: "menu" } : null;
  if (cell.row < 0 && shift && !ctrl && (key === "ArrowLeft" || key === "ArrowRight")) return { do: "widen", step: key === "ArrowLeft" ? -1 : 1 };
  const to = moved(shift ? end : cell, pressed, extent, filled);
  if (to) return shift && cell.row >= 0 ? { do: "extend", to } : { do: "go", to };
  const letter = key.length === 1 ? key.toLowerCase() : "";
  if (ctrl) return letter === "a" ? { do: "choose", what: "all" } : letter === "f" ? { do: "find" } : key === " " ? { do: "choose", what: "column" } : null;
  switch (key) {
    case "Tab":
      return cell.row < 0 ? null : { do: "turn", way: "along", step: shift ? -1 : 1 };
    case "Enter":
      return shift ? { do: "turn", way: "down", step: -1 } : { do: "open" };
    case "F2":
      return { do: "write" };
    case "Escape":
      return { do: "back" };
    case " ":
      return shift ? { do: "choose", what: "row" } : { do: "type", text: " " };
  }
  return key.length === 1 ? { do: "type", text: key } : null;
}

/** Where a key that ends typing leads; null when it is the field's own. Escape gives up what was typed. */
export function ended({ key, shift, alt, ctrl }: Pressed): { keep: boolean; step: readonly [number, number] } | null {
  if (ctrl || alt) return null;
  if (key === "Enter") return { keep: true, step: [shift ? -1 : 1, 0] };
  if (key === "Tab") return { keep: true, step: [0, shift ? -1 : 1] };
  if (key === "ArrowUp") return { keep: true, step: [-1, 0] };
  if (key === "ArrowDown") return { keep: true, step: [1, 0] };
  return key === "Escape" ? { keep: false, step: [0, 0] } : null;
}
