// The shares that a rule of majority or quorum is chosen from, as one word each: «more-than 1/2» is `more-than-1-2`.
import { shareInWords } from "../../lib/rules";
import { t, textIfAny } from "../../lib/text";
import type { Reach } from "../../types/Reach";
import type { Share } from "../../types/Share";

/** Those that are offered. */
export const shares = ["more-than-1-2", "at-least-1-2", "more-than-2-3", "at-least-2-3", "at-least-3-4", "at-least-1-1"] as const;

/** Those that are offered where `own` stands: a share that came with a preset or a file is among them, whatever it is. */
export const sharesWith = (own: string): string[] => ((shares as readonly string[]).includes(own) || own === "" ? [...shares] : [...shares, own]);

export const shareText = ({ parts, of, reach }: Share): string => `${reach}-${parts}-${of}`;

/** The share of a word; one that the form does not offer keeps its numbers. */
export function shareOf(word: string): Share {
  const [, reach = "more-than", parts = "1", of = "2"] = /^(more-than|at-least)-(\d+)-(\d+)$/.exec(word) ?? [];
  return { parts: Number(parts), of: Number(of), reach: reach as Reach };
}

/** «mer enn halvparten», «minst 3 av 5 deler». */
export const shareRuleInWords = (word: string): string => {
  const share = shareOf(word);
  return textIfAny(`share-rule-${word}`) ?? t("share-rule-other", { reach: share.reach, share: shareInWords(share) });
};
