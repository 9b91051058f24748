import { describe, expect, test } from "vitest";
import type { Finding } from "../../types/Finding";
import type { SchemeTotals } from "../../types/SchemeTotals";
import type { Need } from "../../types/Need";
import { shownOf } from "../../lib/grid/lines";
import { marksOf, matches, sectionsOf, type Pot, type Row } from "./rows";

const need = (number: number, region: string, owner: string, measure: string) =>
  ({ id: `dekom-${number}`, number, region, owner: { name: owner }, measure, university: "Nord universitet" }) as Need;

const needs = [
  need(85, "Vesterålen", "Sortland kommune", "Praktisk og variert opplæring"),
  need(79, "Lofoten", "Vestvågøy kommune", "Læringsmiljø og elevmedvirkning"),
  need(83, "Vesterålen", "Bø kommune", "Profesjonsfellesskap og ledelse"),
];
const open = () => false;
/** The lines of the table, by their keys. */
function lines(
  regions: string[],
  { pots = [] as Pot[], folded = open as (region: string) => boolean, only = undefined as ((row: Row) => boolean) | undefined } = {},
): string[] {
  const asked = { search: "", filters: new Map(), sort: null, only };
  return shownOf(sectionsOf(needs, regions, pots, folded), [], ({ key }) => key, asked).lines.map(({ key }) => key);
}
const headings = (keys: string[]) => keys.filter((key) => !key.startsWith("dekom-"));

describe("searching", () => {
  test("finds by number, owner, measure and region, in any order and case", () => {
    expect(matches(needs[0]!, "85")).toBe(true);
    expect(matches(needs[0]!, "praktisk SORTLAND")).toBe(true);
    expect(matches(needs[2]!, "bø")).toBe(true);
    expect(matches(needs[0]!, "sortland lofoten")).toBe(false);
  });
});

describe("rows", () => {
  test("the whole scheme comes first, regions stand in the meeting's order, empty ones are left out", () => {
    expect(headings(lines(["Salten", "Lofoten", "Vesterålen"]))).toEqual(["scheme", "region Lofoten", "region Vesterålen"]);
  });

  test("a region the meeting does not list is not lost", () => {
    expect(headings(lines(["Lofoten"]))).toEqual(["scheme", "region Lofoten", "region Vesterålen"]);
  });

  test("a folded region hides its needs but stays", () => {
    const keys = lines(["Lofoten", "Vesterålen"], { folded: (region) => region === "Vesterålen" });
    expect(keys).toEqual(["scheme", "region Lofoten", "dekom-79", "region Vesterålen"]);
  });

  test("what is asked for is seen in a folded region too, and there is no sum of the whole", () => {
    expect(lines([], { folded: () => true, only: ({ key }) => key === "dekom-83" })).toEqual(["region Vesterålen", "dekom-83"]);
  });

  test("a region that is shown in part says so: its sum is not set", () => {
    const { lines } = shownOf(sectionsOf(needs, [], [], open), [], ({ key }) => key, {
      search: "",
      filters: new Map(),
      sort: null,
      only: ({ key }) => key === "dekom-83",
    });
    expect(lines[0]?.row).toMatchObject({ region: "Vesterålen", seen: "part", needs: [{ number: 83 }] });
  });

  test("a need that stays is the same row: it is not drawn again", () => {
    const one = () => sectionsOf(needs, [], [], open)[1]!.rows[0];
    expect(one()).toBe(one());
  });
});

test("the most serious finding marks a need", () => {
  const at = (severity: Finding["severity"]): Finding => ({
    severity,
    code: "left-out",
    place: { scheme: "dekom", region: "Lofoten", need: "dekom-79" },
    values: {},
  });
  expect(marksOf([at("info"), at("block"), at("warn")], "dekom").get("dekom-79")).toBe("block");
  expect(marksOf([at("block")], "rekom").size, "another scheme's findings do not mark").toBe(0);
});

describe("groups that an amount can be set for", () => {
  test("a pot without needs stands in its region", () => {
    const pots = [
      { name: "Værøy kommune", region: "Lofoten", is_estimate: true },
      { name: "Bodø kommune", region: "Salten", is_estimate: true },
      { name: "Lofoten", region: "Lofoten", is_estimate: false },
    ];
    expect(headings(lines(["Salten", "Lofoten", "Vesterålen"], { pots }))).toEqual([
      "scheme",
      "region Salten",
      "pot Bodø kommune",
      "region Lofoten",
      "pot Værøy kommune",
      "region Vesterålen",
    ]);
  });

  test("what cannot be placed marks the row it was set in", () => {
    const set = (level: "scheme" | "region", name: string, unplaced: number) => ({
      group: { scheme: "dekom", level, name },
      target: 100,
      given: 100 - unplaced,
      unplaced,
      standing: "by-hand" as const,
      locked: false,
    });
    const sums = { groups: [set("region", "Salten", 0), set("region", "Lofoten", 12), set("scheme", "", 12)] } as SchemeTotals;
    const at = (part: string): Finding => ({
      severity: "warn",
      code: "target-not-placed",
      place: { scheme: "dekom", region: null, need: null, part },
      values: {},
    });
    expect([...marksOf([at("Lofoten")], "dekom", sums).keys()]).toEqual(["region Lofoten"]);
    expect([...marksOf([at("Dekom")], "dekom", sums).keys()], "a scheme is named by its short name").toEqual(["scheme"]);
  });
});
