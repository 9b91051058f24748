// The lines of the front page in words, and where each leads. What is late or due, the program says.
import { date } from "../../lib/format";
import { t } from "../../lib/text";
import type { DueLine } from "../../types/DueLine";
import type { Section } from "../rooms/places";

/** Where a line is seen to. */
export function placeOf({ about }: DueLine): Section {
  switch (about.kind) {
    case "milestone":
      return "annual";
    case "notice":
      return "meetings";
    case "to-call":
      return "missing";
    case "minutes":
      return "minutes";
    case "follow-up":
      return "documents";
    case "row":
      return "lists";
    case "term":
      return "forum";
  }
}

/** What a line says. */
export function saidOf({ about, what }: DueLine): string {
  switch (about.kind) {
    case "to-call":
      return t("due-to-call", { what, count: about.seats });
    case "follow-up":
      return t("due-follow-up", { what, case: about.case });
    case "row":
      return t("due-row", { what, list: t(`row-list-${about.list}`) });
    case "milestone":
    case "notice":
    case "minutes":
    case "term":
      return t(`due-${about.kind}`, { what });
  }
}

/** When, and how far off. */
export function whenOf({ on, days }: DueLine): string {
  if (on === null || days === null) return t("due-no-day");
  const left = days === 0 ? t("due-today") : days < 0 ? t("due-days-late", { count: -days }) : t("due-days-left", { count: days });
  return `${date(on)}, ${left}`;
}

/** A key that no two lines share. */
export const keyOf = (line: DueLine): string => JSON.stringify(line.about);
