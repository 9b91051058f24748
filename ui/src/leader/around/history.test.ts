import { describe, expect, test } from "vitest";
import type { HistoryItem } from "../../types/HistoryItem";
import { historyInShort, historyInWords } from "./history";

const item = (code: string, more: Partial<HistoryItem> = {}): HistoryItem => ({ code, owner: null, from: null, to: null, count: null, ...more });
const plain = (words: string) => words.replaceAll("\u00a0", " ");
const said = (code: string, more: Partial<HistoryItem> = {}) => plain(historyInWords(item(code, more)));
const lofoten = { owner: "Lofoten", from: 1_640_000, to: 1_500_000 };

describe("undo is named after what it takes back", () => {
  test("a group by its name and its amounts, as a need", () => {
    expect(said("set-amount", { owner: "Sortland kommune", from: 206_000, to: 221_245 })).toBe("Sortland kommune 206 000 → 221 245");
    expect(said("set-group", lofoten)).toBe("Lofoten 1 640 000 → 1 500 000");
    expect(said("free-group", lofoten)).toBe("Lofoten følger regelen: 1 640 000 → 1 500 000");
  });

  test("a lock that moved nothing says the amount once", () => {
    expect(said("lock-group", { ...lofoten, to: 1_640_000 })).toBe("lås Lofoten på 1 640 000");
    expect(said("unlock-group", { ...lofoten, to: 1_640_000 })).toBe("lås opp Lofoten, 1 640 000");
    expect(said("unlock-group", lofoten)).toBe("lås opp Lofoten: 1 640 000 → 1 500 000");
  });

  test("a pasted column by how many amounts, an accepted finding by where it is", () => {
    expect(said("set-amounts", { count: 12 })).toBe("12 innlimte beløp");
    expect(said("override-finding", { owner: "Bodø kommune" })).toBe("godtatt funn: Bodø kommune");
  });

  test("what a stage says no more stands as a dash", () => {
    expect(said("set-stage-amount", { owner: "Bodø kommune", from: 180_000 })).toBe("Bodø kommune på veien: 180 000 → –");
    expect(said("set-stage-amount", { owner: "Bodø kommune" })).toBe("på veien for Bodø kommune");
  });

  test("on a button the words may be cut, and each amount stands after them", () => {
    const short = (code: string, more: Partial<HistoryItem> = {}) => {
      const { words, amounts } = historyInShort(item(code, more));
      return [plain(words), plain(amounts)];
    };
    expect(short("set-amount", { owner: "Skole 206", from: 206, to: 221_245 })).toEqual(["Angre: Skole 206", "206 → 221 245"]);
    expect(short("lock-group", { ...lofoten, to: 1_640_000 })).toEqual(["Angre: lås Lofoten på", "1 640 000"]);
    expect(short("set-stage-amount", { owner: "Bodø kommune", from: 180_000 })).toEqual(["Angre: Bodø kommune på veien:", "180 000 → –"]);
    expect(short("change-by-percent", { percent: "-5 %", owner: "Lofoten", from: 100, to: 95 })).toEqual(["Angre: -5 % for Lofoten:", "5 kr mindre"]);
    expect(short("change-by-percent", { percent: "-5 %", count: 3, from: 100_000, to: 95_000 })).toEqual(["Angre: -5 % for 3 beløp:", "5 000 kr mindre"]);
    expect(short("set-frame", { owner: "Dekom 2023", from: 2023, to: 12 })).toEqual(["Angre: ramme Dekom 2023", ""]);
    expect(short("import-seats")).toEqual(["Angre: hentet plasser", ""]);
  });

  test("labels in files from before they said whom they are about still read", () => {
    for (const code of ["set-group", "free-group", "lock-group", "unlock-group"]) expect(said(code)).toMatch(/gruppe/);
    expect([said("set-amounts"), said("override-finding")]).toEqual(["innlimte beløp", "godtatt funn"]);
  });
});
