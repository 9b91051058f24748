// The shares that a rule of majority or quorum is chosen from, as one word each: «more-than 1/2» is `more-than-1-2`.
import type { Reach } from "../../types/Reach";
import type { Share } from "../../types/Share";

/** Those that are offered. */
export const shares = ["more-than-1-2", "at-least-1-2", "more-than-2-3", "at-least-2-3", "at-least-3-4", "at-least-1-1"] as const;

export const shareText = ({ parts, of, reach }: Share): string => `${reach}-${parts}-${of}`;

/** The share of a word; one that the form does not offer keeps its numbers. */
export function shareOf(word: string): Share {
  const [, reach = "more-than", parts = "1", of = "2"] = /^(more-than|at-least)-(\d+)-(\d+)$/.exec(word) ?? [];
  return { parts: Number(parts), of: Number(of), reach: reach as Reach };
}
