// A meeting by who meets and when.
import { dayInWords } from "../../lib/day";
import type { Meeting } from "../meeting.svelte";

/** «Samarbeidsforum 13. mars 2025». */
export function meetingInWords(meeting: Meeting, of: string): string {
  const planned = meeting.year.meetings.find(({ planned }) => planned.id === of)?.planned;
  const bodies = planned?.bodies.map((body) => meeting.year.bodies.find((known) => known.id === body)?.name ?? body) ?? [of];
  return `${bodies.join(", ")} ${dayInWords(planned?.date ?? null)}`;
}
