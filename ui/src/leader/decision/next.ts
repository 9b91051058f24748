// What comes next before the draft is decided, and where it is done: a draft is decided in a case of a meeting, and nowhere else.
import type { CaseItem } from "../../types/CaseItem";
import type { CasePlan } from "../../types/CasePlan";
import type { MeetingView } from "../../types/MeetingView";
import { isProcess } from "../about/caseplan";
import type { Section } from "../rooms/places";

/** The one thing that stands in the way of the next, in their order. */
export type Waits =
  /** No case ends in a decision. */
  | "case"
  /** No meeting lies ahead. */
  | "meeting"
  /** The meeting at hand has no such case left on its agenda. */
  | "agenda"
  /** The meeting is not opened. */
  | "open"
  /** The case is not taken up. */
  | "taken-up"
  /** The draft is not put forward. */
  | "put-forward";

/** What comes next. */
export interface Next {
  waits: Waits;
  /** Where it is done. */
  goes: Section;
  /** The case it is about, where it is known. */
  case: string | null;
}

/** What comes next when nothing is put forward: `at` is the meeting at hand, of those that were planned. */
export function nextOf(at: MeetingView | undefined, cases: CaseItem[], plans: CasePlan[]): Next {
  const decides = (number: string) =>
    cases.some((item) => item.number === number && item.kind === "decision") && !isProcess(plans.find((plan) => plan.case === number));
  if (!cases.some(({ number }) => decides(number))) return { waits: "case", goes: "meetings", case: null };
  if (!at || at.closed_at) return { waits: "meeting", goes: "meetings", case: null };
  const over = new Set(at.held?.cases.filter(({ status }) => status === "treated" || status === "withdrawn").map((one) => one.case));
  const left = at.agenda.map((entry) => entry.case).filter((number) => decides(number) && !over.has(number));
  const open = left.find((number) => number === at.held?.open_case);
  const first = open ?? left[0];
  if (first === undefined) return { waits: "agenda", goes: "meetings", case: null };
  return { waits: !at.opened_at ? "open" : open ? "put-forward" : "taken-up", goes: "agenda", case: first };
}
