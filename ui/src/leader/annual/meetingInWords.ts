// A meeting by who meets and when.
import { dayInWords } from "../../lib/day";
import { whoMeets } from "../led/words";
import type { Meeting } from "../meeting.svelte";

/** «Samarbeidsforum 13. mars 2025». */
export function meetingInWords(meeting: Meeting, of: string): string {
  const planned = meeting.year.meetings.find(({ planned }) => planned.id === of)?.planned;
  return `${planned ? whoMeets(meeting, planned.bodies) : of} ${dayInWords(planned?.date ?? null)}`;
}
