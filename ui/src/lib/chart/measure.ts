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

/** A text on lines no wider than `room`, broken between words, and inside a word that is wider by itself. */
export function linesOf(text: string, size: number, room: number): string[] {
  const lines: string[] = [];
  let line = "";
  for (const word of text.split(/(?<=[ \u002d])/)) {
    if (line && widthOf((line + word).trimEnd(), size) > room) {
      lines.push(line.trimEnd());
      line = "";
    }
    let rest = word;
    while (widthOf(rest.trimEnd(), size) > room && rest.length > 1) {
      let cut = rest.length - 1;
      while (cut > 1 && widthOf(rest.slice(0, cut) + "-", size) > room) cut -= 1;
      lines.push(`${rest.slice(0, cut)}-`);
      rest = rest.slice(cut);
    }
    line += rest;
  }
  if (line.trim() || lines.length === 0) lines.push(line.trimEnd());
  return lines;
}

/** A name as it is set: its lines and their size. */
export interface SetName {
  lines: string[];
  size: number;
}

const LINE = 1.12;
/** How many lines a name may have. */
const MOST_LINES = 4;

/** A name in a room so wide and high, whole, on as many lines as give it the largest type; never larger than `size`. */
export function setName(text: string, size: number, room: number, height: number): SetName {
  let best: SetName = { lines: [text], size: 0 };
  for (let count = 1; count <= MOST_LINES; count += 1) {
    for (let tried = Math.min(size, height / (count * LINE)); tried > best.size; tried -= 0.5) {
      const lines = linesOf(text, tried, room);
      if (lines.length > count) continue;
      best = { lines, size: tried };
      break;
    }
  }
  return best.size > 0 ? best : { lines: linesOf(text, 1, room), size: 1 };
}
