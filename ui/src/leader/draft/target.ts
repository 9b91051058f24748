// What an amount can be set for: a behovsmelding, or a group of them (the whole scheme, a region, the pot of a network or
// owner). Here they get their keys in the table, and the commands that set, lock and free them.
import type { AdjustCommand } from "../../types/AdjustCommand";
import type { Command } from "../../types/Command";
import type { Group } from "../../types/Group";
import type { GroupAmount } from "../../types/GroupAmount";
import type { Others } from "../../types/Others";
import type { SchemeTotals } from "../../types/SchemeTotals";
import type { Meeting } from "../meeting.svelte";

export type Target = { need: string } | { group: Group };

/** The key of a group's row; those of the needs are their ids. */
export function keyOfGroup({ level, name }: Pick<Group, "level" | "name">): string {
  return level === "scheme" ? "scheme" : `${level} ${name}`;
}

/** The key of the row a target has. */
export const keyOf = (target: Target): string => ("need" in target ? target.need : keyOfGroup(target.group));

/** The command that sets an amount, whole kroner. */
export function setting(target: Target, amount: number, others: Others): AdjustCommand {
  return "need" in target ? { do: "set-amount", need: target.need, amount, others } : { do: "set-group", group: target.group, amount, others };
}

/** The command that locks what is not locked, and the other way round. */
export function turningLock(meeting: Meeting, target: Target): Command {
  const locked = isLocked(meeting, target);
  if ("need" in target) return { do: locked ? "unlock" : "lock", need: target.need };
  return { do: locked ? "unlock-group" : "lock-group", group: target.group };
}

export const sumsIn = (totals: SchemeTotals[], scheme: string) => totals.find((sums) => sums.scheme === scheme);

/** What was set for a group; nothing when it follows the rule. */
export function setFor(sums: SchemeTotals | undefined, { level, name }: Pick<Group, "level" | "name">): GroupAmount | undefined {
  return sums?.groups.find(({ group }) => group.level === level && group.name === name);
}

/** Whether a target's amount is locked. */
export function isLocked(meeting: Meeting, target: Target): boolean {
  if ("need" in target) return meeting.amounts.get(target.need)?.locked ?? false;
  return setFor(sumsIn(meeting.totals, target.group.scheme), target.group)?.locked ?? false;
}

/** Given in a group, its *anslag* (pots without needs) included; whole kroner. */
export function givenIn(meeting: Meeting, { scheme, level, name }: Group): number {
  const sums = sumsIn(meeting.totals, scheme);
  if (level === "scheme") return sums?.allocated ?? 0;
  if (level === "pot") return sums?.pots.find((pot) => pot.name === name)?.given ?? 0;
  const needs = meeting.base.needs.filter((need) => need.scheme === scheme && need.region === name);
  return needs.reduce((sum, need) => sum + (meeting.amounts.get(need.id)?.amount ?? 0), estimatesOf(sums, name));
}

/** Given to the pots of a region that have no needs; whole kroner. */
export function estimatesOf(sums: SchemeTotals | undefined, region: string): number {
  return (sums?.pots ?? []).reduce((sum, pot) => (pot.is_estimate && pot.region === region ? sum + pot.given : sum), 0);
}

/** What a target gets as the draft stands; whole kroner. */
export function presentOf(meeting: Meeting, target: Target): number {
  return "need" in target ? (meeting.amounts.get(target.need)?.amount ?? 0) : givenIn(meeting, target.group);
}

/** What a target is called when it is read aloud. */
export function nameOf(meeting: Meeting, target: Target, scheme: string): string {
  if ("need" in target) return meeting.needs.get(target.need)?.owner.name ?? "";
  return target.group.level === "scheme" ? scheme : target.group.name;
}
