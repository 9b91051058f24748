// Which findings stand in the way of a decision, and which of them are accepted with a reason.
import type { Finding } from "../../types/Finding";
import type { Override } from "../../types/Override";

/** The reason a finding was accepted with, if it was. */
export function overrideOf({ code, place }: Finding, overrides: Override[]): Override | undefined {
  return overrides.find(
    (override) =>
      override.code === code &&
      override.place.scheme === place.scheme &&
      override.place.region === place.region &&
      override.place.need === place.need,
  );
}

/** Findings that must be mended or accepted before the draft can be put to a decision. */
export function blocking(findings: Finding[], overrides: Override[]): Finding[] {
  return findings.filter((finding) => finding.severity === "block" && !overrideOf(finding, overrides));
}
