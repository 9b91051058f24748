// The shares of a rule: what the form offers, and what a county of another mind has.
import { expect, test } from "vitest";
import { shareOf, shareRuleInWords, shares, sharesWith, shareText } from "./shares";

test("every share that is offered has words and is read back as it was", () => {
  for (const word of shares) {
    expect(shareText(shareOf(word))).toBe(word);
    expect(shareRuleInWords(word)).not.toContain("share-");
  }
  expect(["number", "nothing"].map(shareRuleInWords)).toEqual(["et fast antall", "ingen krav"]);
});

test("a share that no form offers, three of five from the county's own preset, is in the list and has words", () => {
  const own = shareText({ parts: 3, of: 5, reach: "at-least" });
  expect(sharesWith(own).at(-1)).toBe(own);
  expect(shareRuleInWords(own)).toBe("minst 3 av 5 deler");
  expect(shareRuleInWords(shareText({ parts: 3, of: 4, reach: "more-than" }))).toBe("mer enn tre firedeler");
  expect(sharesWith("more-than-1-2")).toEqual(shares);
});
