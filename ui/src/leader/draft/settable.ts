// Whether the leader may set the amount of a row now.
import type { TextKey } from "../../lib/textkey";
import type { Meeting } from "../meeting.svelte";
import { targetOf, type Row } from "./rows";
import { isLocked } from "./target";

/** Why the amount of a row may not be set now, as the key of a text; null when it may. */
export function whyNotSettable(meeting: Meeting, scheme: string, row: Row): TextKey | null {
  const target = targetOf(row, scheme);
  if (!meeting.writable) return "look-only-why";
  if (!meeting.open) return `refusal-draft-${meeting.stage === "proposed" ? "proposed" : "decided"}`;
  if (isLocked(meeting, target)) return "need" in target ? "locked-amount" : "locked-sum";
  // A sum is not set for what is seen in part only.
  return row.kind === "region" && row.seen === "part" ? "group-partly-shown" : null;
}
