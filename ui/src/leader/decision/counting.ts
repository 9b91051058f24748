// Checks of a count while it is typed, so that the leader sees what is wrong before the vote is closed. The program
// counts and judges; this only says what it will refuse.
import type { Choice } from "../../types/Choice";
import type { Count } from "../../types/Count";
import type { CountSoFar } from "../../types/CountSoFar";

/** How a count stands against the number entitled to vote. */
export type Standing = "nothing" | "fits" | "too-many" | "not-a-number";

/** Reads the three fields; an empty field is nought. Null when one is no whole number. */
export function readCount(fields: { yes: string; no: string; blank: string }): Count | null {
  const read = (text: string) => (/^\d{0,4}$/.test(text.trim()) ? Number(text.trim() || "0") : NaN);
  const count = { yes: read(fields.yes), no: read(fields.no), blank: read(fields.blank) };
  return Object.values(count).some(Number.isNaN) ? null : count;
}

/** What is counted so far; an empty field is not counted yet. Null when one is no whole number. */
export function countSoFar(fields: { yes: string; no: string; blank: string }): CountSoFar | null {
  const count = readCount(fields);
  const entered = (name: "yes" | "no" | "blank") => (fields[name].trim() === "" ? null : count![name]);
  return count && { yes: entered("yes"), no: entered("no"), blank: entered("blank") };
}

/** All votes given, blank ones included. */
export const given = ({ yes, no, blank }: Count) => yes + no + blank;

/** How the count stands when `entitled` may vote. */
export function standing(count: Count | null, entitled: number): Standing {
  if (!count) return "not-a-number";
  if (given(count) === 0) return "nothing";
  return given(count) > entitled ? "too-many" : "fits";
}

/** Answers by seat, counted. */
export function counted(answers: Iterable<Choice>): Count {
  const count = { yes: 0, no: 0, blank: 0 };
  for (const answer of answers) {
    if (answer === "for") count.yes++;
    else if (answer === "against") count.no++;
    else count.blank++;
  }
  return count;
}

/** The answer a key stands for: F, M, B. */
export function answerOf(key: string): Choice | null {
  return ({ f: "for", m: "against", b: "blank" } as const)[key.toLowerCase() as "f"] ?? null;
}
