// The written details of a behovsmelding, in the order they are shown.
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
