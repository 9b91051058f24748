// Amounts that the reader tries: kept on this machine, seen by nobody, and sent only when the reader sends them as a counter-proposal.
// What they come to is reckoned by the rules of the leader's own page, in the room or from a review copy; nothing is kept of the question.
import type { Storage } from "./memory";
import { readWhole } from "../reading";
import type { CounterAmount } from "../../types/CounterAmount";
import type { FaceAnswer } from "../../types/FaceAnswer";
import type { NeedId } from "../../types/NeedId";
import type { Others } from "../../types/Others";

/** What an amount came to, and beside what it was tried. */
export type Came = Extract<FaceAnswer, { answer: "what-if" }>;

/** What is tried in one meeting. */
export class Trying {
  readonly #place: string;
  readonly #storage: Storage | null;
  #typed = $state.raw<Record<NeedId, string>>({});
  others = $state<Others>("hold");
  came = $state.raw<Came | null>(null);

  /** `place` is the name that it is kept under: of one meeting in the room, or of one copy. */
  constructor(place: string, storage: Storage | null) {
    this.#place = place;
    this.#storage = storage;
    this.#typed = this.#read();
  }

  /** As it was typed; empty when nothing is tried for the line. */
  typed(need: NeedId): string {
    return this.#typed[need] ?? "";
  }

  /** Empty takes it away. What was reckoned before is no longer what is tried. */
  type(need: NeedId, typed: string) {
    const { [need]: _, ...rest } = this.#typed;
    this.#keep(typed.trim() === "" ? rest : { ...rest, [need]: typed });
  }

  /** Takes everything away. */
  clear() {
    this.#keep({});
  }

  /** Of these lines, in their order: the amounts that can be read. */
  amounts(needs: readonly NeedId[]): CounterAmount[] {
    return needs.flatMap((need) => {
      const amount = readWhole(this.typed(need));
      return amount === null ? [] : [{ need, amount }];
    });
  }

  /** Of these lines, those with something typed that is no amount. */
  unread(needs: readonly NeedId[]): NeedId[] {
    return needs.filter((need) => this.typed(need) !== "" && readWhole(this.typed(need)) === null);
  }

  #keep(typed: Record<NeedId, string>) {
    this.#typed = typed;
    this.came = null;
    try {
      this.#storage?.setItem(this.#place, JSON.stringify(typed));
    } catch {
      // The page still remembers.
    }
  }

  #read(): Record<NeedId, string> {
    try {
      const kept: unknown = JSON.parse(this.#storage?.getItem(this.#place) ?? "{}");
      if (typeof kept !== "object" || kept === null) return {};
      return Object.fromEntries(Object.entries(kept).filter((entry): entry is [string, string] => typeof entry[1] === "string"));
    } catch {
      return {};
    }
  }
}
