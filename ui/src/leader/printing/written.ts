// Tells where a file was written, with the way to it.
import type { WrittenFile } from "../../types/WrittenFile";
import { t } from "../../lib/text";
import type { Meeting } from "../meeting.svelte";

/** Nothing is told when the dialog was cancelled. */
export function tellWritten(meeting: Meeting, file: WrittenFile | null, what: string) {
  if (!file) return;
  const run = () => void meeting.backend.showInFolder(file.path).catch((error: unknown) => meeting.notices.refused(error));
  meeting.notices.good(t("written", { what, path: file.path }), { label: t("show-in-folder"), run });
}
