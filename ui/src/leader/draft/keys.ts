// Where the keys of a spreadsheet lead, as plain arithmetic on row and column.

/** A place in the table; both from 0. */
export interface Cell {
  row: number;
  column: number;
}

/** How large the table is, and how many rows are seen at once. */
export interface Extent {
  rows: number;
  columns: number;
  page: number;
}

const within = (number: number, size: number) => Math.max(0, Math.min(size - 1, number));

/** Where `key` leads from `cell`; null when it is not a key that moves. `mode` is `far` with Ctrl held. */
export function moved(cell: Cell, key: string, { rows, columns, page }: Extent, mode: "near" | "far" = "near"): Cell | null {
  const to = (row: number, column: number): Cell => ({ row: within(row, rows), column: within(column, columns) });
  const far = mode === "far";
  switch (key) {
    case "ArrowUp":
      return to(far ? 0 : cell.row - 1, cell.column);
    case "ArrowDown":
      return to(far ? rows - 1 : cell.row + 1, cell.column);
    case "ArrowLeft":
      return to(cell.row, far ? 0 : cell.column - 1);
    case "ArrowRight":
      return to(cell.row, far ? columns - 1 : cell.column + 1);
    case "PageUp":
      return to(cell.row - page, cell.column);
    case "PageDown":
      return to(cell.row + page, cell.column);
    case "Home":
      return to(far ? 0 : cell.row, 0);
    case "End":
      return to(far ? rows - 1 : cell.row, columns - 1);
    default:
      return null;
  }
}

/** The cells of one column as they lie on the clipboard; null when several columns were copied. */
export function pastedColumn(text: string): string[] | null {
  const lines = text.replace(/\r\n?/g, "\n").replace(/\n$/, "").split("\n");
  return lines.some((line) => line.includes("\t")) ? null : lines.map((line) => line.trim());
}

/** The key is taken: nobody else acts on it. */
export function took(event: Event, act: () => unknown) {
  event.preventDefault();
  event.stopPropagation();
  act();
}

/** A key while an amount is dragged: Enter keeps it, Esc takes it back, any other keeps it and does its own. */
export function draggedBy(event: KeyboardEvent, scrub: { keep(): unknown; back(): unknown }): "done" | "go on" {
  const { key } = event;
  if (["Shift", "Control", "Alt", "Meta"].includes(key)) return "done";
  const undo = (event.ctrlKey || event.metaKey) && key.toLowerCase() === "z";
  if (key === "Escape" || undo) took(event, () => scrub.back());
  else void scrub.keep();
  if (key === "Enter") took(event, () => undefined);
  return key === "Escape" || key === "Enter" || undo ? "done" : "go on";
}
