// What is said of the meeting itself and of its cases, as it is typed in a form. What is not known is left open and not made up.
import { date } from "../../lib/format";
import { readCase, readDay } from "../../lib/reading";
import { t } from "../../lib/text";
import type { CaseItem } from "../../types/CaseItem";
import type { CaseKind } from "../../types/CaseKind";
import type { Command } from "../../types/Command";
import type { MeetingInfo } from "../../types/MeetingInfo";

/** The kinds of cases, in the order they are offered (R124). */
export const kinds: CaseKind[] = ["decision", "approval", "information", "discussion", "election", "any-other-business"];

export interface TypedMeeting {
  forum: string;
  secretariat: string;
  date: string;
  place: string;
}

/** What is wrong, by field. */
export type Faults<T> = { [key in keyof T]?: string };

export const typedMeeting = ({ forum, secretariat, date: day, place }: MeetingInfo): TypedMeeting => ({
  forum,
  secretariat,
  date: day === null ? "" : date(day),
  place: place ?? "",
});

/** The command, or what must be mended first. */
export function readMeeting(typed: TypedMeeting): { command: Command } | { faults: Faults<TypedMeeting> } {
  const day = readDay(typed.date);
  const faults: Faults<TypedMeeting> = {};
  if (typed.forum.trim() === "") faults.forum = t("about-forum-missing");
  if (typed.secretariat.trim() === "") faults.secretariat = t("about-secretariat-missing");
  if (typed.date.trim() !== "" && day === null) faults.date = t("about-date-fault");
  if (Object.keys(faults).length > 0) return { faults };
  const command: Command = {
    do: "set-meeting",
    forum: typed.forum.trim(),
    secretariat: typed.secretariat.trim(),
    date: day,
    place: typed.place.trim() || null,
  };
  return { command };
}

export interface TypedCase {
  number: string;
  title: string;
  kind: CaseKind;
  proposed: string;
}

export const typedCase = (item: CaseItem | null, number: string): TypedCase => ({
  number: item?.number ?? number,
  title: item?.title ?? "",
  kind: item?.kind ?? "decision",
  proposed: item?.proposed_decision ?? "",
});

/** The case, or what must be mended first. A new case may not take the number of another. */
export function readCaseItem(typed: TypedCase, taken: string[]): { item: CaseItem } | { faults: Faults<TypedCase> } {
  const number = readCase(typed.number);
  const faults: Faults<TypedCase> = {};
  if (number === null) faults.number = t("case-number-fault");
  else if (taken.includes(number)) faults.number = t("case-number-taken", { number });
  if (typed.title.trim() === "") faults.title = t("case-title-missing");
  if (number === null || Object.keys(faults).length > 0) return { faults };
  return { item: { number, title: typed.title.trim(), kind: typed.kind, proposed_decision: typed.proposed.trim() || null } };
}
