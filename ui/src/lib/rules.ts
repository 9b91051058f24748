// The rule of a vote in words, with its numbers: the leader reads it, and the wall.
import type { MajorityRule } from "../types/MajorityRule";
import type { RuleTold } from "../types/RuleTold";
import type { Share } from "../types/Share";
import { t, textIfAny } from "./text";

/** «halvparten», «to tredeler», «3 av 5 deler». */
export function shareInWords({ parts, of }: Share): string {
  return textIfAny(`share-${parts}-${of}`) ?? t("share-other", { parts: String(parts), of: String(of) });
}

/** «Mer enn halvparten av de avgitte stemmene». */
export const majorityInWords = ({ share, of }: MajorityRule): string => t("majority-rule", { reach: share.reach, share: shareInWords(share), of });

/** «Mer enn halvparten av 17 avgitte stemmer: minst 9». */
export const ruleInWords = ({ rule, base, needed }: RuleTold): string =>
  t("rule-told", { reach: rule.share.reach, share: shareInWords(rule.share), of: rule.of, base, needed });
