import { expect, test } from "vitest";
import { fixtureBackend } from "../../../tests/fixture/backend";
import type { LeaderView } from "../../types/LeaderView";
import { Meeting } from "../meeting.svelte";
import { nextOf } from "./next";

/** What comes next in the fixture's meeting in a state, after `change`. */
async function next(state: string, change: (view: LeaderView) => void = () => undefined) {
  const backend = fixtureBackend({ states: [state] });
  const view = await backend.leader();
  change(view);
  const meeting = new Meeting(backend, view);
  return nextOf(meeting.atHand, meeting.base.meeting.cases, meeting.year.case_plans);
}

test("without a case that ends in a decision, one is made where cases are", async () => {
  expect(await next("bare")).toEqual({ waits: "case", goes: "meetings", case: null });
});

test("a case that is worked on by questions ends in no decision", async () => {
  const plan = { case: "4/23", method: null, questions: ["Hva virker?"], alternatives: [], guests: [], break_after: null, followed_up: null };
  expect((await next("plain", (view) => (view.year.case_plans = [plan]))).waits).toBe("case");
});

test("without a meeting ahead, one is planned", async () => {
  expect(await next("unplanned")).toEqual({ waits: "meeting", goes: "meetings", case: null });
  expect((await next("set-aside")).waits, "the only meeting is over").toBe("meeting");
});

test("a meeting whose agenda has no such case is given one, before it is opened and after", async () => {
  expect(await next("plain", (view) => (view.year.meetings[0]!.agenda = []))).toEqual({ waits: "agenda", goes: "meetings", case: null });
  const treated = (view: LeaderView) => (view.year.meetings[0]!.held!.cases[0]!.status = "treated");
  expect((await next("led", treated)).waits, "the case was treated and is over").toBe("agenda");
});

test("a meeting that is planned is opened from its agenda", async () => {
  expect(await next("plain")).toEqual({ waits: "open", goes: "agenda", case: "4/23" });
});

test("in a meeting that is led the case is taken up, and then the draft put forward in it", async () => {
  expect(await next("led")).toEqual({ waits: "taken-up", goes: "agenda", case: "4/23" });
  expect(await next("treated")).toEqual({ waits: "put-forward", goes: "agenda", case: "4/23" });
});
