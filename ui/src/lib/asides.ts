// What is set aside of a frame, in words.
import { decimal, kroner } from "./format";
import { named, t } from "./text";
import type { Names } from "../types/Names";
import type { SetAsideAmount } from "../types/SetAsideAmount";

/** «10 % av rammen, 25 000 000». */
export function basisOf({ percent, base, base_name }: SetAsideAmount): string {
  if (!percent || base === null) return t("money-in-kroner");
  return t("money-percent-of", { percent: decimal(percent.percent), base: base_name ?? t(`money-base-${percent.of}`), amount: kroner(base) });
}

/** «Tilretteleggingsmidler i Regional ordning: 7 500 000 kroner (30 % av rammen, 25 000 000)». */
export const asideInWords = (scheme: Names | string, part: SetAsideAmount): string =>
  t("aside-line", {
    name: named(part.name) ?? part.id,
    scheme: (typeof scheme === "string" ? scheme : named(scheme)) ?? "",
    amount: kroner(part.amount),
    basis: basisOf(part),
  });
