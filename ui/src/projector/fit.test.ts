import { describe, expect, test } from "vitest";
import type { WallRow } from "../types/WallRow";
import { filled, fit, holdsTwoLines, lastChanged, pageOfChange, scale } from "./fit";

const rows = (count: number): WallRow[] =>
  Array.from({ length: count }, (_, n) => ({
    key: `dekom-${n}`,
    label: `Kommune ${n}`,
    detail: null,
    applied: 200_000 + n,
    amount: 100_000 + n,
    moved: 0,
  }));

const shown = (layout: ReturnType<typeof fit>) => layout.columns.flat();

describe("how many rows there is room for", () => {
  test("eight regions stand in one column and share the height", () => {
    const layout = fit(rows(8), 640);
    expect(layout.columns).toHaveLength(1);
    expect(layout.height).toBe(80);
    expect(layout.pages).toBe(1);
  });

  test("one row alone does not fill the wall", () => {
    expect(fit(rows(1), 640).height).toBeLessThan(120);
  });

  test("sixteen still stand in one column, seventeen take two", () => {
    expect(fit(rows(16), 640).columns.map((column) => column.length)).toEqual([16]);
    expect(fit(rows(17), 640).columns.map((column) => column.length)).toEqual([9, 8]);
  });

  test("twenty-four regions stand in two columns, and a long name there has two lines", () => {
    const layout = fit(rows(24), 640);
    expect(layout.columns.map((column) => column.length)).toEqual([12, 12]);
    expect(holdsTwoLines(layout.height)).toBe(true);
    expect(holdsTwoLines(fit(rows(34), 640).height), "seventeen a column are too close").toBe(false);
  });

  test("no layout is higher than the room", () => {
    for (let count = 0; count <= 120; count += 1) {
      for (let page = 0; page < fit(rows(count), 640).pages; page += 1) {
        const layout = fit(rows(count), 640, page);
        const lines = layout.columns.map((column) => column.length);
        expect(Math.max(...lines) * layout.height, `${count} rows, page ${page}`).toBeLessThanOrEqual(640.001);
      }
    }
  });

  test("what there is no room for stands on another page: every row once", () => {
    const all = rows(55);
    const pages = Array.from({ length: fit(all, 640).pages }, (_, page) => shown(fit(all, 640, page)));
    expect(pages).toHaveLength(2);
    expect(pages.flat()).toEqual(all);
    expect(
      pages.map((page) => page.length),
      "the pages are about as full",
    ).toEqual([28, 27]);
  });

  test("pages go round, also backwards", () => {
    const all = rows(55);
    expect(fit(all, 640, -1).page).toBe(1);
    expect(fit(all, 640, 2).page).toBe(0);
  });

  test("rows keep their place when amounts change", () => {
    const before = rows(40);
    const after = before.map((row, n) => (n === 3 ? { ...row, amount: row.amount + 24_000, moved: 24_000 } : row));
    expect(shown(fit(after, 640)).map((row) => row.key)).toEqual(shown(fit(before, 640)).map((row) => row.key));
  });

  test("the page with the row people talk about is known", () => {
    const before = rows(40);
    expect(pageOfChange(before, 640)).toBeNull();
    const after = before.map((row, n) => (n === 39 ? { ...row, moved: -24_000 } : row));
    expect(pageOfChange(after, 640)).toBe(1);
    expect(shown(fit(after, 640, 1)).at(-1)?.key).toBe("dekom-39");
  });
});

describe("which row was changed last", () => {
  test("nothing moved, nothing is marked", () => {
    const all = rows(3);
    expect(lastChanged(all).size).toBe(0);
  });

  test("when the others share the difference, only the one that was set is marked", () => {
    const all = rows(3).map((row, n) => ({ ...row, moved: n === 1 ? 30_000 : -15_000 }));
    expect([...lastChanged(all)]).toEqual(["dekom-1"]);
  });
});

describe("the length of a bar", () => {
  test("the longest is what was applied for, unless more is given", () => {
    expect(scale(rows(3))).toBe(200_002);
    expect(scale([{ ...rows(1)[0]!, amount: 300_000 }])).toBe(300_000);
  });

  test("a bar is never shorter than nothing or longer than full, and no rows is no fault", () => {
    expect(filled(-5, 100)).toBe(0);
    expect(filled(500, 100)).toBe(100);
    expect(filled(0, scale([]))).toBe(0);
  });
});
