// What the draft's table says of each row: applied for, given, and how the amount came to stand. Sums of a region are reckoned once
// for each state of the amounts.
import type { GroupAmount } from "../../types/GroupAmount";
import type { NeedAllocation } from "../../types/NeedAllocation";
import type { SchemeTotals } from "../../types/SchemeTotals";
import type { Meeting } from "../meeting.svelte";
import { sumsOf, targetOf, type Row } from "./rows";
import { setFor, sumsIn } from "./target";

interface Sums {
  /** Whole kroner; null where nothing can be applied for. */
  applied: number | null;
  given: number;
}

export class Figures {
  readonly #meeting: Meeting;
  readonly #scheme: () => string;
  /** The amount that stands under the hand, while it is dragged. */
  readonly #dragged: (key: string) => number | undefined;
  readonly #known = new WeakMap<Row, Sums & { amounts: unknown; totals: unknown }>();

  constructor(meeting: Meeting, scheme: () => string, dragged: (key: string) => number | undefined) {
    [this.#meeting, this.#scheme, this.#dragged] = [meeting, scheme, dragged];
  }

  get totals(): SchemeTotals | undefined {
    return sumsIn(this.#meeting.totals, this.#scheme());
  }

  applied(row: Row): number | null {
    return this.#sums(row).applied;
  }

  /** What the row gets; what is under the hand moves at once, the others when the program has answered. */
  amount(row: Row): number {
    return this.#dragged(row.key) ?? this.#sums(row).given;
  }

  /** How the amount came to stand; nothing where it was never set, and only follows. */
  standing(row: Row): NeedAllocation | GroupAmount | undefined {
    if (row.kind === "need") return this.#meeting.amounts.get(row.need.id);
    const target = targetOf(row, this.#scheme());
    return "group" in target ? setFor(this.totals, target.group) : undefined;
  }

  #sums(row: Row): Sums {
    const { amounts } = this.#meeting;
    if (row.kind === "need") {
      const line = amounts.get(row.need.id);
      return { applied: line?.applied ?? 0, given: line?.amount ?? 0 };
    }
    const { totals } = this;
    const known = this.#known.get(row);
    if (known?.amounts === amounts && known.totals === totals) return known;
    const sums = { ...this.#reckoned(row, totals), amounts, totals };
    this.#known.set(row, sums);
    return sums;
  }

  #reckoned(row: Exclude<Row, { kind: "need" }>, totals: SchemeTotals | undefined): Sums {
    const given = (pot: string) => totals?.pots.find(({ name }) => name === pot)?.given ?? 0;
    switch (row.kind) {
      case "pot":
        return { applied: null, given: given(row.pot) };
      case "scheme":
        return { applied: totals?.applied ?? 0, given: totals?.allocated ?? 0 };
      case "region": {
        const { applied, amount } = sumsOf(row.needs, this.#meeting.amounts);
        return { applied, given: row.pots.reduce((sum, pot) => sum + given(pot), amount) };
      }
    }
  }
}
