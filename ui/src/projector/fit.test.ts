import { describe, expect, test } from "vitest";
import { LINE, widthOf } from "../lib/chart/measure";
import type { WallRow } from "../types/WallRow";
import { filled, fit, lastChanged, pageOfChange, scale } from "./fit";
import { SMALLEST } from "./type";

const rows = (count: number, more: (n: number) => Partial<WallRow> = () => ({})): WallRow[] =>
  Array.from({ length: count }, (_, n) => ({
    key: `dekom-${n}`,
    label: `Kommune ${n}`,
    detail: null,
    applied: 200_000 + n,
    amount: 100_000 + n,
    moved: 0,
    ...more(n),
  }));

/** The room for rows on a wall of 16 to 9. */
const ROOM = { width: 1760, height: 640, digits: 9 };
/** A name of eighty letters. */
const LONG = "Kompetansenettverket for barnehager og skoler i de ytre og indre delene av fylket".slice(0, 80);

const shown = (layout: ReturnType<typeof fit>) => layout.columns.flat().map(({ row }) => row);
const allPages = (all: WallRow[]) => Array.from({ length: fit(all, ROOM).pages }, (_, page) => fit(all, ROOM, page));

describe("how many rows there is room for", () => {
  test("eight regions stand in one column and share the height", () => {
    const layout = fit(rows(8), ROOM);
    expect(layout.columns).toHaveLength(1);
    expect(layout.height).toBe(80);
    expect(layout.pages).toBe(1);
  });

  test("one row alone does not fill the wall", () => {
    expect(fit(rows(1), ROOM).height).toBeLessThan(120);
  });

  test("sixteen still stand in one column, seventeen take two", () => {
    expect(fit(rows(16), ROOM).columns.map((column) => column.length)).toEqual([16]);
    expect(fit(rows(17), ROOM).columns.map((column) => column.length)).toEqual([9, 8]);
  });

  test("thirty-four short names stand on one page in two columns", () => {
    expect(fit(rows(34), ROOM).columns.map((column) => column.length)).toEqual([17, 17]);
  });

  test("no layout is higher than the room", () => {
    for (let count = 0; count <= 120; count += 1) {
      for (const layout of allPages(rows(count))) {
        const lines = layout.columns.map((column) => column.length);
        expect(Math.max(...lines) * layout.height, `${count} rows, page ${layout.page}`).toBeLessThanOrEqual(640.001);
      }
    }
  });

  test("what there is no room for stands on another page: every row once", () => {
    const all = rows(55);
    const pages = allPages(all);
    expect(pages).toHaveLength(2);
    expect(pages.flatMap(shown)).toEqual(all);
    expect(
      pages.map((page) => shown(page).length),
      "the pages are about as full",
    ).toEqual([28, 27]);
  });

  test("pages go round, also backwards", () => {
    const all = rows(55);
    expect(fit(all, ROOM, -1).page).toBe(1);
    expect(fit(all, ROOM, 2).page).toBe(0);
  });

  test("rows keep their place when amounts change", () => {
    const before = rows(40);
    const after = before.map((row, n) => (n === 3 ? { ...row, amount: row.amount + 24_000, moved: 24_000 } : row));
    expect(shown(fit(after, ROOM)).map((row) => row.key)).toEqual(shown(fit(before, ROOM)).map((row) => row.key));
    expect(fit(after, ROOM).height).toBe(fit(before, ROOM).height);
  });

  test("the page with the row people talk about is known", () => {
    const before = rows(40);
    expect(pageOfChange(before, ROOM)).toBeNull();
    const after = before.map((row, n) => (n === 39 ? { ...row, moved: -24_000 } : row));
    expect(pageOfChange(after, ROOM)).toBe(1);
    expect(shown(fit(after, ROOM, 1)).at(-1)?.key).toBe("dekom-39");
  });
});

describe("names are read from ten metres", () => {
  const kinds = {
    "short names": () => ({}),
    "one name of eighty letters": (n: number) => (n === 2 ? { label: LONG } : {}),
    "names of eighty letters": () => ({ label: LONG }),
    "owners with their measures": () => ({ detail: "Lærende nettverk for inkluderende praksis" }),
    "eighty letters, and as many for the measure": () => ({ label: LONG, detail: LONG }),
  };
  for (const [kind, more] of Object.entries(kinds))
    test.each([1, 7, 25, 55])(`${kind}, %i of them: every name whole, in type that is read, in its own row`, (count) => {
      const all = rows(count, more);
      expect(allPages(all).flatMap(shown)).toEqual(all);
      for (const layout of allPages(all)) {
        const room = layout.columns.length === 1 ? layout.names : 460;
        for (const { row, name, about } of layout.columns.flat()) {
          for (const { size } of about ? [name, about] : [name]) expect(size).toBeGreaterThanOrEqual(SMALLEST);
          const words = name.lines.length * name.size + (about && layout.about === "under" ? about.lines.length * about.size : 0);
          expect(words * LINE, row.label).toBeLessThanOrEqual(layout.height);
          expect(name.lines.join(" ").replaceAll("- ", "")).toBe(row.label);
          expect(Math.max(...name.lines.map((line) => widthOf(line, name.size)))).toBeLessThanOrEqual(room);
        }
      }
    });

  test("twenty-five names of eighty letters are two pages, and a single long one makes no more pages than it must", () => {
    expect(fit(rows(25, kinds["names of eighty letters"]), ROOM).pages).toBe(2);
    expect(fit(rows(16, kinds["short names"]), ROOM).pages).toBe(1);
    expect(fit(rows(25, kinds["one name of eighty letters"]), ROOM).pages).toBeLessThanOrEqual(2);
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
