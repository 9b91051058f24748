// Where each thing that is missing is given. What is missing, the program says.
import type { MissingCode } from "../../types/MissingCode";
import type { Section } from "../rooms/places";

export const givenAt: Record<MissingCode, Section> = {
  seats: "forum",
  leader: "forum",
  meeting: "meetings",
  date: "meetings",
  agenda: "meetings",
  groups: "forum",
  "case-texts": "meetings",
  frames: "frames",
  needs: "needs",
  deputies: "forum",
};
