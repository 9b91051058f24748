import { expect, test } from "vitest";
import type { ClosedVote } from "../../types/ClosedVote";
import type { Seat } from "../../types/Seat";
import { Working } from "./working.svelte";

const seats = ["a", "b"].map((id) => ({ id }) as Seat);
const held = (closed_at: string) =>
  ({ closed_at, opened: { attendance: [{ seat: "b", present: true, recused: "leder styret i eieren" }] } }) as unknown as ClosedVote;

test("a look at the draft in the middle of a roll call loses nothing", () => {
  const working = new Working();
  working.begin("10:51");
  working.answers["a"] = "for";
  working.begin("10:51");
  expect(working.answers).toEqual({ a: "for" });
});

test("a new vote begins empty", () => {
  const working = new Working();
  working.begin("10:51");
  working.answers["a"] = "for";
  working.fields.yes = "11";
  working.begin("11:05");
  expect(working.answers).toEqual({});
  expect(working.fields.yes).toBe("");
});

test("who is here is ticked off once, and the next vote begins with who was here at the last", () => {
  const working = new Working();
  working.prepare(seats, []);
  working.places[0]!.present = false;
  working.prepare(seats, []);
  expect(working.places[0]!.present, "the tick is kept").toBe(false);
  working.prepare(seats, [held("10:58")]);
  expect(working.places[1]).toMatchObject({ present: true, recused: true, reason: "leder styret i eieren" });
});
