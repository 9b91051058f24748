// Setting what a group gets – a whole scheme, a region, a pot – as it was typed; and changing amounts by a percentage.
import type { Fault as GridFault } from "../../lib/grid/grid";
import { isRefusal } from "../../lib/refusal";
import { t } from "../../lib/text";
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

/** What was typed for the group of a row. */
export interface TypedGroup<R> {
  row: R;
  group: Group;
  text: string;
}

/** The same, read. */
type Wanted<R> = TypedGroup<R> & { amount: number };

/** Reads what was typed for the groups of rows: what can be read, and the rows where it cannot. */
async function readAll<R>(meeting: Meeting, cells: TypedGroup<R>[]): Promise<{ wanted: Wanted<R>[]; left: Left<R>[] }> {
  const wanted: Wanted<R>[] = [];
  const left: Left<R>[] = [];
  for (const { row, group, text } of cells) {
    const read = await readTyped(meeting.backend, text);
    if ("fault" in read) left.push({ row, fault: told(read.fault) });
    else wanted.push({ row, group, text, amount: read.amount });
  }
  return { wanted, left };
}

/** Sets the sums of groups as they were typed, as one change. Answers the rows that were not set. */
export async function setGroups<R>(meeting: Meeting, cells: TypedGroup<R>[], others: Others): Promise<Left<R>[]> {
  const { wanted, left } = await readAll(meeting, cells);
  return [...left, ...(await setRead(meeting, wanted, others))];
}

/**
 * Sets the sums of several groups by one command, which is one step to take back. Answers the rows that were not set: those that the
 * program refuses by themselves, with the reason of each; the rest are set without them.
 */
async function setRead<R>(meeting: Meeting, wanted: Wanted<R>[], others: Others): Promise<Left<R>[]> {
  if (wanted.length === 0) return [];
  const amounts = wanted.map(({ group, amount }) => ({ group, amount }));
  try {
    await meeting.send(wanted.length === 1 ? { do: "set-group", ...amounts[0]!, others } : { do: "set-groups", amounts, others });
    return [];
  } catch (error) {
    const all = (fault: (one: Wanted<R>) => GridFault | null) => wanted.map((one) => ({ row: one.row, fault: fault(one) }));
    if (isWithdrawn(error)) return all(() => null);
    if (isRefusal(error) && OVERTAKEN.has(error.code)) await meeting.reload().catch(() => undefined);
    else if (wanted.length > 1) {
      const left = (await Promise.all(wanted.map((one) => refusedAlone(meeting, one, others)))).filter((one) => one !== null);
      const rows = new Set(left.map(({ row }) => row));
      if (left.length > 0)
        return [
          ...left,
          ...(await setRead(
            meeting,
            wanted.filter(({ row }) => !rows.has(row)),
            others,
          )),
        ];
    }
    return all(({ text }) => faultInCell(text, error));
  }
}

/** Why a group cannot be set by itself; null when it can. */
async function refusedAlone<R>(meeting: Meeting, { row, group, text, amount }: Wanted<R>, others: Others): Promise<Left<R> | null> {
  try {
    await meeting.preview({ do: "set-group", group, amount, others });
    return null;
  } catch (error) {
    return { row, fault: faultInCell(text, error) };
  }
}

/** Whether a text is for the program to read as a change in percent. What it says, and whether it says anything, the program decides. */
export const isPercent = (text: string): boolean => /%|pst|prosent/i.test(text);

/** What was typed for what a row stands for. */
export interface TypedChange<R> {
  row: R;
  of: { need: string } | { group: Group };
  text: string;
}

/**
 * Changes what stands in rows by the percentage that was typed, as one change, rounded once over all of them. Answers the rows that
 * were not changed: when it is refused, the one that it was typed in, which is the first, with the reason.
 */
export async function changeByPercent<R>(meeting: Meeting, cells: TypedChange<R>[], others: Others): Promise<Left<R>[]> {
  const left: Left<R>[] = [];
  for (const text of new Set(cells.map((cell) => cell.text))) {
    const meant = cells.filter((cell) => cell.text === text);
    const needs = meant.flatMap(({ of }) => ("need" in of ? [of.need] : []));
    const groups = meant.flatMap(({ of }) => ("group" in of ? [of.group] : []));
    try {
      await meeting.send({ do: "change-by-percent", percent: text, needs, groups });
      // The others stay, whatever is chosen for amounts: that is said where something else is.
      if (others === "spread") meeting.notices.tell(t("percent-held"));
    } catch (error) {
      if (isRefusal(error) && OVERTAKEN.has(error.code)) await meeting.reload().catch(() => undefined);
      left.push({ row: meant[0]!.row, fault: faultInCell(text, error) });
    }
  }
  return left;
}
