import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Kind, Value } from "./grid";
import { average, totalsOf } from "./totals";

const kroner = (...amounts: (number | null)[]): [Kind, Value][] => amounts.map((amount) => ["kroner", amount]);

describe("what the chosen cells come to", () => {
  test("the sum of three amounts, and their average", () => {
    const { sum, numbers, average } = totalsOf(kroner(100_000, 50_000, 30_000));
    expect([sum, numbers, average]).toEqual([180_000n, 3, { whole: 60_000n, exact: true }]);
  });

  test("an average that is no whole krone says that it is rounded", () => {
    expect(totalsOf(kroner(100, 101)).average, "half a krone goes up").toEqual({ whole: 101n, exact: false });
    expect(totalsOf(kroner(-100, -101)).average, "and down below zero").toEqual({ whole: -101n, exact: false });
  });

  test("empty cells are not zero", () => {
    expect(totalsOf(kroner(10, null, 20)).average).toEqual({ whole: 15n, exact: true });
  });

  test("names are counted and not summed", () => {
    expect(
      totalsOf([
        ["text", "Bodø"],
        ["text", ""],
        ["kroner", 5],
      ]),
    ).toMatchObject({ filled: 2, numbers: 1, sum: 5n });
    expect(totalsOf([["text", "Bodø"]])).toMatchObject({ filled: 1, of: null, average: null });
  });

  test("amounts and counts are not added to each other", () => {
    expect(
      totalsOf([
        ["count", 7],
        ["kroner", 5],
      ]),
    ).toMatchObject({ of: "kroner", sum: 5n, numbers: 1 });
    expect(
      totalsOf([
        ["count", 7],
        ["count", 5],
      ]),
    ).toMatchObject({ of: "count", sum: 12n });
  });

  test("sums beyond what a number holds are exact", () => {
    const { sum } = totalsOf(kroner(Number.MAX_SAFE_INTEGER, Number.MAX_SAFE_INTEGER, 1));
    expect(sum).toBe(2n * BigInt(Number.MAX_SAFE_INTEGER) + 1n);
  });

  test("any amounts come to the sum that exact numbers give", () => {
    fc.assert(
      fc.property(fc.array(fc.maxSafeInteger(), { minLength: 1 }), (amounts) => {
        expect(totalsOf(kroner(...amounts)).sum).toBe(amounts.reduce((sum, amount) => sum + BigInt(amount), 0n));
      }),
    );
  });

  test("an average is never more than half a krone from the sum", () => {
    fc.assert(
      fc.property(fc.bigInt({ min: -(10n ** 18n), max: 10n ** 18n }), fc.integer({ min: 1, max: 100_000 }), (sum, count) => {
        const { whole, exact } = average(sum, count);
        const off = sum - whole * BigInt(count);
        expect(2n * (off < 0n ? -off : off) <= BigInt(count)).toBe(true);
        expect(exact).toBe(off === 0n);
      }),
    );
  });
});
