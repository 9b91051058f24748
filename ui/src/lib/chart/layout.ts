// Where the rows of a picture lie: on pages, in one column or two, each with its name, its marks and its figures. Pure: whoever shows it
// measures the box and says how large the type is; a unit is a pixel in a window and a wall unit on the wall. Rows are as high as the
// longest name asks for in the smallest type; what then has no room stands on another page.
import { lastChanged } from "./changed";
import type { DrawnRow, Drawing, Mark } from "./drawing";
import { leastHeight, LINE, linesOf, setNames, shortened, unbroken, widthOf, type SetName, type Type } from "./measure";
import { arranged, inRound, onPage } from "./pages";

/** Where a value lies on a length: an even scale. d3-scale, which has more, writes over what the windows freeze (`freezePrototype`). */
function along([least, most]: readonly [number, number], [from, to]: readonly [number, number]): (value: number) => number {
  const step = most === least ? 0 : (to - from) / (most - least);
  return (value) => from + (value - least) * step;
}

/** The box a picture lies in, and its type: that of the figures, and the smallest that anything has. */
export interface Box extends Type {
  width: number;
  height: number;
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
  /** What stands under the name. */
  about: SetName | null;
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
  /** The size of the headings. */
  small: number;
  /** The line through all rows, once for each column of rows. */
  wholes: { x: number; top: number; bottom: number }[];
  headHeight: number;
}

/** What the headings' type is of the figures'. */
export const SMALL = 0.78;
/** How much of a row its words may fill. */
const FILLED = 0.94;
/** How much of the width is for the marks when the type grows. */
const MARKS = 0.26;

/** What holds for a column of rows, wherever its left edge is. */
interface Column {
  width: number;
  small: number;
  /** Room for a name. */
  names: number;
  /** Where the scale begins and ends. */
  scale: [number, number];
  /** Right edges of the figures, by cell, and the room of each. */
  cells: { right: number; nth: number; width: number }[];
}

function columnOf(drawing: Drawing, width: number, { size, least }: Type, narrow: boolean): Column {
  const gap = size * 0.9;
  const small = Math.max(size * SMALL, least);
  const kept = drawing.columns.map((column, nth) => ({ column, nth })).filter(({ column }) => column.always || !narrow);
  // From the right: the figures, each column as wide as its widest in the whole picture, so that nothing jumps between pages.
  const widths = kept.map(({ column, nth }) => {
    const figures = Math.max(...drawing.rows.map((row) => widthOf(row.cells[nth]!.text, size)));
    return Math.max(figures, ...column.heading.split(" ").map((word) => widthOf(word, small)));
  });
  let right = width;
  const cells: Column["cells"] = [];
  for (let nth = kept.length - 1; nth >= 0; nth -= 1) {
    cells.unshift({ right, nth: kept[nth]!.nth, width: widths[nth]! });
    right -= widths[nth]! + gap;
  }
  const marker = size * 1.3;
  const widest = Math.max(...drawing.rows.map(({ label, detail }) => Math.max(widthOf(label, size), detail === null ? 0 : widthOf(shortened(detail), small))));
  const names = Math.min(widest + size * 0.2, Math.max(size * 6, (right - marker) * (narrow ? 0.62 : 0.5)));
  const from = names + marker;
  return { width, small, names, scale: [from, Math.max(from + size, right)], cells };
}

const aboutOf = ({ detail }: DrawnRow, { small, names }: Column): SetName | null =>
  detail === null ? null : { lines: linesOf(shortened(detail), small, names), size: small };
const heightOf = (about: SetName | null): number => (about ? about.lines.length * about.size * LINE : 0);

/** How high a row must be for the longest name to be read. */
function leastRow(drawing: Drawing, column: Column, { size, least }: Type): number {
  const words = drawing.rows.map((row) => leastHeight(row.label, least, column.names) + heightOf(aboutOf(row, column)));
  return Math.max(size * 1.45, ...words.map((height) => height / FILLED));
}

/** Lays a drawing out; `page` goes round. */
export function layRows(drawing: Drawing, box: Box, page: number): Laid {
  const { width, height, size } = box;
  const gap = size * 2;
  const [one, two] = [columnOf(drawing, width, box, false), columnOf(drawing, (width - gap) / 2, box, true)];
  const headHeight = drawing.columns.length > 0 ? one.small * LINE * 2 + size * 0.2 : 0;
  const room = Math.max(size, height - headHeight);
  const { pages, columns, each } = arranged(drawing.rows.length, room, leastRow(drawing, one, box), width >= size * 44 ? leastRow(drawing, two, box) : null);
  const column = columns === 2 ? two : one;
  const rowHeight = Math.min(size * 4, room / Math.max(each, 1));
  const abouts = drawing.rows.map((row) => aboutOf(row, column));
  const names = setNames(
    drawing.rows.map(({ label }) => label),
    box,
    column.names,
    (nth) => rowHeight * FILLED - heightOf(abouts[nth]!),
  );
  const places = new Map(drawing.rows.map(({ key }, nth) => [key, nth]));
  const changed = lastChanged(drawing.rows);
  const place = drawing.rows.findIndex(({ key }) => changed.has(key));
  const changedOn = place < 0 ? null : Math.floor(place / pages.per);
  const laid: Laid = { page: inRound(page, pages.count), pages: pages.count, changedOn, rows: [], headings: [], small: one.small, wholes: [], headHeight };
  const shown = onPage(drawing.rows, page, pages);
  for (let nth = 0; nth < columns; nth += 1) {
    const rows = shown.slice(nth * each, (nth + 1) * each).map((row) => ({ row, name: names[places.get(row.key)!]!, about: abouts[places.get(row.key)!]! }));
    if (rows.length > 0) layColumn(drawing, rows, column, { x: nth * (column.width + gap), top: headHeight, rowHeight, size }, laid);
  }
  return laid;
}

/** True when a drawing has room in a larger type: all of it on a page in one column, its names in at most two lines of its smallest
 * type, no word of them broken, and its marks on a fair part of the width. */
export function growsRows(drawing: Drawing, box: Box): boolean {
  const column = columnOf(drawing, box.width, box, false);
  const [from, to] = column.scale;
  if (to - from < box.width * MARKS) return false;
  const heads = drawing.columns.length > 0 ? column.small * LINE * 2 + box.size * 0.2 : 0;
  const words = drawing.rows.map((row) => leastHeight(row.label, box.least, column.names) + heightOf(aboutOf(row, column)));
  const row = Math.max(box.size * 1.6, ...words.map((height) => height / FILLED));
  const whole = drawing.rows.every(({ label }) => unbroken(label, box.least, column.names));
  return whole && words.every((height) => height <= box.least * LINE * 2.01) && drawing.rows.length * row <= box.height - heads;
}

interface Standing {
  x: number;
  top: number;
  rowHeight: number;
  size: number;
}

function layColumn(drawing: Drawing, rows: Pick<LaidRow, "row" | "name" | "about">[], column: Column, { x, top, rowHeight, size }: Standing, laid: Laid) {
  const scale = along(drawing.scale, [x + column.scale[0], x + column.scale[1]]);
  for (const { right, nth, width } of column.cells)
    laid.headings.push({ right: x + right, text: drawing.columns[nth]!.heading, lines: heading(drawing.columns[nth]!.heading, column.small, width) });
  rows.forEach(({ row, name, about }, nth) => {
    const y = top + nth * rowHeight;
    const band = Math.min(rowHeight * 0.66, size * 1.7);
    laid.rows.push({
      row,
      x,
      y,
      width: column.width,
      height: rowHeight,
      name,
      about,
      marks: row.marks.map((mark) => place(mark, scale, y + (rowHeight - band) / 2, band)),
      cells: column.cells.map(({ right, nth }) => ({ right: x + right, nth })),
    });
  });
  if (drawing.whole) laid.wholes.push({ x: scale(drawing.whole.at), top, bottom: top + rows.length * rowHeight });
}

function heading(text: string, small: number, room: number): string[] {
  const words = text.split(" ");
  if (words.length < 2 || widthOf(text, small) <= room) return [text];
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
