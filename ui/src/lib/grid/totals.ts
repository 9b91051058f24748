// Sum, count and average of the chosen cells. Whole kroner, added exactly; an average is rounded to a krone and says so.
import type { Kind, Value } from "./grid";

/** What the chosen cells come to. */
export interface Totals {
  /** Cells with something in them. */
  filled: number;
  /** Of them, those that are summed. */
  numbers: number;
  /** What the sum is of; null when nothing is summed. */
  of: "kroner" | "count" | null;
  sum: bigint;
  average: { whole: bigint; exact: boolean } | null;
}

/** Adds whole numbers exactly, however many. */
class Exact {
  #large = 0n;
  #small = 0;

  add(number: number) {
    const next = this.#small + number;
    if (Number.isSafeInteger(next)) this.#small = next;
    else {
      this.#large += BigInt(this.#small);
      this.#small = number;
    }
  }

  get sum(): bigint {
    return this.#large + BigInt(this.#small);
  }
}

/** A sum shared by how many, to the nearest whole; half goes away from zero. */
export function average(sum: bigint, count: number): { whole: bigint; exact: boolean } {
  const [size, by] = [sum < 0n ? -sum : sum, BigInt(count)];
  const whole = (2n * size + by) / (2n * by);
  return { whole: sum < 0n ? -whole : whole, exact: size % by === 0n };
}

/** Amounts and counts are never added to each other: with amounts among the cells, the sum is of the amounts. */
export function totalsOf(cells: Iterable<readonly [Kind, Value]>): Totals {
  let filled = 0;
  const sums = { kroner: { of: new Exact(), numbers: 0 }, count: { of: new Exact(), numbers: 0 } };
  for (const [kind, value] of cells) {
    if (value === null || value === "") continue;
    filled += 1;
    if ((kind !== "kroner" && kind !== "count") || typeof value !== "number") continue;
    sums[kind].of.add(value);
    sums[kind].numbers += 1;
  }
  const of = sums.kroner.numbers > 0 ? "kroner" : sums.count.numbers > 0 ? "count" : null;
  if (!of) return { filled, numbers: 0, of, sum: 0n, average: null };
  const { of: added, numbers } = sums[of];
  return { filled, numbers, of, sum: added.sum, average: average(added.sum, numbers) };
}
