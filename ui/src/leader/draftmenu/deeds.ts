// What can be done with the meeting's drafts, for the menu and for Ctrl+K: choose, make, copy, rename, take away.
import { kroner } from "../../lib/format";
import { t } from "../../lib/text";
import type { DraftInfo } from "../../types/DraftInfo";
import type { LeaderView } from "../../types/LeaderView";
import type { Ask } from "../dialogs/ask.svelte";
import type { Meeting } from "../meeting.svelte";
import { draftNaming, type DraftNaming } from "./naming";

/** The frames a draft tries: «prøver ramme Rekom 24 100 000». */
export function triedInWords({ what_if }: DraftInfo, schemes: LeaderView["schemes"]): string {
  const short = (id: string) => schemes.find((scheme) => scheme.id === id)?.short_name ?? id;
  const frames = what_if.map(([scheme, amount]) => t("draft-frame", { scheme: short(scheme), amount: kroner(amount) }));
  return frames.length === 0 ? "" : t("draft-tries", { frames: frames.join(", ") });
}

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

/** What can be done with the draft worked on, where the drafts may be changed; `giveName` has a draft named. */
export function draftDeeds(meeting: Meeting, giveName: (naming: DraftNaming) => void, ask: Ask): DraftDeed[] {
  const { name } = meeting.base.draft;
  const list: DraftDeed[] = [
    { key: "new", label: t("draft-new"), run: () => giveName(draftNaming(meeting.base, "new")) },
    { key: "copy", label: t("draft-copy", { name }), run: () => giveName(draftNaming(meeting.base, "copy")) },
  ];
  // What is put forward or decided keeps its name.
  if (!meeting.open) return list;
  list.push({ key: "rename", label: t("draft-rename", { name }), run: () => giveName(draftNaming(meeting.base, "rename")) });
  if (meeting.base.drafts.length > 1) list.push({ key: "remove", label: t("draft-remove", { name }), run: () => removeDraft(meeting, ask) });
  return list;
}
