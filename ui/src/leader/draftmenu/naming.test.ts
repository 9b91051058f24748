import { describe, expect, test } from "vitest";
import type { DraftInfo } from "../../types/DraftInfo";
import { triedInWords } from "./deeds";
import { copyName, nextName } from "./naming";

const named = (...names: string[]): DraftInfo[] => names.map((name) => ({ name, what_if: [], adjusted: 0, trouble: null }));

describe("names that are proposed", () => {
  test("a new draft gets the next letter", () => {
    expect(nextName(named("Utkast A"))).toBe("Utkast B");
    expect(nextName(named("utkast a", "Utkast C")), "the first that is free").toBe("Utkast B");
  });

  test("a copy says of what, and a second copy is numbered", () => {
    expect(copyName(named("Utkast A"), "Utkast A")).toBe("Kopi av Utkast A");
    expect(copyName(named("Utkast A", "Kopi av Utkast A"), "Utkast A")).toBe("Kopi av Utkast A 2");
  });
});

test("a draft says which frames it tries", () => {
  const draft: DraftInfo = { name: "Utkast C", what_if: [["dekom", 24_100_000]], adjusted: 0, trouble: null };
  expect(triedInWords(draft, []).replaceAll("\u00a0", " ")).toBe("prøver ramme dekom 24 100 000");
  expect(triedInWords(named("Utkast A")[0]!, [])).toBe("");
});
