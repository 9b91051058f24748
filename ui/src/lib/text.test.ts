import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { hasText, t } from "./text";
import type { TextKey } from "./textkey";

const root = new URL("..", import.meta.url).pathname;
const sources = readdirSync(root, { recursive: true, encoding: "utf8" }).filter((file) => /\.(svelte|ts)$/.test(file) && !file.includes(".test."));

test("every text that a page asks for by its name is there", () => {
  const asked = sources.flatMap((file) =>
    [...readFileSync(join(root, file), "utf8").matchAll(/\bt\(\s*"([a-z0-9-]+)"/gi)].map((match) => `${file}: ${match[1]}`),
  );
  expect(asked.length, "the pages ask for texts").toBeGreaterThan(200);
  expect(asked.filter((ask) => !hasText(ask.split(": ")[1]!))).toEqual([]);
});

test.each([
  ["section", "draft decision forum documents frames needs"],
  ["undo", "set-amount set-amounts follow-rule follow-rule-everywhere lock unlock set-note override-finding"],
  ["scrub", "by-pointer by-keys said"],
  ["dialog", "open open-files keep keep-files needs needs-files other other-files model model-files"],
  ["against", "over under even over-by under-by even-by"],
  ["scene", "pause draft region result"],
  ["theme", "auto light dark contrast"],
  ["choose", "hold spread"],
  ["severity", "block warn info"],
  ["majority", "simple absolute two-thirds"],
  ["vote-method", "show-of-hands roll-call"],
  ["vote-after", "adopted fallen no-quorum"],
  ["answer", "for against blank none"],
  ["count", "yes no blank not-a-number"],
  ["role", "leader representative secretariat"],
  ["frame-status", "estimate final"],
  ["decided", "consensus vote meeting untold"],
  ["undecided", "case meeting agenda open taken-up put-forward"],
  ["deciding", "nothing proposed consensus carried decided reopened"],
  ["head", "number owner measure applied share"],
])("every %s has its words", (family, codes) => {
  for (const code of codes.split(" ")) expect(hasText(`${family}-${code}`), `${family}-${code}`).toBe(true);
});

test("the program's own codes have their words", () => {
  const codes = (type: string) =>
    [...readFileSync(join(root, `types/${type}.ts`), "utf8").matchAll(/"([a-z-]+)"/g)].map((match) => match[1]!).filter((code) => !code.startsWith("."));
  for (const code of codes("FindingCode")) expect(hasText(`finding-${code}-title`) && hasText(`finding-${code}`), code).toBe(true);
  for (const code of codes("StepCode")) expect(hasText(`step-${code}`), code).toBe(true);
  for (const code of codes("Criterion")) expect(hasText(`criterion-${code}`), code).toBe(true);
});

test("the codes of years, rounds and payments have their words", () => {
  const families = {
    RoundFindingCode: "round-finding",
    RoundReason: "round-reason",
    RoundResult: "round-result",
    RoundOrder: "round-line",
    BehindBy: "behind-by",
    ApplicationCategory: "category",
    YearCode: "year",
    PaymentCode: "payment",
    PaymentPart: "pay-part",
    AssessedAt: "assessed-at",
    Theme: "theme",
  };
  for (const [type, family] of Object.entries(families)) {
    const found = [...readFileSync(join(root, `types/${type}.ts`), "utf8").matchAll(/"([a-z-]+)"/g)].map((match) => match[1]!);
    expect(found, `${type} has codes`).not.toEqual([]);
    for (const code of found) expect(hasText(`${family}-${code}`), `${family}-${code}`).toBe(true);
  }
});

test("counts choose singular and plural", () => {
  expect(t("region-needs", { count: 1 })).toBe("1 melding");
  expect(t("region-needs", { count: 6 })).toBe("6 meldinger");
});

test("a text that is missing shows its name, so that the gap is seen", () => {
  expect(t("no-such-text" as TextKey)).toBe("no-such-text");
});
