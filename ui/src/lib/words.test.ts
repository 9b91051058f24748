// The rules in words: singular and plural, weights that are fractions, and the note that fits how a step was made.
import { expect, test } from "vitest";
import type { Finding } from "../types/Finding";
import type { Step } from "../types/Step";
import { findingInWords, stepInWords } from "./words";

const place = { scheme: "dekom", region: null, need: null } as Finding["place"];
const step = (code: Step["code"], values: Step["values"]): Step => ({ code, amount: 1000, values });

test("a count chooses the singular", () => {
  const said = (limit: number) =>
    findingInWords({
      severity: "block",
      code: "commitment-too-long",
      place,
      values: { years: { type: "count", value: 4 }, limit: { type: "count", value: limit } },
    }).text;
  expect(said(1)).toContain("ett år om gangen");
  expect(said(3)).toContain("3 år om gangen");
});

test("a third stays a third, and half a percent is a decimal", () => {
  const note = (percent: string) =>
    stepInWords(
      step("key-figure", {
        figure: { type: "names", value: { nb: "Elever", nn: "Elevar", en: "Pupils" } },
        value: { type: "number", value: "12.5" },
        total: { type: "number", value: "100" },
        percent: { type: "text", value: percent },
      }),
    ).note;
  expect(note("100/3")).toBe("12,5 av 100, vekt 33\u00a01/3\u00a0%");
  expect(note("67/2")).toContain("vekt 33,5\u00a0%");
  expect(note("50")).toContain("vekt 50\u00a0%");
});

test("the note says how the step was made", () => {
  const kroner = (value: number) => ({ type: "kroner" as const, value });
  const applied = { applied: kroner(500) };
  expect(stepInWords(step("owner-part", applied)).note).toBe("meldt 500 kroner");
  expect(stepInWords(step("owner-part", { ...applied, limit: kroner(400), percent: { type: "number", value: "40" } })).note).toBe(
    "meldt 500 kroner, høyst 40\u00a0% eller 400 kroner",
  );
  expect(stepInWords(step("network-pot", {})).note).toBe("det som er igjen når beløp er satt for andre");
  expect(stepInWords(step("rounding", { method: { type: "text", value: "largest-remainder" } })).note).toBe("største brøkdel");
  const tied = { tied: { type: "text" as const, value: "dekom-8" }, "tied-count": { type: "count" as const, value: 1 } };
  expect(stepInWords(step("rounding", { method: { type: "text", value: "largest-remainder" }, ...tied })).note).toBe(
    "største brøkdel; ett annet tiltak hadde samme rett til den siste kronen: dekom-8",
  );
});
