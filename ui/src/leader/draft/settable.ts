// Whether the leader may set the amount of a row now.
import type { Desk } from "../desk.svelte";
import type { Meeting } from "../meeting.svelte";
import { targetOf, type Row } from "./rows";
import { isLocked } from "./target";

/** Why the amount of a row may not be set now, as the key of a text; null when it may. */
export function whyNotSettable(meeting: Meeting, desk: Desk, row: Row): string | null {
  const target = targetOf(row, desk.scheme);
  if (!meeting.writable) return "look-only-why";
  if (!meeting.open) return `refusal-draft-${meeting.stage === "proposed" ? "proposed" : "decided"}`;
  if (isLocked(meeting, target)) return "need" in target ? "locked-amount" : "locked-sum";
  // A sum is not set for what is seen in part only.
  return row.kind === "region" && (desk.search !== "" || desk.onlyFindings) ? "group-partly-shown" : null;
}
