// What was told, laid in by serial.
import { expect, test } from "vitest";
import type { SharedParts } from "./messages";
import { laid } from "./seen";

const wall = (frozen: boolean): SharedParts => ({ wall: { frozen, content: { scene: "pause" } } });
const view = (serial: number, shared: SharedParts = wall(false)) => ({ say: "view" as const, serial, shared });
const change = (since: number, serial: number, shared: SharedParts) => ({ say: "change" as const, since, serial, shared });

test("a part of a change takes the place of the part of that name, and the others stay the same objects", () => {
  const before = laid(null, "a", view(1, { ...wall(false), draft: { tables: [] } }))!;
  const after = laid(before, "a", change(1, 2, wall(true)))!;
  expect(after.serial).toBe(2);
  expect(after.shared.wall.frozen).toBe(true);
  expect(after.shared.draft).toBe(before.shared.draft);
});

test("numbers may be passed over: what lies between was not for this device", () => {
  const before = laid(null, "a", view(1))!;
  expect(laid(before, "a", change(7, 9, wall(true)))!.serial).toBe(9);
});

test("what is older than what is seen changes nothing", () => {
  const before = laid(null, "a", view(5))!;
  expect(laid(before, "a", change(3, 4, wall(true)))).toBe(before);
});

test("a change without its view, or of another opening, cannot be laid in", () => {
  expect(laid(null, "a", change(1, 2, wall(true)))).toBeNull();
  expect(laid(laid(null, "a", view(5))!, "b", change(5, 6, wall(true)))).toBeNull();
});

test("a part that is gone is empty, and one that this page does not know is passed over", () => {
  const before = laid(null, "a", view(1, wall(true)))!;
  const after = laid(before, "a", change(1, 2, { wall: null, weather: { rain: true } } as SharedParts))!;
  expect(after.shared.wall.frozen).toBe(false);
  expect(Object.keys(after.shared)).not.toContain("weather");
});
