import { beforeEach, describe, expect, test } from "vitest";
import { fixtureBackend } from "../../../tests/fixture/backend";
import type { CompareBy } from "../../types/CompareBy";
import { Meeting } from "../meeting.svelte";
import { Comparing, stages, ways } from "./comparing.svelte";
import { stageAmount, stageAmounts } from "./stages";
import { linesOf, sectionsOf, sumOf, wanted, type Naming } from "./table";

const backend = fixtureBackend({ drafts: "several" });
const three = ["Utkast A", "Utkast B", "Utkast C"];
let meeting: Meeting;
let naming: Naming;
beforeEach(async () => {
  meeting = new Meeting(backend, await backend.leader());
  naming = { needs: meeting.base.needs, scheme: (id) => id, need: (need) => need.id, nameless: "Uten navn", estimates: (id) => `Anslag ${id}` };
});

const linesBy = async (by: CompareBy, asked = stages.slice(0, 0)) => linesOf(await backend.compare(three, by), asked, stageAmounts(meeting, asked), naming);

describe("three drafts side by side", () => {
  test.each([...ways])("by %s the lines come to what each draft gives", async (by) => {
    const { totals } = await backend.compare(three, by);
    const given = await Promise.all(three.map(async (name) => (await backend.compare([name], "scheme")).totals[0]));
    const lines = await linesBy(by);
    expect(sumOf(lines, 3, 0).amounts).toEqual(totals);
    expect(totals, "and every way of looking at a draft comes to the same").toEqual(given);
    for (const line of lines) expect(line.differences, line.label).toEqual(line.amounts.map((amount) => amount - line.amounts[0]!));
  });

  test("needs stand under their region in the meeting's order, and the headings come to the sum", async () => {
    const lines = await linesBy("need");
    expect(lines.map(({ need }) => need?.id)).toEqual(meeting.base.needs.map(({ id }) => id));
    const sections = sectionsOf(lines, "need", 0, naming);
    const headings = sections.map(({ heading, rows }) => heading!(rows));
    expect(headings.length, "each region of each scheme once").toBe(new Set(meeting.base.needs.map((need) => `${need.scheme} ${need.region}`)).size);
    expect(sumOf(headings, 3, 0)).toEqual(sumOf(lines, 3, 0));
  });

  test("only what differs, in one scheme: the sum set for Lofoten moves all of its needs", async () => {
    const lines = await linesBy("need");
    const shown = wanted(lines, { onlyDifferences: true, scheme: "dekom" }).filter(({ need }) => need?.region === "Lofoten");
    expect(shown.length).toBe(5);
    expect(sumOf(shown, 3, 0).amounts[1], "draft B sets it to a million").toBe(1_000_000);
    expect(wanted(lines, { onlyDifferences: true, scheme: "rekom" }), "no draft touches the other scheme").toEqual([]);
  });
});

describe("the stages of an amount", () => {
  test("stand beside the drafts and are summed apart; what nobody has written is nothing and not zero", async () => {
    const asked = ["applied", "network", "paid"] as const;
    const sums = sumOf(await linesBy("region", [...asked]), 3, 3);
    const applied = [...meeting.amounts.values()].reduce((sum, line) => sum + line.applied, 0);
    const network = meeting.base.stage_amounts.filter(({ stage }) => stage === "network").reduce((sum, { amount }) => sum + (amount ?? 0), 0);
    expect(sums.stages).toEqual([applied, network, null]);
    expect((await linesBy("need", [...asked])).find(({ need }) => need?.id === "dekom-84")?.stages[1], "84 is one without a proposal").toBeNull();
  });

  test("innstilt is there when the forum has decided, and not before", async () => {
    expect(stageAmount(meeting, "dekom-85", "recommended")).toBeUndefined();
    meeting.stage = "recommended";
    expect(stageAmount(meeting, "dekom-85", "recommended")).toBe(meeting.amounts.get("dekom-85")!.amount);
  });
});

describe("which drafts are compared", () => {
  test("two at least, the one worked on first; four at most", () => {
    const comparing = new Comparing();
    const all = ["A", "B", "C", "D", "E"];
    expect(comparing.among(all, "C")).toEqual(["C", "A"]);
    comparing.turn("C", ["C", "A"]);
    expect(comparing.among(all, "C"), "the second cannot be taken out").toEqual(["C", "A"]);
    for (const name of ["B", "D", "E"]) comparing.turn(name, comparing.among(all, "C"));
    expect(comparing.among(all, "C"), "a fifth is not taken in").toEqual(["C", "A", "B", "D"]);
    comparing.first("B", comparing.among(all, "C"));
    expect(comparing.among(all, "C")[0]).toBe("B");
    expect(comparing.among(["A", "C"], "C"), "drafts that are gone fall out").toEqual(["C", "A"]);
    expect(comparing.among(["A"], "A"), "a meeting with one draft has one column").toEqual(["A"]);
  });
});
