// The lines of the table of pots, and a participant that is written in, as examples from a secretariat's desk.
import { describe, expect, test } from "vitest";
import type { Backend } from "../../lib/backend";
import type { Participant } from "../../types/Participant";
import { innlandet, rogaland } from "../../../tests/fixture/counties";
import { readAmount } from "../../../tests/fixture/amount";
import { ParticipantForm, readFigure } from "./participant.svelte";
import { potLines } from "./pots.svelte";

const totals = (view: ReturnType<typeof rogaland>, scheme: string) => view.draft.schemes.find((sums) => sums.scheme === scheme)!;
const backend = { readAmount: async (typed: string) => readAmount(typed) } as Backend;

describe("the lines of the pots", () => {
  const view = rogaland();
  const dekom = totals(view, "dekom");

  test("each region stands over its pots with their sum, and all regions come to the whole", () => {
    const { lines, whole } = potLines(dekom, view.regions, "");
    const regions = lines.filter(({ group }) => group.level === "region");
    expect(
      regions.map(({ name }) => name),
      "the county is one pot and has no line of its own",
    ).toEqual(["nord", "midt", "sør"]);
    const pots = lines.filter(({ pot }) => pot !== null);
    expect(pots.reduce((sum, { amount }) => sum + amount, 0)).toBe(whole.amount);
    expect(whole.amount, "all there is to share is given").toBe(dekom.to_share);
    expect(whole.lastYear).toBe(23_990_000);
  });

  test("a search leaves out pots and never changes what a region comes to", () => {
    const all = potLines(dekom, view.regions, "").lines.find(({ name }) => name === "nord")!;
    const { lines, hits } = potLines(dekom, view.regions, "sauda");
    expect([hits, lines.map(({ name }) => name)]).toEqual([1, ["nord", "Sauda kommune"]]);
    expect(lines[0]!.amount, "what can be set is the whole region").toBe(all.amount);
  });

  test("what was set for a region, and what of it cannot be placed, stands at its line", () => {
    const group = { scheme: "dekom", level: "region" as const, name: "nord" };
    const set = { group, target: 5_000_000, given: 4_900_000, unplaced: 100_000, standing: "by-hand" as const, locked: true };
    const line = potLines({ ...dekom, groups: [set] }, view.regions, "").lines.find(({ name }) => name === "nord")!;
    expect([line.unplaced, line.standing, line.locked]).toEqual([100_000, "by-hand", true]);
  });

  test("networks that are regions of their own stand once", () => {
    const county = innlandet();
    const { lines } = potLines(totals(county, "dekom"), county.regions, "");
    expect(lines.every(({ pot }) => pot !== null)).toBe(true);
    expect(lines).toHaveLength(11);
  });
});

test("a key figure is read with comma and hard spaces, and nothing else is guessed", () => {
  expect(readFigure("558,3")).toBe("558.3");
  expect(readFigure("5\u00a0163")).toBe("5163");
  for (const typed of ["", "ca. 30", "-4", "1,2,3"]) expect(readFigure(typed), typed).toBeNull();
});

describe("a participant that is written in", () => {
  const known: Participant = innlandet().participants.find(({ name }) => name === "Nettverk D")!;
  const form = (of: Participant | null) => new ParticipantForm(of, ["rekom", "dekom", "kl"], 2022);

  test("comes out as it went in when nothing was touched", async () => {
    expect(await form(known).read(backend, [])).toEqual(known);
  });

  test("gets last year's amount and a note for this year, each in its own year", async () => {
    const one = form(known);
    one.years[1]!.before.text = "1 250 000";
    one.years[1]!.note = "sjekkes med vertskommunen";
    const read = (await one.read(backend, [])) as Participant;
    const dekom = read.years.filter(({ scheme }) => scheme === "dekom");
    expect(dekom.find(({ year }) => year === 2021)?.given).toBe(1_250_000);
    expect(dekom.find(({ year }) => year === 2022)).toMatchObject({ takes_part: true, given: null, note: "sjekkes med vertskommunen" });
  });

  test("is not saved with a name that is taken, or a figure that is no number", async () => {
    const taken = form(null);
    taken.name = "Nettverk D";
    expect(await taken.read(backend, ["Nettverk D"])).toBe("participants-name-taken");
    const faulty = form(known);
    faulty.figures[0]!.value = "mange";
    expect(await faulty.read(backend, [])).toBe("money-see-fields");
    const twice = form(known);
    twice.figures[1]!.figure = twice.figures[0]!.figure;
    expect(await twice.read(backend, [])).toBe("participants-figure-twice");
  });
});
