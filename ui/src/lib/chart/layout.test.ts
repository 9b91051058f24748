import { describe, expect, test } from "vitest";
import { charted, eighty, kinds, regions } from "../../../tests/faces/charts";
import { FIGURES, LARGE_FIGURES, SMALLEST } from "../../projector/type";
import { drawingOf } from "./drawing";
import { layFlow, wordsWidth } from "./flow";
import { arrow, growsRows, layRows, type Laid } from "./layout";
import { grownType, largest, LINE, unbroken, widthOf } from "./measure";
import { pagesOf } from "./pages";

/** The room of a picture on the wall, in wall units. */
const WALL = { width: 1760, height: 660, size: FIGURES, least: SMALLEST };
const COUNTS = [1, 7, 25, 55];
const NAME = eighty(regions(1)[0]!, 0).region;
const plain: Parameters<typeof regions>[1] = (one) => one;
/** Names as a county has them, and each of eighty letters. */
const NAMES = [
  ["names of all lengths", plain],
  ["names of eighty letters", eighty],
] as const;
const CASES = COUNTS.flatMap((count) => NAMES.map(([named, edit]) => [count, named, edit] as const));

const drawingFor = (kind: (typeof kinds)[number], count: number, edit = plain) => {
  const { content } = charted(kind, regions(count, edit));
  if (content.scene !== "chart" || content.chart.drawn.as !== "rows") throw new Error("rows");
  return drawingOf(content.chart, content.chart.drawn);
};
const allPages = (drawing: ReturnType<typeof drawingFor>): Laid[] =>
  Array.from({ length: layRows(drawing, WALL, 0).pages }, (_, page) => layRows(drawing, WALL, page));
const ofRows = kinds.filter(({ chart }) => chart !== "flow");

describe.each(CASES)("%i regions, %s", (count, _, edit) => {
  test.each(ofRows)("$chart: every region once, nothing over anything, nothing outside", (kind) => {
    const drawing = drawingFor(kind, count, edit);
    const pages = allPages(drawing);
    expect(pages.flatMap(({ rows }) => rows.map(({ row }) => row.key))).toEqual(drawing.rows.map(({ key }) => key));
    for (const { rows, small } of pages) {
      expect(small).toBeGreaterThanOrEqual(SMALLEST);
      for (const { x, y, width, height, name, marks, cells, row } of rows) {
        expect(y + height).toBeLessThanOrEqual(WALL.height + 0.01);
        expect(x + width).toBeLessThanOrEqual(WALL.width + 0.01);
        expect(name.size, row.label).toBeGreaterThanOrEqual(SMALLEST);
        expect(name.lines.length * name.size * LINE, row.label).toBeLessThanOrEqual(height + 0.01);
        expect(name.lines.join(" ").replaceAll("- ", ""), "the whole name").toBe(row.label.replaceAll("- ", ""));
        const left = Math.min(...marks.map((mark) => mark.x), x + width);
        expect(x + Math.max(...name.lines.map((line) => widthOf(line, name.size))), row.label).toBeLessThanOrEqual(left + 0.01);
        const right = Math.max(...marks.map((mark) => mark.x + mark.width), x);
        for (const cell of cells)
          expect(cell.right - widthOf(row.cells[cell.nth]!.text, WALL.size), `${row.label}: ${row.cells[cell.nth]!.text}`).toBeGreaterThanOrEqual(right - 0.01);
      }
      for (const [nth, one] of rows.entries())
        for (const other of rows.slice(nth + 1)) if (other.x === one.x) expect(other.y).toBeGreaterThanOrEqual(one.y + one.height - 0.01);
    }
  });

  test("flow: each page tallies, and its words have room", () => {
    const { content } = charted({ chart: "flow" }, regions(count, edit));
    if (content.scene !== "chart" || content.chart.drawn.as !== "flow") throw new Error("flow");
    const { nodes, links, total } = content.chart.drawn;
    const { pages } = layFlow(nodes, links, WALL, 0);
    const seen = new Set<string>();
    for (let page = 0; page < pages; page += 1) {
      const laid = layFlow(nodes, links, WALL, page);
      const of = (column: number) => laid.nodes.filter((node) => node.column === column);
      const sum = (column: number) => of(column).reduce((before, { amount }) => before + amount, 0);
      expect(sum(0)).toBe(total);
      expect(sum(1)).toBe(total);
      expect(sum(2)).toBe(nodes.filter(({ column }) => column === 2).reduce((before, { amount }) => before + amount, 0));
      for (const column of [0, 1, 2]) {
        const stands = of(column);
        for (const [nth, node] of stands.entries()) {
          const next = stands[nth + 1];
          if (next) expect(next.slot.top, `${node.label} and ${next.label}`).toBeGreaterThanOrEqual(node.slot.top + node.slot.height);
          const { name, amountAt } = node.text;
          expect(name.size, node.label).toBeGreaterThanOrEqual(SMALLEST);
          const words = name.lines.length * name.size * LINE + (amountAt === null ? WALL.size * LINE : 0);
          expect(words, node.label).toBeLessThanOrEqual(node.slot.height + 0.02);
          expect(node.slot.top + node.slot.height).toBeLessThanOrEqual(WALL.height + 0.01);
          expect(wordsWidth(node), node.label).toBeLessThanOrEqual(node.text.room + 0.01);
          expect(node.y + node.height).toBeLessThanOrEqual(WALL.height + 0.01);
        }
      }
      for (const node of of(2)) seen.add(node.key);
    }
    expect([...seen].filter((key) => key.startsWith("region "))).toHaveLength(nodes.filter(({ column }) => column === 2).length);
  });
});

test("twenty-five regions: names of all lengths are two pages, each of eighty letters two", () => {
  expect(layRows(drawingFor({ chart: "met" }, 25), WALL, 0).pages).toBeLessThanOrEqual(2);
  expect(layRows(drawingFor({ chart: "met" }, 25, eighty), WALL, 0).pages).toBe(2);
});

test("a flow of many set-asides gathers the smallest of them, and tallies", () => {
  const { content } = charted({ chart: "flow" }, regions(7, eighty));
  if (content.scene !== "chart" || content.chart.drawn.as !== "flow") throw new Error("flow");
  const { nodes, links } = content.chart.drawn;
  const kept = nodes.find(({ key }) => key === "kept")!;
  const twelve = Array.from({ length: 12 }, (_, nth) => ({
    ...kept,
    key: `kept ${nth}`,
    amount: 10_000 + nth,
    label: { is: "text" as const, text: `${NAME} ${nth}` },
  }));
  const all = [...nodes.filter(({ key }) => key !== "kept"), ...twelve];
  const laid = layFlow(all, [...links, ...twelve.map(({ key, amount }) => ({ from: "frame", to: key, amount }))], WALL, 0);
  const middle = laid.nodes.filter(({ column }) => column === 1);
  expect(middle.reduce((sum, { amount }) => sum + amount, 0)).toBe(all.filter(({ column }) => column === 1).reduce((sum, { amount }) => sum + amount, 0));
  expect(Math.max(...middle.map(({ slot }) => slot.top + slot.height))).toBeLessThanOrEqual(WALL.height + 0.01);
  expect(middle.some(({ key }) => key === "others set-aside")).toBe(true);
  expect(
    middle.some(({ key }) => key === "kept 11"),
    "the largest is still named",
  ).toBe(true);
});

test("rows of nothing are drawn as nothing, and a giant leaves the others a bar of their own length", () => {
  const zeros = regions(7, (one) => ({ ...one, owner: 0, university: 0 }));
  const { content } = charted({ chart: "met" }, zeros);
  if (content.scene !== "chart" || content.chart.drawn.as !== "rows") throw new Error("rows");
  const laid = layRows(drawingOf(content.chart, content.chart.drawn), WALL, 0);
  for (const { marks } of laid.rows) expect(marks.find(({ part }) => part === "given")?.width).toBe(0);
});

test("pages are as full as each other", () => {
  expect(pagesOf(55, 24)).toEqual({ count: 3, per: 19 });
  expect(pagesOf(0, 24)).toEqual({ count: 1, per: 1 });
});

test("an arrow points to what it comes to, and no move has none", () => {
  const mark = { shape: "arrow", part: "given", lane: 0, lanes: 1, y: 0, height: 20 } as const;
  expect(arrow({ ...mark, from: 0, to: 100, x: 10, width: 90 })).toMatch(/M100 10L/);
  expect(arrow({ ...mark, from: 100, to: 0, x: 10, width: 90 })).toMatch(/M10 10L/);
  expect(arrow({ ...mark, from: 5, to: 5, x: 10, width: 0 })).toBe("");
});

describe("a picture of few rows", () => {
  const type = { size: FIGURES, least: SMALLEST };
  const boxOf = (size: number) => ({ width: WALL.width, height: WALL.height, ...grownType(size, type) });
  const grownTo = (drawing: ReturnType<typeof drawingFor>) => largest(FIGURES, LARGE_FIGURES, (size) => growsRows(drawing, boxOf(size)));

  test.each(ofRows)("$chart: one region in a larger type, fifty-five in the usual one", (kind) => {
    expect(grownTo(drawingFor(kind, 1))).toBeGreaterThanOrEqual(38);
    expect(grownTo(drawingFor(kind, 55))).toBe(FIGURES);
  });

  test.each(ofRows)("$chart: what grew stands on one page, with no word broken and nothing outside", (kind) => {
    for (const count of [1, 2, 3, 5, 7, 9, 12])
      for (const edit of [plain, eighty]) {
        const drawing = drawingFor(kind, count, edit);
        const size = grownTo(drawing);
        if (size === FIGURES) continue;
        const box = boxOf(size);
        const laid = layRows(drawing, box, 0);
        expect(laid.pages).toBe(1);
        for (const { row, x, y, width, height, name, marks } of laid.rows) {
          expect(name.lines.length * name.size * LINE, row.label).toBeLessThanOrEqual(height + 0.01);
          expect(unbroken(row.label, name.size, marks[0]?.x ?? width), row.label).toBe(true);
          expect(y + height).toBeLessThanOrEqual(WALL.height + 0.01);
          expect(x + width).toBeLessThanOrEqual(WALL.width + 0.01);
        }
      }
  });
});
