// A row of a list as the page shows and types it: each value by the kind of its column, which the program says.
import { date, kroner } from "../../lib/format";
import { readDay } from "../../lib/reading";
import { t } from "../../lib/text";
import type { ColumnKind } from "../../types/ColumnKind";
import type { ListRow } from "../../types/ListRow";
import type { ListView } from "../../types/ListView";
import type { RowColumn } from "../../types/RowColumn";
import type { RowStatus } from "../../types/RowStatus";
import type { RowValue } from "../../types/RowValue";
import type { SchemeShare } from "../../types/SchemeShare";
import type { Kind, Value } from "../../lib/grid/grid";

/** What a table's column of this kind holds. */
export const kindOf: Record<ColumnKind, Kind> = { text: "text", day: "date", count: "count", kroner: "kroner", shares: "text", need: "text" };

/** What is called what, for words. */
export interface Names {
  scheme: (id: string) => string;
  need: (id: string) => string;
}

/** A value as a cell of the table holds it. */
export function cellOf(value: RowValue | undefined, names: Names): Value {
  if (value === undefined) return null;
  if ("text" in value) return value.text;
  if ("day" in value) return value.day;
  if ("count" in value) return value.count;
  if ("kroner" in value) return value.kroner;
  if ("need" in value) return names.need(value.need);
  return value.shares.map(({ scheme, amount }) => `${names.scheme(scheme)} ${kroner(amount)}`).join(", ");
}

/** A row as it is typed: one text for each column, and one for each ordning of a split. */
export interface TypedRow {
  what: string;
  status: RowStatus;
  values: Partial<Record<RowColumn, string>>;
  shares: Record<string, string>;
}

function typedValue(value: RowValue | undefined): string {
  if (value === undefined || "shares" in value) return "";
  if ("text" in value) return value.text;
  if ("day" in value) return date(value.day);
  if ("count" in value) return String(value.count);
  if ("kroner" in value) return kroner(value.kroner);
  return value.need;
}

export function typedRow(list: ListView, row: ListRow | null, schemes: readonly string[]): TypedRow {
  const values: TypedRow["values"] = {};
  for (const [column] of list.columns) values[column] = typedValue(row?.values[column]);
  const split = row?.values.split;
  const known = split !== undefined && "shares" in split ? split.shares : [];
  const shares = Object.fromEntries(
    schemes
      .map((scheme) => [scheme, known.find((share) => share.scheme === scheme)])
      .map(([scheme, share]) => [scheme, typeof share === "object" ? kroner(share.amount) : ""]),
  );
  return { what: row?.what ?? "", status: row?.status ?? list.statuses[0]!, values, shares };
}

/** What is wrong, by column or ordning. */
export type RowFaults = Record<string, string>;

/** The row, or what must be mended first. Amounts are read by the program. */
export async function readRow(
  list: ListView,
  typed: TypedRow,
  old: ListRow | null,
  readAmount: (typed: string) => Promise<number>,
): Promise<{ row: ListRow } | { faults: RowFaults }> {
  const faults: RowFaults = {};
  const values: ListRow["values"] = {};
  const amount = async (key: string, text: string) => {
    try {
      return await readAmount(text);
    } catch {
      faults[key] = t("refusal-amount-not-an-amount", { typed: text });
      return 0;
    }
  };
  if (typed.what.trim() === "") faults.what = t("refusal-name-missing");
  for (const [column, kind] of list.columns) {
    const text = typed.values[column]?.trim() ?? "";
    if (kind === "shares") {
      const shares: SchemeShare[] = [];
      for (const [scheme, part] of Object.entries(typed.shares)) {
        if (part.trim() !== "") shares.push({ scheme, amount: await amount(scheme, part) });
      }
      if (shares.length > 0) values[column] = { shares };
    } else if (text === "") continue;
    else if (kind === "text") values[column] = { text };
    else if (kind === "need") values[column] = { need: text };
    else if (kind === "kroner") values[column] = { kroner: await amount(column, text) };
    else if (kind === "day") {
      const day = readDay(text);
      if (day === null) faults[column] = t("about-date-fault");
      else values[column] = { day };
    } else if (/^\d{1,9}$/.test(text)) values[column] = { count: Number(text) };
    else faults[column] = t("lists-count-wrong");
  }
  if (Object.keys(faults).length > 0) return { faults };
  return { row: { id: old?.id ?? 0, list: list.list, what: typed.what.trim(), status: typed.status, values } };
}
