// The written details of a behovsmelding, in the order they are shown, and which finding is about which of them.
import type { Finding } from "../../types/Finding";
import type { FindingCode } from "../../types/FindingCode";
import type { Need } from "../../types/Need";
import type { NeedDetails } from "../../types/NeedDetails";

/** The details that are free text. */
export const detailTexts = [
  "challenges_reason",
  "coordinator_reason",
  "all_to_university",
  "statped_role",
  "statped_partner",
  "team_around_child",
  "private_owners_offered",
] as const satisfies readonly (keyof NeedDetails)[];

const about: { [code in FindingCode]?: keyof NeedDetails } = {
  "follow-up-not-agreed": "follow_up_agreed",
  "follow-up-not-stated": "follow_up_agreed",
  "coordinator-without-reason": "coordinator_reason",
  "all-to-university-without-reference": "all_to_university",
  "other-theme": "theme",
  "statped-not-described": "statped_role",
  "team-not-described": "team_around_child",
  "private-owners-not-offered": "private_owners_offered",
  "statped-partner": "statped_partner",
  "not-answered": "answers",
  "use-not-allowed": "uses",
  "use-of-other-part": "uses",
  "uses-do-not-tally": "uses",
  "universities-do-not-tally": "universities",
  "alike-measures": "alike",
};

/** What the rules say of a detail of a need; of the question `part` when the detail is the answers. */
export function findingsAt(findings: Finding[], need: Need, detail: keyof NeedDetails, part?: string): Finding[] {
  return findings.filter(({ code, place }) => {
    if (about[code] !== detail || place.scheme !== need.scheme) return false;
    // Measures that are alike are found in the whole scheme, at their mark.
    if (code === "alike-measures") return place.part === need.details.alike?.trim();
    return place.need === need.id && (part === undefined || place.part === part);
  });
}
