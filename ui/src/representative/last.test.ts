// What is new since the last package, as examples.
import { expect, test } from "vitest";
import { drawer } from "../laptop/room/made_up";
import { Last } from "./last.svelte";

const copy = (copied_at: string, amounts: Record<string, number>, identity = "a") =>
  ({ identity, copied_at, draft: { amounts: Object.entries(amounts).map(([need, amount]) => ({ need, amount })) } }) as never;

test("the first package has nothing new, and the next tells what moved and what came", () => {
  const kept = drawer();
  const first = new Last(copy("2023-03-01T10:00:00Z", { a: 100, b: 200 }), kept);
  expect([first.since, first.moved.size, first.added.size]).toEqual([null, 0, 0]);
  const next = new Last(copy("2023-03-08T10:00:00Z", { a: 115, b: 200, c: 50 }), kept);
  expect([next.since, [...next.moved], [...next.added]]).toEqual(["2023-03-01T10:00:00Z", [["a", 15]], ["c"]]);
});

test("it stays new until it is seen, also when the package is opened again", () => {
  const kept = drawer();
  new Last(copy("1", { a: 100 }), kept);
  new Last(copy("2", { a: 115 }), kept);
  const again = new Last(copy("2", { a: 115 }), kept);
  expect(again.isNew("a")).toBe(true);
  again.seen();
  expect([again.since, new Last(copy("2", { a: 115 }), kept).isNew("a")]).toEqual([null, false]);
});

test("another meeting's package is another's", () => {
  const kept = drawer();
  new Last(copy("1", { a: 100 }), kept);
  expect(new Last(copy("2", { a: 115 }, "b"), kept).since).toBeNull();
});
