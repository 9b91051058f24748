// What a decision is about and who decides it: the whole table or some of its lines, one body of a joint meeting or all together.
import type { CaseHeld } from "../../../types/CaseHeld";
import type { HeldView } from "../../../types/HeldView";
import type { LineGroup } from "../../../types/LineGroup";

/** What is chosen: a body, and the place of a group of lines; empty for all. */
export interface Part {
  body: string;
  lines: string;
}

/** The groups of lines that are decided one after another, when somebody is out of some lines. */
export const groupsOf = (held: HeldView): LineGroup[] => {
  const groups = held.habilitet?.lines.groups ?? [];
  return groups.length > 1 ? groups : [];
};

/** Every line of the group is decided. */
export const isDecided = (held: HeldView, group: LineGroup): boolean => group.lines.every((line) => held.habilitet?.decided.includes(line) ?? false);

/** The bodies that decide, each for itself; none where all decide together. */
export const bodiesOf = (held: HeldView, of: CaseHeld): string[] =>
  of.joint === "each-for-itself" && held.bodies.length > 1 ? held.bodies.map(({ body }) => body) : [];

/** What comes next: the first body that has not decided, and the first group of lines that is not decided. */
export function nextPart(held: HeldView, of: CaseHeld): Part {
  const groups = groupsOf(held);
  const at = groups.findIndex((group) => !isDecided(held, group));
  return { body: bodiesOf(held, of).length > 0 ? (of.bodies_left[0] ?? bodiesOf(held, of)[0] ?? "") : "", lines: at < 0 ? "" : String(at) };
}

/** As it is said in a command. */
export function saidOf(held: HeldView, { body, lines }: Part): { body?: string; lines?: string[] } {
  const group = lines === "" ? undefined : groupsOf(held)[Number(lines)];
  return { ...(body === "" ? {} : { body }), ...(group ? { lines: group.lines } : {}) };
}
