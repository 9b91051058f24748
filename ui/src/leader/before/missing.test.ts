// What is missing before the first meeting, and where it is given.
import { expect, test } from "vitest";
import { yearOf } from "../../../tests/fixture/leading/year";
import type { CaseItem } from "../../types/CaseItem";
import { missing } from "./missing";

const decision: CaseItem = { number: "1/23", title: "Innstilling", kind: "decision", proposed_decision: null };
const nothing = { seats: [], frames: [], needs: [], participants: [], meeting: { cases: [] as CaseItem[] } } as never;
const codes = (found: ReturnType<typeof missing>) => found.map(({ code }) => code);

test("an empty file lacks seats first, then a date, an agenda, frames and needs", () => {
  expect(codes(missing(nothing, yearOf("Forumet", 2023, null, [])))).toEqual(["seats", "date", "agenda", "frames", "needs"]);
});

test("each thing leads to the place where it is given", () => {
  const places = new Map(missing(nothing, yearOf("Forumet", 2023, null, [])).map(({ code, place }) => [code, place]));
  expect([places.get("seats"), places.get("date"), places.get("frames"), places.get("needs")]).toEqual(["forum", "meetings", "frames", "needs"]);
});

test("seats without anybody to lead, and without varaer, are named; a decision without its text too", () => {
  const seats = [{ id: "s1", role: "representative" }];
  const view = { seats, frames: [{}], needs: [{}], participants: [], meeting: { cases: [decision] } } as never;
  expect(codes(missing(view, yearOf("Forumet", 2023, "2023-03-17", [decision])))).toEqual(["leader", "case-texts", "deputies"]);
});
