import { describe, expect, test } from "vitest";
import type { Change } from "../../types/Change";
import type { Command } from "../../types/Command";
import { fixtureBackend } from "../../../tests/fixture/backend";
import { Meeting } from "../meeting.svelte";
import { givenIn } from "./target";
import { Scrub, stepOf } from "./scrub.svelte";

const NEED = "dekom-85";
const settle = () => new Promise((resolve) => setImmediate(resolve));

/** A meeting at the desk, with the questions it was asked, and frames that are drawn when the test says so. */
async function desk() {
  const backend = fixtureBackend();
  const asked: { seen: Command; answer: () => Promise<void> }[] = [];
  const sent: Command[] = [];
  const { execute, preview } = backend;
  backend.execute = (seen, command) => (sent.push(command), execute(seen, command));
  backend.preview = (seen, command) =>
    new Promise<Change>((resolve, reject) => {
      asked.push({
        seen: command,
        answer: () =>
          preview(seen, command)
            .then(resolve, reject)
            .then(settle)
            .then(() => undefined),
      });
    });
  const meeting = new Meeting(backend, await backend.leader());
  let draw: (() => void)[] = [];
  const scrub = new Scrub(meeting, () => new Promise<void>((resolve) => draw.push(resolve)));
  const frame = async () => {
    const now = draw;
    draw = [];
    for (const drawn of now) drawn();
    await settle();
  };
  const amount = () => meeting.amounts.get(NEED)!.amount;
  const rest = () => meeting.totals.find((sums) => sums.scheme === "dekom")!.unallocated;
  return { meeting, scrub, asked, sent, frame, amount, rest };
}

describe("dragging an amount", () => {
  test("asks once a frame, one question at a time, and always about the newest amount", async () => {
    const { scrub, asked, frame, amount } = await desk();
    const from = amount();
    scrub.begin({ need: NEED }, "pointer", "hold");
    for (let move = 0; move < 20; move++) scrub.move(1_000);
    expect(scrub.amountOf(NEED), "the number under the hand moves at once").toBe(from + 20_000);
    expect(asked.length, "nothing is asked before the frame").toBe(0);
    await frame();
    expect(asked.map(({ seen }) => seen)).toEqual([{ do: "set-amount", need: NEED, amount: from + 20_000, others: "hold", sure: true }]);
    scrub.move(1_000);
    scrub.move(1_000);
    await frame();
    expect(asked.length, "the first question has not been answered").toBe(1);
    await asked[0]!.answer();
    expect(amount(), "the lines follow the answer").toBe(from + 20_000);
    await frame();
    expect(asked.length, "then one more, about where the hand is now").toBe(2);
    expect(asked[1]!.seen).toMatchObject({ amount: from + 22_000 });
    await asked[1]!.answer();
    await frame();
    expect(asked.length, "and no more when it stands still").toBe(2);
  });

  test("letting go sends one command, and the sums do not jump back before it is answered", async () => {
    const { meeting, scrub, asked, sent, frame, amount, rest } = await desk();
    const [from, whole] = [amount(), rest()];
    scrub.begin({ need: NEED }, "pointer", "hold");
    scrub.move(-5_000);
    await frame();
    await asked[0]!.answer();
    scrub.move(-1_000);
    const kept = scrub.keep();
    expect(scrub.amountOf(NEED), "what was let go stays in its cell").toBe(from - 6_000);
    expect(rest() - whole, "the sums stay at the last answer").toBe(5_000);
    await kept;
    expect(sent).toEqual([{ do: "set-amount", need: NEED, amount: from - 6_000, others: "hold" }]);
    expect([amount(), rest() - whole, meeting.settled.amounts.get(NEED)!.amount]).toEqual([from - 6_000, 6_000, from - 6_000]);
    await meeting.do({ do: "undo" });
    expect(amount(), "the drag is one step to take back").toBe(from);
  });

  test("taken back, everything is as it was, also when an answer comes late", async () => {
    const { scrub, asked, sent, frame, amount, rest } = await desk();
    const before = [amount(), rest()];
    scrub.begin({ need: NEED }, "keys", "spread");
    scrub.move(10_000);
    await frame();
    await asked[0]!.answer();
    expect(amount()).not.toBe(before[0]);
    scrub.move(10_000);
    await frame();
    scrub.back();
    await asked[1]!.answer();
    expect([amount(), rest()]).toEqual(before);
    expect([scrub.now, sent], "nothing was sent").toEqual([null, []]);
  });

  test("a refused preview puts everything back and says why", async () => {
    const { meeting, scrub, asked, frame, amount } = await desk();
    const before = amount();
    await meeting.do({ do: "lock", need: NEED });
    scrub.begin({ need: NEED }, "pointer", "hold");
    scrub.move(1_000);
    await frame();
    await asked[0]!.answer();
    expect([scrub.now, amount()]).toEqual([null, before]);
    expect(meeting.notices.list.length, "the reason is shown").toBe(1);
  });

  test("a refused command puts everything back", async () => {
    const { meeting, scrub, amount } = await desk();
    const before = amount();
    await meeting.do({ do: "lock", need: NEED });
    scrub.begin({ need: NEED }, "pointer", "hold");
    scrub.move(1_000);
    await scrub.keep();
    expect([scrub.amountOf(NEED), amount()]).toEqual([undefined, before]);
  });

  test("the sum of a region is dragged like an amount: previews, then one command", async () => {
    const { meeting, scrub, asked, sent, frame, rest } = await desk();
    const group = { scheme: "dekom", level: "region" as const, name: "Lofoten" };
    const whole = rest();
    const from = givenIn(meeting, group);
    scrub.begin({ group }, "keys", "hold");
    scrub.move(-40_000);
    await frame();
    await asked[0]!.answer();
    expect([givenIn(meeting, group), rest() - whole], "its needs follow the sum").toEqual([from - 40_000, 40_000]);
    await scrub.keep();
    expect(sent).toEqual([{ do: "set-group", group, amount: from - 40_000, others: "hold" }]);
    expect(scrub.amountOf("region Lofoten")).toBeUndefined();
  });

  test("dragged to where it stood, nothing is sent; below zero it does not go", async () => {
    const { scrub, sent, amount } = await desk();
    scrub.begin({ need: NEED }, "pointer", "hold");
    scrub.move(-amount() - 50_000);
    expect(scrub.amountOf(NEED)).toBe(0);
    scrub.move(amount());
    await scrub.keep();
    expect(sent).toEqual([]);
  });
});

test("a step is 1 000, with Shift ten times as much, with Ctrl a tenth", () => {
  const none = { shiftKey: false, ctrlKey: false, metaKey: false };
  expect([stepOf(none), stepOf({ ...none, shiftKey: true }), stepOf({ ...none, ctrlKey: true })]).toEqual([1_000, 10_000, 100]);
});
