// What a picture is called.
import type { Chart } from "../../types/Chart";
import type { ChartOf } from "../../types/ChartOf";
import { named, t } from "../text";
import { labelInWords } from "./parts";

/** Which kind of picture: «Søkt og fordelt per region». */
export const kindInWords = (of: ChartOf): string => t(`chart-${of.chart}`);

/** What a comparison is with: «Mot Utkast A». */
export function withInWords(of: ChartOf): string {
  if (of.chart !== "moves") return "";
  return of.with.with === "draft" ? t("chart-with-draft", { draft: of.with.draft }) : t(`chart-with-${of.with.with}`);
}

/** The scheme or all, and the year: «Desentralisert ordning 2023». */
export const ofWhat = (chart: Chart): string =>
  chart.of.chart === "schemes"
    ? String(chart.year)
    : t("wall-scheme", { scheme: chart.scheme ? (named(chart.scheme.name) ?? "") : t("chart-all-schemes"), year: String(chart.year) });

/** What stands under the title: the draft, what it is compared with, the key figures that weigh. */
export function underInWords(chart: Chart): string {
  const figures = chart.drawn.as === "rows" ? chart.drawn.figures.map(labelInWords).join(", ") : "";
  return [ofWhat(chart), chart.draft, withInWords(chart.of), figures].filter(Boolean).join(" · ");
}

/** The whole name of a picture, for who does not see it. */
export const chartInWords = (chart: Chart): string => [kindInWords(chart.of), underInWords(chart)].join(". ");
