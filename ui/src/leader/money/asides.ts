// What is set aside of a frame, in words.
import { decimal, kroner } from "../../lib/format";
import { t } from "../../lib/text";
import type { SetAsideAmount } from "../../types/SetAsideAmount";

/** «10 % av rammen, 25 000 000». */
export function basisOf({ percent, base, base_name }: SetAsideAmount): string {
  if (!percent || base === null) return t("money-in-kroner");
  return t("money-percent-of", { percent: decimal(percent.percent), base: base_name ?? t(`money-base-${percent.of}`), amount: kroner(base) });
}
