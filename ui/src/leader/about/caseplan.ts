// How a case is planned to be treated, as it is typed: method and questions of a process item, alternatives to what is proposed, guests, a
// break after it. Questions and guests stand one on a line; an alternative is a text of its own.
import { readCount } from "../../lib/reading";
import { t } from "../../lib/text";
import type { CasePlan } from "../../types/CasePlan";

export interface TypedPlan {
  method: string;
  questions: string;
  alternatives: string[];
  guests: string;
  breakAfter: string;
}

export const typedPlan = (plan: CasePlan | undefined): TypedPlan => ({
  method: plan?.method ?? "",
  questions: plan?.questions.join("\n") ?? "",
  alternatives: plan?.alternatives ?? [],
  guests: plan?.guests.join("\n") ?? "",
  breakAfter: plan?.break_after ? String(plan.break_after) : "",
});

const linesOf = (text: string) => text.split("\n").flatMap((line) => line.trim() || []);

/** What is written of the case, or what must be mended first. What was ticked off as done stays so. */
export function readPlan(typed: TypedPlan, number: string, known: CasePlan | undefined): { plan: CasePlan } | { fault: string } {
  const minutes = typed.breakAfter.trim() === "" ? null : readCount(typed.breakAfter);
  if (minutes === null && typed.breakAfter.trim() !== "") return { fault: t("agenda-minutes-fault") };
  const plan: CasePlan = {
    case: number,
    method: typed.method.trim() || null,
    questions: linesOf(typed.questions),
    alternatives: typed.alternatives.flatMap((text) => text.trim() || []),
    guests: linesOf(typed.guests),
    break_after: minutes === 0 ? null : minutes,
    followed_up: known?.followed_up ?? null,
  };
  return { plan };
}

/** It is worked on by a method and questions, and ends in no vedtak. */
export const isProcess = (plan: Pick<CasePlan, "method" | "questions"> | undefined): boolean =>
  plan !== undefined && (plan.method !== null || plan.questions.length > 0);

/** Both say the same. */
export const samePlan = (one: CasePlan, other: CasePlan | undefined): boolean => JSON.stringify(typedPlan(one)) === JSON.stringify(typedPlan(other));
