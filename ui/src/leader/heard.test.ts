import { beforeEach, expect, test } from "vitest";
import { fixtureBackend } from "../../tests/fixture/backend";
import { said } from "../lib/said.svelte";
import { Meeting } from "./meeting.svelte";

const plain = (text: string) => text.replaceAll("\u00a0", " ").replaceAll("\u2212", "-");
const lines = () => said.lines.map(({ text }) => plain(text));
beforeEach(() => (said.lines = []));

async function opened() {
  const backend = fixtureBackend();
  const meeting = new Meeting(backend, await backend.leader());
  // The change comes to every open page, this one too, before its own answer does.
  await meeting.follow();
  return meeting;
}

test("an amount that is set is said once, with the rest it leaves", async () => {
  const meeting = await opened();
  await meeting.setTyped([{ need: "dekom-85", text: "221 245" }], "spread");
  expect(lines(), "the others took the difference: the rest is what it was").toEqual(["Sortland kommune 249 458 → 221 245."]);
});

test("the first amount that is set with the others held says how many are held, and the next one does not", async () => {
  const meeting = await opened();
  await meeting.setTyped([{ need: "dekom-85", text: "221 245" }], "hold");
  const told = meeting.notices.list.map(({ text }) => plain(text));
  const others = meeting.base.needs.filter(({ scheme }) => scheme === "dekom").length - 1;
  expect(told).toEqual([expect.stringContaining(`De ${others} andre beløpene`)]);
  expect(lines()).toEqual(["Sortland kommune 249 458 → 221 245. Rest i Desentralisert ordning: 28 213.", `Merk: ${told[0]}`]);
  await meeting.setTyped([{ need: "dekom-86", text: "100 000" }], "hold");
  expect(
    lines().filter((line) => line.includes("andre beløpene")),
    "they were held already",
  ).toHaveLength(1);
});

test("what is taken back and done again is said by name", async () => {
  const meeting = await opened();
  await meeting.do({ do: "lock", need: "dekom-85" });
  await meeting.do({ do: "undo" });
  await meeting.do({ do: "redo" });
  expect(lines()).toEqual(["lås Sortland kommune.", "Angret: lås Sortland kommune.", "Gjort om: lås Sortland kommune."]);
});

test("what is told where it is shown is not said here as well", async () => {
  const meeting = await opened();
  await meeting.do({ do: "freeze-wall" });
  await meeting.do({ do: "open-meeting", meeting: "m1" });
  expect(lines()).toEqual([]);
});
