// What is compared and how, as the leader has chosen it. Kept in the page while the meeting is open.
import type { CompareBy } from "../../types/CompareBy";

/** The stages an amount goes through (R38); each stands by itself, and none is taken for another. */
export const stages = ["applied", "network", "working-group", "recommended", "decided", "paid"] as const;
export type CompareStage = (typeof stages)[number];

/** What the rows can be. */
export const ways: readonly CompareBy[] = ["need", "region", "owner", "recipient", "scheme"];

/** How many drafts stand side by side at most. */
export const MOST = 4;

export class Comparing {
  /** Chosen drafts; the first is what the others are compared with. */
  drafts = $state.raw<readonly string[]>([]);
  by = $state<CompareBy>("need");
  /** Only the rows of this scheme; all when empty. */
  scheme = $state("");
  stages = $state.raw<readonly CompareStage[]>([]);
  onlyDifferences = $state(false);

  /** The drafts to compare among those there are: the chosen ones, filled up to two with the one worked on and the others. */
  among(all: readonly string[], working: string): string[] {
    const chosen = this.drafts.filter((name) => all.includes(name)).slice(0, MOST);
    const others = [working, ...all].filter((name) => !chosen.includes(name));
    for (const name of new Set(others)) if (chosen.length < 2 && all.includes(name)) chosen.push(name);
    return chosen;
  }

  /** Takes a draft in, or out: never fewer than two, nor more than four. */
  turn(name: string, chosen: readonly string[]) {
    if (!chosen.includes(name)) this.drafts = chosen.length < MOST ? [...chosen, name] : chosen;
    else if (chosen.length > 2) this.drafts = chosen.filter((other) => other !== name);
  }

  /** Makes a draft the one the others are compared with. */
  first(name: string, chosen: readonly string[]) {
    this.drafts = [name, ...chosen.filter((other) => other !== name)];
  }

  turnStage(stage: CompareStage) {
    const turned = this.stages.includes(stage) ? this.stages.filter((other) => other !== stage) : [...this.stages, stage];
    this.stages = stages.filter((known) => turned.includes(known));
  }
}
