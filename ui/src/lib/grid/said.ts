// What is said of the chosen cells, on the screen and to a screen reader: how many, their sum, their average.
import { kroner } from "../format";
import { t } from "../text";
import type { Totals } from "./totals";

export function chosenInWords({ filled, numbers, of, sum, average }: Totals, size: number): string {
  const count = t("grid-chosen", { cells: size, filled });
  if (!of || !average) return count;
  const values = { sum: kroner(sum), average: kroner(average.whole), numbers };
  return `${count} · ${t(average.exact ? `grid-sum-${of}` : `grid-sum-${of}-rounded`, values)}`;
}
