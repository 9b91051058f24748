// One table with four constructed owners, as somebody at the keyboard has it.
import { beforeEach, describe, expect, test, vi } from "vitest";
import type { Column, Typed } from "./grid";
import { Table, type Content } from "./table.svelte";
import { Writing } from "./writing.svelte";

interface Row {
  owner: string;
  amount: number;
  next: number;
}
const AMOUNT = 1;
let rows: Row[];
let sent: string[];
/** What stood in the page when an answer had come, before it changed anything. */
let stood: string[];
let table: Table<Row>;
let writing: Writing<Row>;
let content: () => Content<Row>;

const edit = (into: "amount" | "next") => ({
  locked: ({ owner }: Row) => (owner === "Røst" ? "Beløpet er låst." : null),
  unread: async (texts: string[]) => texts.map((text) => (/^\d+$/.test(text) ? null : "Dette er ikke et beløp.")),
  async set(cells: Typed<Row>[], answered: () => void) {
    await Promise.resolve();
    answered();
    stood.push(`${writing.now ? "the field" : "no field"}, ${cells.map(({ row }) => row[into]).join(", ")}`);
    sent.push(cells.map(({ row, text }) => `${row.owner} ${into} ${text}`).join(", "));
    const over = cells.filter(({ text }) => Number(text) > 1_000);
    for (const { row, text } of cells) if (Number(text) <= 1_000) row[into] = Number(text);
    return over.map(({ row, text }) => ({ row, fault: { typed: text, why: "Mer enn rammen.", other: null } }));
  },
});

beforeEach(() => {
  rows = [
    { owner: "Vågan", amount: 30, next: 0 },
    { owner: "Røst", amount: 20, next: 0 },
    { owner: "Bodø", amount: 10, next: 0 },
    { owner: "Fauske", amount: 40, next: 0 },
  ];
  sent = [];
  stood = [];
  const columns: Column<Row>[] = [
    { key: "owner", heading: "Eier", kind: "text", of: ({ owner }) => owner, width: 100 },
    { key: "amount", heading: "Beløp", kind: "kroner", of: ({ amount }) => amount, width: 100, edit: edit("amount") },
    { key: "next", heading: "Neste år", kind: "kroner", of: ({ next }) => next, width: 100, edit: edit("next") },
  ];
  const sum = (shown: readonly Row[]): Row => ({ owner: "Sum", amount: shown.reduce((all, { amount }) => all + amount, 0), next: 0 });
  content = () => ({ name: "test", columns, sections: [{ key: "all", rows }], keyOf: ({ owner }) => owner, foot: (shown) => [sum(shown)] });
  table = new Table<Row>(() => content());
  writing = new Writing(table);
  table.chosen.byHand();
});

const owners = () => table.lines.map(({ row }) => row.owner).join(" ");

describe("where one is", () => {
  test("one stays with the row when the table is sorted", () => {
    table.go({ row: 2, column: AMOUNT });
    table.sortBy("owner");
    expect(owners()).toBe("Bodø Fauske Røst Vågan");
    expect(table.cell).toEqual({ row: 0, column: AMOUNT });
  });

  test("one stays in the column when another is put away", () => {
    table.go({ row: 2, column: AMOUNT });
    table.show("owner", false);
    expect(table.cell).toEqual({ row: 2, column: 0 });
  });

  test("when the row is filtered away, one is at the same height", () => {
    table.go({ row: 3, column: AMOUNT });
    table.search = "bodø";
    expect([owners(), table.cell.row], "the sum at the foot is the only line after it").toEqual(["Bodø", 1]);
  });

  test("a table that is found again is as it was left", () => {
    table.search = "o";
    table.sortBy("amount");
    table.go({ row: 1, column: AMOUNT });
    expect(table.left).toMatchObject({ search: "o", sort: { column: "amount", way: "ascending" }, at: { line: table.line(1)?.key } });
  });
});

describe("what is chosen", () => {
  test("is summed without the foot, so that nothing is counted twice", () => {
    table.go({ row: 0, column: AMOUNT });
    table.extend({ row: 4, column: AMOUNT });
    expect(table.totals).toMatchObject({ numbers: 4, sum: 100n });
  });

  test("one cell has no sum of its own", () => {
    table.go({ row: 0, column: AMOUNT });
    expect(table.totals).toBeNull();
  });
});

describe("writing", () => {
  test("does not sort the row away: the order is that of the moment it was asked for", async () => {
    table.sortBy("amount");
    await writing.set({ row: 0, column: AMOUNT }, "35");
    expect(owners()).toBe("Bodø Røst Vågan Fauske");
  });

  test("what is not taken stays in its cell with the reason, until it is given up", async () => {
    expect(await writing.set({ row: 0, column: AMOUNT }, "5000")).toBe(false);
    expect(table.faultAt({ row: 0, column: AMOUNT })).toMatchObject({ typed: "5000", why: "Mer enn rammen." });
    writing.drop({ row: 0, column: AMOUNT });
    expect(table.faultAt({ row: 0, column: AMOUNT })).toBeUndefined();
  });

  test("a locked amount is not written in, and says why", () => {
    expect(writing.begin({ row: 1, column: AMOUNT }, "5")).toBe(false);
    expect(writing.told).toBe("Beløpet er låst.");
  });

  test("a cell that was only jumped to takes no digit, and says what to do; Enter opens it", () => {
    table.chosen.jumped();
    expect(writing.begin({ row: 0, column: AMOUNT }, "5")).toBe(false);
    expect([writing.now, writing.told]).toEqual([null, expect.stringContaining("Ingenting er endret")]);
    expect(writing.begin({ row: 0, column: AMOUNT })).toBe(true);
  });

  test("what is typed outlives the table where the page holds it", async () => {
    writing.begin({ row: 0, column: AMOUNT }, "5");
    const again = new Table<Row>(() => content(), undefined, table.unset);
    expect(await new Writing(again).keep()).toBe(true);
    expect(sent).toEqual(["Vågan amount 5"]);
  });

  test("what was typed stays in sight until it is answered, taken or not, and what stood there does not come back between", async () => {
    for (const typed of ["500", "5000"]) {
      const cell = { row: 0, column: AMOUNT };
      writing.begin(cell, typed);
      const answered = writing.keep();
      expect(table.sentAt(cell)).toBe(typed);
      expect(await answered).toBe(typed === "500");
      expect(table.sentAt(cell)).toBeUndefined();
    }
    expect(table.faultAt({ row: 0, column: AMOUNT })?.typed).toBe("5000");
  });

  describe("what is meant for all that is chosen", () => {
    const from = { row: 0, column: AMOUNT };
    beforeEach(() => {
      const columns = content().columns.map((column) => (column.key === "amount" ? { ...column, edit: { ...edit("amount"), forAll: isShare } } : column));
      const before = content;
      content = () => ({ ...before(), columns });
      table = new Table<Row>(() => content());
      writing = new Writing(table);
      table.chosen.byHand();
    });
    const isShare = (text: string) => text.endsWith("%");

    test("is sent for every chosen cell of its column at once, the one it was typed in first, and not for those that are locked", async () => {
      table.go({ row: 2, column: AMOUNT });
      table.choose(from, { row: 3, column: AMOUNT + 1 });
      writing.begin({ row: 2, column: AMOUNT }, "-");
      writing.now = { ...writing.now!, text: "-5 %" };
      expect(await writing.keep()).toBe(true);
      expect(sent).toEqual(["Bodø amount -5 %, Vågan amount -5 %, Fauske amount -5 %"]);
    });

    test("what is typed in one cell, or is an amount, is for that cell alone", async () => {
      writing.begin(from, "5");
      writing.now = { ...writing.now!, text: "-5 %" };
      await writing.keep();
      table.choose(from, { row: 3, column: AMOUNT });
      writing.begin(from, "5");
      await writing.keep();
      expect(sent).toEqual(["Vågan amount -5 %", "Vågan amount 5"]);
    });

    test("a plus begins a value there, and in no other amount", () => {
      expect([writing.begin(from, "+"), writing.begin({ row: 0, column: AMOUNT + 1 }, "+")]).toEqual([true, false]);
    });
  });

  describe("the field of a cell that was ended by a key", () => {
    const cell = { row: 0, column: AMOUNT };
    const gone: string[] = [];
    const end = () => writing.keepAnd(() => gone.push(writing.now === null ? "on" : "too early"));
    beforeEach(() => {
      gone.length = 0;
      writing.begin(cell, "500");
    });

    test("goes when the program has answered, in the same breath as what the answer changes", async () => {
      const ended = end();
      expect([writing.now?.text, gone]).toEqual(["500", []]);
      expect(await ended).toBe(true);
      expect([writing.now, gone, sent, stood]).toEqual([null, ["on"], ["Vågan amount 500"], ["no field, 30"]]);
    });

    test("goes before anything else is done, and what was typed stays in sight", async () => {
      const ended = end();
      expect([writing.settle(), writing.settle()]).toEqual([true, false]);
      expect([writing.now, gone, table.sentAt(cell)]).toEqual([null, ["on"], "500"]);
      expect(writing.begin({ row: 2, column: AMOUNT }, "7")).toBe(true);
      await ended;
      expect([writing.now?.text, gone, sent], "what is typed in the next cell is not ended with the first").toEqual(["7", ["on"], ["Vågan amount 500"]]);
    });

    test("goes when the answer is late", async () => {
      vi.useFakeTimers();
      const ended = end();
      vi.runAllTimers();
      expect([writing.now, gone]).toEqual([null, ["on"]]);
      vi.useRealTimers();
      await ended;
    });

    test("is ended and sent once, whoever asks again", async () => {
      const both = [end(), writing.keep()];
      expect(await Promise.all(both)).toEqual([true, true]);
      expect([gone, sent]).toEqual([["on"], ["Vågan amount 500"]]);
    });

    test("stays when something came into it after all: it is not sent, and not lost", async () => {
      const ended = end();
      writing.now!.text = "5001";
      await ended;
      expect([writing.now?.text, gone, sent]).toEqual(["5001", [], ["Vågan amount 500"]]);
    });

    test("goes at once where nothing was changed", async () => {
      writing.begin(cell);
      expect(await end()).toBe(true);
      expect([gone, sent]).toEqual([["on"], []]);
    });
  });

  test("a letter begins no amount", () => {
    expect(writing.begin({ row: 0, column: AMOUNT }, "l")).toBe(false);
    expect(writing.now).toBeNull();
  });
});

describe("pasting", () => {
  test("over a cell that was only jumped to changes nothing", async () => {
    table.go({ row: 2, column: AMOUNT });
    table.chosen.jumped();
    await writing.paste("1");
    expect(sent).toEqual([]);
  });

  test("passes over the headings between rows where they are set apart", async () => {
    const by = (rows: Row[], name: string) => ({ key: name, rows, heading: () => ({ owner: name, amount: 0, next: 0 }) });
    table = new Table<Row>(() => ({ ...content(), apart: true, sections: [by(rows.slice(0, 1), "Lofoten"), by(rows.slice(2), "Salten")] }));
    table.chosen.byHand();
    table.go({ row: 1, column: AMOUNT });
    expect(table.line(2)?.row.owner).toBe("Salten");
    await new Writing(table).paste("1\r\n2\r\n3\r\n");
    expect(sent).toEqual(["Vågan amount 1, Bodø amount 2, Fauske amount 3"]);
    expect(table.placesOf(0, 4), "and so they are copied").toEqual([1, 3, 4]);
  });

  test("over two columns sends each column as one change", async () => {
    table.go({ row: 2, column: AMOUNT });
    await writing.paste("1\t2\r\n3\t4\r\n");
    expect(sent).toEqual(["Bodø amount 1, Fauske amount 3", "Bodø next 2, Fauske next 4"]);
  });

  test("over a locked amount changes nothing, and says where", async () => {
    table.go({ row: 0, column: AMOUNT });
    await writing.paste("1\r\n2\r\n3\r\n");
    expect(sent).toEqual([]);
    expect(writing.told).toBe("Ingenting er limt inn. Rad 2, «Beløp»: Beløpet er låst.");
  });

  test("of what cannot be read changes nothing, in no column", async () => {
    table.go({ row: 2, column: AMOUNT });
    await writing.paste("1\t2\r\n3\tmye\r\n");
    expect(sent).toEqual([]);
    expect(writing.told).toBe("Ingenting er limt inn. Rad 4, «Neste år»: Dette er ikke et beløp.");
  });

  test("a row that was copied comes back with only its changed amount sent", async () => {
    table.go({ row: 0, column: 0 });
    await writing.paste("Vågan\t31\t0\r\n");
    expect(sent).toEqual(["Vågan amount 31"]);
  });
});
