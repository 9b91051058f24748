// Figures of the form as people write them, to and from the texts and numbers of the model. Null is what cannot be read;
// an amount never becomes a fraction of a krone, and a share of a third is kept as a third.
import { date, kroner } from "../../lib/format";

const spaces = /[\s\u00a0\u202f]/g;

/** Whole kroner with or without spaces: `500 000`, `kr 500 000`, `500 000,-`. `1.234` is ambiguous and is not read. */
export function readKroner(typed: string): number | null {
  const digits = typed
    .trim()
    .replace(/^kr\s*|,-$|\s*(kr|kroner)$/gi, "")
    .replace(spaces, "");
  return /^\d{1,15}$/.test(digits) ? Number(digits) : null;
}

/** A whole number of at most four digits: years, measures, students. */
export function readCount(typed: string): number | null {
  return /^\d{1,4}$/.test(typed.trim()) ? Number(typed.trim()) : null;
}

/** A decimal with comma or point, as the model writes it: `12,5` -> `12.5`. */
export function readDecimal(typed: string): string | null {
  const text = typed.trim().replace(/\s*%$/, "").replace(spaces, "").replace(",", ".");
  return /^\d{1,9}(\.\d{1,9})?$/.test(text) ? text : null;
}

/** A percentage from 0 to 100. */
export function readPercent(typed: string): string | null {
  const text = readDecimal(typed);
  return text !== null && Number(text) <= 100 ? text : null;
}

const common = (a: bigint, b: bigint): bigint => (b === 0n ? a : common(b, a % b));

/** Above and below the line, as short as it can be. */
function reduced(above: bigint, below: bigint): [bigint, bigint] {
  const by = common(above, below) || 1n;
  return [above / by, below / by];
}

const fractionOf = (text: string): [bigint, bigint] | null => {
  const parts = /^(\d{1,9})\s*\/\s*(\d{1,9})$/.exec(text.trim());
  return parts && BigInt(parts[2]!) > 0n ? [BigInt(parts[1]!), BigInt(parts[2]!)] : null;
};

const written = ([above, below]: [bigint, bigint]) => (below === 1n ? String(above) : `${above}/${below}`);

/** A share of the whole: percent (`33,5`), or a fraction: `1/3` is a third of the whole, `100/3` so many percent. */
export function readShare(typed: string): string | null {
  const fraction = fractionOf(typed.replace(/\s*%$/, ""));
  if (!fraction) return readDecimal(typed);
  const [above, below] = fraction;
  return written(above <= below ? reduced(above * 100n, below) : reduced(above, below));
}

/** Hundredths of a percent as a decimal: `3350` -> `33,50`. */
const inHundredths = (hundredths: bigint) =>
  String(hundredths)
    .padStart(3, "0")
    .replace(/(\d\d)$/, ",$1");

/** A share as it stands in its field: `100/3` -> `1/3`, `67/2` -> `33,5`. */
export function shownShare(percent: string): string {
  const fraction = fractionOf(percent);
  if (!fraction) return shownDecimal(percent);
  const [above, below] = reduced(...fraction);
  if ((above * 100n) % below === 0n) return inHundredths((above * 100n) / below).replace(/,00$|0$/, "");
  return written(reduced(above, below * 100n));
}

/** A share in words beside its field: `33,33 % (1/3)`; nothing when the field says it already. */
export function shareInWords(typed: string): string {
  const read = readShare(typed);
  const fraction = read === null ? null : fractionOf(read);
  if (!fraction) return "";
  const [above, below] = reduced(...fraction);
  return `${inHundredths((above * 100n) / below)}\u00a0% (${written(reduced(above, below * 100n))})`;
}

/** A case such as `4/23`. */
export function readCase(typed: string): string | null {
  return /^[1-9]\d{0,5}\/\d{2}$/.test(typed.trim()) ? typed.trim() : null;
}

export const shownKroner = (amount: number | null | undefined) => (amount == null ? "" : kroner(amount).replace("\u2212", "-"));
export const shownCount = (count: number | null | undefined) => (count == null ? "" : String(count));
export const shownDecimal = (text: string | null | undefined) => (text ?? "").replace(".", ",");
export const shownDay = (iso: string | null | undefined) => (iso == null ? "" : date(iso));
