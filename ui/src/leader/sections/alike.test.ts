import { expect, test } from "vitest";
import { nordland } from "../../../tests/fixture/nordland";
import { alikeIn } from "./alike";

test("measures with the same mark stand together, over regions and schemes", () => {
  const marked = new Map([
    ["dekom-85", "Regning"],
    ["dekom-79", " Regning "],
    ["kl-97", "Inkluderende miljø"],
    ["dekom-70", "  "],
  ]);
  const needs = nordland().needs.map((need) => ({ ...need, details: { ...need.details, alike: marked.get(need.id) ?? null } }));
  const told = alikeIn(needs).map(({ mark, needs, regions }) => [mark, needs.map(({ id }) => id).join(" "), regions.length]);
  expect(told).toEqual([
    ["Inkluderende miljø", "kl-97", 1],
    ["Regning", "dekom-79 dekom-85", 2],
  ]);
});

test("nothing is listed when nothing is marked", () => {
  expect(alikeIn(nordland().needs)).toEqual([]);
});
