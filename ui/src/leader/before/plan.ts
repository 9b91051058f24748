// A meeting of the plan as it is typed. What is not known is left open.
import { date } from "../../lib/format";
import { readDay } from "../../lib/reading";
import { t } from "../../lib/text";
import type { MeetingForm } from "../../types/MeetingForm";
import type { MinutesLanguage } from "../../types/MinutesLanguage";
import type { PlannedMeeting } from "../../types/PlannedMeeting";
import type { Faults } from "../about/details";

export const forms: MeetingForm[] = ["physical", "digital", "hybrid"];
export const languages: MinutesLanguage[] = ["nb", "nn"];

export interface TypedPlan {
  bodies: string[];
  date: string;
  starts: string;
  ends: string;
  place: string;
  what: string;
  responsible: string;
  form: MeetingForm;
  language: MinutesLanguage;
  /** The day its innkalling was sent; empty while it is not. */
  sent: string;
  /** It was held, and not led in the program. */
  heldWithout: boolean;
}

const clock = (time: string | null) => (time === null ? "" : time.slice(0, 5).replace(":", "."));

export const typedPlan = (plan: PlannedMeeting | null, body: string): TypedPlan => ({
  bodies: plan?.bodies ?? [body],
  date: plan?.date ? date(plan.date) : "",
  starts: clock(plan?.starts ?? null),
  ends: clock(plan?.ends ?? null),
  place: plan?.place ?? "",
  what: plan?.what ?? "",
  responsible: plan?.responsible ?? "",
  form: plan?.form ?? "physical",
  language: plan?.language ?? "nb",
  sent: plan?.notice_sent ? date(plan.notice_sent) : "",
  heldWithout: plan?.held_without ?? false,
});

/** A time of day typed as `9`, `09.00` or `9:30`, as `09:00:00`; null when it is none. */
export function readClock(typed: string): string | null {
  const [, hour, minute = "00"] = /^(\d{1,2})(?:[.:](\d{2}))?$/.exec(typed.trim()) ?? [];
  if (hour === undefined || Number(hour) > 23 || Number(minute) > 59) return null;
  return `${hour.padStart(2, "0")}:${minute}:00`;
}

/** A time of day that may stand empty; undefined when it is none. */
export const readTime = (typed: string): string | null | undefined => (typed.trim() === "" ? null : (readClock(typed) ?? undefined));

/** The plan, or what must be mended first. */
export function readPlan(typed: TypedPlan, id: string): { plan: PlannedMeeting } | { faults: Faults<TypedPlan> } {
  const faults: Faults<TypedPlan> = {};
  const [day, sent] = [readDay(typed.date), readDay(typed.sent)];
  const [starts, ends] = [readTime(typed.starts), readTime(typed.ends)];
  if (typed.bodies.length === 0) faults.bodies = t("plan-bodies-missing");
  if (typed.date.trim() !== "" && day === null) faults.date = t("about-date-fault");
  if (typed.sent.trim() !== "" && sent === null) faults.sent = t("about-date-fault");
  if (typed.heldWithout && typed.date.trim() === "") faults.date = t("plan-held-day-missing");
  if (starts === undefined) faults.starts = t("plan-time-fault");
  if (ends === undefined) faults.ends = t("plan-time-fault");
  if (starts === undefined || ends === undefined || Object.keys(faults).length > 0) return { faults };
  const { bodies, form, language } = typed;
  return {
    plan: {
      id,
      bodies: [...bodies],
      date: day,
      starts,
      ends,
      place: typed.place.trim() || null,
      form,
      language,
      notice_sent: sent,
      ...(typed.heldWithout ? { held_without: true } : {}),
      ...(typed.what.trim() ? { what: typed.what.trim() } : {}),
      ...(typed.responsible.trim() ? { responsible: typed.responsible.trim() } : {}),
    },
  };
}

/** An id that none of `taken` is: `m2` after `m1`. */
export function newId(taken: readonly string[], letter: string): string {
  let nth = taken.length + 1;
  while (taken.includes(`${letter}${nth}`)) nth += 1;
  return `${letter}${nth}`;
}
