// What is new since the last look, as examples from a meeting.
import { expect, test } from "vitest";
import type { SharedTable } from "../../types/SharedTable";
import { laid } from "../room/seen";
import { lookOf, movedLines, newsSince } from "./look";

const empty = laid(null, "a", { say: "view", serial: 1, shared: {} })!.shared;
const line = (number: number, amount: number) => ({
  need: `dekom-${number}`,
  number,
  region: "Salten",
  owner: "Bodø",
  measure: "Realfag",
  applied: 100,
  amount,
});
const table = (...amounts: number[]): SharedTable => ({
  scheme: "dekom",
  name: { nb: "Desentralisert ordning", nn: "Desentralisert ordning", en: "Decentralised scheme" },
  short_name: "Dekom",
  draft: "Utkast",
  stage: "draft",
  live: true,
  sums: { frame: 0, registered: null, frame_status: null, set_aside: 0, allocated: 0, unallocated: 0 },
  lines: amounts.map((amount, nth) => line(nth + 1, amount)),
});
const shows = (...amounts: number[]) => ({ ...empty, draft: { tables: [table(...amounts)] } });

test("an amount that moved is told once, with how many and by how much", () => {
  const before = lookOf(shows(100, 200), null);
  expect(newsSince(shows(100, 200), before)).toEqual([]);
  expect(newsSince(shows(115, 190), before)).toEqual([{ news: "amounts", scheme: "dekom", lines: 2, by: 5 }]);
  expect([...movedLines(shows(115, 200), before)]).toEqual([["dekom-1", 15]]);
});

test("a table that was never seen is new as a whole, and none of its lines has moved", () => {
  const before = lookOf(empty, null);
  expect(newsSince(shows(100), before)).toEqual([{ news: "table", scheme: "dekom", lines: 1 }]);
  expect(movedLines(shows(100), before).size).toBe(0);
});

test("a table that is not told at the moment is still the one that was seen", () => {
  const before = lookOf(empty, lookOf(shows(100), null));
  expect(newsSince(shows(100), before)).toEqual([]);
});

test("a proposal, a case that went on, and a vote that ended are new", () => {
  const agenda = (status: "waiting" | "open") => [
    { number: "4/23", title: "Fordeling", kind: "decision" as const, proposed_decision: null, background: null, status, minutes: null },
  ];
  const before = lookOf({ ...empty, meeting: { ...empty.meeting, agenda: agenda("waiting") } }, null);
  const now = {
    ...empty,
    meeting: { ...empty.meeting, agenda: agenda("open") },
    proposals: { proposals: [{ place: 1, proposal: "a", by: null, text: "Utkast", decided: false, lines: null }] },
  };
  expect(newsSince(now, before).map(({ news }) => news)).toEqual(["proposal", "case"]);
});
