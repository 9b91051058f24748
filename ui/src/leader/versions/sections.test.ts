// What the sections lack, as the page lists it.
import { expect, test } from "vitest";
import type { SectionCheck } from "../../types/SectionCheck";
import { emptyPlaces, lackingLines } from "./sections";

const check = (part: SectionCheck["part"], section: number, more: Partial<SectionCheck> = {}): SectionCheck => ({
  section,
  part,
  scheme: "rekom",
  asked: 3,
  lacking: [],
  empty: false,
  ...more,
});
const checks = [
  check("measure", 1, { empty: true, lacking: ["rekom-1", "rekom-2", "rekom-3"] }),
  check("participants", 1, { empty: true, lacking: ["rekom-1", "rekom-2", "rekom-3"] }),
  check("criteria", 2),
  check("partnership", 3, { lacking: ["rekom-2"] }),
  check("measure", 1, { scheme: "dekom", empty: true, asked: 0 }),
];

test("a section that is empty stands once, beside the parts that some lines lack", () => {
  expect(lackingLines(checks).map(({ part, scheme }) => `${part} ${scheme}`)).toEqual(["measure rekom", "partnership rekom", "measure dekom"]);
});

test("each empty section is asked about once for each scheme", () => {
  expect(emptyPlaces(checks)).toEqual([
    { section: 1, scheme: "rekom" },
    { section: 1, scheme: "dekom" },
  ]);
  expect(emptyPlaces([check("criteria", 2)])).toEqual([]);
});
