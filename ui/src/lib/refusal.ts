// A refusal from the program in words: what happened and what to do.
import type { Refusal } from "../types/Refusal";
import { hasText, t, textIfAny } from "./text";

/** True when `error` is a refusal and not a fault in the page. */
export function isRefusal(error: unknown): error is Refusal {
  return typeof error === "object" && error !== null && "code" in error && typeof error.code === "string";
}

/**
 * The values of a refusal for its text: those that its code brings, and what is wrong with a model in words. What and where in
 * English is not among them: no Norwegian sentence is given it.
 */
export function valuesOf(refusal: Refusal): Record<string, string> {
  const values = { ...(refusal.values as Record<string, string> | undefined) };
  if (values.fault !== undefined) values.fault = textIfAny(`model-${values.fault}`) ?? values.fault;
  return values;
}

/** What to tell the user about `error`. */
export function inWords(error: unknown): string {
  if (!isRefusal(error)) return t("error-unknown", { code: error instanceof Error ? error.message : String(error) });
  // The meeting and the room refuse with codes of their own, none of which both have.
  const key = [`refusal-${error.code}`, `room-refused-${error.code}`].find(hasText);
  return key ? t(key, valuesOf(error)) : t("error-unknown", { code: `${error.code}: ${error.detail}` });
}
