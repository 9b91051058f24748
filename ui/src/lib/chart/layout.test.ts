import { describe, expect, test } from "vitest";
import { charted, kinds, regions } from "../../../tests/faces/charts";
import { drawingOf } from "./drawing";
import { layFlow, wordsWidth } from "./flow";
import { arrow, layRows, type Laid } from "./layout";
import { widthOf } from "./measure";
import { pagesOf } from "./pages";

/** The room of a picture on the wall, in wall units. */
const WALL = { width: 1760, height: 660, size: 27 };
const COUNTS = [1, 7, 25, 55];

const drawingFor = (kind: (typeof kinds)[number], count: number) => {
  const { content } = charted(kind, regions(count));
  if (content.scene !== "chart" || content.chart.drawn.as !== "rows") throw new Error("rows");
  return drawingOf(content.chart, content.chart.drawn);
};
const allPages = (drawing: ReturnType<typeof drawingFor>): Laid[] =>
  Array.from({ length: layRows(drawing, WALL, 0).pages }, (_, page) => layRows(drawing, WALL, page));
const ofRows = kinds.filter(({ chart }) => chart !== "flow");

describe.each(COUNTS)("%i regions", (count) => {
  test.each(ofRows)("$chart: every region once, nothing over anything, nothing outside", (kind) => {
    const drawing = drawingFor(kind, count);
    const pages = allPages(drawing);
    expect(pages.flatMap(({ rows }) => rows.map(({ row }) => row.key))).toEqual(drawing.rows.map(({ key }) => key));
    for (const { rows } of pages) {
      for (const { x, y, width, height, name, marks, cells, row } of rows) {
        expect(y + height).toBeLessThanOrEqual(WALL.height + 0.01);
        expect(x + width).toBeLessThanOrEqual(WALL.width + 0.01);
        expect(name.lines.length * name.size * 1.12, row.label).toBeLessThanOrEqual(height + 0.01);
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
    const { content } = charted({ chart: "flow" }, regions(count));
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
          if (next) expect(next.text.y - node.text.y, `${node.label} and ${next.label}`).toBeGreaterThanOrEqual(WALL.size * 1.9);
          expect(wordsWidth(node), node.label).toBeLessThanOrEqual(node.text.room + 0.01);
          expect(node.y + node.height).toBeLessThanOrEqual(WALL.height + 0.01);
        }
      }
      for (const node of of(2)) seen.add(node.key);
    }
    expect([...seen].filter((key) => key.startsWith("region "))).toHaveLength(nodes.filter(({ column }) => column === 2).length);
  });
});

test("twenty-five regions of long names are one page, in type that is read from ten metres", () => {
  const laid = layRows(drawingFor({ chart: "met" }, 25), WALL, 0);
  expect(laid.pages).toBe(1);
  expect(Math.min(...laid.rows.map(({ name }) => name.size)), "of 1080 units").toBeGreaterThanOrEqual(13);
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
