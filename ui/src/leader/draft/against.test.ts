import { expect, test } from "vitest";
import type { AgainstFrame } from "../../types/AgainstFrame";
import { againstInWords, overInWords, percentOf } from "./against";

const asked = (applied: number, frame: number, percent: string | null): AgainstFrame => ({
  needs: 1,
  owner: applied,
  university: 0,
  applied,
  frame,
  over: applied - frame,
  percent,
});
const plain = (words: string) => words.replaceAll("\u00a0", " ");

test("what is applied for is told against the frame, over, under and even", () => {
  expect(plain(againstInWords(asked(17_816_072, 12_070_000, "47.6")))).toBe("søkt 17 816 072, 5 746 072 over rammen");
  expect(plain(againstInWords(asked(1_000_000, 1_250_000, "-20.0")))).toBe("søkt 1 000 000, 250 000 under rammen");
  expect(plain(againstInWords(asked(500, 500, "0")))).toBe("søkt 500, like mye som rammen");
});

test("in a table the amount says over or under, so that the percentage needs no sign", () => {
  expect([plain(overInWords(asked(150, 100, "50"))), plain(overInWords(asked(50, 100, "-50"))), overInWords(asked(1, 1, "0"))]).toEqual([
    "50 over",
    "50 under",
    "likt",
  ]);
  expect([percentOf(asked(1, 0, null)), percentOf(asked(50, 100, "-12.5"))]).toEqual(["", "12,5"]);
});
