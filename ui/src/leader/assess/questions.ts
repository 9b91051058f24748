// What the program says that is asked of a need, what money in its scheme may be used for, and what to look at there.
import { alphabet } from "../../lib/grid/values";
import type { AllocationModel } from "../../types/AllocationModel";
import type { AllowedUse } from "../../types/AllowedUse";
import type { AskedIn } from "../../types/AskedIn";
import type { AttentionPoint } from "../../types/AttentionPoint";
import type { Need } from "../../types/Need";
import type { Question } from "../../types/Question";

const inScheme = (asked: AskedIn[], scheme: string) => asked.find((one) => one.scheme === scheme);

/** What a need is asked, in the model's order. */
export function questionsOf(asked: AskedIn[], { scheme, ongoing }: Pick<Need, "scheme" | "ongoing">): Question[] {
  return inScheme(asked, scheme)?.[ongoing ? "of_ongoing" : "of_new"] ?? [];
}

/** Any question of the model, asked of this need or not. */
export function questionOf(model: AllocationModel, id: string): Question | undefined {
  return model.questions?.find((question) => question.id === id);
}

/** What money in a scheme may be used for; anything when there is no list. */
export function usesIn(asked: AskedIn[], scheme: string): AllowedUse[] {
  return inScheme(asked, scheme)?.uses ?? [];
}

/** What to look at in a scheme (R59, R102). */
export function attentionIn(asked: AskedIn[], scheme: string): AttentionPoint[] {
  return inScheme(asked, scheme)?.attention ?? [];
}

/** The marks of alike measures that others in the scheme have (R63), each once. */
export function marksIn(needs: Need[], { id, scheme }: Pick<Need, "id" | "scheme">): string[] {
  const marks = needs.filter((need) => need.scheme === scheme && need.id !== id).flatMap(({ details }) => details.alike ?? []);
  return [...new Set(marks)].sort(alphabet.compare);
}

/** The universities that needs name, each once, to choose from. */
export function universitiesIn(needs: Need[]): string[] {
  const named = needs.flatMap(({ university, details }) => [university, ...details.universities.map(({ name }) => name)]);
  return [...new Set(named.filter((name) => name !== ""))].sort(alphabet.compare);
}
