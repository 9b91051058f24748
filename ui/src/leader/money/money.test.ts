// What the section about money reckons, as examples from a secretariat's desk.
import type { AllocationModel } from "../../types/AllocationModel";
import { describe, expect, test } from "vitest";
import type { Participant } from "../../types/Participant";
import type { PotAmount } from "../../types/PotAmount";
import { inYear, notTaking, percentOf, potGroups, potsBy, regionsMatter, sumOf, withYear } from "./money";
import { readDay } from "../../lib/reading";

const pot = (name: string, region: string, amount: number, given = amount): PotAmount => ({
  name,
  region,
  amount,
  given,
  is_estimate: amount === given,
  standing: "by-rule",
  locked: false,
});

test("the frame of 2023 is the main allotment and the supplement", () => {
  expect(sumOf([{ amount: 25_674_000 }, { amount: 5_233_000 }])).toBe(30_907_000);
});

describe("a share of the frame", () => {
  test("is shown with the decimals it has", () => {
    expect(percentOf(2_500_000, 25_000_000)).toBe("10\u00a0%");
    expect(percentOf(7_500_000, 25_700_000), "30 % of 25 000 000, but not of 25 700 000").toBe("29,18\u00a0%");
    expect(percentOf(1, 2000)).toBe("0,05\u00a0%");
  });
  test("has two decimals where shares stand under each other", () => {
    expect(percentOf(1, 100, "two")).toBe("1,00\u00a0%");
    expect(percentOf(72, 1000, "two")).toBe("7,20\u00a0%");
  });
  test("of nothing is no share", () => expect(percentOf(5, 0)).toBe(""));
  test("rounds to the nearest", () => {
    expect(percentOf(2, 3)).toBe("66,67\u00a0%");
    expect(percentOf(-1, 3)).toBe("\u221233,33\u00a0%");
  });
});

describe("the day of a letter", () => {
  test("is read as it is written", () => {
    expect(readDay("13.03.2025")).toBe("2025-03-13");
    expect(readDay(" 3.3.2025 ")).toBe("2025-03-03");
    expect(readDay("2025-03-13")).toBe("2025-03-13");
  });
  test("that is no day is not guessed at", () => {
    expect(readDay("31.02.2025")).toBeNull();
    expect(readDay("13/3-25")).toBeNull();
    expect(readDay("")).toBeNull();
  });
});

describe("pots by region", () => {
  const pots = [pot("Stavanger kommune", "midt", 5_208_000), pot("Sauda kommune", "nord", 207_000), pot("Sola kommune", "midt", 1_177_000, 1_000_000)];
  test("stand in the meeting's order with their sums", () => {
    const groups = potGroups(pots, ["nord", "midt"], "");
    expect(groups.map(({ region, amount, given }) => [region, amount, given])).toEqual([
      ["nord", 207_000, 207_000],
      ["midt", 6_385_000, 6_208_000],
    ]);
  });
  test("are searched by every word, in name and region", () => {
    expect(potGroups(pots, ["nord", "midt"], "sola midt").map(({ pots }) => pots.map(({ name }) => name))).toEqual([["Sola kommune"]]);
    expect(potGroups(pots, [], "bergen")).toEqual([]);
  });
  test("need no line for the region where each region is one pot", () => {
    expect(regionsMatter(pots)).toBe(true);
    expect(regionsMatter([pot("Nettverk A", "Nettverk A", 1), pot("Nettverk B", "Nettverk B", 1)])).toBe(false);
  });
});

test("a model without pots shares by what is applied for", () => {
  const model = (...schemes: AllocationModel["schemes"]): AllocationModel => ({
    version: 3,
    name: { nb: "", nn: "", en: "" },
    unit: 1,
    method: "largest-remainder",
    schemes,
  });
  expect(potsBy(model({ scheme: "dekom", set_asides: [], tiers: ["all"] }), "dekom")).toEqual({ by: "applied", figures: [] });
  expect(potsBy(model(), "dekom").by, "a scheme that the model does not know").toBe("applied");
  expect(potsBy(model({ scheme: "kl", set_asides: [], tiers: ["all"], pots: { per: "one", by: "last-year", spill: "stays" } }), "kl").by).toBe("last-year");
});

test("saying that one takes no part this year leaves the other years as they were", () => {
  const before = {
    name: "Bokn kommune",
    kind: "municipality" as const,
    region: "nord",
    recipient: null,
    key_figures: [],
    years: [{ scheme: "kl", year: 2024, takes_part: true, given: 120_000, note: null }],
  };
  const after = withYear(before, "kl", 2025, { takes_part: false });
  expect(inYear(after, "kl", 2024)?.given, "last year's amount stands").toBe(120_000);
  expect(inYear(after, "kl", 2025)?.takes_part).toBe(false);
  expect(inYear(before, "kl", 2025), "the one it was made from is not written in").toBeUndefined();
});

test("those that take no part stand by region in the meeting's order, and nobody else does", () => {
  const of = (name: string, region: string, takes_part: boolean) =>
    ({ name, region, years: [{ scheme: "kl", year: 2025, takes_part, given: null, note: null }] }) as unknown as Participant;
  const all = [of("Bokn", "nord", false), of("Sola", "midt", true), of("Sauda", "nord", false), of("Lund", "sør", false)];
  const told = notTaking(all, "kl", 2025, ["midt", "sør", "nord"]).map(({ region, out }) => [region, ...out.map(({ name }) => name)]);
  expect(told).toEqual([
    ["sør", "Lund"],
    ["nord", "Bokn", "Sauda"],
  ]);
  expect(notTaking(all, "dekom", 2025, ["nord"]), "who has said nothing takes part").toEqual([]);
});
