import { describe, expect, test } from "vitest";
import { isOpen, passes, readWhole, Searched, valuesIn, type Filter } from "./filter";
import type { Column } from "./grid";

interface Row {
  owner: string;
  region: string;
  amount: number | null;
}
const owner: Column<Row> = { key: "owner", heading: "Eier", kind: "text", of: (row) => row.owner, width: 100 };
const region: Column<Row> = { key: "region", heading: "Region", kind: "choice", of: (row) => row.region, width: 100 };
const amount: Column<Row> = { key: "amount", heading: "Beløp", kind: "kroner", of: (row) => row.amount, width: 100 };
const day: Column<Row> = { key: "day", heading: "Dag", kind: "date", of: () => "2023-03-13", width: 100 };
const sortland: Row = { owner: "Sortland kommune", region: "Vesterålen", amount: 221_245 };

const between = (from: string, to: string): Filter => ({ by: "between", from, to });

describe("a filter of a column", () => {
  test("by text finds every word, in any order and case", () => {
    expect(passes(owner, { by: "text", text: "KOMMUNE sort" }, "Sortland kommune")).toBe(true);
    expect(passes(owner, { by: "text", text: "sortland skole" }, "Sortland kommune")).toBe(false);
  });

  test("by choices lets through those that are chosen", () => {
    expect(passes(region, { by: "choices", chosen: ["Lofoten", "Vesterålen"] }, "Vesterålen")).toBe(true);
    expect(passes(region, { by: "choices", chosen: ["Lofoten"] }, "Vesterålen")).toBe(false);
  });

  test("by amounts includes its edges, and an open edge is none", () => {
    expect(passes(amount, between("221245", "221245"), 221_245)).toBe(true);
    expect(passes(amount, between("", "221244"), 221_245)).toBe(false);
    expect(passes(amount, between("300000", ""), 221_245)).toBe(false);
  });

  test("an empty cell is between no amounts", () => {
    expect(passes(amount, between("", "0"), null)).toBe(false);
  });

  test("by days compares days", () => {
    expect(passes(day, between("2023-03-13", "2023-12-31"), "2023-03-13")).toBe(true);
    expect(passes(day, between("2023-03-14", ""), "2023-03-13")).toBe(false);
  });

  test("that asks for nothing is open", () => {
    expect([between("", ""), { by: "text", text: " " } as Filter, { by: "choices", chosen: [] } as Filter].map(isOpen)).toEqual([true, true, true]);
  });
});

test("edges are read as people write amounts, and nothing is guessed", () => {
  expect(readWhole("1 250 000")).toBe("1250000");
  expect(readWhole("\u22125")).toBe("-5");
  expect(readWhole("1.234")).toBeNull();
});

test("the search looks in all texts of a row, and not in its amounts", () => {
  const searched = new Searched([owner, region, amount]);
  expect(searched.has(sortland, ["vesterålen", "sortland"])).toBe(true);
  expect(searched.has(sortland, ["221"])).toBe(false);
});

test("the values to choose among are those that the column has", () => {
  expect(valuesIn(region, [sortland, { ...sortland, region: "Lofoten" }, sortland])).toEqual(["Vesterålen", "Lofoten"]);
});
