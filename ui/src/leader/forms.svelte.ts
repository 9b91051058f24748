// What the leader types that is not in the meeting file before it is done: an amount, the model's form. Each says when
// something in it is unsaved, and is kept on the machine. Forms that live in a section say so themselves.
import { t } from "../lib/text";
import { unsaved } from "../lib/unsaved.svelte";
import type { Entry } from "./draft/entry.svelte";
import type { ModelEditor } from "./model/editor.svelte";

/** Puts them on the list. Call the answer when the page goes. */
export function registerForms(entry: Entry, editor: ModelEditor): () => void {
  const forms = [
    unsaved.register({
      key: "amount",
      name: () => t("unsaved-amount"),
      dirty: () => entry.unsaved.length > 0,
      keeps: { take: () => entry.unsaved, lay: (kept: [string, string][]) => entry.layUnsaved(kept) },
    }),
    unsaved.register({
      key: "model",
      name: () => t("section-model"),
      dirty: () => editor.edited,
      keeps: { take: () => editor.unsaved(), lay: (kept: ReturnType<ModelEditor["unsaved"]>) => editor.layUnsaved(kept) },
    }),
  ];
  return () => forms.forEach((off) => off());
}
