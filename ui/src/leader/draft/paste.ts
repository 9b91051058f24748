// A column that is pasted over the amounts from the chosen row on, as one change; what became of it is told.
import { t } from "../../lib/text";
import type { Others } from "../../types/Others";
import type { Meeting } from "../meeting.svelte";
import type { Entry } from "./entry.svelte";
import { pastedColumn } from "./keys";

/** `may` says whether the first amount may be set, and why not; `needs` are those from the chosen row on. */
export async function paste(event: ClipboardEvent, may: () => boolean, needs: string[], entry: Entry, { notices }: Meeting, others: Others) {
  const column = pastedColumn(event.clipboardData?.getData("text/plain") ?? "");
  if (!column) return notices.bad(t("paste-several-columns"));
  if (!may()) return;
  const texts = column.slice(0, needs.length);
  const asked = texts.filter((text) => text !== "").length;
  const set = await entry.paste(needs, texts, others);
  const left = column.length - texts.length;
  const told = t("paste-done", { set, asked });
  if (set === asked && left === 0) notices.good(told);
  else notices.bad(left > 0 ? `${told} ${t("paste-too-long", { left })}` : told);
}
