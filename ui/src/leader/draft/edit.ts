// How an amount of the draft is set as it was typed: those of behovsmeldinger together as one change, those of groups as
// another, and a percentage of what is chosen as one. What the program does not take stays where it was typed, with the reason.
import type { Edit, Typed } from "../../lib/grid/grid";
import { isRefusal } from "../../lib/refusal";
import type { Others } from "../../types/Others";
import { changeByPercent, faultInCell, isPercent, setGroups, type Left } from "../money/setting";
import { OVERTAKEN, type Meeting } from "../meeting.svelte";
import { isWithdrawn } from "../sure";
import { targetOf, type NeedRow, type Row } from "./rows";

/** `locked` says why the amount of a row may not be set now. */
export function amountEdit(meeting: Meeting, scheme: () => string, others: () => Others, locked: (row: Row) => string | null): Edit<Row> {
  async function set(typed: Typed<Row>[], answered: () => void): Promise<Left<Row>[]> {
    const changes = typed.filter(({ text }) => isPercent(text)).map(({ row, text }) => ({ row, of: targetOf(row, scheme()), text }));
    const changed = await changeByPercent(meeting, changes, others());
    return [
      ...changed,
      ...(await setAmounts(
        typed.filter(({ text }) => !isPercent(text)),
        answered,
      )),
    ];
  }
  async function setAmounts(cells: Typed<Row>[], answered: () => void): Promise<Left<Row>[]> {
    const groups = cells.flatMap(({ row, text }) => {
      const target = targetOf(row, scheme());
      return "group" in target ? [{ row, group: target.group, text }] : [];
    });
    const left: Left<Row>[] = await setGroups(meeting, groups, others());
    const needs = cells.flatMap(({ row, text }) => (row.kind === "need" ? [{ row, text }] : []));
    return needs.length === 0 ? left : [...left, ...(await setNeeds(meeting, needs, others(), answered))];
  }
  return { locked, forAll: isPercent, set };
}

/** Sets amounts of behovsmeldinger as one change; answers those that were not taken. `answered` as in a table's edit. */
export async function setNeeds(meeting: Meeting, cells: Typed<NeedRow>[], others: Others, answered?: () => void): Promise<Left<NeedRow>[]> {
  let reasons: ReadonlyMap<string, unknown>;
  try {
    const left = await meeting.setTyped(
      cells.map(({ row, text }) => ({ need: row.need.id, text })),
      others,
      answered,
    );
    reasons = new Map(left.map(({ need, refusal }) => [need, refusal]));
  } catch (error) {
    reasons = new Map(cells.map(({ row }) => [row.need.id, error]));
  }
  if ([...reasons.values()].some((error) => isRefusal(error) && OVERTAKEN.has(error.code))) await meeting.reload().catch(() => undefined);
  return cells.flatMap(({ row, text }) => {
    if (!reasons.has(row.need.id)) return [];
    const error = reasons.get(row.need.id);
    return [{ row, fault: isWithdrawn(error) ? null : faultInCell(text, error) }];
  });
}
