// A refusal from the program in words: what happened and what to do.
import type { Refusal } from "../types/Refusal";
import { kroner } from "./format";
import { hasText, t } from "./text";

/** True when `error` is a refusal and not a fault in the page. */
export function isRefusal(error: unknown): error is Refusal {
  return typeof error === "object" && error !== null && "code" in error && typeof error.code === "string";
}

const shown = (value: string) => (/^[−-]?\d{4,15}$/.test(value) ? kroner(Number(value.replace("−", "-"))) : value);

/** The values of a refusal as they are shown: whole numbers with hard spaces, texts as they are. */
export function shownValues(refusal: Refusal): Record<string, string> {
  return Object.fromEntries(Object.entries(refusal.values ?? {}).map(([name, value]) => [name, shown(value)]));
}

/** What to tell the user about `error`. */
export function inWords(error: unknown): string {
  if (!isRefusal(error)) return t("refusal-unknown", { code: error instanceof Error ? error.message : String(error) });
  const key = `refusal-${error.code}`;
  return hasText(key) ? t(key, shownValues(error)) : t("refusal-unknown", { code: `${error.code}: ${error.detail}` });
}
