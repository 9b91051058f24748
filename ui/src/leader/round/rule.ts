// The round as the county's tildelingsmodell writes it.
import { t } from "../../lib/text";
import type { AllocationModel } from "../../types/AllocationModel";
import type { Round } from "../../types/Round";

/** The rule of a scheme's round; none when its model has none. */
export function ruleOf(model: AllocationModel, scheme: string): Round | null {
  return model.schemes.find((rules) => rules.scheme === scheme)?.round ?? null;
}

/** Whether any scheme has a round: without one the section is not there. */
export function hasRound(model: AllocationModel): boolean {
  return model.schemes.some((rules) => rules.round != null);
}

/** The categories of R85, in the source's order. */
export const categories = ["basic-competence", "further-studies", "trade-certificate", "facilitation-funds"] as const;

/** «1», or «3–5» for places that are shared. */
export const places = (first: number, last: number) => (first === last ? String(first) : t("round-places", { first: String(first), last: String(last) }));
