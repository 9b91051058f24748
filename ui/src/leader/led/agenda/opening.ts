// Opening a meeting of the plan, wherever it is asked for: one question, which says which meeting it is.
import { dayInWords } from "../../../lib/day";
import { t } from "../../../lib/text";
import type { PlannedMeeting } from "../../../types/PlannedMeeting";
import type { Ask } from "../../dialogs/ask.svelte";
import type { Meeting } from "../../meeting.svelte";
import { whoMeets } from "../words";

/** «13.03.2025, Samarbeidsforum, regionmøte». */
export const whichMeeting = (meeting: Meeting, { date, bodies, what }: PlannedMeeting): string =>
  [dayInWords(date), whoMeets(meeting, bodies), ...(what ? [what] : [])].join(", ");

/** Asks first. True when it was opened. */
export async function openMeeting(meeting: Meeting, ask: Ask, planned: PlannedMeeting): Promise<boolean> {
  const sure = await ask.confirm({
    title: t("open-meeting-title"),
    text: t("open-meeting-text", { which: whichMeeting(meeting, planned) }),
    points: [t("open-meeting-point-led"), t("open-meeting-point-time")],
    action: t("open-meeting"),
  });
  return sure && (await meeting.do({ do: "open-meeting", meeting: planned.id }));
}
