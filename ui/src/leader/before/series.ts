// Several meetings of the plan at once, as they are typed: one weekday in some weeks of a year, all alike.
import { readYear } from "../../lib/reading";
import { t } from "../../lib/text";
import type { DayOfWeek } from "../../types/DayOfWeek";
import type { MeetingForm } from "../../types/MeetingForm";
import type { MeetingSeries } from "../../types/MeetingSeries";
import type { MinutesLanguage } from "../../types/MinutesLanguage";
import type { Faults } from "../about/details";
import { readTime } from "./plan";

export const weekdays: DayOfWeek[] = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"];

export interface TypedSeries {
  bodies: string[];
  year: string;
  weeks: string;
  weekday: DayOfWeek;
  starts: string;
  ends: string;
  place: string;
  form: MeetingForm;
  language: MinutesLanguage;
}

/** Week numbers with commas, semicolons or spaces between; null when one of them is none. */
export function readWeeks(typed: string): number[] | null {
  const weeks = typed
    .split(/[,;\s]+/)
    .filter((word) => word !== "")
    .map((word) => (/^\d{1,2}$/.test(word) ? Number(word) : 0));
  return weeks.length === 0 || weeks.some((week) => week < 1 || week > 53) ? null : weeks;
}

/** The series, or what must be mended first. */
export function readSeries(typed: TypedSeries): { series: MeetingSeries } | { faults: Faults<TypedSeries> } {
  const faults: Faults<TypedSeries> = {};
  const [year, weeks] = [readYear(typed.year), readWeeks(typed.weeks)];
  if (year === null) faults.year = t("series-year-fault");
  if (weeks === null) faults.weeks = t("series-weeks-fault");
  const [starts, ends] = [readTime(typed.starts), readTime(typed.ends)];
  if (typed.bodies.length === 0) faults.bodies = t("plan-bodies-missing");
  if (starts === undefined) faults.starts = t("plan-time-fault");
  if (ends === undefined) faults.ends = t("plan-time-fault");
  if (year === null || weeks === null || starts === undefined || ends === undefined || faults.bodies) return { faults };
  const { bodies, weekday, place, form, language } = typed;
  return { series: { bodies: [...bodies], year, weeks, weekday, starts, ends, place: place.trim() || null, form, language } };
}
