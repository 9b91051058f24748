import { describe, expect, test } from "vitest";
import type { ImportColumn } from "../../types/ImportColumn";
import type { ImportSheet } from "../../types/ImportSheet";
import { untold, aboutColumn, nameOfColumn, placeInWords, readAs, valueOfField } from "./told";

const column = (letter: string, heading: string): ImportColumn => ({ letter, heading, field: null, unit: null, year: null, certainty: "known" });
const sheet = (...columns: ImportColumn[]): ImportSheet => ({ name: "Behov", used: "read", heading_rows: [1], scheme: null, columns, preview: [] });

describe("a column is pointed at a field by what tells it from the others", () => {
  const [owner, first, second, bare] = [column("A", "Eier"), column("B", "Beløp"), column("C", "Beløp"), column("D", "")];
  const all = sheet(owner, first, second, bare);

  test("its heading, where only it has that heading", () => expect(nameOfColumn(owner, all)).toBe("Eier"));
  test("its letter, where two have the same or it has none", () => {
    expect([first, second, bare].map((one) => nameOfColumn(one, all))).toEqual(["B", "C", "D"]);
  });
});

test("beside a column stand its unit, its year and how certain it is, when there is something to say", () => {
  expect(aboutColumn(column("A", "Eier"))).toEqual([]);
  expect(aboutColumn({ ...column("B", "Beløp"), unit: "thousand", year: 2023, certainty: "asked" })).toEqual(["i 1000 kr", "2023", "må besvares"]);
});

test("a place says the sheet only where there are several", () => {
  const place = { sheet: "Dekom", row: 12, column: "E", value: "315" };
  expect(placeInWords(place, 1)).toBe("rad 12, kolonne E: 315");
  expect(placeInWords(place, 2)).toBe("ark Dekom, rad 12, kolonne E: 315");
  expect(placeInWords({ ...place, row: 0, column: "", value: "" }, 1), "a whole sheet").toBe("Dekom");
});

test("a sheet that was not read is told of once", () => {
  const leftOut = [
    { sheet: "Gammel", reason: "hidden" },
    { sheet: "Notat", reason: "no-needs" },
  ];
  const note = { code: "sheet-hidden" as const, values: { sheet: "Gammel" }, places: [] };
  expect(untold(leftOut, [note])).toEqual([leftOut[1]]);
});

test("a text file says how its letters and cells were told apart, a workbook nothing", () => {
  const file = { file: "b.csv", sheets: [], form: "", fields: [] };
  expect(readAs({ ...file, encoding: "windows-1252", separator: ";" })).toBe("windows-1252, skilt med ;");
  expect(readAs({ ...file, encoding: "UTF-8", separator: "\t" })).toBe("UTF-8, skilt med tabulator");
  expect(readAs({ ...file, encoding: null, separator: null })).toBe("");
});

test("yes and no, kinds of owners and nothing are said in words; what is written already stands", () => {
  expect(valueOfField("owner-amount", "1 250 000")).toBe("1 250 000");
  expect([valueOfField("ongoing", "true"), valueOfField("ongoing", "false")]).toEqual(["Ja", "Nei"]);
  expect(valueOfField("owner-kind", "county")).toBe("fylkeskommune");
  expect(valueOfField("start-year", "2023")).toBe("2023");
  expect(valueOfField("university", "")).toBe("tom");
});
