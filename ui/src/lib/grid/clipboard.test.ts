import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parsed, written } from "./clipboard";
import { planned } from "./paste";

describe("what is copied is what Excel copies", () => {
  test("a tab between cells, a line break after each row", () => {
    expect(
      written([
        ["Bodø", "221245"],
        ["Røst", "0"],
      ]),
    ).toBe("Bodø\t221245\r\nRøst\t0\r\n");
  });

  test("a cell with a line break or a tab stands in quotes, and its quotes are doubled", () => {
    expect(written([['Sa "ja"\nog gikk']])).toBe('"Sa ""ja""\nog gikk"\r\n');
  });

  test("a quote inside a cell is left alone", () => {
    expect(written([['Tiltak "Lese"']])).toBe('Tiltak "Lese"\r\n');
  });
});

describe("what Excel writes is read", () => {
  test("rows and columns, the last line break is none", () => {
    expect(parsed("100 000\t7\r\n1 250 000,-\t\r\n")).toEqual([
      ["100 000", "7"],
      ["1 250 000,-", ""],
    ]);
    expect(parsed("7"), "from a line of text").toEqual([["7"]]);
    expect(parsed("7\n8\n"), "from LibreOffice").toEqual([["7"], ["8"]]);
  });

  test("line breaks and tabs in a cell do not end it", () => {
    expect(parsed('"a\r\nb\tc"\td\r\n')).toEqual([["a\nb\tc", "d"]]);
  });

  test("a cell that only begins with a quote is a plain cell", () => {
    expect(parsed('"Lese" for alle\t5\r\n')).toEqual([['"Lese" for alle', "5"]]);
  });
});

test("whatever is copied is the same when it is pasted", () => {
  // Line breaks in a cell are one sign, as in Excel.
  const cell = fc.string({ unit: fc.constantFrom("a", "ø", "1", " ", '"', "\t", "\n") });
  const table = fc
    .integer({ min: 1, max: 4 })
    .chain((columns) => fc.array(fc.array(cell, { minLength: columns, maxLength: columns }), { minLength: 1, maxLength: 5 }));
  fc.assert(
    fc.property(table, (rows) => {
      expect(parsed(written(rows))).toEqual(rows);
    }),
  );
});

describe("where a pasted range goes", () => {
  const extent = { rows: 10, columns: 3 };
  const at = (row: number, column: number) => ({ top: row, bottom: row, left: column, right: column });
  const open = () => null;

  test("from the chosen cell on, over several columns; empty cells are passed over", () => {
    expect(
      planned(
        [
          ["1", "2"],
          ["", " 4 "],
        ],
        at(3, 1),
        extent,
        open,
      ),
    ).toEqual({
      cells: [
        { row: 3, column: 1, text: "1" },
        { row: 3, column: 2, text: "2" },
        { row: 4, column: 2, text: "4" },
      ],
    });
  });

  test("one cell fills all that are chosen", () => {
    const plan = planned([["5"]], { top: 0, bottom: 2, left: 1, right: 1 }, extent, open);
    expect("cells" in plan && plan.cells.map(({ row, text }) => [row, text])).toEqual([
      [0, "5"],
      [1, "5"],
      [2, "5"],
    ]);
  });

  test("what has no room is refused whole, with how much is too much", () => {
    expect(planned([["1"], ["2"], ["3"]], at(8, 0), extent, open)).toEqual({ blocked: { by: "room", rows: 1, columns: 0 } });
    expect(planned([["1", "2"]], at(0, 2), extent, open)).toEqual({ blocked: { by: "room", rows: 0, columns: 1 } });
  });

  test("a locked cell refuses the whole, and is named", () => {
    const locked = ({ row }: { row: number }) => (row >= 4 ? "låst" : null);
    expect(planned([["1"], ["2"], ["3"]], at(3, 1), extent, locked)).toEqual({
      blocked: { by: "cell", row: 4, column: 1, why: "låst", count: 2 },
    });
  });

  test("what stands there already asks for nothing, so that whole rows can be pasted back", () => {
    const locked = ({ column }: { column: number }) => (column === 0 ? "kan ikke skrives i" : null);
    const stands = ({ column }: { column: number }) => (column === 0 ? "Bodø" : "10");
    expect(planned([["Bodø", "20"]], at(3, 0), extent, locked, stands)).toEqual({ cells: [{ row: 3, column: 1, text: "20" }] });
  });

  test("an empty cell over a locked one asks for nothing", () => {
    const locked = ({ row }: { row: number }) => (row === 4 ? "låst" : null);
    expect(planned([["1"], [""]], at(3, 1), extent, locked)).toEqual({ cells: [{ row: 3, column: 1, text: "1" }] });
  });
});
