// What is still missing before the first meeting, each with the place where it is given. A list to go by: it refuses nothing.
import type { LeaderView } from "../../types/LeaderView";
import type { YearView } from "../../types/YearView";
import type { Section } from "../rooms/places";

/** One thing that is missing, and where it is given. */
export interface Missing {
  code: "seats" | "leader" | "meeting" | "date" | "agenda" | "case-texts" | "frames" | "needs" | "deputies";
  place: Section;
  /** How many, where it is of several. */
  count: number;
}

/** What is missing, what stops a meeting first. */
export function missing(view: Pick<LeaderView, "seats" | "frames" | "needs" | "participants" | "meeting">, year: YearView): Missing[] {
  const found: Missing[] = [];
  const lacks = (code: Missing["code"], place: Section, count: number) => count > 0 && found.push({ code, place, count });
  const next = year.meetings.filter(({ closed_at }) => closed_at === null);
  const listed = new Set(next.flatMap(({ agenda }) => agenda.map((entry) => entry.case)));
  const undecided = view.meeting.cases.filter(({ number, kind, proposed_decision }) => listed.has(number) && kind === "decision" && !proposed_decision);
  lacks("seats", "forum", view.seats.length === 0 ? 1 : 0);
  lacks("leader", "forum", view.seats.length > 0 && !view.seats.some(({ role }) => role === "leader") ? 1 : 0);
  lacks("meeting", "meetings", year.meetings.length === 0 ? 1 : 0);
  lacks("date", "meetings", next.filter(({ planned }) => planned.date === null).length);
  lacks("agenda", "meetings", next.filter(({ agenda }) => agenda.length === 0).length);
  lacks("case-texts", "meetings", undecided.length);
  lacks("frames", "frames", view.frames.length === 0 ? 1 : 0);
  lacks("needs", "needs", view.needs.length === 0 && view.participants.length === 0 ? 1 : 0);
  lacks("deputies", "forum", view.seats.length > 0 && !year.holders.some(({ deputies }) => deputies.length > 0) ? 1 : 0);
  return found;
}
