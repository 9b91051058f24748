import { describe, expect, test } from "vitest";
import { deedOf, edge, ended, moved, type Pressed } from "./keys";

const table = { rows: 50, columns: 7, page: 10 };
const full = () => true;
const press = (key: string, held: Partial<Pressed> = {}): Pressed => ({ key, ctrl: false, shift: false, alt: false, ...held });
const from = (row: number, column: number, key: string, held: Partial<Pressed> = {}) => moved({ row, column }, press(key, held), table, full);
const deed = (key: string, held: Partial<Pressed> = {}, cell = { row: 3, column: 4 }, end = cell) => deedOf(press(key, held), cell, end, table, full);

describe("the keys of a spreadsheet", () => {
  test("arrows go one cell and stop at the edge", () => {
    expect(from(3, 4, "ArrowDown")).toEqual({ row: 4, column: 4 });
    expect(from(49, 4, "ArrowDown"), "the last row").toEqual({ row: 49, column: 4 });
    expect(from(3, 6, "ArrowRight"), "the last column").toEqual({ row: 3, column: 6 });
  });

  test("over the first row are the headings, and one can come down again", () => {
    expect(from(0, 4, "ArrowUp")).toEqual({ row: -1, column: 4 });
    expect(from(-1, 4, "ArrowLeft")).toEqual({ row: -1, column: 3 });
    expect(from(-1, 3, "ArrowDown")).toEqual({ row: 0, column: 3 });
    expect(from(-1, 3, "ArrowUp"), "there is nothing above them").toEqual({ row: -1, column: 3 });
  });

  test("a page down from the last page ends at the last row", () => {
    expect(from(45, 4, "PageDown")).toEqual({ row: 49, column: 4 });
    expect(from(4, 4, "PageUp")).toEqual({ row: 0, column: 4 });
  });

  test("Home is the first cell of the row, with Ctrl the first of the table; End the last", () => {
    expect(from(9, 4, "Home")).toEqual({ row: 9, column: 0 });
    expect(from(9, 4, "Home", { ctrl: true })).toEqual({ row: 0, column: 0 });
    expect(from(9, 4, "End")).toEqual({ row: 9, column: 6 });
    expect(from(9, 4, "End", { ctrl: true })).toEqual({ row: 49, column: 6 });
  });

  test("letters do not move", () => {
    expect(from(9, 4, "l")).toBeNull();
  });
});

describe("Ctrl and an arrow, in a column with amounts in rows 0-3, 6 and 7", () => {
  const amounts = (row: number) => [0, 1, 2, 3, 6, 7].includes(row);
  const down = (row: number) => edge({ row, column: 0 }, [1, 0], { rows: 10, columns: 1, page: 5 }, amounts).row;
  const up = (row: number) => edge({ row, column: 0 }, [-1, 0], { rows: 10, columns: 1, page: 5 }, amounts).row;

  test("goes to the end of the amounts it is among", () => {
    expect(down(0)).toBe(3);
    expect(up(7)).toBe(6);
  });

  test("goes over empty cells to the next amount", () => {
    expect(down(3)).toBe(6);
    expect(down(4)).toBe(6);
    expect(up(6)).toBe(3);
  });

  test("goes to the edge where nothing more is filled", () => {
    expect(down(7)).toBe(9);
    expect(up(0)).toBe(0);
  });
});

describe("what a key asks for", () => {
  test("Shift grows the range from its far corner, and leaves the cell where it is", () => {
    expect(deed("ArrowDown", { shift: true }, { row: 3, column: 4 }, { row: 8, column: 4 })).toEqual({ do: "extend", to: { row: 9, column: 4 } });
    expect(deed("ArrowUp", { shift: true }, { row: 0, column: 4 }), "headings are in no range").toEqual({ do: "extend", to: { row: 0, column: 4 } });
  });

  test("Ctrl+A chooses all, Shift+Space the row, Ctrl+Space the column", () => {
    expect(deed("a", { ctrl: true })).toEqual({ do: "choose", what: "all" });
    expect(deed(" ", { shift: true })).toEqual({ do: "choose", what: "row" });
    expect(deed(" ", { ctrl: true })).toEqual({ do: "choose", what: "column" });
  });

  test("Enter opens, F2 writes, a digit types over, Alt and an arrow opens the column's menu", () => {
    expect(deed("Enter")).toEqual({ do: "open" });
    expect(deed("F2")).toEqual({ do: "write" });
    expect(deed("7")).toEqual({ do: "type", text: "7" });
    expect(deed("ArrowDown", { alt: true })).toEqual({ do: "menu" });
  });

  test("on a heading Shift and an arrow widen the column", () => {
    expect(deed("ArrowRight", { shift: true }, { row: -1, column: 2 })).toEqual({ do: "widen", step: 1 });
  });

  test("Tab is no trap: on a heading it leaves the table", () => {
    expect(deed("Tab", {}, { row: -1, column: 2 })).toBeNull();
  });

  test("Ctrl+F searches in the table, other keys with Ctrl are the page's", () => {
    expect(deed("f", { ctrl: true })).toEqual({ do: "find" });
    expect(deed("z", { ctrl: true })).toBeNull();
  });
});

describe("ending what is typed", () => {
  test("Enter goes down, Tab to the right, with Shift the other way", () => {
    expect(ended(press("Enter"))).toEqual({ keep: true, step: [1, 0] });
    expect(ended(press("Tab", { shift: true }))).toEqual({ keep: true, step: [0, -1] });
  });

  test("Escape keeps nothing, and arrows sideways stay in the field", () => {
    expect(ended(press("Escape"))).toEqual({ keep: false, step: [0, 0] });
    expect(ended(press("ArrowLeft"))).toBeNull();
  });
});
