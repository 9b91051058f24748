import { expect, test } from "vitest";
import { holds, rangeOf, sizeOf, turned } from "./range";

const range = rangeOf({ row: 5, column: 3 }, { row: 4, column: 2 });

test("a range is the same from whichever corner it was drawn", () => {
  expect(range).toEqual({ top: 4, bottom: 5, left: 2, right: 3 });
  expect(rangeOf({ row: 4, column: 2 }, { row: 5, column: 3 })).toEqual(range);
  expect(sizeOf(range)).toBe(4);
});

test("its edges are in it", () => {
  expect(holds(range, { row: 5, column: 3 })).toBe(true);
  expect(holds(range, { row: 6, column: 3 })).toBe(false);
});

test("Tab goes along the rows and begins again after the last cell", () => {
  const way = [1, 2, 3, 4].reduce((cells) => [...cells, turned(cells.at(-1)!, range, "along", 1)], [{ row: 4, column: 2 }]);
  expect(way.map(({ row, column }) => [row, column])).toEqual([
    [4, 2],
    [4, 3],
    [5, 2],
    [5, 3],
    [4, 2],
  ]);
});

test("Enter goes down the columns, and Shift back", () => {
  expect(turned({ row: 5, column: 2 }, range, "down", 1)).toEqual({ row: 4, column: 3 });
  expect(turned({ row: 4, column: 2 }, range, "down", -1)).toEqual({ row: 5, column: 3 });
});
