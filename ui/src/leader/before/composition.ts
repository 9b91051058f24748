// Who a body must have seats for, as it is typed. A group without a number asks for none; without a limit there is none.
import { readCount } from "../../lib/reading";
import { t } from "../../lib/text";
import type { Composition } from "../../types/Composition";
import type { GroupRule } from "../../types/GroupRule";
import type { SeatSide } from "../../types/SeatSide";

export const sides: SeatSide[] = ["owners", "universities", "organisations", "others"];

export interface TypedGroup {
  group: string;
  side: SeatSide;
  atLeast: string;
  atMost: string;
  perRegion: boolean;
  butNot: string[];
}

export interface TypedComposition {
  decidedBy: string;
  groups: TypedGroup[];
}

/** What is wrong with a group, by field. */
export type GroupFaults = { [key in "group" | "atLeast" | "atMost"]?: string };

export const groupBlank: TypedGroup = { group: "", side: "owners", atLeast: "1", atMost: "", perRegion: false, butNot: [] };

export const typedComposition = (known: Composition | undefined): TypedComposition => ({
  decidedBy: known?.decided_by ?? "",
  groups: (known?.groups ?? []).map((rule) => ({
    group: rule.group,
    side: rule.side,
    atLeast: String(rule.at_least),
    atMost: rule.at_most === null ? "" : String(rule.at_most),
    perRegion: rule.one_per_region,
    butNot: rule.but_not,
  })),
});

function readGroup(typed: TypedGroup): { rule: GroupRule } | { faults: GroupFaults } {
  const count = (text: string) => (text.trim() === "" ? null : readCount(text));
  const wrong = (text: string) => text.trim() !== "" && readCount(text) === null;
  const faults: GroupFaults = {};
  if (typed.group.trim() === "") faults.group = t("seat-group-missing");
  if (wrong(typed.atLeast)) faults.atLeast = t("body-number-fault");
  if (wrong(typed.atMost)) faults.atMost = t("body-number-fault");
  if (Object.keys(faults).length > 0) return { faults };
  const { group, side, perRegion, butNot } = typed;
  return {
    rule: {
      group: group.trim(),
      side,
      at_least: count(typed.atLeast) ?? 0,
      at_most: count(typed.atMost),
      one_per_region: perRegion,
      but_not: perRegion ? [...butNot] : [],
    },
  };
}

/** The rules of a body, or what must be mended first, group by group. */
export function readComposition(typed: TypedComposition, body: string): { composition: Composition } | { faults: GroupFaults[] } {
  const read = typed.groups.map(readGroup);
  const groups = read.flatMap((one) => ("rule" in one ? [one.rule] : []));
  if (groups.length < read.length) return { faults: read.map((one) => ("faults" in one ? one.faults : {})) };
  return { composition: { body, groups, decided_by: typed.decidedBy.trim() || null } };
}
