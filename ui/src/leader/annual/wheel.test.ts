// Where days stand on the wheel, and that no mark lies on another while there is room.
import { expect, test } from "vitest";
import { at, marks, months, OUTER, turnOf } from "./wheel";

test("the year begins at the top and goes the way of a clock, also in a leap year", () => {
  expect(turnOf("2023-01-01")).toBe(0);
  expect(turnOf("2023-12-31")).toBeCloseTo(364 / 365);
  expect(turnOf("2024-12-31")).toBeCloseTo(365 / 366);
  const [top, right] = [at(0, OUTER), at(0.25, OUTER)];
  expect([Math.round(top.x), Math.round(top.y)]).toEqual([160, 160 - OUTER]);
  expect([Math.round(right.x), Math.round(right.y)]).toEqual([160 + OUTER, 160]);
  expect(months(2023)).toHaveLength(12);
});

test("thirty steps in one month lie beside each other, as long as there is room", () => {
  const placed = marks(Array.from({ length: 30 }, (_, nth) => `2023-01-${String(nth + 1).padStart(2, "0")}`));
  for (const [place, mark] of placed.entries()) {
    for (const other of placed.slice(0, place)) expect(Math.hypot(mark.x - other.x, mark.y - other.y)).toBeGreaterThanOrEqual(22);
  }
});

test("four steps on one day do not lie on each other", () => {
  const placed = marks(["2023-06-15", "2023-06-15", "2023-06-15", "2023-06-15", "2023-06-16"]);
  for (const [place, mark] of placed.slice(0, 4).entries()) {
    for (const other of placed.slice(0, place)) expect(Math.hypot(mark.x - other.x, mark.y - other.y)).toBeGreaterThanOrEqual(22);
  }
});
