// What the tildelingsmodell asks of those who assess: the sub-points of the three criteria, and how many measures an owner can
// work with at a time. The model comes as plain JSON, checked by the program; here are only the parts that the page shows.
import type { Criterion } from "../../types/Criterion";
import type { Names } from "../../types/Names";

/** One sub-point of a criterion. */
export interface CriterionPoint {
  id: string;
  name: Names;
}

interface WithCriteria {
  criteria?: { criterion: Criterion; points: CriterionPoint[] }[];
  schemes?: { scheme: string; measures_at_once?: number | null }[];
}

/** The three criteria in their order (R48). */
export const criteria = ["local-need", "collective", "partnership"] as const;

/** The two levels, the last word last (R52). */
export const levels = ["network", "working-group"] as const;

/** The sub-points of a criterion; none when the model has none. */
export function pointsOf(model: unknown, criterion: Criterion): CriterionPoint[] {
  return (model as WithCriteria | null)?.criteria?.find((rule) => rule.criterion === criterion)?.points ?? [];
}

/** How many measures an owner can work with at the same time (R56); null when the scheme sets no limit. */
export function measuresAtOnce(model: unknown, scheme: string): number | null {
  return (model as WithCriteria | null)?.schemes?.find((rules) => rules.scheme === scheme)?.measures_at_once ?? null;
}
