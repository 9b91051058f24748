// Amounts in the rows of a form while they are typed. The program reads each; a sum is shown when all of them are read.
import { untrack } from "svelte";
import { SvelteMap } from "svelte/reactivity";
import type { Backend } from "../lib/backend";

export class TypedAmounts {
  readonly #backend: Pick<Backend, "readAmount">;
  /** What the program has answered, by what was typed; null is what it cannot read. */
  readonly #known = new SvelteMap<string, number | null>();

  constructor(backend: Pick<Backend, "readAmount">) {
    this.#backend = backend;
  }

  /** Whole kroner; nothing where nothing is typed. The program's refusal is thrown to the caller. */
  async read(typed: string): Promise<number> {
    if (typed.trim() === "") return 0;
    const known = untrack(() => this.#known.get(typed));
    if (typeof known === "number") return known;
    try {
      const amount = await this.#backend.readAmount(typed);
      this.#known.set(typed, amount);
      return amount;
    } catch (refusal) {
      this.#known.set(typed, null);
      throw refusal;
    }
  }

  /** Asks for what is not read yet. Call it in an effect. */
  follow(typed: string[]) {
    for (const text of typed) if (!untrack(() => this.#known.has(text))) void this.read(text).catch(() => undefined);
  }

  /** The sum in whole kroner; null while one of them is not read, or cannot be. */
  sum(typed: string[]): number | null {
    let sum = 0;
    for (const text of typed) {
      const amount = text.trim() === "" ? 0 : this.#known.get(text);
      if (amount === undefined || amount === null) return null;
      sum += amount;
    }
    return sum;
  }
}
