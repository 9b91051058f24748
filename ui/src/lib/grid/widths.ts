// Which columns are shown and how wide they are, as it is kept on this machine for each table. What is kept by an older program, or by
// hand, and cannot be understood, is passed over.

import { widthOf } from "../chart/measure";

/** What is kept of a table. */
export interface Kept {
  /** Widths set by hand, pixels. */
  widths: Readonly<Record<string, number>>;
  /** Columns that were put away, or taken out, by hand. */
  shown: Readonly<Record<string, boolean>>;
}

export const NARROWEST = 48;
export const WIDEST = 900;
/** How much a key widens a column. */
export const STEP = 16;

export const allowed = (width: number): number => Math.max(NARROWEST, Math.min(WIDEST, Math.round(width)));

export const NOTHING: Kept = { widths: {}, shown: {} };

const entries = <T>(part: unknown, is: (value: unknown) => value is T): Record<string, T> =>
  typeof part === "object" && part !== null && !Array.isArray(part)
    ? Object.fromEntries(Object.entries(part).filter((entry): entry is [string, T] => is(entry[1])))
    : {};

const isWidth = (value: unknown): value is number => typeof value === "number" && Number.isFinite(value) && value >= NARROWEST && value <= WIDEST;
const isSaid = (value: unknown): value is boolean => typeof value === "boolean";

/** Reads what was kept. */
export function readKept(text: string | null): Kept {
  if (text === null) return NOTHING;
  try {
    const kept: unknown = JSON.parse(text);
    if (typeof kept !== "object" || kept === null) return NOTHING;
    const { widths, shown } = kept as { widths?: unknown; shown?: unknown };
    return { widths: entries(widths, isWidth), shown: entries(shown, isSaid) };
  } catch {
    return NOTHING;
  }
}

/** The type of a heading, and what stands beside its words: the column's own edges and the button of its menu. */
const [HEADING, BESIDE] = [13.5, 44];

/** What a heading is laid out by. */
interface Headed {
  heading: string;
  width: number;
  tools?: boolean;
}

/** As wide as a column is by itself: its heading is whole, on two lines where it has more than a word. */
export function wideEnough({ heading, width, tools }: Headed): number {
  if (tools) return width;
  const words = heading.split(" ");
  const wide = (part: string[]) => widthOf(part.join(" "), HEADING);
  const broken = words.map((_, at) => Math.max(wide(words.slice(0, at + 1)), wide(words.slice(at + 1))));
  return Math.max(width, Math.ceil(Math.min(...broken)) + BESIDE);
}

/** True when a heading takes two lines in a column of this width. */
export const folds = ({ heading, tools }: Headed, width: number): boolean => !tools && widthOf(heading, HEADING) + BESIDE > width;

/** How much wider than its letters a text is drawn, as a factor; a little more is the rounding's, and nothing. */
export function spreadOf(drawn: number, letters: number): number {
  const spread = letters > 0 ? drawn / letters : 1;
  return spread > 1.02 ? Math.round(spread * 1000) / 1000 : 1;
}

/** How wide a column is drawn, where text is drawn `--spread` times as wide as its letters are; those that fill share what is left until they are given a width by hand. */
export function template(columns: readonly { key: string; width: number; fills?: boolean }[], widths: Kept["widths"]): string {
  return columns
    .map(({ key, width, fills }) => {
      const set = widths[key];
      const drawn = `calc(${set ?? width}px * var(--spread))`;
      return fills && set === undefined ? `minmax(${drawn}, ${width}fr)` : drawn;
    })
    .join(" ");
}
