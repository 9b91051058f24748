import { describe, expect, test } from "vitest";
import { drawn, moved, pastedColumn, scrolledTo } from "./keys";

const table = { rows: 50, columns: 7, page: 10 };

describe("the keys of a spreadsheet", () => {
  test("arrows go one cell and stop at the edge", () => {
    expect(moved({ row: 3, column: 4 }, "ArrowDown", table)).toEqual({ row: 4, column: 4 });
    expect(moved({ row: 0, column: 4 }, "ArrowUp", table), "the first row has nothing above").toEqual({ row: 0, column: 4 });
    expect(moved({ row: 3, column: 6 }, "ArrowRight", table), "the last column").toEqual({ row: 3, column: 6 });
  });

  test("a page down from the last page ends at the last row", () => {
    expect(moved({ row: 45, column: 4 }, "PageDown", table)).toEqual({ row: 49, column: 4 });
    expect(moved({ row: 4, column: 4 }, "PageUp", table)).toEqual({ row: 0, column: 4 });
  });

  test("Home is the first cell of the row, with Ctrl the first of the table", () => {
    expect(moved({ row: 9, column: 4 }, "Home", table)).toEqual({ row: 9, column: 0 });
    expect(moved({ row: 9, column: 4 }, "Home", table, "far")).toEqual({ row: 0, column: 0 });
    expect(moved({ row: 9, column: 4 }, "End", table, "far")).toEqual({ row: 49, column: 6 });
  });

  test("letters do not move", () => {
    expect(moved({ row: 9, column: 4 }, "l", table)).toBeNull();
  });
});

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

describe("a column from Excel", () => {
  test("each line is a cell, the last line break is none", () => {
    expect(pastedColumn("100 000\r\n 1 250 000,-\r\n\r\n7\r\n")).toEqual(["100 000", "1 250 000,-", "", "7"]);
  });

  test("several columns are not guessed about", () => {
    expect(pastedColumn("1\t2\n3\t4\n")).toBeNull();
  });
});
