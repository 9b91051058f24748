// Amounts of the draft that are typed and not set, by the keys of their rows. Held by the page, so that what was typed is there again
// when another section has been looked at, or the window was closed.
import { cellOfFault, faultKey, Unset } from "../../lib/grid/unset.svelte";
import { t } from "../../lib/text";

/** The column that amounts are typed in. */
export const AMOUNT = "amount";

export class Entry extends Unset {
  /** What is typed and not set, by the keys of the rows. */
  get unsaved(): [string, string][] {
    const typing = this.now && this.now.text !== this.now.before ? [[this.now.line, this.now.text] as [string, string]] : [];
    return [...[...this.faults].map(([key, { typed }]): [string, string] => [cellOfFault(key).line, typed]), ...typing];
  }

  /** Lays back what was typed and not set the last time, each where it was typed. */
  layUnsaved(kept: [string, string][]) {
    this.faults = new Map(kept.map(([line, typed]) => [faultKey(line, AMOUNT), { typed, why: t("unsaved-amount-left"), other: null }]));
  }

  /** Gives up what was typed in a row. */
  drop(line: string) {
    this.forget([faultKey(line, AMOUNT)]);
  }

  /** Gives up everything: another draft is before the leader. */
  clear() {
    this.now = null;
    this.faults = new Map();
  }
}
