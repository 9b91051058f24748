import { expect, test } from "vitest";
import { sumOf, versionRows } from "./rows";

const told = {
  versions: [],
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
