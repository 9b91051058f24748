// A row as it is typed comes back as it was, and what cannot be read says so by its column.
import { expect, test } from "vitest";
import type { ListRow } from "../../types/ListRow";
import type { ListView } from "../../types/ListView";
import { cellOf, readRow, typedRow } from "./cells";

const list: ListView = {
  list: "shared-funding",
  columns: [
    ["need", "need"],
    ["owner", "text"],
    ["total", "kroner"],
    ["split", "shares"],
    ["due", "day"],
    ["year", "count"],
  ],
  statuses: ["planned", "agreed", "dropped"],
  fills: false,
  counts: [],
  overdue: 0,
  rows: [],
};
const row: ListRow = {
  id: 3,
  list: "shared-funding",
  what: "Felles plan (konstruert)",
  status: "agreed",
  values: {
    need: { need: "rekom-1" },
    owner: { text: "Vega kommune" },
    total: { kroner: 300000 },
    split: {
      shares: [
        { scheme: "rekom", amount: 100000 },
        { scheme: "kl", amount: 200000 },
      ],
    },
    due: { day: "2023-06-15" },
    year: { count: 2023 },
  },
};
const schemes = ["rekom", "dekom", "kl"];
const amount = async (typed: string) => {
  const digits = typed.replace(/\s/g, "");
  if (!/^\d+$/.test(digits)) throw new Error("no amount");
  return Number(digits);
};

test("a row that is opened and saved unchanged is the row it was", async () => {
  expect(await readRow(list, typedRow(list, row, schemes), row, amount)).toEqual({ row });
});

test("what cannot be read says so by its column, and nothing is sent", async () => {
  const typed = { ...typedRow(list, row, schemes), what: " " };
  typed.values = { ...typed.values, due: "snart", year: "tjuetre", total: "mye" };
  typed.shares = { ...typed.shares, dekom: "litt" };
  const read = await readRow(list, typed, row, amount);
  expect("faults" in read && Object.keys(read.faults).sort()).toEqual(["dekom", "due", "total", "what", "year"]);
});

test("a split is told scheme by scheme", () => {
  const names = { scheme: (id: string) => id.toUpperCase(), need: (id: string) => id };
  expect(String(cellOf(row.values.split, names)).replaceAll("\u00a0", " ")).toBe("REKOM 100 000, KL 200 000");
});
