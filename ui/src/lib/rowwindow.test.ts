import { describe, expect, test } from "vitest";
import { drawn, scrolledTo } from "./rowwindow.svelte";

describe("only what is seen is drawn", () => {
  test("ten thousand rows draw about a screen", () => {
    const rows = drawn(30_000, 600, 30, 10_000, 1002);
    expect(rows[0]).toBe(994);
    expect(rows.length).toBeLessThan(40);
  });

  test("the row with the focus is drawn wherever it is, in its order", () => {
    expect(drawn(30_000, 600, 30, 10_000, 2)[0]).toBe(2);
    expect(drawn(0, 600, 30, 10_000, 9999).at(-1)).toBe(9999);
  });

  test("a table that is not there draws nothing", () => {
    expect(drawn(0, 600, 30, 0, -1)).toEqual([]);
  });

  test("scrolling moves no more than it must", () => {
    expect(scrolledTo(5, 0, 600, 30), "already seen").toBe(0);
    expect(scrolledTo(20, 0, 600, 30), "one row below").toBe(30);
    expect(scrolledTo(5, 300, 600, 30), "above").toBe(150);
  });
});
