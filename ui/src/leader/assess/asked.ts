// What the tildelingsmodell asks of a need, what money in its scheme may be used for, and what to look at there. The model comes
// as plain JSON, checked by the program; here are only the parts that the page shows.
import type { Need } from "../../types/Need";
import type { AllowedUse, AttentionPoint, Question } from "../model/model";

interface WithLists {
  questions?: Question[];
  uses?: AllowedUse[];
  attention?: AttentionPoint[];
}

const holdsIn = (scheme: string) => (line: { schemes?: string[] }) => (line.schemes ?? []).length === 0 || line.schemes!.includes(scheme);

/** What a need is asked, in the model's order. */
export function questionsOf(model: unknown, { scheme, ongoing }: Pick<Need, "scheme" | "ongoing">): Question[] {
  const all = (model as WithLists | null)?.questions ?? [];
  return all.filter(holdsIn(scheme)).filter(({ of = "all" }) => of === "all" || (of === "ongoing") === ongoing);
}

/** Any question of the model, asked of this need or not. */
export function questionOf(model: unknown, id: string): Question | undefined {
  return (model as WithLists | null)?.questions?.find((question) => question.id === id);
}

/** What money in a scheme may be used for; anything when there is no list. */
export function usesIn(model: unknown, scheme: string): AllowedUse[] {
  return ((model as WithLists | null)?.uses ?? []).filter(holdsIn(scheme));
}

/** What to look at in a scheme (R59, R102). */
export function attentionIn(model: unknown, scheme: string): AttentionPoint[] {
  return ((model as WithLists | null)?.attention ?? []).filter(holdsIn(scheme));
}

/** The marks of alike measures that others in the scheme have (R63), each once. */
export function marksIn(needs: Need[], { id, scheme }: Pick<Need, "id" | "scheme">): string[] {
  const marks = needs.filter((need) => need.scheme === scheme && need.id !== id).flatMap(({ details }) => details.alike ?? []);
  return [...new Set(marks)].sort((a, b) => a.localeCompare(b, "nb"));
}

/** The universities that needs name, each once, to choose from. */
export function universitiesIn(needs: Need[]): string[] {
  const named = needs.flatMap(({ university, details }) => [university, ...details.universities.map(({ name }) => name)]);
  return [...new Set(named.filter((name) => name !== ""))].sort((a, b) => a.localeCompare(b, "nb"));
}
