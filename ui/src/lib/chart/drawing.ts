// What is drawn of rows: for each row its bars, lines and arrows along one scale, and what is written beside them. Lengths are in
// kroner or percent here; where they lie on the picture is decided in layout.ts.
import type { Chart } from "../../types/Chart";
import type { ChartPart } from "../../types/ChartPart";
import type { ChartRow } from "../../types/ChartRow";
import type { ChartRows } from "../../types/ChartRows";
import { decimal, difference, kroner } from "../format";
import { t } from "../text";
import { labelInWords, partInWords, percentInWords, type Shown } from "./parts";

/** A bar, a line across the row, or an arrow from one value to another. `lane` of `lanes` is its place from the top. */
export interface Mark {
  shape: "bar" | "line" | "arrow";
  part: Shown;
  from: number;
  to: number;
  lane: number;
  lanes: number;
}

/** What is written in a row. */
export interface Cell {
  text: string;
  tone: "strong" | "plain" | "gains" | "loses";
}

/** A row to draw. */
export interface DrawnRow {
  key: string;
  label: string;
  detail: string | null;
  marks: Mark[];
  cells: Cell[];
  moved: number;
}

/** A column of figures; one that is not `always` there is left out where two columns of rows share the width. */
export interface Column {
  heading: string;
  always: boolean;
}

/** Rows to draw, on one scale. */
export interface Drawing {
  rows: DrawnRow[];
  columns: Column[];
  /** What the scale goes from and to. */
  scale: [number, number];
  /** What the colours stand for. */
  legend: Shown[];
  /** A line through all rows, with what it says. */
  whole: { at: number; label: string } | null;
}

/** A percent for drawing; what is written is the program's own text. */
const percent = (tenths: string | null | undefined): number => (tenths == null ? 0 : Number(tenths));
const percentText = (tenths: string | null | undefined): string => (tenths == null ? "–" : `${decimal(tenths)}\u00a0%`);
const amountText = (amount: number | null | undefined): string => (amount == null ? "–" : kroner(amount));

const plain = (text: string): Cell => ({ text, tone: "plain" });
const strong = (text: string): Cell => ({ text, tone: "strong" });
const by = (amount: number | null): Cell => ({
  text: amount == null ? "–" : difference(amount),
  tone: (amount ?? 0) > 0 ? "gains" : (amount ?? 0) < 0 ? "loses" : "plain",
});

const bar = (part: Shown, from: number, to: number, lane = 0, lanes = 1): Mark => ({ shape: "bar", part, from, to, lane, lanes });

/** Amounts after each other, as far as they are above zero. */
function stacked(parts: readonly ChartPart[], amounts: readonly (number | null)[]): Mark[] {
  let at = 0;
  return parts.flatMap((part, nth) => {
    const amount = Math.max(0, amounts[nth] ?? 0);
    at += amount;
    return amount > 0 ? [bar(part, at - amount, at)] : [];
  });
}

interface Way {
  columns: Column[];
  row: (row: ChartRow) => Pick<DrawnRow, "marks" | "cells">;
  legend: Shown[];
  whole?: Drawing["whole"];
}

const column = (heading: string, always = true): Column => ({ heading, always });

function wayOf(chart: Chart, rows: ChartRows): Way {
  const amounts = rows.amounts;
  switch (chart.of.chart) {
    case "met": {
      const whole = rows.of_whole[0] ?? null;
      return {
        columns: [column(percentInWords("met")), column(partInWords("given"), false), column(partInWords("applied"), false)],
        row: ({ amounts: [applied, given], percents: [met] }) => ({
          marks: [bar("applied", 0, applied ? 100 : 0), bar("given", 0, percent(met))],
          cells: [strong(percentText(met)), plain(amountText(given)), plain(amountText(applied))],
        }),
        legend: ["given", "applied"],
        whole: whole === null ? null : { at: percent(whole), label: t("chart-whole", { percent: decimal(whole) }) },
      };
    }
    case "key-figure":
      return {
        columns: [column(percentInWords("of-given")), column(percentInWords("of-figure")), column(partInWords("given"), false)],
        row: ({ amounts: [given], percents: [ofGiven, ofFigure] }) => ({
          marks: [bar("given", 0, percent(ofGiven), 0, 2), bar("key-figure", 0, percent(ofFigure), 1, 2)],
          cells: [strong(percentText(ofGiven)), plain(percentText(ofFigure)), plain(amountText(given))],
        }),
        legend: ["given", "key-figure"],
      };
    case "split":
      return {
        columns: [...amounts.map((part, nth) => column(partInWords(part), nth < 2)), column(percentInWords("to-university"), false)],
        row: ({ amounts: of, percents }) => ({
          marks: stacked(amounts, of),
          cells: [...of.map((amount) => plain(amountText(amount))), plain(percentText(percents[1]))],
        }),
        legend: amounts,
      };
    case "last-year":
      return {
        columns: [column(partInWords("last-year"), false), column(partInWords("given")), column(t("difference-by"))],
        row: ({ amounts: [last, now], by: differs }) => ({
          marks: [bar("last-year", 0, Math.max(0, last ?? 0), 0, 2), bar("given", 0, Math.max(0, now ?? 0), 1, 2)],
          cells: [plain(amountText(last)), strong(amountText(now)), by(differs)],
        }),
        legend: ["last-year", "given"],
      };
    case "moves":
      return {
        columns: [column(partInWords("before"), false), column(partInWords("after")), column(t("difference-by"))],
        row: ({ amounts: [before, after], by: differs }) => ({
          marks: [
            bar("before", 0, Math.max(0, before ?? 0)),
            { shape: "arrow", part: (differs ?? 0) < 0 ? "over" : "given", from: before ?? 0, to: after ?? 0, lane: 0, lanes: 1 },
          ],
          cells: [plain(amountText(before)), strong(amountText(after)), by(differs)],
        }),
        legend: ["before", "after"],
      };
    case "years":
      return {
        columns: amounts.map((part) => column(partInWords(part), part !== "committed")),
        row: ({ amounts: of }) => ({
          marks: [
            ...stacked(amounts.slice(1), of.slice(1)),
            ...(of[0] == null ? [] : [{ shape: "line" as const, part: "frame" as const, from: of[0], to: of[0], lane: 0, lanes: 1 }]),
          ],
          cells: of.map((amount) => plain(amountText(amount))),
        }),
        legend: amounts,
      };
    default:
      return {
        columns: amounts.map((part) => column(partInWords(part))),
        row: ({ amounts: of }) => ({ marks: stacked(amounts, of), cells: of.map((amount) => plain(amountText(amount))) }),
        legend: amounts,
      };
  }
}

/** What is drawn of a chart's rows. A column that is nothing in every row is left out, with its colour. */
export function drawingOf(chart: Chart, rows: ChartRows): Drawing {
  const way = wayOf(chart, rows);
  const ends = (mark: Mark) => [mark.from, mark.to];
  const drawn = rows.rows.map((row): DrawnRow => {
    const { marks, cells } = way.row(row);
    return { key: row.key, label: labelInWords(row.label), detail: row.detail, marks, cells, moved: row.moved };
  });
  const values = drawn.flatMap(({ marks }) => marks.flatMap(ends));
  const largest = Math.max(0, ...values, way.whole?.at ?? 0);
  const empty = new Set(way.columns.flatMap((_, nth) => (drawn.length > 0 && drawn.every(({ cells }) => ["0", "–"].includes(cells[nth]!.text)) ? [nth] : [])));
  const parts = new Set(drawn.flatMap(({ marks }) => marks.filter(({ from, to, shape }) => from !== to || shape === "line").map(({ part }) => part)));
  const stacks = ["schemes", "split", "years"].includes(chart.of.chart);
  return {
    rows: drawn.map((row) => ({ ...row, cells: row.cells.filter((_, nth) => !empty.has(nth)) })),
    columns: way.columns.filter((_, nth) => !empty.has(nth)),
    scale: [Math.min(0, ...values), largest > 0 ? largest : 1],
    legend: stacks ? way.legend.filter((part) => parts.has(part)) : way.legend,
    whole: way.whole ?? null,
  };
}
