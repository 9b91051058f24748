// How many rows the wall has room for, where each one stands, and how its words are set. Pure: the page measures, this decides. Rows are
// as high as the longest name asks for in the smallest type; what then does not fit stands on another page. In wall units: the wall is at
// least 1920 units wide and 1080 high, whatever the screen.
import { lastChanged } from "../lib/chart/changed";
import { LINE, leastHeight, linesOf, setNames, shortened, widthOf, type SetName } from "../lib/chart/measure";
import { arranged, inRound, onPage } from "../lib/chart/pages";
import type { WallRow } from "../types/WallRow";
import { SMALLEST } from "./type";

export { lastChanged };

/** A row is never lower in one full column, */
const ONE_COLUMN = 38;
/** and a little lower in two: there its bar lies under the text. */
const TWO_COLUMNS = 36;
/** A single row does not grow to fill the wall. */
const TALLEST = 104;
/** The largest type of a name, and of what stands under or beside it. */
const [NAME, ABOUT] = [40, 30];
/** Between two columns, between the parts of a narrow row, what a bar under the text takes at least, and what is free above and below words. */
const [BETWEEN, GAP, BAR, FREE] = [64, 18, 10, 4];

/** The room for rows, and of how many digits their widest amount is. */
export interface Room {
  width: number;
  height: number;
  digits: number;
}

/** A row as it is set: its name, and what stands under it or after it on its line. */
export interface FittedRow {
  row: WallRow;
  name: SetName;
  about: SetName | null;
}

/** Where the rows stand. */
export interface Layout {
  columns: FittedRow[][];
  /** Height of a row. */
  height: number;
  /** Room for a name. */
  names: number;
  /** Whether what is told of a row stands under its name or after it. */
  about: "under" | "after";
  /** The size of the amounts. */
  number: number;
  /** How thick the bars are that lie under words, and how much is free over them. */
  bar: { thick: number; over: number };
  /** The page that is shown, from 0. */
  page: number;
  pages: number;
}

const numberFor = (height: number) => Math.min(46, Math.max(SMALLEST + 1, height * 0.7));
/** How wide an amount is, and what moved it. */
const amountWide = (digits: number, number: number) => digits * 0.6 * number;
const movedWide = (digits: number, number: number) => (digits * 0.56 + 1.1) * Math.max(SMALLEST, number * 0.8);

/** A bar under words takes half of what they leave of the row: half of that is the bar, and little of the rest is over it, so that it is
 * nearer to its own words than to the next row's. */
function barUnder(spare: number) {
  const takes = Math.min(24, Math.max(BAR, spare / 2));
  return { takes, thick: takes / 2, over: takes / 5 };
}

interface Column {
  names: number;
  about: "under" | "after";
  /** How high the words are in the smallest type, and the lowest a row may be. */
  words: number;
  least: number;
}

/** A name and what is told of it in this room, in the smallest type: on one line when all have room there, else under each other. */
function columnOf(rows: readonly WallRow[], names: number, lowest: number, around: number): Column {
  const onLine = ({ label, detail }: WallRow) => widthOf(label, SMALLEST * 1.05) + (detail === null ? 0 : widthOf(shortened(detail), SMALLEST) + SMALLEST);
  const about = rows.every((row) => onLine(row) <= names) ? "after" : "under";
  const high = ({ label, detail }: WallRow) =>
    leastHeight(label, SMALLEST, names) + (detail === null || about === "after" ? 0 : leastHeight(shortened(detail), SMALLEST, names));
  const words = Math.max(0, ...rows.map(high));
  return { names, about, words, least: Math.max(lowest, words + around) };
}

function inColumns(rows: readonly WallRow[], { width, height, digits }: Room) {
  const one = columnOf(rows, width * (rows.some(({ detail }) => detail !== null) ? 0.5 : 0.48), ONE_COLUMN, FREE);
  const wide = (width - BETWEEN) / 2;
  const number = numberFor(TWO_COLUMNS * 1.3);
  const two = columnOf(rows, wide - 2 * GAP - amountWide(digits, number) - movedWide(digits, number), TWO_COLUMNS, BAR);
  const { pages, columns, each } = arranged(rows.length, height, one.least, two.least);
  return { pages, columns, each, column: columns === 1 ? one : two };
}

/** Lays `rows` out in the room, top to bottom and then in a second column; `page` goes round. */
export function fit(rows: WallRow[], room: Room, page = 0): Layout {
  const { pages, columns, each, column } = inColumns(rows, room);
  const height = Math.min(Math.max(TALLEST, column.least), room.height / Math.max(1, each));
  const bar = barUnder(height - column.words);
  const inside = height - (columns === 1 ? FREE : bar.takes);
  const set = setAll(rows, column, inside);
  const shown = onPage(set, page, pages);
  return {
    columns: columns === 1 ? [shown] : [shown.slice(0, each), shown.slice(each)],
    height,
    names: Math.min(column.names, widest(set, column)),
    about: column.about,
    number: columns === 1 ? numberFor(height) : Math.min(numberFor(height), numberFor(TWO_COLUMNS * 1.3)),
    bar,
    page: inRound(page, pages.count),
    pages: pages.count,
  };
}

/** How wide the widest is, on as few lines as it has: a bar begins no further in than it must. */
function widest(set: FittedRow[], { about }: Column): number {
  const wide = ({ row, name, about: told }: FittedRow) => {
    const [label, detail] = [widthOf(row.label, name.size * 1.05), told ? widthOf(told.lines.join(" "), told.size) : 0];
    return about === "after" ? label + detail + (told ? name.size : 0) : Math.max(label, detail);
  };
  return Math.max(0, ...set.map(wide)) + 2;
}

/** All names in one type, and what is told of them in one, as large as the rows hold. */
function setAll(rows: WallRow[], { names, about }: Column, inside: number): FittedRow[] {
  const told = rows.map(({ detail }) => (detail === null ? null : shortened(detail)));
  const one = told.every((text) => text === null);
  if (one || about === "under") {
    // What is told takes no more than half of a row that has room for both.
    const abouts = setNames(
      told.map((text) => text ?? ""),
      { size: ABOUT, least: SMALLEST },
      names,
      () => inside * 0.46,
    );
    const heights = told.map((text, nth) => (text === null ? 0 : abouts[nth]!.lines.length * abouts[nth]!.size * LINE));
    const size = Math.max(SMALLEST, Math.min(NAME, inside * 0.7));
    const all = setNames(
      rows.map(({ label }) => label),
      { size, least: SMALLEST },
      names,
      (nth) => inside - heights[nth]! + 0.01,
    );
    return rows.map((row, nth) => ({ row, name: all[nth]!, about: told[nth] === null ? null : abouts[nth]! }));
  }
  const onLine = (size: number) =>
    rows.every(({ label }, nth) => widthOf(label, size * 1.05) + widthOf(told[nth] ?? "", Math.max(SMALLEST, size * 0.8)) + size <= names);
  let size = Math.max(SMALLEST, Math.min(NAME, inside * 0.7));
  while (size > SMALLEST && !onLine(size)) size -= 1;
  const set = (text: string, size: number): SetName => ({ lines: linesOf(text, size, Infinity), size });
  return rows.map((row, nth) => ({ row, name: set(row.label, size), about: told[nth] === null ? null : set(told[nth]!, Math.max(SMALLEST, size * 0.8)) }));
}

/** The page on which the row stands that was changed last; none when nothing moved. */
export function pageOfChange(rows: WallRow[], room: Room): number | null {
  const changed = lastChanged(rows);
  const place = rows.findIndex(({ key }) => changed.has(key));
  return place < 0 ? null : Math.floor(place / inColumns(rows, room).pages.per);
}

/** What a full bar stands for: the largest amount, applied for or given. At least 1, so that it can be divided by. */
export function scale(rows: WallRow[]): number {
  return Math.max(1, ...rows.map((row) => Math.max(row.applied, row.amount)));
}

/** How much of a full bar `amount` fills, in per cent of the bar's width. Only for drawing, never for a number. */
export function filled(amount: number, full: number): number {
  return Math.min(100, Math.max(0, (amount / full) * 100));
}
