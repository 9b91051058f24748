// A percentage typed over amounts of the draft: sent as one change of all that is meant, and told by percent, base and kroner.
import { beforeEach, expect, test } from "vitest";
import { fixtureBackend } from "../../../tests/fixture/backend";
import { historyInWords } from "../around/history";
import { Meeting } from "../meeting.svelte";
import type { Command } from "../../types/Command";
import type { Others } from "../../types/Others";
import { potEdit, type PotLine } from "../money/pots.svelte";
import { amountEdit } from "./edit";
import { sectionsOf, type Row } from "./rows";

const plain = (text: string) => text.replaceAll("\u00a0", " ").replaceAll("\u2212", "-");
let meeting: Meeting;
let sent: Command[];
let others: Others;
beforeEach(async () => {
  const backend = fixtureBackend();
  sent = [];
  others = "hold";
  const execute = backend.execute.bind(backend);
  backend.execute = (seen, command) => (sent.push(command), execute(seen, command));
  meeting = new Meeting(backend, await backend.leader());
});

const needs = () => meeting.base.needs.filter(({ scheme }) => scheme === "dekom");
const rows = (): Row[] =>
  sectionsOf(needs(), meeting.base.regions, [], () => false).flatMap(({ heading, rows }) => [...(heading ? [heading(rows)] : []), ...rows]);
const row = (key: string): Row => rows().find((one) => one.key === key)!;
const edit = () =>
  amountEdit(
    meeting,
    () => "dekom",
    () => others,
    () => null,
  );
const amountOf = (id: string) => meeting.amounts.get(id)?.amount ?? 0;
const type = (text: string, ...keys: string[]) =>
  edit().set(
    keys.map((key) => ({ row: row(key), text })),
    () => undefined,
  );
const told = () => meeting.notices.list.map(({ text }) => plain(text));

test("of several rows it is one change, rounded once, and one step to take back", async () => {
  const ids = needs()
    .slice(0, 5)
    .map(({ id }) => id);
  const before = ids.map(amountOf);
  const sum = before.reduce((a, b) => a + b, 0);
  expect(await type("-5 %", ...ids)).toEqual([]);
  expect(sent).toEqual([{ do: "change-by-percent", percent: "-5 %", needs: ids, groups: [] }]);
  const after = ids.map(amountOf);
  expect(after.reduce((a, b) => a + b, 0)).toBe(Math.round(sum * 0.95));
  after.forEach((amount, n) => expect(Math.abs(amount - before[n]! * 0.95)).toBeLessThan(1));
  expect(plain(historyInWords(meeting.history.undo!))).toMatch(/^-5 % av [\d ]+ kr \(5 beløp\): ned [\d ]+ kr$/);
  await meeting.do({ do: "undo" });
  expect(ids.map(amountOf)).toEqual(before);
});

test("in the cell of a region it is of all that lies in it, by name", async () => {
  await type("-10 %", "region Lofoten");
  expect(sent).toEqual([{ do: "change-by-percent", percent: "-10 %", needs: [], groups: [{ scheme: "dekom", level: "region", name: "Lofoten" }] }]);
  expect(plain(historyInWords(meeting.history.undo!))).toMatch(/^-10 % av [\d ]+ kr \(Lofoten\): ned [\d ]+ kr$/);
});

test("what cannot be read as one is refused in the cell it was typed in, with the reason, and changes nothing", async () => {
  const ids = needs().map(({ id }) => id);
  for (const [text, why] of [
    ["5 %", "sier ikke om beløpene skal ned eller opp"],
    ["-150 %", "kan ikke regnes ut"],
    ["-5 % av alt", "er ikke en endring i prosent"],
  ] as const) {
    const left = await type(text, ids[1]!, ids[0]!);
    expect(left.map(({ row }) => row.key)).toEqual([ids[1]]);
    expect(left[0]!.fault).toMatchObject({ typed: text, why: expect.stringContaining(why) as string });
  }
  expect(meeting.revision).toBe(1);
});

test("that the others are held is said when the rest is to be spread, and what found no place too", async () => {
  others = "spread";
  const [first] = needs().map(({ id }) => id);
  await type("+900 %", first!);
  expect(amountOf(first!)).toBe(meeting.amounts.get(first!)!.applied);
  expect(told()).toEqual([
    expect.stringContaining("holdes nå der de står"),
    expect.stringMatching(/^[\d ]+ kroner fikk ikke plass/),
    expect.stringContaining("også med «Fordel resten»"),
  ]);
});

test("the pots' table sends it for the groups of its lines, and asks nobody whether it is an amount", async () => {
  const group = { scheme: "dekom", level: "region" as const, name: "Lofoten" };
  const pots = potEdit(meeting, () => "hold");
  expect(await pots.unread!(["-5 %", "mye"])).toEqual([null, expect.stringContaining("er ikke et beløp")]);
  await pots.set([{ row: { key: "l", group } as PotLine, text: "-5 %" }], () => undefined);
  expect(sent).toEqual([{ do: "change-by-percent", percent: "-5 %", needs: [], groups: [group] }]);
});
