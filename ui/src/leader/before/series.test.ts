import { expect, test } from "vitest";
import { readSeries, readWeeks } from "./series";

test("weeks are read with commas, semicolons or spaces between, and one that is none is a fault", () => {
  expect(readWeeks("3, 10, 25, 38, 46")).toEqual([3, 10, 25, 38, 46]);
  expect(readWeeks("3;10 25")).toEqual([3, 10, 25]);
  for (const typed of ["", "0", "54", "3, x", "3.5"]) expect(readWeeks(typed)).toBeNull();
});

test("the plan of Innlandet in 2022 is read as it is typed", () => {
  const read = readSeries({ body: "forum", year: "2022", weeks: "3, 10, 25, 38, 46", weekday: "thursday", place: "" });
  expect(read).toMatchObject({ series: { bodies: ["forum"], year: 2022, weeks: [3, 10, 25, 38, 46], weekday: "thursday", place: null } });
  expect(readSeries({ body: "forum", year: "22", weeks: "99", weekday: "monday", place: "" })).toHaveProperty("faults.weeks");
});
