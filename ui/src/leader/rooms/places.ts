// The places of the leader's page behind three doors, by time: before the meeting, the meeting, after. Which door the year is at now, and
// which key goes to which place after «g».
import type { LeaderView } from "../../types/LeaderView";
import type { YearView } from "../../types/YearView";

/** The doors with their places, in order. */
export const doors = {
  before: ["missing", "annual", "forum", "meetings", "needs", "frames", "round", "model"],
  meeting: ["agenda", "draft", "compare", "charts", "decision", "room", "minutes"],
  after: ["documents", "lists", "years", "journal"],
} as const;
export type Door = keyof typeof doors;

export const sections = Object.values(doors).flat();
export type Section = (typeof sections)[number];

/** The key that goes to a place after «g», the same in both languages: no letter of a word that is another in nynorsk. */
export const placeKeys: Record<Section, string> = {
  missing: "h",
  annual: "k",
  forum: "f",
  meetings: "m",
  needs: "b",
  frames: "r",
  round: "3",
  model: "o",
  agenda: "s",
  draft: "u",
  compare: "l",
  charts: "c",
  decision: "a",
  room: "v",
  minutes: "p",
  documents: "d",
  lists: "i",
  years: "y",
  journal: "j",
};

/** The door the year is at: the meeting while one is open, after when all are closed, else before. */
export function doorNow({ meetings }: YearView): Door {
  if (meetings.some(({ opened_at, closed_at }) => opened_at && !closed_at)) return "meeting";
  return meetings.length > 0 && meetings.every(({ closed_at }) => closed_at) ? "after" : "before";
}

/** Where the page begins: at the agenda of an open meeting, at what goes out when all are closed. Before that at the draft, which is
 * what is worked on; in a file with nothing to work on yet, at what is missing. */
export function beginsAt(view: LeaderView): Section {
  const door = doorNow(view.year);
  if (door === "meeting") return "agenda";
  if (door === "after") return "documents";
  return view.needs.length === 0 && view.participants.length === 0 ? "missing" : "draft";
}
