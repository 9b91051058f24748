import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Column } from "./grid";
import { nextSort, sorted } from "./sort";
import { alphabet } from "./values";

/** Constructed behovsmeldinger. */
interface Row {
  owner: string;
  amount: number | null;
  percent: string | null;
  result: string;
}
const row = (owner: string, amount: number | null = 0, percent: string | null = null, result = "met"): Row => ({ owner, amount, percent, result });
const columns: Column<Row>[] = [
  { key: "owner", heading: "Eier", kind: "text", of: ({ owner }) => owner, width: 100 },
  { key: "amount", heading: "Beløp", kind: "kroner", of: ({ amount }) => amount, width: 100 },
  { key: "percent", heading: "Prosent", kind: "percent", of: ({ percent }) => percent, width: 100 },
  {
    key: "result",
    heading: "Resultat",
    kind: "choice",
    of: ({ result }) => result,
    width: 100,
    choices: ["met", "partly", "not-met"].map((value) => ({ value, label: value })),
  },
];
const by = (column: string, way: "ascending" | "descending", rows: Row[]) => sorted(rows, { column, way }, columns);
const owners = (rows: readonly Row[]) => rows.map(({ owner }) => owner);

describe("names", () => {
  test("stand by the Norwegian alphabet: æ, ø, å last, and aa as å", () => {
    const rows = ["Ålesund", "Ørsta", "Alstahaug", "Ærfugl", "Aasland", "Zeta", "bodø", "Bø"].map((owner) => row(owner));
    expect(owners(by("owner", "ascending", rows))).toEqual(["Alstahaug", "bodø", "Bø", "Zeta", "Ærfugl", "Ørsta", "Ålesund", "Aasland"]);
  });

  test("stand on paper as they do here: the program's own test reads the same list", () => {
    const wanted = readFileSync("../src-tauri/crates/forum/tests/alphabet.txt", "utf8").trim().split("\n");
    expect([...wanted].reverse().sort(alphabet.compare)).toEqual(wanted);
  });

  test("with numbers in them stand by the number", () => {
    expect(owners(by("owner", "ascending", [row("Nettverk 10"), row("Nettverk 9")]))).toEqual(["Nettverk 9", "Nettverk 10"]);
  });
});

describe("amounts", () => {
  test("stand as amounts, not as text, and negative ones first", () => {
    const rows = [row("a", 900_000), row("b", 1_250_000), row("c", -5)];
    expect(owners(by("amount", "ascending", rows))).toEqual(["c", "a", "b"]);
  });

  test("empty cells are last, whichever way", () => {
    const rows = [row("none", null), row("a", 2), row("b", 1)];
    expect(owners(by("amount", "ascending", rows))).toEqual(["b", "a", "none"]);
    expect(owners(by("amount", "descending", rows))).toEqual(["a", "b", "none"]);
  });

  test("percentages are compared exactly", () => {
    const rows = [row("a", 0, "9.5"), row("b", 0, "29.18"), row("c", 0, "29.1")];
    expect(owners(by("percent", "descending", rows))).toEqual(["b", "c", "a"]);
  });
});

test("choices stand in the order they are listed", () => {
  const rows = [row("a", 0, null, "not-met"), row("b", 0, null, "met"), row("c", 0, null, "partly")];
  expect(owners(by("result", "ascending", rows))).toEqual(["b", "c", "a"]);
});

test("a heading sorts rising, then falling, then in the table's own order", () => {
  const one = nextSort(null, "amount");
  const two = nextSort(one, "amount");
  expect([one?.way, two?.way, nextSort(two, "amount")]).toEqual(["ascending", "descending", null]);
  expect(nextSort(two, "owner"), "another column begins anew").toEqual({ column: "owner", way: "ascending" });
});

test("rows that are equal keep the order they had, whichever way", () => {
  const anyRows = fc.array(fc.record({ owner: fc.constantFrom("Bodø", "bodø", "Røst", ""), amount: fc.option(fc.integer({ min: -2, max: 2 })) }));
  fc.assert(
    fc.property(anyRows, fc.constantFrom("owner", "amount"), fc.constantFrom("ascending" as const, "descending" as const), (made, column, way) => {
      const rows = made.map(({ owner, amount }) => row(owner, amount));
      const place = new Map(rows.map((one, at) => [one, at]));
      const result = by(column, way, rows);
      expect(new Set(result)).toEqual(new Set(rows));
      result.slice(1).forEach((one, at) => {
        const before = result[at]!;
        const same = column === "owner" ? one.owner === before.owner : one.amount === before.amount;
        if (same) expect(place.get(one)).toBeGreaterThan(place.get(before)!);
      });
    }),
  );
});
