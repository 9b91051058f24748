// Setting what a group gets – a whole scheme, a region, a pot – as it was typed.
import type { Fault as GridFault } from "../../lib/grid/grid";
import { isRefusal } from "../../lib/refusal";
import type { Group } from "../../types/Group";
import type { Others } from "../../types/Others";
import { OVERTAKEN, type Meeting } from "../meeting.svelte";
import { isWithdrawn } from "../sure";
import { faultOf, readTyped, type Fault } from "./amount.svelte";

/** A row whose amount was not taken, with the reason; none where the user took it back. */
export interface Left<R> {
  row: R;
  fault: GridFault | null;
}

const told = ({ typed, why, thousands }: Fault): GridFault => ({
  typed,
  why,
  other: thousands && { text: String(thousands.amount), shown: thousands.shown },
});

/** Why something typed was not taken, as it stands in its cell. */
export const faultInCell = (typed: string, error: unknown): GridFault => told(faultOf(typed, error));

/** Why what was typed cannot be read as an amount; null when it can. */
export async function whyNotRead(meeting: Meeting, text: string): Promise<string | null> {
  const read = await readTyped(meeting.backend, text);
  return "fault" in read ? read.fault.why : null;
}

/** Sets the sum of a group; null when it was taken. */
export async function setGroup(meeting: Meeting, group: Group, text: string, others: Others): Promise<{ fault: GridFault | null } | null> {
  const read = await readTyped(meeting.backend, text);
  if ("fault" in read) return { fault: told(read.fault) };
  try {
    await meeting.send({ do: "set-group", group, amount: read.amount, others });
    return null;
  } catch (error) {
    if (isWithdrawn(error)) return { fault: null };
    if (isRefusal(error) && OVERTAKEN.has(error.code)) await meeting.reload().catch(() => undefined);
    return { fault: faultInCell(text, error) };
  }
}
