// Several meetings of the plan at once, as they are typed: one weekday in some weeks of a year.
import { readYear } from "../../lib/reading";
import { t } from "../../lib/text";
import type { DayOfWeek } from "../../types/DayOfWeek";
import type { MeetingSeries } from "../../types/MeetingSeries";
import type { Faults } from "../about/details";

export const weekdays: DayOfWeek[] = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"];

export interface TypedSeries {
  body: string;
  year: string;
  weeks: string;
  weekday: DayOfWeek;
  place: string;
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
  if (year === null || weeks === null) return { faults };
  const { body, weekday, place } = typed;
  return { series: { bodies: [body], year, weeks, weekday, starts: null, ends: null, place: place.trim() || null, form: "physical", language: "nb" } };
}
