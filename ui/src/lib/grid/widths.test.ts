import { expect, test } from "vitest";
import { allowed, NOTHING, readKept, template } from "./widths";

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

test("columns that fill share what is left, until they are given a width by hand", () => {
  const columns = [
    { key: "number", width: 64 },
    { key: "owner", width: 200, fills: true },
    { key: "measure", width: 300, fills: true },
  ];
  expect(template(columns, { measure: 320 })).toBe("64px minmax(200px, 200fr) 320px");
});
