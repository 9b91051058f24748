// Typing and pasting amounts. What was typed is read by the program; what cannot be read stays where it was typed, with
// the reason beside it, until it is mended or given up.
import { kroner } from "../../lib/format";
import { inWords, isRefusal } from "../../lib/refusal";
import { t } from "../../lib/text";
import type { Others } from "../../types/Others";
import type { TypedAmount } from "../../types/TypedAmount";
import { OVERTAKEN, type Meeting } from "../meeting.svelte";
import { isWithdrawn } from "../sure";
import { keyOf, setting, type Target } from "./target";

/** A text that was not taken as an amount. */
export interface Fault {
  typed: string;
  why: string;
  /** The reading with thousands, when the text can be read two ways; whole kroner. */
  thousands: { amount: number; shown: string } | null;
}

/** An amount that is being typed. */
interface Typing {
  key: string;
  target: Target;
  text: string;
  before: string;
}

export class Entry {
  /** What is being typed, and in which row. */
  editing = $state<Typing | null>(null);
  /** What was not taken, by the keys of the rows. */
  faults = $state.raw<ReadonlyMap<string, Fault>>(new Map());
  #meeting: Meeting;

  constructor(meeting: Meeting) {
    this.#meeting = meeting;
  }

  /** What is typed and not set, by the keys of the rows. */
  get unsaved(): [string, string][] {
    const typing = this.editing && this.editing.text !== this.editing.before ? [[this.editing.key, this.editing.text] as [string, string]] : [];
    return [...[...this.faults].map(([key, { typed }]): [string, string] => [key, typed]), ...typing];
  }

  /** Lays back what was typed and not set the last time, each where it was typed. */
  layUnsaved(kept: [string, string][]) {
    this.faults = new Map(kept.map(([key, typed]) => [key, { typed, why: t("unsaved-amount-left"), thousands: null }]));
  }

  /** Begins typing; `text` is what stands in the field. */
  begin(target: Target, text: string) {
    const key = keyOf(target);
    this.editing = { key, target, text: this.faults.get(key)?.typed ?? text, before: text };
  }

  /** Begins anew with one digit, over what stood there. */
  beginWith(target: Target, digit: string) {
    this.editing = { key: keyOf(target), target, text: digit, before: "" };
  }

  cancel() {
    this.editing = null;
  }

  /** Gives up what was typed. */
  drop(key: string) {
    const faults = new Map(this.faults);
    faults.delete(key);
    this.faults = faults;
  }

  /** Gives up everything: another draft is before the leader. */
  clear() {
    this.editing = null;
    this.faults = new Map();
  }

  /** Ends typing and sets the amount. True when it was set, or when nothing was changed. */
  async commit(others: Others): Promise<boolean> {
    const entry = this.editing;
    if (!entry) return true;
    this.editing = null;
    if (entry.text === entry.before && !this.faults.has(entry.key)) return true;
    return this.#setOne($state.snapshot(entry.target), entry.text, others);
  }

  /** Takes the reading with thousands of a text that could be read two ways. */
  async takeThousands(target: Target, others: Others) {
    const reading = this.faults.get(keyOf(target))?.thousands;
    if (reading) await this.#setOne(target, String(reading.amount), others);
  }

  /** Sets the amounts of a pasted column as one change; empty cells are passed over. Answers how many were set. */
  paste(needs: string[], texts: string[], others: Others): Promise<number> {
    const cells = needs.flatMap((need, place) => (texts[place] ? [{ need, text: texts[place] }] : []));
    return cells.length === 0 ? Promise.resolve(0) : this.#set(cells, others);
  }

  async #setOne(target: Target, text: string, others: Others): Promise<boolean> {
    if ("need" in target) return (await this.#set([{ need: target.need, text }], others)) === 1;
    const key = keyOf(target);
    try {
      await this.#meeting.send(setting(target, await this.#meeting.backend.readAmount(text), others));
      this.drop(key);
      return true;
    } catch (error) {
      if (isWithdrawn(error)) {
        this.drop(key);
        return false;
      }
      if (isRefusal(error) && OVERTAKEN.has(error.code)) await this.#meeting.reload().catch(() => undefined);
      this.faults = new Map(this.faults).set(key, faultOf(text, error));
      return false;
    }
  }

  /** Answers how many were set. The others keep what was typed, with the reason. */
  async #set(cells: TypedAmount[], others: Others): Promise<number> {
    let reasons: ReadonlyMap<string, unknown>;
    try {
      const left = await this.#meeting.setTyped(cells, others);
      reasons = new Map(left.map(({ need, refusal }) => [need, refusal]));
    } catch (error) {
      reasons = new Map(cells.map(({ need }) => [need, error]));
    }
    const overtaken = [...reasons.values()].some((error) => isRefusal(error) && OVERTAKEN.has(error.code));
    if (overtaken) await this.#meeting.reload().catch(() => undefined);
    const faults = new Map(this.faults);
    for (const { need, text } of cells) {
      if (reasons.has(need) && !isWithdrawn(reasons.get(need))) faults.set(need, faultOf(text, reasons.get(need)));
      else faults.delete(need);
    }
    this.faults = faults;
    return cells.length - reasons.size;
  }
}

function faultOf(typed: string, error: unknown): Fault {
  const thousands = isRefusal(error) ? error.values?.["thousands"] : undefined;
  const amount = Number(thousands?.replace(/[\s\u00a0\u202f]/g, ""));
  const readable = thousands !== undefined && Number.isSafeInteger(amount);
  return { typed, why: inWords(error), thousands: readable ? { amount, shown: kroner(amount) } : null };
}
