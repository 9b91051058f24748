// Which rows are shown: those with every word that is searched for, and those that each column's filter lets through.
import type { Column, Value } from "./grid";
import { millionths, shown } from "./values";

/** What one column asks for. */
export type Filter =
  | { by: "text"; text: string }
  | { by: "choices"; chosen: readonly string[] }
  /** Edges included, as the column's values are written; an empty edge is open. */
  | { by: "between"; from: string; to: string };

/** The filters, by the keys of their columns. */
export type Filters = ReadonlyMap<string, Filter>;

/** The words of a search, in lower case. */
export const wordsOf = (search: string): string[] => search.toLocaleLowerCase("nb").split(/\s+/).filter(Boolean);

/** A whole number as it is typed between the edges of a filter: `1 250 000`, `-5`; null when it is none. */
export function readWhole(typed: string): string | null {
  const text = typed.replace(/[\s\u00a0\u202f]/g, "").replace("\u2212", "-");
  return /^-?\d{1,15}$/.test(text) ? text : null;
}

const atLeast = (kind: Column<never>["kind"], one: Value, other: string): boolean =>
  kind === "date" ? String(one) >= other : kind === "percent" ? millionths(String(one)) >= millionths(other) : Number(one) >= Number(other);

const atMost = (kind: Column<never>["kind"], one: Value, other: string): boolean =>
  kind === "date" ? String(one) <= other : kind === "percent" ? millionths(String(one)) <= millionths(other) : Number(one) <= Number(other);

/** True when a filter asks for nothing. */
export function isOpen(filter: Filter): boolean {
  switch (filter.by) {
    case "text":
      return filter.text.trim() === "";
    case "choices":
      return filter.chosen.length === 0;
    case "between":
      return filter.from === "" && filter.to === "";
  }
}

/** True when a value is let through. An empty cell is in no range. */
export function passes<R>(column: Column<R>, filter: Filter, value: Value): boolean {
  switch (filter.by) {
    case "text": {
      const text = shown(column, value).toLocaleLowerCase("nb");
      return wordsOf(filter.text).every((word) => text.includes(word));
    }
    case "choices":
      return filter.chosen.length === 0 || filter.chosen.includes(String(value ?? ""));
    case "between":
      if (filter.from === "" && filter.to === "") return true;
      if (value === null) return false;
      return (filter.from === "" || atLeast(column.kind, value, filter.from)) && (filter.to === "" || atMost(column.kind, value, filter.to));
  }
}

/** What a row is searched in; made once for each row, so that a hundred thousand are searched between two keys. */
export class Searched<R extends object> {
  #texts = new WeakMap<R, string>();
  #columns: readonly Column<R>[];

  constructor(columns: readonly Column<R>[]) {
    // Amounts change while a row stays the same, and are looked for by their filters.
    this.#columns = columns.filter(({ kind, tools, moves }) => kind !== "kroner" && kind !== "percent" && !tools && !moves);
  }

  has(row: R, words: readonly string[]): boolean {
    if (words.length === 0) return true;
    let text = this.#texts.get(row);
    if (text === undefined) {
      text = this.#columns
        .map((column) => shown(column, column.of(row)))
        .join("\n")
        .toLocaleLowerCase("nb");
      this.#texts.set(row, text);
    }
    const whole = text;
    return words.every((word) => whole.includes(word));
  }
}

/** The values that stand in a column, for choosing among them, in the order they first come. */
export function valuesIn<R>(column: Column<R>, rows: Iterable<R>): string[] {
  const found = new Set<string>();
  for (const row of rows) found.add(String(column.of(row) ?? ""));
  return [...found];
}
