// A step of the årshjul as it is typed, and what is worth knowing of it in words.
import { date } from "../../lib/format";
import { readDay } from "../../lib/reading";
import { t } from "../../lib/text";
import type { Dated } from "../../types/Dated";
import type { DayWarning } from "../../types/DayWarning";
import type { Milestone } from "../../types/Milestone";
import type { Faults } from "../about/details";

export interface TypedStep {
  what: string;
  from: string;
  until: string;
  owner: string;
  body: string;
  after: string;
  note: string;
}

export const typedStep = (step: Milestone | null): TypedStep => ({
  what: step?.what ?? "",
  from: step ? date(step.from) : "",
  until: step?.until ? date(step.until) : "",
  owner: step?.owner ?? "",
  body: step?.body ?? "",
  after: step?.after ? String(step.after) : "",
  note: step?.note ?? "",
});

const text = (typed: string) => typed.trim() || null;

/** The step, or what must be mended first. */
export function readStep(typed: TypedStep, old: Milestone | null): { milestone: Milestone } | { faults: Faults<TypedStep> } {
  const faults: Faults<TypedStep> = {};
  const [from, until] = [readDay(typed.from), readDay(typed.until)];
  if (typed.what.trim() === "") faults.what = t("refusal-name-missing");
  if (from === null) faults.from = t("about-date-fault");
  if (typed.until.trim() !== "" && until === null) faults.until = t("about-date-fault");
  if (from === null || Object.keys(faults).length > 0) return { faults };
  const after = typed.after === "" ? null : Number(typed.after);
  return {
    milestone: {
      id: old?.id ?? 0,
      what: typed.what.trim(),
      from,
      until,
      owner: text(typed.owner),
      body: text(typed.body),
      after,
      done: old?.done ?? null,
      note: text(typed.note),
    },
  };
}

/** The day of a step, or its period. */
export const whenOf = ({ from, until }: Milestone): string => (until === null ? date(from) : `${date(from)}–${date(until)}`);

/** A warning in words; steps and meetings are named by the caller. */
export function warned(warning: DayWarning, namedAs: (about: Dated) => string): string {
  const step = (milestone: number) => namedAs({ kind: "milestone", milestone });
  switch (warning.warning) {
    case "not-working": {
      const day = t(`day-${typeof warning.why === "string" ? warning.why : warning.why.holiday}`);
      return t("annual-warn-not-working", { date: date(warning.day), day });
    }
    case "week53":
      return t("annual-warn-week53", { date: date(warning.day), year: String(warning.year) });
    case "before-what-it-needs":
      return t("annual-warn-before-what-it-needs", { first: step(warning.first), date: date(warning.ends) });
    case "same-day": {
      const meetings = warning.meetings.map((meeting) => namedAs({ kind: "meeting", meeting }));
      return t("annual-warn-same-day", { others: [...warning.milestones.map(step), ...meetings].join(", ") });
    }
    case "before-the-notice":
      return t("annual-warn-before-the-notice", { date: date(warning.due), first: step(warning.first) });
    case "notice-too-late":
      return t("annual-warn-notice-too-late", { date: date(warning.due) });
    case "said-twice":
      return t("annual-warn-said-twice", { date: date(warning.day) });
  }
}
