// The lines of the table of pots that an amount can be set for, and how it is set.
import type { Edit, Section } from "../../lib/grid/grid";
import { t } from "../../lib/text";
import type { Group } from "../../types/Group";
import type { GroupAmount } from "../../types/GroupAmount";
import type { Others } from "../../types/Others";
import type { PotAmount } from "../../types/PotAmount";
import type { SchemeTotals } from "../../types/SchemeTotals";
import type { Standing } from "../../types/Standing";
import type { Meeting } from "../meeting.svelte";
import { potGroups, regionsMatter } from "./money";
import { changeByPercent, isPercent, setGroups, whyNotRead } from "./setting";

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
  const setFor = (level: Group["level"], name: string): GroupAmount | undefined => groups.find(({ group }) => group.level === level && group.name === name);
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

/** The lines by region, as the table has them. */
export function potSections(lines: readonly PotLine[]): Section<PotLine>[] {
  const sections: { key: string; rows: PotLine[]; heading?: () => PotLine }[] = [];
  for (const line of lines) {
    if (line.group.level === "region") sections.push({ key: line.key, rows: [], heading: () => line });
    else if (sections.length > 0 && (!sections.at(-1)!.heading || isOf(line, sections.at(-1)!.key))) sections.at(-1)!.rows.push(line);
    else sections.push({ key: line.key, rows: [line] });
  }
  return sections;
}

const isOf = ({ group, pot }: PotLine, section: string) => section === `${group.scheme}/region/${pot?.region ?? ""}`;

/** How the amount of a line is changed: read and set by the program; what it does not take stays, with the reason. */
export const potEdit = (meeting: Meeting, others: () => Others): Edit<PotLine> => ({
  locked: ({ locked }) => (!meeting.open ? t("money-closed") : locked ? t("locked-sum") : null),
  forAll: isPercent,
  unread: (texts) => Promise.all(texts.map((text) => (isPercent(text) ? null : whyNotRead(meeting, text)))),
  set: async (cells) => {
    const [changes, amounts] = [cells.filter(({ text }) => isPercent(text)), cells.filter(({ text }) => !isPercent(text))];
    return [
      ...(await changeByPercent(
        meeting,
        changes.map(({ row, text }) => ({ row, of: { group: row.group }, text })),
        others(),
      )),
      ...(await setGroups(
        meeting,
        amounts.map(({ row, text }) => ({ row, group: row.group, text })),
        others(),
      )),
    ];
  },
});
