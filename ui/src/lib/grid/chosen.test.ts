import { expect, test } from "vitest";
import { Chosen } from "./chosen";

test("a row that was jumped to takes no sign before the user has chosen a cell", () => {
  const chosen = new Chosen();
  expect(chosen.holds, "nobody has been in the table").toBe(false);
  chosen.byHand();
  expect(chosen.holds, "an arrow led here").toBe(true);
  chosen.jumped();
  expect(chosen.holds, "Ctrl+K led here").toBe(false);
});

test("leaving the table for a search and coming back is a jump", () => {
  const chosen = new Chosen();
  chosen.byHand();
  chosen.left();
  expect(chosen.holds).toBe(false);
});
