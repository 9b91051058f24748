import { describe, expect, test } from "vitest";
import { fixtureBackend } from "../../../tests/fixture/backend";
import type { ClosedVote } from "../../types/ClosedVote";
import type { Seat } from "../../types/Seat";
import { Meeting } from "../meeting.svelte";
import { attendanceOf, unreasoned, Working } from "./working.svelte";

const seats = ["a", "b"].map((id) => ({ id }) as Seat);
const held = (closed_at: string) =>
  ({ closed_at, opened: { attendance: [{ seat: "b", present: true, recused: "leder styret i eieren" }] } }) as unknown as ClosedVote;
const nothing = { count: { yes: null, no: null, blank: null } };

describe("hands being counted", () => {
  test("a look at the draft in the middle loses nothing of what is typed", () => {
    const working = new Working();
    working.begin({ opened_at: "10:51", so_far: nothing });
    working.fields.yes = "1";
    working.begin({ opened_at: "10:51", so_far: { count: { yes: 9, no: null, blank: null } } });
    expect(working.fields.yes).toBe("1");
  });

  test("what the file has stands in the fields when it is opened again", () => {
    const working = new Working();
    working.begin({ opened_at: "10:51", so_far: { count: { yes: 9, no: 0, blank: null } } });
    expect(working.fields).toEqual({ yes: "9", no: "0", blank: "" });
  });

  test("a new vote begins empty", () => {
    const working = new Working();
    working.begin({ opened_at: "10:51", so_far: { count: { yes: 9, no: 4, blank: 0 } } });
    working.begin({ opened_at: "11:05", so_far: nothing });
    expect(working.fields).toEqual({ yes: "", no: "", blank: "" });
  });
});

describe("seats being called", () => {
  test("an answer shows at once, and when it is refused what the file has shows again", async () => {
    const working = new Working();
    const vote = { opened_at: "10:51", so_far: { answers: { a: "for" as const } } };
    working.begin(vote);
    let refuse: () => void = () => undefined;
    const giving = working.give("a", "against", () => new Promise<void>((done) => (refuse = done)));
    expect(working.answers(vote)).toEqual({ a: "against" });
    refuse();
    await giving;
    expect(working.answers(vote)).toEqual({ a: "for" });
  });

  test("each answer is in the file when it is given, is corrected there, and can be taken back", async () => {
    const backend = fixtureBackend({ states: ["calling"] });
    const meeting = new Meeting(backend, await backend.leader());
    const working = new Working();
    const vote = () => meeting.decision.open_vote!;
    working.begin(vote());
    const seat = vote().roll[7]!;
    const give = (choice: "for" | "blank" | null) => working.give(seat, choice, () => meeting.do({ do: "answer", seat, choice }));
    expect(Object.keys(working.answers(vote())), "seven were there after the plug was pulled").toHaveLength(7);
    await give("for");
    await give("blank");
    expect([Object.keys(working.answers(vote())).length, working.answers(vote())[seat]]).toEqual([8, "blank"]);
    await give(null);
    expect(Object.keys(working.answers(vote()))).toHaveLength(7);
  });
});

describe("who is here", () => {
  test("is ticked off once, and the next vote begins with who was here at the last", () => {
    const working = new Working();
    working.prepare(seats, []);
    working.places[0]!.present = false;
    working.prepare(seats, []);
    expect(working.places[0]!.present, "the tick is kept").toBe(false);
    working.prepare(seats, [held("10:58")]);
    expect(working.places[1]).toMatchObject({ present: true, recused: true, reason: "leder styret i eieren" });
  });

  test("goes to the file with the reason of each who is inhabil", () => {
    const place = { seat: seats[0]!, present: true, recused: true, reason: " leder styret i eieren " };
    expect(attendanceOf([place])).toEqual([{ seat: "a", present: true, recused: "leder styret i eieren" }]);
    expect(unreasoned([place, { ...place, reason: " " }])).toHaveLength(1);
  });
});
