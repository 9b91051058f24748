// The actions after vedtak: rows of a list of the year, which the follow-up list tells with the cases.
import { date } from "../../lib/format";
import { t } from "../../lib/text";
import type { FollowUpLine } from "../../types/FollowUpLine";
import type { ListRow } from "../../types/ListRow";
import type { ListsView } from "../../types/ListsView";
import type { ListView } from "../../types/ListView";
import type { RowStatus } from "../../types/RowStatus";

/** The list of actions. */
export const actionsOf = (answer: ListsView | null): ListView | undefined => answer?.lists.find(({ list }) => list === "actions");

/** A row that is ticked off, on this day; or open again. */
export function ticked(row: ListRow, on: string | null): ListRow {
  const { done: _, ...values } = row.values;
  return on === null ? { ...row, status: "open", values } : { ...row, status: "settled", values: { ...values, done: { day: on } } };
}

/** What a line of the follow-up list is about: an action in front of its case, or the case and its title. */
export function followedInWords({ action, case: number, title }: Pick<FollowUpLine, "action" | "case" | "title">): string {
  if (action === null) return t("followed-case", { case: number ?? "", title: title ?? "" });
  return number === null ? action : t("followed-action", { action, case: number });
}

/** How far a line has come: what was dropped was not done. */
export function standsInWords({ state, done }: Pick<FollowUpLine, "state" | "done">, status?: RowStatus): string {
  const word = status === "dropped" ? t("row-status-dropped").toLocaleLowerCase("nb") : t(`followed-${state}`);
  return done === null ? word : `${word} ${date(done)}`;
}
