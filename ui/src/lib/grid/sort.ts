// The order of the rows by one column: amounts as amounts, texts by the Norwegian alphabet, choices in the order they are listed,
// empty cells last whichever way. What is equal keeps the order it had.
import type { Column, Value } from "./grid";
import { alphabet, millionths } from "./values";

/** By which column, and which way. */
export interface Sort {
  column: string;
  way: "ascending" | "descending";
}

/** What one more press on a heading gives: rising, falling, and then the table's own order again. */
export function nextSort(now: Sort | null, column: string): Sort | null {
  if (now?.column !== column) return { column, way: "ascending" };
  return now.way === "ascending" ? { column, way: "descending" } : null;
}

/** The places of the values in the order of their kind, as numbers: each text is compared once, however many rows have it. */
function ranks(values: readonly Value[], { kind, choices }: Pick<Column<never>, "kind" | "choices">): (number | null)[] {
  if (kind === "kroner" || kind === "count") return values.map((value) => (value === null ? null : Number(value)));
  const known = [...new Set(values)].filter((value) => value !== null).map(String);
  const listed = new Map(choices?.map(({ value }, place) => [value, place]));
  const place = (value: string) => listed.get(value) ?? listed.size;
  const weights = new Map(kind === "percent" ? known.map((value) => [value, millionths(value)]) : []);
  const compare: Record<Exclude<typeof kind, "kroner" | "count">, (a: string, b: string) => number> = {
    text: alphabet.compare,
    choice: (a, b) => place(a) - place(b) || alphabet.compare(a, b),
    date: (a, b) => (a < b ? -1 : a > b ? 1 : 0),
    percent: (a, b) => ((weights.get(a) ?? 0n) < (weights.get(b) ?? 0n) ? -1 : weights.get(a) === weights.get(b) ? 0 : 1),
  };
  const ordered = known.sort(compare[kind]);
  const rank = new Map<string, number>();
  // What the order cannot tell apart has one place, so that the rows keep theirs.
  ordered.forEach((value, at) => {
    const before = ordered[at - 1];
    rank.set(value, before !== undefined && compare[kind](before, value) === 0 ? rank.get(before)! : at);
  });
  return values.map((value) => (value === null || value === "" ? null : rank.get(String(value))!));
}

/** The rows by a column; the same rows again when there is nothing to sort by. */
export function sorted<R>(rows: readonly R[], sort: Sort | null, columns: readonly Column<R>[]): readonly R[] {
  const column = columns.find(({ key }) => key === sort?.column);
  if (!sort || !column) return rows;
  const rank = ranks(rows.map(column.of), column);
  const turn = sort.way === "ascending" ? 1 : -1;
  const order = rows.map((_, place) => place);
  order.sort((a, b) => {
    const [one, other] = [rank[a] ?? null, rank[b] ?? null];
    if (one === null || other === null) return one === other ? a - b : one === null ? 1 : -1;
    return (one - other) * turn || a - b;
  });
  return order.map((place) => rows[place]!);
}
