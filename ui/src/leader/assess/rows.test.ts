// What a behovsmelding is asked, and the rows of its money: read by the program, summed only when all of it is read, and written
// back as it was.
import { describe, expect, test } from "vitest";
import { readAmount } from "../../../tests/fixture/amount";
import { nordland } from "../../../tests/fixture/nordland";
import type { Finding } from "../../types/Finding";
import { TypedAmounts } from "../amounts.svelte";
import type { AskedIn } from "../../types/AskedIn";
import { attentionIn, marksIn, questionsOf, universitiesIn, usesIn } from "./questions";
import { findingsAt } from "./details";
import { readUniversities, readUses, universityRows, useRows } from "./rows";

const amounts = () => new TypedAmounts({ readAmount: async (typed) => readAmount(typed) });
const name = (nb: string) => ({ nb, nn: nb, en: nb });
const need = nordland().needs.find(({ id }) => id === "dekom-85")!;

describe("amounts that are typed", () => {
  test("a sum is shown when every amount is read, and an empty field is nothing", async () => {
    const typed = amounts();
    expect(typed.sum(["120 000", ""]), "not read yet").toBeNull();
    await typed.read("120 000");
    expect(typed.sum(["120 000", "", "120 000"])).toBe(240_000);
    expect(typed.sum([])).toBe(0);
  });

  test("what is ambiguous is never guessed: there is no sum of it", async () => {
    const typed = amounts();
    await expect(typed.read("1.234")).rejects.toMatchObject({ code: "amount-ambiguous" });
    expect(typed.sum(["1.234"])).toBeNull();
  });

  test("the program is asked once for the same text", async () => {
    let asked = 0;
    const typed = new TypedAmounts({ readAmount: async (text) => (asked++, readAmount(text)) });
    await typed.read("5 000");
    typed.follow(["5 000"]);
    await typed.read("5 000");
    expect(asked).toBe(1);
  });
});

describe("rows of money", () => {
  const lines = [
    { used_for: "carry-out", owner: 133_742, university: 174_790 },
    { used_for: "release", owner: 30_000, university: 0 },
  ];

  test("go through the form unchanged", async () => {
    expect(await readUses(useRows(lines), amounts())).toEqual({ lines, faults: {} });
    const parts = [{ name: "Nord universitet", amount: 134_790 }];
    expect(await readUniversities(universityRows(parts), amounts())).toEqual({ lines: parts, faults: {} });
  });

  test("a row without an amount says nothing, and an amount must be for something", async () => {
    const rows = [
      { used_for: "release", owner: "", university: "" },
      { used_for: "", owner: "10 000", university: "" },
    ];
    const { faults } = await readUses(rows, amounts());
    expect(Object.keys(faults)).toEqual(["1.used_for"]);
    expect((await readUses(rows.slice(0, 1), amounts())).lines).toEqual([]);
    expect(Object.keys((await readUniversities([{ name: " ", amount: "5 000" }], amounts())).faults)).toEqual(["0.name"]);
  });

  test("what cannot be read is told at its field", async () => {
    const { faults } = await readUses([{ used_for: "release", owner: "1.234", university: "mye" }], amounts());
    expect(Object.keys(faults)).toEqual(["0.owner", "0.university"]);
    expect(faults["0.owner"]).toContain("1.234");
  });
});

describe("what is asked", () => {
  const all = { id: "all", name: name("Alle") };
  const asked: AskedIn[] = [
    {
      scheme: "dekom",
      of_new: [all, { id: "why", name: name("Hvorfor") }],
      of_ongoing: [all, { id: "goals", name: name("Mål") }],
      uses: [{ id: "release", name: name("Frikjøp") }],
      attention: [],
    },
    { scheme: "kl", of_new: [all], of_ongoing: [all], uses: [], attention: [{ name: name("PPT") }] },
  ];
  const ids = (scheme: string, ongoing: boolean) => questionsOf(asked, { scheme, ongoing }).map(({ id }) => id);

  test("a measure under way is asked how it went, and a new one why", () => {
    expect(ids("dekom", true)).toEqual(["all", "goals"]);
    expect(ids("dekom", false)).toEqual(["all", "why"]);
  });

  test("Kompetanseløftet has points of its own to look at, and a scheme without a list allows any use", () => {
    expect(attentionIn(asked, "kl").map(({ name }) => name.nb)).toEqual(["PPT"]);
    expect(usesIn(asked, "kl")).toEqual([]);
    expect(ids("rekom", true), "a scheme that nothing is asked in").toEqual([]);
  });
});

test("the marks that others in the scheme have can be chosen again", () => {
  const marked = (id: string, scheme: string, alike: string | null) => ({ ...need, id, scheme, details: { ...need.details, alike } });
  const needs = [marked("a", "dekom", "regning"), marked("b", "dekom", "lesing"), marked("c", "dekom", "lesing"), marked("d", "kl", "annet"), need];
  expect(marksIn(needs, { id: "b", scheme: "dekom" })).toEqual(["lesing", "regning"]);
  const shared = { ...need, university: "", details: { ...need.details, universities: [{ name: "UiT", amount: 1 }] } };
  expect(universitiesIn([shared, need])).toEqual(["Nord universitet", "UiT"]);
});

test("a finding stands at the detail that it is about", () => {
  const own = { ...need, details: { ...need.details, alike: "lesing" } };
  const place = { scheme: "dekom", region: need.region, need: need.id };
  const finding = (code: Finding["code"], at: Finding["place"]): Finding => ({ severity: "warn", code, place: at, values: {} });
  const open = finding("not-answered", { ...place, part: "goals" });
  const alike = finding("alike-measures", { scheme: "dekom", region: null, need: null, part: "lesing" });
  const other = finding("not-answered", { ...place, need: "dekom-86", part: "goals" });
  const all = [open, alike, other, finding("above-applied", place)];
  expect(findingsAt(all, own, "answers", "goals")).toEqual([open]);
  expect(findingsAt(all, own, "answers", "why")).toEqual([]);
  expect(findingsAt(all, own, "alike")).toEqual([alike]);
  expect(findingsAt(all, need, "alike"), "without the mark it is about others").toEqual([]);
});
