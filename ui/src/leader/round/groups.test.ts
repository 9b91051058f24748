// Those who are equal in the whole order stand together, and calls stand apart.
import { expect, test } from "vitest";
import type { ApplicationAward } from "../../types/ApplicationAward";
import { grouped } from "./groups";

const line = (number: number, call: number, rank: number, tie: number | null): ApplicationAward => ({
  number,
  call,
  rank,
  tie,
  category: "facilitation-funds",
  behind_by: null,
  students: 1,
  students_within_limit: 1,
  students_met: 1,
  applied: 50000,
  amount: 50000,
  result: "met",
  reasons: [],
});

const shown = (awards: ApplicationAward[]) =>
  grouped(awards).map(({ call, groups }) => [call, groups.map(({ first, last, lines }) => [first, last, lines.map(({ number }) => number)])]);

test("three that are equal share places 2 to 4", () => {
  const awards = [line(7, 1, 1, null), line(3, 1, 2, 2), line(5, 1, 3, 2), line(6, 1, 4, 2), line(1, 1, 5, null)];
  expect(shown(awards)).toEqual([
    [
      1,
      [
        [1, 1, [7]],
        [2, 4, [3, 5, 6]],
        [5, 5, [1]],
      ],
    ],
  ]);
});

test("two ties after each other are not one", () => {
  const awards = [line(1, 1, 1, 1), line(2, 1, 2, 1), line(3, 1, 3, 3), line(4, 1, 4, 3)];
  expect(shown(awards)).toEqual([
    [
      1,
      [
        [1, 2, [1, 2]],
        [3, 4, [3, 4]],
      ],
    ],
  ]);
});

test("a tie does not reach into the next call", () => {
  expect(shown([line(1, 1, 1, 1), line(2, 1, 2, 1), line(3, 2, 1, 1), line(4, 2, 2, 1)])).toEqual([
    [1, [[1, 2, [1, 2]]]],
    [2, [[1, 2, [3, 4]]]],
  ]);
});
