// What is applied for against the frame, in words. The program has reckoned it.
import { decimal, kroner } from "../../lib/format";
import { t } from "../../lib/text";
import type { AgainstFrame } from "../../types/AgainstFrame";

type Way = "over" | "under" | "even";
const wayOf = ({ over }: AgainstFrame): Way => (over > 0 ? "over" : over < 0 ? "under" : "even");

/** «søkt 17 816 072, 5 746 072 over rammen». */
export function againstInWords(asked: AgainstFrame): string {
  return t(`against-${wayOf(asked)}`, { amount: kroner(asked.applied), over: kroner(Math.abs(asked.over)) });
}

/** «5 746 072 over», «2 469 652 under», «likt». */
export function overInWords(asked: AgainstFrame): string {
  return t(`against-${wayOf(asked)}-by`, { over: kroner(Math.abs(asked.over)) });
}

/** `47,6`, without its sign: over or under stands beside it. Nothing without a frame. */
export function percentOf({ percent }: AgainstFrame): string {
  return percent === null ? "" : decimal(percent.replace("-", ""));
}
