import { expect, test } from "vitest";
import { sumOf, versionRows } from "./rows";

const told = {
  versions: [],
  sections: [],
  recommended: 300,
  decided: 90,
  lines: [
    { need: "dekom-1", given: [100, 120], recommended: 120, decided: 90, deviation: -30, reason: "Utsatt." },
    { need: "dekom-2", given: [null, 180], recommended: 180, decided: null, deviation: null, reason: null },
  ],
};

test("the sums of the versions are of the lines that have an amount in them", () => {
  const sum = sumOf(versionRows(told, new Map()));
  expect([sum.given, sum.recommended, sum.decided, sum.deviation]).toEqual([[100, 300], 300, 90, -30]);
});

test("nothing decided is not nought", () => {
  const rows = versionRows({ ...told, lines: told.lines.slice(1) }, new Map());
  expect([sumOf(rows).decided, sumOf(rows).deviation]).toEqual([null, null]);
});

test("what moved is between the two last versions, and empty where they give the same", () => {
  const line = { need: "dekom-1", recommended: 0, decided: null, deviation: null, reason: null };
  const moved = (...given: (number | null)[]) => versionRows({ ...told, lines: [{ ...line, given }] }, new Map())[0]!.moved;
  expect([moved(), moved(100), moved(100, 100), moved(900, 100, 120), moved(100, 90)]).toEqual([null, null, null, 20, -10]);
});

test("a line that only one of the two versions has is moved, by all that it gets", () => {
  const line = { need: "dekom-1", recommended: 0, decided: null, deviation: null, reason: null };
  const moved = (...given: (number | null)[]) => versionRows({ ...told, lines: [{ ...line, given }] }, new Map())[0]!.moved;
  expect([moved(null, 120), moved(120, null), moved(null, 0), moved(null, null)]).toEqual([120, -120, 0, null]);
});

test("the sum of what moved is the difference between the sums of the two versions", () => {
  const sum = sumOf(versionRows(told, new Map()));
  expect(sum.moved).toBe(sum.given[1]! - sum.given[0]!);
});
