// What can be done with the meeting's drafts, for the menu and for Ctrl+K: choose, make, copy, rename, take away.
import { kroner } from "../../lib/format";
import { t } from "../../lib/text";
import type { DraftInfo } from "../../types/DraftInfo";
import type { LeaderView } from "../../types/LeaderView";
import type { Ask } from "../ask/ask.svelte";
import type { Desk } from "../desk.svelte";
import type { Meeting } from "../meeting.svelte";

/** A draft that is to get a name: made anew, copied from another, or renamed. */
export interface Naming {
  what: "new" | "copy" | "rename";
  /** The draft that is copied or renamed; the one worked on. */
  from: string;
  /** What stands in the field at first. */
  name: string;
}

const taken = (drafts: DraftInfo[], name: string) => drafts.some((draft) => draft.name.toLocaleLowerCase("nb") === name.toLocaleLowerCase("nb"));

/** `name`, or `name 2`, `name 3` … when it is taken. */
function free(drafts: DraftInfo[], name: string): string {
  let found = name;
  for (let number = 2; taken(drafts, found); number++) found = `${name} ${number}`;
  return found;
}

/** «Utkast B» when there is an A. */
export function nextName(drafts: DraftInfo[]): string {
  const letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZ".split("");
  const named = letters.map((letter) => t("draft-lettered", { letter })).find((name) => !taken(drafts, name));
  return named ?? free(drafts, t("draft-lettered", { letter: "A" }));
}

/** «Kopi av Utkast A», «Kopi av Utkast A 2». */
export const copyName = (drafts: DraftInfo[], of: string): string => free(drafts, t("draft-copy-of", { name: of }));

/** Why the drafts cannot be changed now; nothing when they can. */
export function whyClosed(meeting: Meeting): string | null {
  if (!meeting.writable) return t("look-only-why");
  return meeting.open ? null : t(meeting.stage === "proposed" ? "drafts-closed-proposed" : "drafts-closed-decided");
}

/** The frames a draft tries: «prøver ramme Rekom 24 100 000». */
export function triedInWords({ what_if }: DraftInfo, schemes: LeaderView["schemes"]): string {
  const short = (id: string) => schemes.find((scheme) => scheme.id === id)?.short_name ?? id;
  const frames = what_if.map(([scheme, amount]) => t("draft-frame", { scheme: short(scheme), amount: kroner(amount) }));
  return frames.length === 0 ? "" : t("draft-tries", { frames: frames.join(", ") });
}

export const naming = (meeting: Meeting, what: Naming["what"]): Naming => {
  const { drafts, draft } = meeting.base;
  const name = what === "new" ? nextName(drafts) : what === "copy" ? copyName(drafts, draft.name) : draft.name;
  return { what, from: draft.name, name };
};

/** Takes away the draft worked on, once the leader has agreed. */
export async function removeDraft(meeting: Meeting, ask: Ask) {
  const { name } = meeting.base.draft;
  const sure = await ask.confirm({
    title: t("draft-remove-title", { name }),
    text: t("draft-remove-text"),
    action: t("draft-remove-action"),
    tone: "danger",
  });
  if (sure) await meeting.do({ do: "remove-draft", name });
}

/** One thing to do with the drafts. */
export interface DraftDeed {
  key: string;
  label: string;
  run: () => unknown;
}

/** What can be done with the draft worked on, where the drafts may be changed. */
export function deeds(meeting: Meeting, desk: Desk, ask: Ask): DraftDeed[] {
  const { name } = meeting.base.draft;
  const list: DraftDeed[] = [
    { key: "new", label: t("draft-new"), run: () => (desk.naming = naming(meeting, "new")) },
    { key: "copy", label: t("draft-copy", { name }), run: () => (desk.naming = naming(meeting, "copy")) },
    { key: "rename", label: t("draft-rename", { name }), run: () => (desk.naming = naming(meeting, "rename")) },
  ];
  if (meeting.base.drafts.length > 1) list.push({ key: "remove", label: t("draft-remove", { name }), run: () => removeDraft(meeting, ask) });
  return list;
}
