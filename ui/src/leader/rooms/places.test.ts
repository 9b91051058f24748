// Which door the year is at, where the page begins, and that no two places have one key.
import { expect, test } from "vitest";
import { yearOf } from "../../../tests/fixture/leading/year";
import type { LeaderView } from "../../types/LeaderView";
import { beginsAt, doorNow, placeKeys, sections } from "./places";

const year = yearOf("Forumet", 2023, null, []);
const at = (opened_at: string | null, closed_at: string | null) => ({
  ...year,
  meetings: [...year.meetings.map((meeting) => ({ ...meeting, opened_at, closed_at }))],
});
const OPENED = "2023-03-17T08:00:00Z";
const CLOSED = "2023-03-17T14:00:00Z";
const view = (of: LeaderView["year"], rest: Partial<LeaderView> = {}) => ({ year: of, needs: [], participants: [], ...rest }) as unknown as LeaderView;

test("the year stands at the meeting while one is open, and after it when all are closed", () => {
  expect(doorNow(at(null, null))).toBe("before");
  expect(doorNow(at(OPENED, null))).toBe("meeting");
  expect(doorNow(at(OPENED, CLOSED))).toBe("after");
});

test("a meeting that is planned after a closed one brings the year back before the meeting", () => {
  const [closed] = at(OPENED, CLOSED).meetings;
  expect(doorNow({ ...year, meetings: [closed!, ...year.meetings] })).toBe("before");
});

test("the page begins at the agenda, at the documents, at the draft, or at what is missing", () => {
  expect(beginsAt(view(at(OPENED, null)))).toBe("agenda");
  expect(beginsAt(view(at(OPENED, CLOSED)))).toBe("documents");
  expect(beginsAt(view(year))).toBe("missing");
  expect(beginsAt(view(year, { needs: [{ id: "dekom-1" }] as never }))).toBe("draft");
});

test("every place has a key of its own", () => {
  const keys = sections.map((section) => placeKeys[section]);
  expect(new Set(keys).size).toBe(keys.length);
});
