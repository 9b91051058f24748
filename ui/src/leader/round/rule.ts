// The round as the county's tildelingsmodell writes it. The model comes as plain JSON, checked by the program; here are only
// the parts that the page shows.
import { t } from "../../lib/text";
import type { Round } from "../model/model";

/** The rules of a round. */
export type RoundRule = Round;

interface WithRounds {
  schemes?: { scheme: string; round?: RoundRule | null }[];
}

/** The rule of a scheme's round; none when its model has none. */
export function ruleOf(model: unknown, scheme: string): RoundRule | null {
  return (model as WithRounds | null)?.schemes?.find((rules) => rules.scheme === scheme)?.round ?? null;
}

/** Whether any scheme has a round: without one the section is not there. */
export function hasRound(model: unknown): boolean {
  return (model as WithRounds | null)?.schemes?.some((rules) => rules.round != null) ?? false;
}

/** The categories of R85, in the source's order. */
export const categories = ["basic-competence", "further-studies", "trade-certificate", "facilitation-funds"] as const;

/** «1», or «3–5» for places that are shared. */
export const places = (first: number, last: number) => (first === last ? String(first) : t("round-places", { first: String(first), last: String(last) }));
