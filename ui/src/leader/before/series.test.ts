import { expect, test } from "vitest";
import { readSeries, readWeeks, type TypedSeries } from "./series";

const typed: TypedSeries = {
  bodies: ["barnehage", "skole"],
  year: "2022",
  weeks: "3, 10, 25, 38, 46",
  weekday: "thursday",
  starts: "9",
  ends: "15.30",
  place: " Hamar ",
  form: "hybrid",
  language: "nn",
};

test("weeks are read with commas, semicolons or spaces between, and one that is none is a fault", () => {
  expect(readWeeks("3, 10, 25, 38, 46")).toEqual([3, 10, 25, 38, 46]);
  expect(readWeeks("3;10 25")).toEqual([3, 10, 25]);
  for (const typed of ["", "0", "54", "3, x", "3.5"]) expect(readWeeks(typed)).toBeNull();
});

test("the joint meetings of Innlandet in 2022 are read as they are typed, with hours, form and language", () => {
  expect(readSeries(typed)).toEqual({
    series: {
      bodies: ["barnehage", "skole"],
      year: 2022,
      weeks: [3, 10, 25, 38, 46],
      weekday: "thursday",
      starts: "09:00:00",
      ends: "15:30:00",
      place: "Hamar",
      form: "hybrid",
      language: "nn",
    },
  });
});

test("hours and place may stand empty", () => {
  expect(readSeries({ ...typed, starts: "", ends: " ", place: "" })).toMatchObject({ series: { starts: null, ends: null, place: null } });
});

test("each field that cannot be read has its own fault, all at once", () => {
  const read = readSeries({ ...typed, bodies: [], year: "22", weeks: "99", starts: "25", ends: "kl. 9" });
  expect(Object.keys("faults" in read ? read.faults : {}).sort()).toEqual(["bodies", "ends", "starts", "weeks", "year"]);
});
