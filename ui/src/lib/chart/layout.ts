// Where the rows of a picture lie: on pages, in one column or two, each with its name, its marks and its figures. Pure: whoever shows it
// measures the box and says how large the type is; a unit is a pixel in a window and a wall unit on the wall.
import { lastChanged } from "./changed";
import type { DrawnRow, Drawing, Mark } from "./drawing";
import { setName, widthOf, type SetName } from "./measure";
import { inRound, onPage, pagesOf } from "./pages";

/** Where a value lies on a length: an even scale. d3-scale, which has more, writes over what the windows freeze (`freezePrototype`). */
function along([least, most]: readonly [number, number], [from, to]: readonly [number, number]): (value: number) => number {
  const step = most === least ? 0 : (to - from) / (most - least);
  return (value) => from + (value - least) * step;
}

/** The box a picture lies in, and its type. */
export interface Box {
  width: number;
  height: number;
  /** Size of the figures; nothing is smaller than three quarters of it. */
  size: number;
}

/** A mark with its place. */
export interface LaidMark extends Mark {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** A row with its place. */
export interface LaidRow {
  row: DrawnRow;
  x: number;
  y: number;
  width: number;
  height: number;
  name: SetName;
  marks: LaidMark[];
  /** Right edges of the figures, and which of the row's cells stand there. */
  cells: { right: number; nth: number }[];
}

/** A picture of rows with everything in its place. */
export interface Laid {
  page: number;
  pages: number;
  /** The page with what was changed last; none when nothing moved. */
  changedOn: number | null;
  rows: LaidRow[];
  headings: { right: number; text: string; lines: string[] }[];
  /** The line through all rows, once for each column of rows. */
  wholes: { x: number; top: number; bottom: number }[];
  headHeight: number;
}

const LINE = 1.12;
/** The figures' headings, and the longest part of a name. */
const SMALL = 0.78;

/** Lays a drawing out; `page` goes round. */
export function layRows(drawing: Drawing, { width, height, size }: Box, page: number): Laid {
  const headHeight = drawing.columns.length > 0 ? size * SMALL * LINE * 2 + size * 0.2 : 0;
  const room = Math.max(size, height - headHeight);
  const isLong = drawing.rows.some(({ label, detail }) => detail !== null || widthOf(label, size) > width * 0.3);
  const inOne = Math.max(1, Math.floor(room / (size * (isLong ? 1.7 : 1.45))));
  const holdsTwo = width >= size * 44;
  const wantsTwo = drawing.rows.length > inOne && holdsTwo;
  const isLongInTwo = isLong || drawing.rows.some(({ label }) => widthOf(label, size) > width * 0.17);
  const inTwo = Math.max(1, Math.floor(room / (size * (isLongInTwo ? 1.7 : 1.45))));
  const perColumn = wantsTwo ? inTwo : inOne;
  const pages = pagesOf(drawing.rows.length, perColumn * (wantsTwo ? 2 : 1));
  const shown = onPage(drawing.rows, page, pages);
  const count = wantsTwo && pages.per > 1 ? 2 : 1;
  const each = Math.ceil(pages.per / count);
  const gap = size * 2;
  const columnWidth = (width - gap * (count - 1)) / count;
  const rowHeight = Math.min(size * 4, room / Math.max(each, 1));
  const changed = lastChanged(drawing.rows);
  const place = drawing.rows.findIndex(({ key }) => changed.has(key));
  const changedOn = place < 0 ? null : Math.floor(place / pages.per);
  const laid: Laid = { page: inRound(page, pages.count), pages: pages.count, changedOn, rows: [], headings: [], wholes: [], headHeight };
  for (let column = 0; column < count; column += 1) {
    const rows = shown.slice(column * each, (column + 1) * each);
    if (rows.length > 0)
      layColumn(drawing, rows, { x: column * (columnWidth + gap), width: columnWidth, top: headHeight, rowHeight, size, narrow: count > 1 }, laid);
  }
  return laid;
}

interface ColumnBox {
  x: number;
  width: number;
  top: number;
  rowHeight: number;
  size: number;
  narrow: boolean;
}

function layColumn(drawing: Drawing, rows: DrawnRow[], { x, width, top, rowHeight, size, narrow }: ColumnBox, laid: Laid) {
  const gap = size * 0.9;
  const kept = drawing.columns.map((column, nth) => ({ column, nth })).filter(({ column }) => column.always || !narrow);
  // From the right: the figures, each column as wide as its widest in the whole picture, so that nothing jumps between pages.
  const widths = kept.map(({ column, nth }) => {
    const figures = Math.max(...drawing.rows.map((row) => widthOf(row.cells[nth]!.text, size)));
    return Math.max(figures, ...column.heading.split(" ").map((word) => widthOf(word, size * SMALL)));
  });
  let right = x + width;
  const cells: { right: number; nth: number; width: number }[] = [];
  for (let nth = kept.length - 1; nth >= 0; nth -= 1) {
    cells.unshift({ right, nth: kept[nth]!.nth, width: widths[nth]! });
    right -= widths[nth]! + gap;
  }
  const marker = size * 1.3;
  const widest = Math.max(...drawing.rows.map(({ label }) => widthOf(label, size)));
  const names = Math.min(widest + size * 0.2, Math.max(size * 6, (right - x - marker) * (narrow ? 0.62 : 0.5)));
  const from = x + names + marker;
  const scale = along(drawing.scale, [from, Math.max(from + size, right)]);
  for (const { right: edge, nth, width: room } of cells)
    laid.headings.push({ right: edge, text: drawing.columns[nth]!.heading, lines: heading(drawing.columns[nth]!.heading, size, room) });
  rows.forEach((row, nth) => {
    const y = top + nth * rowHeight;
    const band = Math.min(rowHeight * 0.66, size * 1.7);
    laid.rows.push({
      row,
      x,
      y,
      width,
      height: rowHeight,
      name: setName(row.label, size, names, rowHeight * (row.detail === null ? 0.94 : 0.6)),
      marks: row.marks.map((mark) => place(mark, scale, y + (rowHeight - band) / 2, band)),
      cells: cells.map(({ right, nth }) => ({ right, nth })),
    });
  });
  if (drawing.whole) laid.wholes.push({ x: scale(drawing.whole.at), top, bottom: top + rows.length * rowHeight });
}

function heading(text: string, size: number, room: number): string[] {
  const words = text.split(" ");
  if (words.length < 2 || widthOf(text, size * SMALL) <= room) return [text];
  return [words.slice(0, -1).join(" "), words.at(-1)!];
}

function place(mark: Mark, scale: (value: number) => number, top: number, band: number): LaidMark {
  const [one, other] = [scale(mark.from), scale(mark.to)];
  const lane = band / mark.lanes;
  return { ...mark, x: Math.min(one, other), width: Math.abs(other - one), y: top + mark.lane * lane, height: lane * (mark.lanes > 1 ? 0.86 : 1) };
}

/** An arrow from one value to another, as a path: its head stands at what it comes to. */
export function arrow({ from, to, x, width, y, height }: LaidMark): string {
  const [start, end] = from <= to ? [x, x + width] : [x + width, x];
  const back = from <= to ? -1 : 1;
  const head = Math.min(height * 0.7, Math.max(width, height * 0.35));
  const middle = y + height / 2;
  const [half, shaft] = [height * 0.36, height * 0.12];
  const neck = end + back * head;
  if (width === 0) return "";
  const shafts =
    Math.abs(start - neck) > 0.01 && width > head
      ? `M${start} ${middle - shaft}L${neck} ${middle - shaft}L${neck} ${middle + shaft}L${start} ${middle + shaft}Z`
      : "";
  return `${shafts}M${end} ${middle}L${neck} ${middle - half}L${neck} ${middle + half}Z`;
}
