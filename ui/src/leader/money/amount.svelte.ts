// An amount on its way from what people type to whole kroner. The program reads it; what it cannot read stays as it was
// typed, with the reason beside it.
import type { Backend } from "../../lib/backend";
import { kroner } from "../../lib/format";
import { inWords, isRefusal } from "../../lib/refusal";

/** A text that was not taken as an amount. */
export interface Fault {
  typed: string;
  why: string;
  /** The reading with thousands, when the text can be read two ways; whole kroner. */
  thousands: { amount: number; shown: string } | null;
}

/** Reads what was typed: whole kroner, or why not. */
export async function readTyped(backend: Backend, typed: string): Promise<{ amount: number } | { fault: Fault }> {
  try {
    return { amount: await backend.readAmount(typed) };
  } catch (error) {
    return { fault: faultOf(typed, error) };
  }
}

/** Why something typed was not taken; with the reading in thousands where the text can be read two ways. */
export function faultOf(typed: string, error: unknown): Fault {
  const thousands = isRefusal(error) ? error.values?.["thousands"] : undefined;
  const amount = Number(thousands?.replace(/[\s\u00a0\u202f]/g, ""));
  const readable = thousands !== undefined && Number.isSafeInteger(amount);
  return { typed, why: inWords(error), thousands: readable ? { amount, shown: kroner(amount) } : null };
}

/** One field of a form. */
export class Typed {
  text = $state("");
  fault = $state.raw<Fault | null>(null);
  /** Whole kroner; null while the field is empty, or as long as it cannot be read. */
  amount = $state<number | null>(null);
  #read = "";

  constructor(amount: number | null) {
    if (amount !== null) this.take(amount);
  }

  take(amount: number) {
    [this.amount, this.text, this.fault] = [amount, kroner(amount), null];
    this.#read = this.text;
  }

  /** Has the text read, if it is another than last time. True when it is an amount, or empty where that is allowed. */
  async read(backend: Backend, empty: "allowed" | "refused" = "refused"): Promise<boolean> {
    const asked = this.text;
    if (asked.trim() === "" && empty === "allowed") {
      [this.amount, this.fault, this.#read] = [null, null, asked];
      return true;
    }
    if (asked === this.#read && asked !== "" && this.fault === null) return true;
    const answer = await readTyped(backend, asked);
    if (this.text !== asked) return this.read(backend, empty);
    if ("amount" in answer) {
      this.take(answer.amount);
      return true;
    }
    [this.amount, this.fault, this.#read] = [null, answer.fault, asked];
    return false;
  }
}
