// Several names in one sentence, as the papers write them: «Rekom, Dekom og KL».
import { t } from "./text";

export function listed(names: readonly string[]): string {
  const last = names.at(-1) ?? "";
  return names.length < 2 ? last : t("told-list-last", { first: names.slice(0, -1).join(", "), last });
}
