// What is counted and answered in a vote, as it is typed. The program counts and judges.
import type { Choice } from "../../../types/Choice";
import type { Count } from "../../../types/Count";

/** Reads the three fields; an empty field is nought. Null when one is no whole number. */
export function readCount(fields: { yes: string; no: string; blank: string }): Count | null {
  const read = (text: string) => (/^\d{0,4}$/.test(text.trim()) ? Number(text.trim() || "0") : NaN);
  const count = { yes: read(fields.yes), no: read(fields.no), blank: read(fields.blank) };
  return Object.values(count).some(Number.isNaN) ? null : count;
}

/** The answer a key stands for: F, M, B. */
export function answerOf(key: string): Choice | null {
  return ({ f: "for", m: "against", b: "blank" } as const)[key.toLowerCase() as "f"] ?? null;
}
