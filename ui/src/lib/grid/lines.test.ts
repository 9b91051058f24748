import { describe, expect, test } from "vitest";
import type { Column, Section } from "./grid";
import { shownOf, type Narrowing } from "./lines";

interface Row {
  name: string;
  amount: number;
}
const row = (name: string, amount: number): Row => ({ name, amount });
const columns: Column<Row>[] = [
  { key: "name", heading: "Eier", kind: "text", of: ({ name }) => name, width: 100 },
  { key: "amount", heading: "Beløp", kind: "kroner", of: ({ amount }) => amount, width: 100 },
];
const heading = (name: string) => (shown: readonly Row[]) =>
  row(
    name,
    shown.reduce((sum, { amount }) => sum + amount, 0),
  );
const regions: Section<Row>[] = [
  { key: "lofoten", rows: [row("Vågan", 30), row("Røst", 20)], heading: heading("Lofoten") },
  { key: "salten", rows: [row("Bodø", 10), row("Fauske", 40)], heading: heading("Salten") },
];
const nothing: Narrowing<Row> = { search: "", filters: new Map(), sort: null };
const read = (asked: Partial<Narrowing<Row>>, sections = regions) =>
  shownOf(sections, columns, ({ name }) => name, { ...nothing, ...asked }).lines.map((line) => `${line.row.name} ${line.row.amount}`);

describe("the lines of a table by regions", () => {
  test("each region stands over its own", () => {
    expect(read({})).toEqual(["Lofoten 50", "Vågan 30", "Røst 20", "Salten 50", "Bodø 10", "Fauske 40"]);
  });

  test("are sorted within each region", () => {
    expect(read({ sort: { column: "amount", way: "ascending" } })).toEqual(["Lofoten 50", "Røst 20", "Vågan 30", "Salten 50", "Bodø 10", "Fauske 40"]);
  });

  test("a heading sums what is shown, and goes with its last row", () => {
    expect(read({ search: "røst" })).toEqual(["Lofoten 20", "Røst 20"]);
    expect(read({ filters: new Map([["amount", { by: "between", from: "40", to: "" }]]) })).toEqual(["Salten 40", "Fauske 40"]);
  });

  test("a folded region keeps its heading and its sum", () => {
    expect(read({}, [{ ...regions[0]!, folded: true }, regions[1]!])).toEqual(["Lofoten 50", "Salten 50", "Bodø 10", "Fauske 40"]);
  });

  test("only those with findings, when that is asked for", () => {
    expect(read({ only: ({ name }) => name === "Bodø" })).toEqual(["Salten 10", "Bodø 10"]);
  });
});
