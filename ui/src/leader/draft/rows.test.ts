import { describe, expect, test } from "vitest";
import type { Finding } from "../../types/Finding";
import type { SchemeTotals } from "../../types/SchemeTotals";
import type { Need } from "../../types/Need";
import { byRegion, marksOf, matches, rowsOf } from "./rows";

const need = (number: number, region: string, owner: string, measure: string) =>
  ({ id: `dekom-${number}`, number, region, owner: { name: owner }, measure, university: "Nord universitet" }) as Need;

const needs = [
  need(85, "Vesterålen", "Sortland kommune", "Praktisk og variert opplæring"),
  need(79, "Lofoten", "Vestvågøy kommune", "Læringsmiljø og elevmedvirkning"),
  need(83, "Vesterålen", "Bø kommune", "Profesjonsfellesskap og ledelse"),
];
const everything = { search: "" };

describe("searching", () => {
  test("finds by number, owner, measure and region, in any order and case", () => {
    expect(matches(needs[0]!, "85")).toBe(true);
    expect(matches(needs[0]!, "praktisk SORTLAND")).toBe(true);
    expect(matches(needs[2]!, "bø")).toBe(true);
    expect(matches(needs[0]!, "sortland lofoten")).toBe(false);
  });
});

describe("rows", () => {
  test("regions stand in the meeting's order, empty ones are left out", () => {
    const groups = byRegion(needs, ["Salten", "Lofoten", "Vesterålen"], everything);
    expect([...groups.keys()]).toEqual(["Lofoten", "Vesterålen"]);
  });

  test("a region the meeting does not list is not lost", () => {
    expect([...byRegion(needs, ["Lofoten"], everything).keys()]).toEqual(["Lofoten", "Vesterålen"]);
  });

  test("a folded region hides its needs but stays", () => {
    const groups = byRegion(needs, ["Lofoten", "Vesterålen"], everything);
    const rows = rowsOf(groups, (region) => region === "Vesterålen");
    expect(rows.map((row) => row.key)).toEqual(["region Lofoten", "dekom-79", "region Vesterålen"]);
  });

  test("only needs with findings, when that is asked for", () => {
    const groups = byRegion(needs, [], { search: "", only: new Set(["dekom-83"]) });
    expect([...groups.values()].flat().map((n) => n.number)).toEqual([83]);
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
  const groups = () => byRegion(needs, ["Lofoten", "Vesterålen"], everything);

  test("the whole scheme comes first, and a pot without needs stands in its region", () => {
    const pots = [
      { name: "Værøy kommune", region: "Lofoten", is_estimate: true },
      { name: "Bodø kommune", region: "Salten", is_estimate: true },
      { name: "Lofoten", region: "Lofoten", is_estimate: false },
    ];
    const rows = rowsOf(groups(), () => false, { regions: ["Salten", "Lofoten", "Vesterålen"], pots });
    expect(rows.map(({ key }) => key).filter((key) => !key.startsWith("dekom-"))).toEqual([
      "scheme",
      "region Salten",
      "pot Bodø kommune",
      "region Lofoten",
      "pot Værøy kommune",
      "region Vesterålen",
    ]);
  });

  test("while something is searched for there is no sum of the whole", () => {
    expect(rowsOf(groups(), () => false)[0]!.kind).toBe("region");
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
