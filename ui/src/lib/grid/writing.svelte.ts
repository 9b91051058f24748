// Writing in the table: typing in one cell, and pasting over many. A paste is taken whole or not at all; what the program does not
// take of what was typed stays in its cell, with the reason.
import { t } from "../text";
import { parsed } from "./clipboard";
import type { Cell, Column, Edit, Line, Typed } from "./grid";
import { firstOf, planned, type Blocked, type Pasted } from "./paste";
import { faultKey, type Table } from "./table.svelte";
import { copied } from "./values";

/** What is being typed, and where. */
interface Typing {
  line: string;
  column: string;
  text: string;
  /** What stood there; empty when it is typed over. */
  before: string;
}

export class Writing<R extends object> {
  readonly #table: Table<R>;
  now = $state<Typing | null>(null);
  /** What is to be said of the last thing that was done, until the next. */
  told = $state("");

  constructor(table: Table<R>) {
    this.#table = table;
  }

  /** Line, column and how it is changed, where a cell can be; otherwise the reason, when there is one to tell. */
  #of({ row, column }: Cell): { line: Line<R>; column: Column<R>; edit: Edit<R> } | { why: string | null } {
    const [line, of] = [this.#table.line(row), this.#table.columns[column]];
    if (!line || !of?.edit) return { why: null };
    const why = of.edit.locked(line.row);
    return why === null ? { line, column: of, edit: of.edit } : { why };
  }

  /** Begins to type in a cell, over what stood there or in it. False when nothing can be written there. */
  begin(cell: Cell, over?: string): boolean {
    const found = this.#of(cell);
    if ("why" in found) {
      this.told = found.why ?? "";
      return false;
    }
    const { line, column } = found;
    if (over !== undefined && !startsValue(column, over)) return false;
    const stood = this.#table.faultAt(cell)?.typed ?? copied(column, column.of(line.row));
    this.now = { line: line.key, column: column.key, text: over ?? stood, before: over === undefined ? stood : "" };
    this.told = "";
    return true;
  }

  cancel() {
    this.now = null;
  }

  /** Gives up what was not taken in a cell. */
  drop(cell: Cell) {
    const { line, columns } = { line: this.#table.line(cell.row), columns: this.#table.columns };
    const column = columns[cell.column];
    if (line && column) this.#forget([faultKey(line.key, column.key)]);
    this.told = "";
  }

  /** Ends typing and sends it. True when it was taken, or nothing was changed. */
  async keep(): Promise<boolean> {
    const typing = this.now;
    if (!typing) return true;
    this.now = null;
    const place = this.#table.placeOf(typing.line);
    const column = this.#table.columns.findIndex(({ key }) => key === typing.column);
    if (place === null || column < 0) return true;
    if (typing.text === typing.before && !this.#table.faultAt({ row: place, column })) return true;
    return this.set({ row: place, column }, typing.text);
  }

  /** Sets one cell. True when it was taken. */
  async set(cell: Cell, text: string): Promise<boolean> {
    const found = this.#of(cell);
    if ("why" in found) {
      this.told = found.why ?? "";
      return false;
    }
    return (await this.#send(found.column, found.edit, [{ row: found.line.row, text }], [found.line])) === 0;
  }

  /** Lays copied cells over the chosen ones. */
  async paste(text: string): Promise<void> {
    const table = this.#table;
    const locked = (cell: Cell) => {
      const found = this.#of(cell);
      return "why" in found ? (found.why ?? t("grid-not-written")) : null;
    };
    const stands = (cell: Cell) => {
      const column = table.columns[cell.column];
      return column ? copied(column, table.value(cell)) : "";
    };
    const plan = planned(parsed(text), table.range, table.extent(1), locked, stands);
    if ("blocked" in plan) return this.#refuse(plan.blocked);
    const by = new Map<number, Pasted[]>();
    for (const cell of plan.cells) by.set(cell.column, [...(by.get(cell.column) ?? []), cell]);
    const unread = (await Promise.all([...by].map(([at, cells]) => this.#unread(table.columns[at], cells)))).find((found) => found !== null);
    if (unread) return this.#refuse(unread.blocked);
    let left = 0;
    for (const [at, cells] of by) {
      const column = table.columns[at];
      const lines = cells.map(({ row }) => table.line(row)!);
      if (column?.edit)
        left += await this.#send(
          column,
          column.edit,
          cells.map(({ text }, place) => ({ row: lines[place]!.row, text })),
          lines,
        );
    }
    this.told = t("grid-pasted", { set: plan.cells.length - left, asked: plan.cells.length });
  }

  async #unread(column: Column<R> | undefined, cells: Pasted[]): Promise<{ blocked: Blocked } | null> {
    const why = await column?.edit?.unread?.(cells.map(({ text }) => text));
    return why ? firstOf(cells, (_, place) => why[place] ?? null) : null;
  }

  #refuse(blocked: Blocked) {
    if (blocked.by === "room") this.told = t("grid-paste-room", { rows: blocked.rows, columns: blocked.columns });
    else {
      const column = this.#table.columns[blocked.column]?.heading ?? "";
      this.told = t("grid-paste-blocked", { count: blocked.count, row: blocked.row + 1, column, why: blocked.why });
    }
  }

  /** Sends cells of one column; what is not taken stays with its reason. Answers how many were not. */
  async #send(column: Column<R>, edit: Edit<R>, cells: Typed<R>[], lines: readonly Line<R>[]): Promise<number> {
    const left = await edit.set(cells);
    const keys = new Map(cells.map(({ row }, place) => [row, faultKey(lines[place]!.key, column.key)]));
    this.#forget([...keys.values()]);
    const faults = new Map(this.#table.faults);
    for (const { row, fault } of left) faults.set(keys.get(row)!, fault);
    this.#table.faults = faults;
    this.told = left[0]?.fault.why ?? "";
    return left.length;
  }

  #forget(keys: readonly string[]) {
    if (!keys.some((key) => this.#table.faults.has(key))) return;
    const faults = new Map(this.#table.faults);
    for (const key of keys) faults.delete(key);
    this.#table.faults = faults;
  }
}

/** True when a sign can begin a value: amounts begin with a digit, or a minus. */
const startsValue = ({ kind }: Pick<Column<never>, "kind">, sign: string): boolean =>
  kind === "text" || kind === "choice" ? sign !== " " : kind === "date" ? /\d/.test(sign) : /[\d\-\u2212]/.test(sign);
