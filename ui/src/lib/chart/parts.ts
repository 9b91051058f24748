// What the things in a picture are called, and how a surface of them is filled: a colour and a pattern each.
import type { ChartLabel } from "../../types/ChartLabel";
import type { ChartPart } from "../../types/ChartPart";
import type { NotDrawn } from "../../types/NotDrawn";
import type { PercentPart } from "../../types/PercentPart";
import { named, t } from "../text";

/** What is drawn: what the program gives, and the share of the key figures beside it. */
export type Shown = ChartPart | "key-figure";

/** How a surface is filled beside its colour. */
export type Pattern = "full" | "stripes" | "dots" | "cross" | "lines" | "outline";

/** The pattern of each thing: two that stand beside each other in a picture never have the same. */
export const patterns: Record<Shown, Pattern> = {
  applied: "full",
  given: "full",
  owner: "full",
  university: "stripes",
  estimate: "lines",
  "last-year": "lines",
  frame: "outline",
  committed: "cross",
  "set-aside": "dots",
  shared: "full",
  pot: "full",
  region: "full",
  rest: "outline",
  over: "stripes",
  "key-figure": "dots",
  before: "outline",
  after: "full",
};

/** The colour of each thing, a name of palette.css. */
export function colourOf(part: Shown): string {
  const same: Partial<Record<Shown, Shown>> = { pot: "shared", region: "given", after: "given" };
  return `var(--part-${same[part] ?? part})`;
}

/** What fills a surface of a thing in the picture with this id. */
export const fillOf = (part: Shown, id: string): string => (patterns[part] === "full" ? colourOf(part) : `url(#${id}-${part})`);

/** What a label says. */
export function labelInWords(label: ChartLabel): string {
  switch (label.is) {
    case "text":
      return label.text || t("chart-no-region");
    case "named":
      return named(label.names) ?? "";
    case "part":
      return partInWords(label.part);
    case "year":
      return String(label.year);
  }
}

export const partInWords = (part: Shown): string => t(`chart-part-${part}`);
export const percentInWords = (part: PercentPart): string => t(`chart-percent-${part}`);
export const notDrawnInWords = (why: NotDrawn): string => t(`chart-not-${why}`);
