// Tells of something that was done as one change, with the button that takes it back as long as nothing else was done.
import { t } from "../../lib/text";
import type { Meeting } from "../meeting.svelte";

/** The message closes when it is taken back; once something else was done, the button only says so. */
export function tellUndoable(meeting: Meeting, text: string) {
  const { revision } = meeting;
  const run = () => {
    meeting.notices.close(id);
    if (meeting.revision === revision && meeting.history.undo) void meeting.do({ do: "undo" });
    else meeting.notices.bad(t("undo-passed"));
  };
  const id = meeting.notices.good(text, { label: t("undo"), run });
}
