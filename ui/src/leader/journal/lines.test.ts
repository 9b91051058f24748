import { describe, expect, test } from "vitest";
import { journalOf } from "../../../tests/fixture/states";
import { nordland } from "../../../tests/fixture/nordland";
import type { JournalLine } from "../../types/JournalLine";
import { asText, foundIn, toldOf, whatInWords } from "./lines";

const { lines } = journalOf(nordland(), 40);
const plain = (text: string) => text.replaceAll("\u00a0", " ");
const line: JournalLine = { revision: 1, at: "2023-03-17T09:42:07Z", who: "Møteleder", kind: "set-amount", what: { code: "set-amount", owner: "Sortland kommune", from: 206_000, to: 221_245, count: null }, before: null, after: null, undone_by: null };

describe("a line of the journal", () => {
  test("says what was done as the undo button says it", () => {
    const what = { code: "set-amount", owner: "Sortland kommune", from: 206_000, to: 221_245, count: null };
    expect(plain(whatInWords({ kind: "set-amount", what }))).toBe("Sortland kommune 206 000 → 221 245");
  });

  test("has its number, its day and time, and amounts with their spaces", () => {
    const [told] = toldOf([{ ...line, before: "206 000", after: "221 245" }]);
    expect([told!.number, plain(told!.before), plain(told!.after)]).toEqual([1, "206 000", "221 245"]);
    expect(told!.when).toMatch(/^17\.03\.2023 kl\. \d\d\.\d\d\.\d\d$/);
  });

  test("of a kind that has no words names the kind, and is not left out", () => {
    expect(toldOf([{ ...line, kind: "something-new", what: { ...line.what, code: "something-new" } }])[0]!.what).toContain("something-new");
  });
});

describe("the journal", () => {
  const told = toldOf(lines);

  test("has the newest first", () => expect([told[0]!.number, told.at(-1)!.number]).toEqual([40, 1]));

  test("is searched by words in any order, amounts as they are written too", () => {
    const { what, after } = told[0]!;
    const [word] = what.split(" ");
    expect(foundIn(told, `${plain(after).slice(0, 3)} ${word!.toUpperCase()}`)).toContain(told[0]);
    expect(foundIn(told, "finnes ikke")).toEqual([]);
    expect(foundIn(told, "  ")).toHaveLength(40);
  });

  test("is copied as a table: a line of headings, and no tabulator or line break inside a cell", () => {
    const text = asText(toldOf([{ ...line, who: "Møte\tleder\n", after: "1 250 000" }]));
    const rows = text.split("\r\n").map((row) => row.split("\t"));
    expect(rows.map((row) => row.length)).toEqual([7, 7]);
    expect(rows[1]!.slice(2)).toEqual(["Møte leder ", expect.any(String), "", "1 250 000", ""]);
  });

  test("of ten thousand lines is searched while one types", () => {
    const many = toldOf(journalOf(nordland(), 10_000).lines);
    const start = performance.now();
    for (const search of ["s", "so", "sor", "sort", "sortland 125"]) foundIn(many, search);
    expect(performance.now() - start, "five searches, milliseconds").toBeLessThan(1000);
  });
});
