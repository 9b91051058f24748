import { expect, test } from "vitest";
import { Chosen } from "./chosen";

test("a row that was jumped to takes no digit before the user has chosen a cell", () => {
  const chosen = new Chosen();
  expect(chosen.takes(true), "nobody has been in the table").toBe(false);
  chosen.byHand();
  expect(chosen.takes(true), "an arrow led here").toBe(true);
  chosen.jumped();
  expect(chosen.takes(true), "Ctrl+K led here").toBe(false);
});

test("leaving the table for a search and coming back is a jump", () => {
  const chosen = new Chosen();
  chosen.byHand();
  chosen.left();
  expect(chosen.takes(true)).toBe(false);
});

test("only a cell with an amount takes one", () => {
  const chosen = new Chosen();
  chosen.byHand();
  expect(chosen.takes(false)).toBe(false);
});
