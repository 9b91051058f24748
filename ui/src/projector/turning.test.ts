import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { packed } from "./packed";
import { STANDS, Turning } from "./turning.svelte";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const of = (pages: number, asked: number | null = null) => {
  const turning = new Turning();
  turning.follow("rows dekom", asked);
  turning.told(pages);
  return turning;
};

test("pages turn by themselves, and from the last to the first", () => {
  const turning = of(3);
  turning.begin();
  const seen = [turning.page];
  for (let nth = 0; nth < 3; nth += 1) {
    vi.advanceTimersByTime(STANDS);
    seen.push(turning.page);
  }
  expect(seen).toEqual([0, 1, 2, 0]);
});

test("one page stands still, and so does one that the leader turned to", () => {
  for (const turning of [of(1), of(3, 1)]) {
    const page = turning.page;
    turning.begin();
    vi.advanceTimersByTime(STANDS * 2);
    expect(turning.page).toBe(page);
  }
});

test("the leader's page goes round, also backwards", () => {
  expect(of(3, -1).page).toBe(2);
  expect(of(3, 4).page).toBe(1);
});

test("another scene begins at its first page", () => {
  const turning = of(3);
  turning.turnTo(7, 2);
  expect(turning.page).toBe(2);
  turning.follow("rows rekom", null);
  expect(turning.page).toBe(0);
});

test("the wall turns to a change once: after that it goes on", () => {
  const turning = of(3);
  turning.turnTo(7, 2);
  turning.begin();
  vi.advanceTimersByTime(STANDS);
  turning.turnTo(7, 2);
  expect(turning.page).toBe(0);
});

test("texts are packed whole, and one that is higher than the room has a page of its own", () => {
  expect(packed([30, 30, 30], 70)).toEqual([
    { from: 0, to: 2 },
    { from: 2, to: 3 },
  ]);
  expect(packed([200, 30], 70)).toEqual([
    { from: 0, to: 1 },
    { from: 1, to: 2 },
  ]);
  expect(packed([], 70)).toEqual([{ from: 0, to: 0 }]);
});
