// What people type in forms besides amounts: days, years, counts, case numbers. Each answers null when it cannot be read, so
// that the form can say so beside the field; nothing is guessed.

/** A day typed as `13.03.2025` or `2025-03-13`, as `2025-03-13`. Days that no calendar has are not read. */
export function readDay(typed: string): string | null {
  const text = typed.trim();
  const norwegian = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/.exec(text);
  const iso = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  const [year, month, day] = norwegian ? [norwegian[3], norwegian[2], norwegian[1]] : iso ? [iso[1], iso[2], iso[3]] : [];
  if (!year || !month || !day || readYear(year) === null) return null;
  const read = `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
  const at = new Date(`${read}T00:00:00Z`);
  return !Number.isNaN(at.getTime()) && at.toISOString().startsWith(read) ? read : null;
}

/** A year with four digits. */
export function readYear(typed: string): number | null {
  return /^(19|20|21)\d{2}$/.test(typed.trim()) ? Number(typed) : null;
}

/** A whole number, not negative, that fits in an index. */
export function readCount(typed: string): number | null {
  return /^\d{1,9}$/.test(typed.trim()) ? Number(typed) : null;
}

/** A whole amount in kroner, not negative, with or without spaces between the thousands. */
export function readWhole(typed: string): number | null {
  const digits = typed.trim().replaceAll(/[\s\u00a0\u202f]/g, "");
  return /^\d{1,12}$/.test(digits) ? Number(digits) : null;
}

/** A decimal number with comma or point, as the program writes it: `2,5` is `2.5`. */
export function readDecimal(typed: string): string | null {
  return /^\d{1,9}([.,]\d{1,6})?$/.test(typed.trim()) ? typed.trim().replace(",", ".") : null;
}

/** A case number, `20/24`. */
export function readCase(typed: string): string | null {
  const [, series, number] = /^(\p{L}{0,6})\s*([1-9]\d{0,4}\/\d{2})$/u.exec(typed.trim()) ?? [];
  if (number === undefined) return null;
  return series ? `${series.toLocaleUpperCase("nb")} ${number}` : number;
}

/** The longest note or reason that the program takes, in characters. It refuses longer ones; the page counts while one writes. */
export const LONGEST_TEXT = 2_000;

/** The characters of a text as the program counts them: the spaces around it are not kept. */
export const lengthOf = (text: string): number => [...text.trim()].length;
