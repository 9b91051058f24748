// A value of a cell: as it is read on the screen, as it is copied, and which comes first.
import { date, decimal, kroner } from "../format";
import type { Column, Kind, Value } from "./grid";

/** What is filled in of a column: its kind, and what its choices are called. */
type Written = Pick<Column<never>, "kind" | "choices">;

const labelOf = ({ choices }: Written, value: string) => choices?.find((choice) => choice.value === value)?.label ?? value;

/** A value as it stands in its cell: `1 234 567`, `12,5 %`, `13.03.2025`. */
export function shown(column: Written, value: Value): string {
  if (value === null) return "";
  switch (column.kind) {
    case "kroner":
    case "count":
      return kroner(Number(value));
    case "percent":
      return `${decimal(String(value))}\u00a0%`;
    case "date":
      return date(String(value));
    case "choice":
      return labelOf(column, String(value));
    case "text":
      return String(value);
  }
}

/** What was typed, as it will stand in its cell if it is taken; as it was typed when that is the program's to say. */
export const shownTyped = (column: Written, text: string): string => (isNumber(column.kind) && /^\d{1,15}$/.test(text) ? shown(column, Number(text)) : text);

/** A value as it is copied: amounts as bare digits, which any spreadsheet reads as a number. */
export function copied(column: Written, value: Value): string {
  if (value === null) return "";
  if (column.kind === "kroner" || column.kind === "count") return String(value);
  return column.kind === "percent" ? shown(column, value).replace("\u2212", "-").replace("\u00a0", " ") : shown(column, value);
}

/** True for what is summed. */
export const isNumber = (kind: Kind): boolean => kind === "kroner" || kind === "count";

/** A decimal number as millionths, exact: `12.5` is 12 500 000. */
export function millionths(text: string): bigint {
  const [, sign, whole, decimals = ""] = /^([-\u2212]?)(\d+)(?:[.,](\d*))?$/.exec(text.trim()) ?? [];
  if (whole === undefined) return 0n;
  const size = BigInt(whole) * 1_000_000n + BigInt(decimals.slice(0, 6).padEnd(6, "0"));
  return sign ? -size : size;
}

/** Norwegian order: æ, ø, å last, numbers in names by their size. Bokmål also for a machine that cannot sort in nynorsk. */
export const alphabet = new Intl.Collator(["nb", "no", "da"], { numeric: true });
