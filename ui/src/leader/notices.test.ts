import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { fixtureBackend } from "../../tests/fixture/backend";
import { said } from "../lib/said.svelte";
import { Meeting } from "./meeting.svelte";
import { Notices } from "./notices.svelte";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());
const texts = (notices: Notices) => notices.list.map(({ text }) => text);

test("a refusal stands until something is carried out", async () => {
  const backend = fixtureBackend();
  const meeting = new Meeting(backend, await backend.leader());
  await meeting.do({ do: "lock", need: "dekom-85" });
  await meeting.do({ do: "set-amount", need: "dekom-85", amount: 1, others: "hold" });
  expect(texts(meeting.notices), "the amount is locked").toHaveLength(1);
  vi.advanceTimersByTime(60_000);
  expect(texts(meeting.notices), "nobody has done anything about it").toHaveLength(1);
  await meeting.do({ do: "unlock", need: "dekom-85" });
  expect(texts(meeting.notices)).toEqual([]);
});

test("Esc takes refusals away and leaves what went well", () => {
  const notices = new Notices();
  notices.good("Skrevet ut");
  notices.bad("Beløpet er låst");
  expect(notices.over()).toBe(true);
  expect(texts(notices)).toEqual(["Skrevet ut"]);
  expect(notices.over(), "there is nothing more to take away").toBe(false);
});

test("what went well goes by itself; with something to do it waits", () => {
  const notices = new Notices();
  notices.good("Skrevet ut", { label: "Vis i mappe", run: () => undefined });
  notices.tell("Ingenting er endret");
  vi.advanceTimersByTime(7_000);
  expect(texts(notices)).toEqual(["Skrevet ut"]);
});

test("each is said once when it comes, also when it comes again", () => {
  const notices = new Notices();
  const heard = () => said.lines.filter(({ text }) => text.endsWith("Summen er låst")).length;
  notices.bad("Summen er låst");
  expect(heard()).toBe(1);
  notices.bad("Summen er låst");
  expect([heard(), notices.list.length], "said again, and seen once").toEqual([2, 1]);
});
