// What the innstilling's nine sections lack: the lines to show, and the sections that are empty as a whole.
import type { SectionCheck } from "../../types/SectionCheck";

/** A section that is empty in a scheme. */
export interface EmptyPlace {
  section: number;
  scheme: string;
}

/** What is empty or lacks something. Of a section that is empty as a whole the first part stands for all. */
export const lackingLines = (checks: readonly SectionCheck[]): SectionCheck[] =>
  checks.filter((check, nth) => (check.empty ? isFirstOf(checks, nth) : check.lacking.length > 0));

const isFirstOf = (checks: readonly SectionCheck[], nth: number) =>
  checks.findIndex(({ section, scheme }) => section === checks[nth]?.section && scheme === checks[nth]?.scheme) === nth;

/** The sections that are empty, scheme by scheme, each once. */
export const emptyPlaces = (checks: readonly SectionCheck[]): EmptyPlace[] =>
  checks.filter(({ empty }, nth) => empty && isFirstOf(checks, nth)).map(({ section, scheme }) => ({ section, scheme }));
