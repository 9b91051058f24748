// Writing in the table: typing in one cell, and pasting over many. A paste is taken whole or not at all; what the program does not
// take of what was typed stays in its cell, with the reason.
import { t } from "../text";
import { parsed } from "./clipboard";
import type { Cell, Column, Edit, Line, Typed } from "./grid";
import { firstOf, planned, type Blocked, type Pasted } from "./paste";
import { holds } from "./range";
import type { Table } from "./table.svelte";
import { faultKey, type Typing } from "./unset.svelte";
import { copied } from "./values";

/** Says something where the page says such things; under the table when there is no such place. */
export type Tell = (text: string, tone: "good" | "info" | "bad") => void;

export class Writing<R extends object> {
  readonly #table: Table<R>;
  readonly #tell: () => Tell | undefined;
  /** The cell that was ended and whose answer is waited for: the answer, and what is done on the page with it. */
  #ending: { kept: Promise<boolean>; on: () => void } | null = null;
  /** What is to be said of the last thing that was done, until the next. */
  told = $state("");

  constructor(table: Table<R>, tell: () => Tell | undefined = () => undefined) {
    [this.#table, this.#tell] = [table, tell];
  }

  /** What is being typed, and where. */
  get now(): Typing | null {
    return this.#table.unset.now;
  }
  set now(typing: Typing | null) {
    this.#table.unset.now = typing;
  }

  #say(text: string, tone: Parameters<Tell>[1]) {
    const tell = this.#tell();
    if (tell && text !== "") tell(text, tone);
    this.told = tell ? "" : text;
  }

  /** Says what a key would do once the cell is chosen. True when it is chosen, and the key does it. */
  mayChange(): boolean {
    if (this.#table.chosen.holds) return true;
    this.#say(t("grid-not-chosen"), "info");
    return false;
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
    this.settle();
    const found = this.#of(cell);
    if ("why" in found) {
      this.#say(found.why ?? "", "bad");
      return false;
    }
    const { line, column } = found;
    if (over !== undefined && (!startsValue(column, over) || !this.mayChange())) return false;
    this.#table.chosen.byHand();
    const stood = this.#table.faultAt(cell)?.typed ?? copied(column, column.of(line.row));
    this.now = { line: line.key, column: column.key, text: over ?? stood, before: over === undefined ? stood : "" };
    this.told = "";
    return true;
  }

  cancel() {
    this.settle();
    this.now = null;
  }

  /** Gives up what was not taken in a cell. */
  drop(cell: Cell) {
    const { line, columns } = { line: this.#table.line(cell.row), columns: this.#table.columns };
    const column = columns[cell.column];
    if (line && column) this.#table.unset.forget([faultKey(line.key, column.key)]);
    this.told = "";
  }

  /** Ends typing and sends it. True when it was taken, or nothing was changed. */
  async keep(): Promise<boolean> {
    const ending = this.#ending;
    this.settle();
    if (ending) return ending.kept;
    const typing = this.now;
    this.now = null;
    const cell = typing && this.#changed(typing);
    return cell ? this.#sendTyped(cell, typing.text) : true;
  }

  /**
   * Ends typing and sends it, and goes `on` from the cell. The field stays until the answer is there, so that the page is painted once
   * and not twice; it goes before that when the answer is late, or anything else is done (`settle`).
   */
  keepAnd(on: () => void): Promise<boolean> {
    const typing = this.now;
    const cell = typing && this.#changed(typing);
    if (!cell) {
      const kept = this.keep();
      on();
      return kept;
    }
    const { text } = typing;
    const late = setTimeout(() => this.settle(), SOON);
    const kept = this.#sendTyped(cell, text).finally(() => this.settle());
    this.#ending = {
      kept,
      on: () => {
        clearTimeout(late);
        // What came into the field after all is not sent: it stays to be ended by its own key.
        if (this.now !== null && this.now.text !== text) return;
        this.now = null;
        on();
      },
    };
    return kept;
  }

  /** The page goes on from a cell that was ended, without waiting for its answer any longer. True when there was one. */
  settle(): boolean {
    const ending = this.#ending;
    this.#ending = null;
    ending?.on();
    return ending !== null;
  }

  /** The cell of what is typed, where it is another than what stood there. */
  #changed({ line, column, text, before }: Typing): Cell | null {
    const at = { row: this.#table.placeOf(line), column: this.#table.columns.findIndex(({ key }) => key === column) };
    if (at.row === null || at.column < 0) return null;
    const cell = { row: at.row, column: at.column };
    return text === before && !this.#table.faultAt(cell) ? null : cell;
  }

  /** Sets one cell. True when it was taken. */
  set(cell: Cell, text: string): Promise<boolean> {
    return this.#setIn([cell], text);
  }

  /** Sends what was typed in a cell: for that one, or for all that are chosen of its column when that is what it says. */
  #sendTyped(cell: Cell, text: string): Promise<boolean> {
    const { range, columns } = this.#table;
    const all = columns[cell.column]?.edit?.forAll?.(text) === true && holds(range, cell);
    const places = all ? this.#table.placesOf(range.top, range.bottom).filter((row) => row !== cell.row) : [];
    const others = places.map((row) => ({ row, column: cell.column }));
    // What is locked stays as it is.
    return this.#setIn([cell, ...others.filter((other) => !("why" in this.#of(other)))], text);
  }

  /** Sets cells of one column, the first of which is the one that was typed in. True when they were taken. */
  async #setIn(cells: readonly Cell[], text: string): Promise<boolean> {
    const lines: Line<R>[] = [];
    let into: { column: Column<R>; edit: Edit<R> } | null = null;
    for (const cell of cells) {
      const found = this.#of(cell);
      if ("why" in found) {
        this.#say(found.why ?? "", "bad");
        return false;
      }
      into = found;
      lines.push(found.line);
    }
    if (into === null) return true;
    const typed = lines.map(({ row }) => ({ row, text }));
    return (await this.#send(into.column, into.edit, typed, lines)) === 0;
  }

  /** Lays copied cells over the chosen ones. */
  async paste(text: string): Promise<void> {
    if (!this.mayChange()) return;
    const table = this.#table;
    const rows = parsed(text);
    const { top, bottom, left, right } = table.range;
    const chosen = table.placesOf(top, bottom);
    // One row is for what is chosen; several go on below it.
    const places = rows.length === 1 ? chosen : table.placesOf(top, table.rows - 1);
    const at = ({ row, column }: Cell): Cell => ({ row: places[row] ?? table.rows, column });
    const locked = (cell: Cell) => {
      const found = this.#of(at(cell));
      return "why" in found ? (found.why ?? t("grid-not-written")) : null;
    };
    const stands = (cell: Cell) => {
      const column = table.columns[cell.column];
      return column ? copied(column, table.value(at(cell))) : "";
    };
    const within = { top: 0, bottom: chosen.length - 1, left, right };
    const plan = planned(rows, within, { rows: places.length, columns: table.columns.length }, locked, stands);
    if ("blocked" in plan) return this.#refuse(plan.blocked, at);
    const by = new Map<number, Pasted[]>();
    for (const cell of plan.cells) by.set(cell.column, [...(by.get(cell.column) ?? []), { ...cell, ...at(cell) }]);
    const unread = (await Promise.all([...by].map(([at, cells]) => this.#unread(table.columns[at], cells)))).find((found) => found !== null);
    if (unread) return this.#refuse(unread.blocked);
    let not = 0;
    for (const [at, cells] of by) {
      const column = table.columns[at];
      const lines = cells.map(({ row }) => table.line(row)!);
      if (column?.edit)
        not += await this.#send(
          column,
          column.edit,
          cells.map(({ text }, place) => ({ row: lines[place]!.row, text })),
          lines,
        );
    }
    const amounts = [...by.keys()].every((at) => table.columns[at]?.kind === "kroner");
    const told = { set: plan.cells.length - not, asked: plan.cells.length };
    this.#say(t(amounts ? "grid-pasted-amounts" : "grid-pasted", told), not === 0 ? "good" : "bad");
  }

  async #unread(column: Column<R> | undefined, cells: Pasted[]): Promise<{ blocked: Blocked } | null> {
    const why = await column?.edit?.unread?.(cells.map(({ text }) => text));
    return why ? firstOf(cells, (_, place) => why[place] ?? null) : null;
  }

  #refuse(blocked: Blocked, at = (cell: Cell) => cell) {
    if (blocked.by === "room") this.#say(t("grid-paste-room", { rows: blocked.rows, columns: blocked.columns }), "bad");
    else {
      const column = this.#table.columns[blocked.column]?.heading ?? "";
      this.#say(t("grid-paste-blocked", { count: blocked.count, row: at(blocked).row + 1, column, why: blocked.why }), "bad");
    }
  }

  /** Sends cells of one column; what is not taken stays with its reason. Answers how many were not. */
  async #send(column: Column<R>, edit: Edit<R>, cells: Typed<R>[], lines: readonly Line<R>[]): Promise<number> {
    const keys = new Map(cells.map(({ row }, place) => [row, faultKey(lines[place]!.key, column.key)]));
    const { unset } = this.#table;
    const sent = new Map(cells.map(({ row, text }) => [keys.get(row)!, text]));
    unset.sent = new Map([...unset.sent, ...sent]);
    let open = true;
    const answered = () => {
      if (!open) return;
      open = false;
      this.settle();
      // Another edit of the same cell may be on its way by now.
      unset.sent = new Map([...unset.sent].filter(([key, text]) => sent.get(key) !== text));
    };
    const left = await edit.set(cells, answered).finally(answered);
    unset.forget([...keys.values()]);
    const faults = new Map(unset.faults);
    for (const { row, fault } of left) if (fault) faults.set(keys.get(row)!, fault);
    if (faults.size > unset.faults.size) unset.faults = faults;
    this.told = left[0]?.fault?.why ?? "";
    return left.length;
  }
}

/** How long the page waits for an answer before it goes on, in milliseconds: two pictures. */
const SOON = 32;

/** True when a sign can begin a value: amounts begin with a digit or a minus, and with a plus where something can be added to them. */
const startsValue = <R>({ kind, edit }: Pick<Column<R>, "kind" | "edit">, sign: string): boolean => {
  if (kind === "text" || kind === "choice") return sign !== " ";
  if (kind === "date") return /\d/.test(sign);
  return /[\d\-\u2212]/.test(sign) || (sign === "+" && edit?.forAll !== undefined);
};
