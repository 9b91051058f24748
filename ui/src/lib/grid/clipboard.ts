// Cells on the clipboard, as Excel writes and reads them: a tab between cells, a line break after each row; a cell with a tab or a
// line break in it, or a quote at its beginning, stands in quotes, and quotes in it are doubled.

const quoted = (cell: string): string => (/[\t\r\n]|^"/.test(cell) ? `"${cell.replace(/"/g, '""')}"` : cell);

/** Rows of cells as text. */
export const written = (rows: readonly (readonly string[])[]): string => rows.map((row) => `${row.map(quoted).join("\t")}\r\n`).join("");

/** A cell in quotes, up to what ends it. One that only begins with a quote is none. */
const QUOTED = /"[^"]*(?:""[^"]*)*"(?=[\t\r\n]|$)/y;
const PLAIN = /[^\t\r\n]*/y;
const BREAK = /\r\n?|\n/y;

/** What a pattern finds at a place of the text, or nothing. */
function at(text: string, place: number, pattern: RegExp): string | null {
  pattern.lastIndex = place;
  return pattern.exec(text)?.[0] ?? null;
}

/** The rows of cells in a text. Line breaks in cells come as `\n`. */
export function parsed(text: string): string[][] {
  const rows: string[][] = [[]];
  let place = 0;
  for (;;) {
    const quotes = at(text, place, QUOTED);
    const cell = quotes ?? at(text, place, PLAIN) ?? "";
    rows.at(-1)!.push(quotes === null ? cell : cell.slice(1, -1).replace(/""/g, '"').replace(/\r\n?/g, "\n"));
    place += cell.length;
    if (text[place] === "\t") place += 1;
    else {
      place += at(text, place, BREAK)?.length ?? 0;
      // The break after the last row begins no other.
      if (place >= text.length) return rows;
      rows.push([]);
    }
  }
}
