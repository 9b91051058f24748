// The wall's view from what everybody in the room sees. Pure.
import type { CaseItem } from "../../types/CaseItem";
import type { SharedView } from "../../types/SharedView";
import type { WallView } from "../../types/WallView";

/** What the wall shows; `serial` is what the room told last. */
export function wallOf({ meeting, case: treated, wall }: SharedView, serial: number): WallView {
  const known = meeting.agenda.find(({ number }) => number === treated.number);
  const item: CaseItem | null = known ? { number: known.number, title: known.title, kind: known.kind, proposed_decision: known.proposed_decision } : null;
  return { revision: serial, serial, forum: meeting.forum, case: item, date: meeting.date, year: meeting.year, content: wall.content, page: null };
}
