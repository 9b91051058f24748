import { describe, expect, test } from "vitest";
import { fixtureBackend } from "../../../tests/fixture/backend";
import { Desk } from "../desk.svelte";
import { Meeting } from "../meeting.svelte";
import { waysOut, whyInWords } from "./mends";

async function troubled(...states: string[]) {
  const backend = fixtureBackend({ states: ["trouble", ...states] });
  return new Meeting(backend, await backend.leader());
}

describe("a draft that cannot be reckoned", () => {
  test("has no amounts, and the rest of the meeting is there", async () => {
    const meeting = await troubled();
    expect([meeting.amounts.size, meeting.totals.length, meeting.needs.size, meeting.seats.size]).toEqual([0, 0, 135, 20]);
    expect(meeting.trouble?.refusal.code).toBe("allocate-group-unknown");
  });

  test("says what stands in the way with the scheme's own name", async () => {
    const meeting = await troubled();
    expect(whyInWords(meeting, meeting.trouble!), "the id is no word for people").not.toContain("dekom");
  });

  test("names each thing that mends it", async () => {
    const meeting = await troubled();
    const ways = waysOut(meeting, new Desk("dekom"), meeting.trouble!.mends);
    expect(ways.map(({ label }) => label.replaceAll("\u00a0", " "))).toEqual([
      "Slipp beløpet for Ofoten",
      expect.stringMatching(/^Angre: /),
      "Arbeid med Utkast B",
    ]);
  });

  test("and goes to the model or the frame where those stand in the way", async () => {
    const meeting = await troubled();
    const desk = new Desk("dekom");
    const ways = waysOut(meeting, desk, [{ mend: "set-frame", scheme: "kl" }, { mend: "open-model" }]);
    ways[0]!.run();
    expect([desk.section, desk.scheme]).toEqual(["frames", "kl"]);
    ways[1]!.run();
    expect(desk.section).toBe("model");
  });

  test("a file that may only be looked at offers nothing that changes it", async () => {
    const meeting = await troubled("look");
    expect(waysOut(meeting, new Desk("dekom"), meeting.trouble!.mends)).toEqual([]);
  });
});

test("a file that may only be looked at has nothing to take back and no amount to set", async () => {
  const backend = fixtureBackend({ states: ["look"] });
  const meeting = new Meeting(backend, await backend.leader());
  expect([meeting.writable, meeting.open, meeting.history]).toEqual([false, false, { undo: null, earlier: [], redo: null }]);
});
