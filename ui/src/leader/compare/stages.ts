// The amounts the needs carry at each stage of their way. Meldt is what was applied for; innstilt is what the forum decided, and
// is there while its decision stands; the others are written down one by one.
import type { Meeting } from "../meeting.svelte";
import type { CompareStage } from "./comparing.svelte";
import type { StageAmounts } from "./table";

/** What one need carries at a stage; whole kroner, nothing when it is not written down. */
export function stageAmount(meeting: Meeting, need: string, stage: CompareStage): number | undefined {
  const line = meeting.settled.amounts.get(need);
  if (stage === "applied") return line?.applied;
  if (stage === "recommended") return meeting.stage === "recommended" ? line?.amount : undefined;
  return meeting.base.stage_amounts.find((entry) => entry.need === need && entry.stage === stage)?.amount ?? undefined;
}

/** The amounts of the stages asked for, by need; whole kroner. */
export function stageAmounts(meeting: Meeting, asked: readonly CompareStage[]): StageAmounts {
  const lines = [...meeting.settled.amounts.values()];
  return new Map(
    asked.map((stage) => {
      if (stage === "applied") return [stage, new Map(lines.map((line) => [line.need, line.applied]))];
      if (stage === "recommended") return [stage, new Map(meeting.stage === "recommended" ? lines.map((line) => [line.need, line.amount]) : [])];
      const written = meeting.base.stage_amounts.filter((entry) => entry.stage === stage);
      return [stage, new Map(written.flatMap(({ need, amount }) => (amount === null ? [] : [[need, amount]])))];
    }),
  );
}
