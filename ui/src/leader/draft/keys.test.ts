import { describe, expect, test } from "vitest";
import { moved, pastedColumn } from "./keys";

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

describe("a column from Excel", () => {
  test("each line is a cell, the last line break is none", () => {
    expect(pastedColumn("100 000\r\n 1 250 000,-\r\n\r\n7\r\n")).toEqual(["100 000", "1 250 000,-", "", "7"]);
  });

  test("several columns are not guessed about", () => {
    expect(pastedColumn("1\t2\n3\t4\n")).toBeNull();
  });
});
