// First and last items of a body's agendas, as they are typed. Without any there is no template.
import { readCount } from "../../lib/reading";
import { t } from "../../lib/text";
import type { AgendaTemplate } from "../../types/AgendaTemplate";
import type { CaseKind } from "../../types/CaseKind";
import type { TemplateItem } from "../../types/TemplateItem";

export interface TypedItem {
  title: string;
  kind: CaseKind;
  minutes: string;
}

export const itemBlank: TypedItem = { title: "", kind: "approval", minutes: "" };

export const typedItems = (items: readonly TemplateItem[] | undefined): TypedItem[] =>
  (items ?? []).map(({ title, kind, minutes }) => ({ title, kind, minutes: minutes === null ? "" : String(minutes) }));

function readItems(typed: readonly TypedItem[]): { items: TemplateItem[] } | { fault: string } {
  const wrong = typed.find(({ title, minutes }) => title.trim() === "" || (minutes.trim() !== "" && readCount(minutes) === null));
  if (wrong) return { fault: wrong.title.trim() === "" ? t("case-title-missing") : t("agenda-minutes-fault") };
  return { items: typed.map(({ title, kind, minutes }) => ({ title: title.trim(), kind, minutes: readCount(minutes) })) };
}

/** The template, or what must be mended first; null when there are no items. */
export function readTemplate(first: readonly TypedItem[], last: readonly TypedItem[]): { template: AgendaTemplate | null } | { first?: string; last?: string } {
  const [before, after] = [readItems(first), readItems(last)];
  if ("fault" in before || "fault" in after)
    return { ...("fault" in before ? { first: before.fault } : {}), ...("fault" in after ? { last: after.fault } : {}) };
  return { template: before.items.length + after.items.length === 0 ? null : { first: before.items, last: after.items } };
}
