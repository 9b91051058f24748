import { describe, expect, test } from "vitest";
import { journalOf } from "../../../tests/fixture/states";
import { nordland } from "../../../tests/fixture/nordland";
import type { JournalLine } from "../../types/JournalLine";
import { asText, foundIn, toldOf, whatInWords } from "./lines";

const { lines } = journalOf(nordland(), 40);
const plain = (text: string) => text.replaceAll("\u00a0", " ");
const line: JournalLine = {
  revision: 1,
  at: "2023-03-17T09:42:07Z",
  who: "Møteleder",
  kind: "set-amount",
  what: { code: "set-amount", owner: "Sortland kommune", from: 206_000, to: 221_245, count: null },
  before: null,
  after: null,
  detail: null,
  undone_by: null,
};

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

describe("what an entry came to", () => {
  test("an import tells how many are new, changed, gone, passed over and joined", () => {
    const detail = { of: "import" as const, new: 3, changed: 2, gone: 1, skipped: 24, joined: 0 };
    const told = toldOf([{ ...line, kind: "import", what: { ...line.what, code: "import" }, detail }])[0]!.what;
    expect(told).toBe("hentet behovsmeldinger: 3 nye, 2 endret, 1 borte, 24 rader ikke lest, 0 slått sammen");
  });

  test("a vote tells its numbers, its majority and its end", () => {
    const detail = { of: "vote" as const, yes: 6, no: 2, blank: 1, result: "adopted" as const, majority: "two-thirds" as const };
    const told = toldOf([{ ...line, kind: "close-vote", what: { ...line.what, code: "close-vote" }, detail }])[0]!.what;
    expect(told).toContain("6 for, 2 mot, 1 blanke, to tredels flertall: vedtatt");
  });

  test("a participant tells each field before and after, and taking back turns them", () => {
    const fields = [
      { field: "schools", before: "4", after: "5" },
      { field: "region", before: "", after: "Salten" },
    ];
    const what = { code: "set-participant", owner: "Sortland kommune", from: null, to: null, count: null, fields };
    const both = (kind: string) => toldOf([{ ...line, kind, what }]).map(({ before, after }) => [before, after])[0]!;
    expect(both("set-participant")).toEqual(["Skoler: 4; Region eller nettverk: –", "Skoler: 5; Region eller nettverk: Salten"]);
    expect(both("undo")).toEqual([...both("set-participant")].reverse());
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
