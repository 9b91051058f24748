import { expect, test } from "vitest";
import type { ClosedVote } from "../../types/ClosedVote";
import type { DecisionRecord } from "../../types/DecisionRecord";
import type { Seat } from "../../types/Seat";
import { absentIn, othersThan, presentOf, recusedIn } from "./attended";

const seat = (id: string, organisation: string) => [id, { id, organisation, group: { member: "kommune" } } as unknown as Seat] as const;
const seats = new Map([seat("a", "Bodø kommune"), seat("b", "Vågan kommune"), seat("c", "Hadsel kommune")]);
const attendance = [
  { seat: "a", present: true, recused: null },
  { seat: "b", present: false, recused: null },
  { seat: "c", present: true, recused: "leder styret i eieren" },
];

test("who was away and who was inhabil are named", () => {
  expect(presentOf(attendance)).toBe(2);
  expect(absentIn(attendance, seats)).toEqual(["Vågan kommune (kommune)"]);
  expect(recusedIn(attendance, seats)).toEqual(["Hadsel kommune (leder styret i eieren)"]);
});

test("a vote that fell is told of when another one decided, and when the forum agreed in the end", () => {
  const vote = (ordinal: number, closed_at: string) => ({ opened: { ordinal }, closed_at }) as ClosedVote;
  const [fallen, carried] = [vote(1, "10:55"), vote(2, "11:10")];
  const by = (decided: object) => ({ decided }) as DecisionRecord;
  expect(othersThan(by({ by: "vote", vote: carried }), [fallen, carried])).toEqual([fallen]);
  expect(othersThan(by({ by: "consensus", attendance: null }), [fallen])).toEqual([fallen]);
  expect(othersThan(null, [fallen])).toEqual([fallen]);
});
