// What the leader types that is not in the meeting file before it is done: an amount, a count of hands, the model's form. Each says when
// something in it is unsaved, and is kept on the machine. Forms that live in a section say so themselves.
import { t } from "../lib/text";
import { unsaved } from "../lib/unsaved.svelte";
import type { Desk } from "./desk.svelte";
import { countSoFar } from "./decision/counting";
import type { Entry } from "./draft/entry.svelte";
import type { Meeting } from "./meeting.svelte";
import type { ModelEditor } from "./model/editor.svelte";

/** Puts them on the list. Call the answer when the page goes. */
export function registerForms(meeting: Meeting, desk: Desk, entry: Entry, editor: ModelEditor): () => void {
  /** What stands in the fields is not what the file has. */
  const counting = () => {
    const open = meeting.decision.open_vote;
    if (open?.method !== "show-of-hands") return false;
    const held = open.so_far && "count" in open.so_far ? open.so_far.count : { yes: null, no: null, blank: null };
    const typed = countSoFar(desk.working.fields);
    return typed === null || typed.yes !== held.yes || typed.no !== held.no || typed.blank !== held.blank;
  };
  const forms = [
    unsaved.register({
      key: "amount",
      name: () => t("unsaved-amount"),
      dirty: () => entry.unsaved.length > 0,
      keeps: { take: () => entry.unsaved, lay: (kept: [string, string][]) => entry.layUnsaved(kept) },
    }),
    unsaved.register({ key: "count", name: () => t("unsaved-count"), dirty: counting }),
    unsaved.register({
      key: "model",
      name: () => t("section-model"),
      dirty: () => editor.edited,
      keeps: { take: () => editor.unsaved(), lay: (kept: ReturnType<ModelEditor["unsaved"]>) => editor.layUnsaved(kept) },
    }),
  ];
  return () => forms.forEach((off) => off());
}
