// What a decision is about and who decides it: the whole table or some of its lines, one body of a joint meeting or all together. A body
// that decides some ordninger only has groups of its own.
import type { BodyNow } from "../../../types/BodyNow";
import type { CaseHeld } from "../../../types/CaseHeld";
import type { HeldView } from "../../../types/HeldView";
import type { LineGroup } from "../../../types/LineGroup";

/** What is chosen: a body, and the place of a group of lines; empty for all. */
export interface Part {
  body: string;
  lines: string;
}

const bodyNow = (held: HeldView, body: string): BodyNow | undefined => held.bodies.find((one) => one.body === body);

const groupsWithOne = (held: HeldView, body: string): LineGroup[] => (body === "" ? held.habilitet?.lines.groups : bodyNow(held, body)?.groups) ?? [];

/** The groups of lines that a body, or all together, decide one after another, when somebody is out of some lines. */
export const groupsOf = (held: HeldView, body: string): LineGroup[] => {
  const groups = groupsWithOne(held, body);
  return groups.length > 1 ? groups : [];
};

/** The lines that a body, or all together, decide. */
export const linesOf = (held: HeldView, body: string): string[] => groupsWithOne(held, body).flatMap(({ lines }) => lines);

/** A body that does not decide all the lines of the draft. */
export const decidesSome = (held: HeldView, body: string): boolean => {
  const lines = body === "" ? 0 : linesOf(held, body).length;
  return lines > 0 && lines < linesOf(held, "").length;
};

/** Every line of the group is decided: by the body or all together, and where no body is chosen by anybody. */
export const isDecided = (held: HeldView, group: LineGroup, body: string): boolean => {
  const decided = (body === "" ? held.habilitet?.decided : bodyNow(held, body)?.decided) ?? [];
  return group.lines.every((line) => decided.includes(line));
};

/** Who is out of a decision on all that a body, or all together, decide. Of some lines, those who are out of them are not on their roll either. */
export const outOf = (held: HeldView, { body, lines }: Part): string[] => {
  if (lines !== "") return [];
  if (body === "") return held.habilitet?.lines.out_of_the_whole ?? [];
  return [...new Set(groupsWithOne(held, body).flatMap(({ out }) => out))];
};

/** How many are here to decide it: of the group, of the body, or of all who meet. */
export const takePart = (held: HeldView, { body, lines }: Part): number =>
  (lines === "" ? undefined : groupsOf(held, body)[Number(lines)]?.entitled) ?? (bodyNow(held, body)?.quorum ?? held.quorum).present;

/** The bodies that decide, each for itself; none where all decide together. */
export const bodiesOf = (held: HeldView, of: CaseHeld): string[] =>
  of.joint === "each-for-itself" && held.bodies.length > 1 ? held.bodies.map(({ body }) => body) : [];

/** What comes next for a body, or for all together: the first group of lines that is not decided. */
export function nextOf(held: HeldView, body: string): Part {
  const at = groupsOf(held, body).findIndex((group) => !isDecided(held, group, body));
  return { body, lines: at < 0 ? "" : String(at) };
}

/** What comes next: the first body that has something left to decide, and its first group of lines that is not decided. */
export const nextPart = (held: HeldView, of: CaseHeld): Part => {
  const bodies = bodiesOf(held, of);
  return nextOf(held, bodies.length > 0 ? (of.bodies_left[0] ?? bodies[0]!) : "");
};

/** How far it has come: when this changes, the next part is offered. */
export const comeTo = (held: HeldView, of: CaseHeld): string =>
  [of.bodies_left.join(), held.habilitet?.decided.length ?? 0, ...held.bodies.map(({ decided }) => decided.length)].join(" ");

/** As it is said in a command. */
export function saidOf(held: HeldView, { body, lines }: Part): { body?: string; lines?: string[] } {
  const group = lines === "" ? undefined : groupsOf(held, body)[Number(lines)];
  return { ...(body === "" ? {} : { body }), ...(group ? { lines: group.lines } : {}) };
}
