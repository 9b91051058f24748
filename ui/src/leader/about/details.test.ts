import { describe, expect, test } from "vitest";
import type { CaseItem } from "../../types/CaseItem";
import { readCaseItem, readMeeting, typedCase, typedMeeting } from "./details";

const meeting = { forum: "Samarbeidsforum i Nordland", secretariat: "Statsforvalteren i Nordland", date: "17.03.2023", place: "Bodø" };
const decision: CaseItem = { number: "4/23", title: "Innstilling om fordeling", kind: "decision", proposed_decision: null };

describe("what is said of the meeting", () => {
  test("a day and a place as they are typed", () => {
    expect(readMeeting(meeting)).toEqual({ command: { do: "set-meeting", ...meeting, date: "2023-03-17" } });
  });

  test("what is not known is left open", () => {
    expect(readMeeting({ ...meeting, date: "", place: " " })).toMatchObject({ command: { date: null, place: null } });
  });

  test("a day that no calendar has is not guessed, and a forum has a name", () => {
    expect(readMeeting({ ...meeting, date: "31.02.2023", forum: "" })).toEqual({ faults: { date: expect.any(String), forum: expect.any(String) } });
  });

  test("the form shows what there is, and nothing where nothing is known", () => {
    const info = { forum: "F", secretariat: "S", year: 2023, date: null, place: null, cases: [], constructed: null };
    expect(typedMeeting(info)).toEqual({ forum: "F", secretariat: "S", date: "", place: "" });
    expect(typedMeeting({ ...info, date: "2023-03-17", place: "Bodø" })).toMatchObject({ date: "17.03.2023", place: "Bodø" });
  });
});

describe("cases", () => {
  test("no two have the same number, and each has a title", () => {
    expect(readCaseItem(typedCase(null, "4/23"), ["4/23"])).toEqual({ faults: { number: expect.any(String), title: expect.any(String) } });
    expect(readCaseItem({ ...typedCase(null, "fem"), title: "Valg" }, [])).toEqual({ faults: { number: expect.any(String) } });
  });

  test("one that is changed keeps its number", () => {
    expect(readCaseItem({ ...typedCase(decision, "9/23"), title: " Ny tittel " }, [])).toEqual({ item: { ...decision, title: "Ny tittel" } });
  });
});
