// The lines of the table of pots that an amount can be set for, and the amount that is being typed for one of them.
import type { Group } from "../../types/Group";
import type { GroupAmount } from "../../types/GroupAmount";
import type { Others } from "../../types/Others";
import type { PotAmount } from "../../types/PotAmount";
import type { SchemeTotals } from "../../types/SchemeTotals";
import type { Standing } from "../../types/Standing";
import type { Fault } from "../draft/entry.svelte";
import { OVERTAKEN, type Meeting } from "../meeting.svelte";
import { isWithdrawn } from "../sure";
import { isRefusal } from "../../lib/refusal";
import { faultOf, readTyped } from "./amount.svelte";
import { potGroups, regionsMatter } from "./money";

/** A line: the whole scheme, a region, or a pot. */
export interface PotLine {
  key: string;
  group: Group;
  /** What is shown as its name; empty for the scheme. */
  name: string;
  /** The pot itself; none for a region and the scheme. */
  pot: PotAmount | null;
  /** Whole kroner. */
  amount: number;
  given: number;
  lastYear: number | null;
  ownerAtMost: number | null;
  standing: Standing;
  locked: boolean;
  /** Of what was set, what its pots could not take; below zero when they hold more. */
  unplaced: number;
}

const added = (pots: PotAmount[], of: (pot: PotAmount) => number | null | undefined): number | null =>
  pots.some((pot) => of(pot) != null) ? pots.reduce((sum, pot) => sum + (of(pot) ?? 0), 0) : null;

const sums = (pots: PotAmount[]) => ({
  amount: added(pots, ({ amount }) => amount) ?? 0,
  given: added(pots, ({ given }) => given) ?? 0,
  lastYear: added(pots, ({ last_year }) => last_year),
  ownerAtMost: added(pots, ({ owner_at_most }) => owner_at_most),
});

/** The lines of a scheme: each region with its pots, those that are searched for, and the scheme itself at the end. */
export function potLines(totals: SchemeTotals, regions: string[], search: string): { lines: PotLine[]; whole: PotLine; hits: number } {
  const { scheme, pots, groups } = totals;
  const setFor = (level: Group["level"], name: string): GroupAmount | undefined =>
    groups.find(({ group }) => group.level === level && group.name === name);
  const lineOf = (level: "scheme" | "region", name: string, own: PotAmount[]): PotLine => {
    const set = setFor(level, name);
    return {
      key: `${scheme}/${level}/${name}`,
      group: { scheme, level, name },
      name,
      pot: null,
      ...sums(own),
      standing: set?.standing ?? "by-rule",
      locked: set?.locked ?? false,
      unplaced: set?.unplaced ?? 0,
    };
  };
  const potLine = (pot: PotAmount): PotLine => ({
    key: `${scheme}/pot/${pot.name}`,
    group: { scheme, level: "pot", name: pot.name },
    name: pot.name,
    pot,
    ...sums([pot]),
    standing: pot.standing,
    locked: pot.locked,
    unplaced: setFor("pot", pot.name)?.unplaced ?? 0,
  });
  const found = potGroups(pots, regions, search);
  const heads = regionsMatter(pots);
  const lines = found.flatMap((group) => {
    const all = pots.filter(({ region }) => region === group.region);
    const shown = heads && all.length > 1 ? [lineOf("region", group.region, all)] : [];
    return [...shown, ...group.pots.map(potLine)];
  });
  return { lines, whole: lineOf("scheme", "", pots), hits: found.reduce((count, group) => count + group.pots.length, 0) };
}

export class PotEntry {
  /** The line whose amount is being typed, and the text so far. */
  editing = $state<{ key: string; text: string; before: string } | null>(null);
  faults = $state.raw<ReadonlyMap<string, Fault>>(new Map());
  #meeting: Meeting;

  constructor(meeting: Meeting) {
    this.#meeting = meeting;
  }

  /** Begins typing; `text` is what stood there, `over` replaces it. */
  begin(key: string, text: string, over?: string) {
    this.editing = { key, text: over ?? this.faults.get(key)?.typed ?? text, before: over === undefined ? text : "" };
  }

  cancel() {
    this.editing = null;
  }

  /** Ends typing and sets the amount. True when it was set, or when nothing was changed. */
  async commit(line: PotLine, others: Others): Promise<boolean> {
    const entry = this.editing;
    if (entry?.key !== line.key) return true;
    this.editing = null;
    if (entry.text === entry.before && !this.faults.has(entry.key)) return true;
    const read = await readTyped(this.#meeting.backend, entry.text);
    if ("amount" in read) return this.set(line, read.amount, others);
    this.#mark(line.key, read.fault);
    return false;
  }

  /** Sets the amount of a line; what is refused stays with its reason. */
  async set({ key, group }: PotLine, amount: number, others: Others): Promise<boolean> {
    try {
      await this.#meeting.send({ do: "set-group", group, amount, others });
      this.drop(key);
      return true;
    } catch (error) {
      if (isWithdrawn(error)) {
        this.drop(key);
        return false;
      }
      if (isRefusal(error) && OVERTAKEN.has(error.code)) await this.#meeting.reload().catch(() => undefined);
      this.#mark(key, faultOf(String(amount), error));
      return false;
    }
  }

  /** Gives up what was typed. */
  drop(key: string) {
    this.faults = new Map([...this.faults].filter(([other]) => other !== key));
  }

  #mark(key: string, fault: Fault) {
    this.faults = new Map([...this.faults, [key, fault]]);
  }
}
