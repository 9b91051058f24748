import { expect, test } from "vitest";
import { allowed, folds, NOTHING, readKept, spreadOf, template, wideEnough } from "./widths";

test("what was kept is read again", () => {
  const kept = { widths: { owner: 240 }, shown: { university: false } };
  expect(readKept(JSON.stringify(kept))).toEqual(kept);
});

test("what cannot be understood is passed over, part by part", () => {
  expect(readKept(null)).toEqual(NOTHING);
  expect(readKept("{")).toEqual(NOTHING);
  expect(readKept("[]")).toEqual(NOTHING);
  expect(readKept('{"widths":{"owner":"wide","number":64,"huge":1e9},"shown":{"number":1,"owner":true}}')).toEqual({
    widths: { number: 64 },
    shown: { owner: true },
  });
});

test("a column is never so narrow that it cannot be found again", () => {
  expect([allowed(3), allowed(120.4), allowed(5000)]).toEqual([48, 120, 900]);
});

test("no word of a heading is cut in a column as wide as it is by itself, and what does not fit on a line folds", () => {
  const heading = { heading: "UH-partner", width: 60 };
  expect(wideEnough(heading)).toBeGreaterThan(90);
  expect(wideEnough({ ...heading, width: 240 }), "one that has room stays as it is").toBe(240);
  expect(wideEnough({ ...heading, tools: true }), "of tools no heading is seen").toBe(60);
  const three = { heading: "Mottatt eller gjort", width: 60 };
  expect(wideEnough(three), "three words stand on two lines").toBeGreaterThan(wideEnough({ ...three, heading: "Mottatt eller" }));
  const two = { heading: "Omsøkt til universitet", width: 118 };
  const short = { heading: "Nr.", width: 48 };
  expect([folds(two, wideEnough(two)), folds(two, 300), folds(short, wideEnough(short))]).toEqual([true, false, false]);
});

test("columns that fill share what is left, until they are given a width by hand", () => {
  const columns = [
    { key: "number", width: 64 },
    { key: "owner", width: 200, fills: true },
    { key: "measure", width: 300, fills: true },
  ];
  expect(template(columns, { measure: 320 })).toBe("calc(64px * var(--spread)) minmax(calc(200px * var(--spread)), 200fr) calc(320px * var(--spread))");
});

test("columns follow the text when letters are set further apart, and not its rounding", () => {
  expect([spreadOf(130, 100), spreadOf(101, 100), spreadOf(90, 100), spreadOf(90, 0)]).toEqual([1.3, 1, 1, 1]);
});
