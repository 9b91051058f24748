// How wide a text is about, without a screen: letters of Inter by their kind. Only for laying out; a text is never cut by it.

const NARROW = /[ijlI.,:;'|!()[\] \u00a0]/;
const WIDE = /[mwMWÆ@%]/;
const CAPITAL = /[A-ZØÅ]/;
const DIGIT = /[0-9+\u2212-]/;

/** What a letter was found to be: each is looked at once. */
const known = new Map<string, number>();

function widthOfLetter(letter: string): number {
  let width = known.get(letter);
  if (width === undefined) known.set(letter, (width = kindOf(letter)));
  return width;
}

const kindOf = (letter: string): number =>
  NARROW.test(letter) ? 0.31 : WIDE.test(letter) ? 0.92 : CAPITAL.test(letter) ? 0.7 : DIGIT.test(letter) ? 0.64 : 0.58;

/** The width of a text in a type of size `size`. */
export const widthOf = (text: string, size: number): number => {
  let sum = 0;
  for (const letter of text) sum += widthOfLetter(letter);
  return sum * size;
};

/** A word with the space or hyphen after it: how wide, alone and with what follows, in a type of size 1. */
interface Word {
  text: string;
  alone: number;
  whole: number;
}

/** The words of the texts that are on the wall now: a picture is laid out anew for each change, its names are the same. */
const words = new Map<string, Word[]>();
/** More texts than any wall has; then they are looked at anew. */
const KEPT = 2000;

function wordsOf(text: string): Word[] {
  let parts = words.get(text);
  if (parts) return parts;
  parts = text.split(/(?<=[ \u002d])/).map((word) => ({ text: word, alone: widthOf(word.trimEnd(), 1), whole: widthOf(word, 1) }));
  if (words.size >= KEPT) words.clear();
  words.set(text, parts);
  return parts;
}

/** A text on lines no wider than `room`, broken between words, and inside a word that is wider by itself. */
export function linesOf(text: string, size: number, room: number): string[] {
  const wide = room / size;
  const lines: string[] = [];
  let [line, width] = ["", 0];
  for (const word of wordsOf(text)) {
    if (line && width + word.alone > wide) {
      lines.push(line.trimEnd());
      [line, width] = ["", 0];
    }
    let rest = word.text;
    if (word.alone > wide)
      while (widthOf(rest.trimEnd(), 1) > wide && rest.length > 1) {
        let cut = rest.length - 1;
        while (cut > 1 && widthOf(rest.slice(0, cut) + "-", 1) > wide) cut -= 1;
        lines.push(`${rest.slice(0, cut)}-`);
        rest = rest.slice(cut);
      }
    line += rest;
    width += rest === word.text ? word.whole : widthOf(rest, 1);
  }
  if (line.trim() || lines.length === 0) lines.push(line.trimEnd());
  return lines;
}

/** True when no word is broken for want of room. */
export const unbroken = (text: string, size: number, room: number): boolean => wordsOf(text).every(({ alone }) => alone * size <= room);

/** The height of a line, in its type's size. */
export const LINE = 1.12;

/** A name as it is set: its lines and their size. */
export interface SetName {
  lines: string[];
  size: number;
}

/** A type between two sizes: as large as there is room for, never smaller than `least`. */
export interface Type {
  size: number;
  least: number;
}

/** How high the text is in the smallest type it may have: what a row, a node or a line must have room for. */
export const leastHeight = (text: string, least: number, room: number): number => linesOf(text, least, room).length * least * LINE;

/** Names that stand under each other: whole, in one type, the largest in which each has room in its height. */
export function setNames(texts: readonly string[], { size, least }: Type, room: number, heightOf: (nth: number) => number): SetName[] {
  for (let tried = size; tried > least; tried -= 1) {
    const all = texts.map((text) => linesOf(text, tried, room));
    if (all.every((lines, nth) => lines.length * tried * LINE <= heightOf(nth))) return all.map((lines) => ({ lines, size: tried }));
  }
  return texts.map((text) => ({ lines: linesOf(text, least, room), size: least }));
}

/** How many letters are said of what stands under a name; the whole is said where there is room for it, one by one. */
const SAID = 120;

/** A text as long as it is said beside others: ended at a word, with «…». */
export function shortened(text: string): string {
  if (text.length <= SAID) return text;
  const cut = text.slice(0, SAID);
  const end = cut.lastIndexOf(" ");
  return `${cut.slice(0, end > SAID / 2 ? end : SAID).trimEnd()}…`;
}

/** What the smallest type is of the largest in a picture that grew, so that its words grow with its figures. */
const WORDS = 0.84;

/** A picture's type between two sizes, when it grew to `size`. */
export const grownType = (size: number, { size: given, least }: Type): Type => ({ size, least: size > given ? Math.max(least, size * WORDS) : least });

/** The largest type in which all of a picture has room on a page; `size`, which may take pages, where none has. */
export function largest(size: number, most: number, fits: (size: number) => boolean): number {
  for (let tried = most; tried > size; tried -= 3) if (fits(tried)) return tried;
  return size;
}
