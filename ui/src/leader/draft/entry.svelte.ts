// Typing and pasting amounts. What was typed is read by the program; what cannot be read stays where it was typed, with
// the reason beside it, until it is mended or given up.
import { kroner } from "../../lib/format";
import { inWords, isRefusal } from "../../lib/refusal";
import type { Others } from "../../types/Others";
import { OVERTAKEN, type Meeting } from "../meeting.svelte";

/** A text that was not taken as an amount. */
export interface Fault {
  typed: string;
  why: string;
  /** The reading with thousands, when the text can be read two ways; whole kroner. */
  thousands: { amount: number; shown: string } | null;
}

export class Entry {
  /** The need whose amount is being typed, and the text so far. */
  editing = $state<{ need: string; text: string; before: string } | null>(null);
  faults = $state.raw<ReadonlyMap<string, Fault>>(new Map());
  #meeting: Meeting;

  constructor(meeting: Meeting) {
    this.#meeting = meeting;
  }

  /** Begins typing; `text` is what stands in the field. */
  begin(need: string, text: string) {
    this.editing = { need, text: this.faults.get(need)?.typed ?? text, before: text };
  }

  /** Begins anew with one digit, over what stood there. */
  beginWith(need: string, digit: string) {
    this.editing = { need, text: digit, before: "" };
  }

  cancel() {
    this.editing = null;
  }

  /** Gives up what was typed. */
  drop(need: string) {
    const faults = new Map(this.faults);
    faults.delete(need);
    this.faults = faults;
  }

  /** Ends typing and sets the amount. True when it was set, or when nothing was changed. */
  async commit(others: Others): Promise<boolean> {
    const entry = this.editing;
    if (!entry) return true;
    this.editing = null;
    if (entry.text === entry.before && !this.faults.has(entry.need)) return true;
    return this.#set(entry.need, entry.text, others);
  }

  /** Takes the reading with thousands of a text that could be read two ways. */
  async takeThousands(need: string, others: Others) {
    const reading = this.faults.get(need)?.thousands;
    if (reading) await this.#set(need, String(reading.amount), others);
  }

  /** Sets one amount after the other from a pasted column. Answers how many were set. */
  async paste(needs: string[], texts: string[], others: Others): Promise<number> {
    let set = 0;
    for (const [place, need] of needs.entries()) {
      const text = texts[place];
      if (text && (await this.#set(need, text, others))) set++;
    }
    return set;
  }

  async #set(need: string, typed: string, others: Others): Promise<boolean> {
    try {
      const amount = await this.#meeting.backend.readAmount(typed);
      await this.#meeting.send({ do: "set-amount", need, amount, others });
      this.drop(need);
      return true;
    } catch (error) {
      if (isRefusal(error) && OVERTAKEN.has(error.code)) await this.#meeting.reload().catch(() => undefined);
      this.#fault(need, typed, error);
      return false;
    }
  }

  #fault(need: string, typed: string, error: unknown) {
    const thousands = isRefusal(error) ? error.values?.["thousands"] : undefined;
    const amount = Number(thousands?.replace(/[\s\u00a0\u202f]/g, ""));
    const readable = thousands !== undefined && Number.isSafeInteger(amount);
    const why = inWords(error);
    const fault: Fault = { typed, why, thousands: readable ? { amount, shown: kroner(amount) } : null };
    this.faults = new Map(this.faults).set(need, fault);
  }
}
