import { expect, test } from "vitest";
import { fixtureBackend } from "../../../tests/fixture/backend";
import { Meeting } from "../meeting.svelte";

async function come(state: string) {
  const backend = fixtureBackend({ states: [state] });
  return new Meeting(backend, await backend.leader());
}

test("while a draft lies in the case that is treated, what drafts are reckoned from stands, and another draft may be made", async () => {
  const meeting = await come("proposed");
  expect([meeting.groundOpen, meeting.open]).toEqual([false, false]);
  expect(await meeting.do({ do: "copy-draft", from: "Utkast A", name: "Utkast B" })).toBe(true);
  expect([meeting.base.draft.name, meeting.groundOpen, meeting.open], "the copy may be changed, the frames may not").toEqual(["Utkast B", false, true]);
});

test("a case that is put off lets go of the draft that lay in it", async () => {
  const meeting = await come("proposed");
  await meeting.do({ do: "close-case", status: "put-off" });
  expect([meeting.decision.proposed, meeting.stage, meeting.groundOpen]).toEqual([null, "draft", true]);
});

test("what is decided stands until it is set aside, which is done between meetings", async () => {
  const led = await come("proposed");
  await led.do({ do: "agree", proposal: "Utkast A" });
  expect([led.stage, await led.do({ do: "reopen", reason: "Feil ramme" })], "not while the meeting is led").toEqual(["recommended", false]);
  const meeting = await come("agreed");
  expect([meeting.stage, meeting.groundOpen]).toEqual(["recommended", false]);
  expect(await meeting.do({ do: "reopen", reason: "Feil ramme" })).toBe(true);
  expect([meeting.stage, meeting.groundOpen, meeting.decision.earlier.map(({ reopened }) => reopened)]).toEqual(["draft", true, ["Feil ramme"]]);
});
