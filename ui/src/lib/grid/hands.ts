// Keyboard, mouse and clipboard on the table: hears what is done, and has the table, or what is written in it, do it.
import { written } from "./clipboard";
import type { Cell, Choice, Column, Line } from "./grid";
import { deedOf, ended, type Deed, type Pressed } from "./keys";
import { sizeOf, turned } from "./range";
import type { Table } from "./table.svelte";
import { copied } from "./values";
import { STEP } from "./widths";
import type { Writing } from "./writing.svelte";

/** What the drawn table does for its hands. */
export interface Body {
  /** Brings a cell into sight and gives it the focus. */
  focus: (cell: Cell) => void;
  /** Brings a cell into sight. */
  reach: (cell: Cell) => void;
  /** How many rows a page is. */
  page: () => number;
  find: () => void;
  menu: (column: number) => void;
  /** Says the order of the rows, which is by this column. */
  said: (heading: string) => void;
}

/** What a page makes of keys in its table. */
export interface Own<R> {
  /** A key that the page takes before the table; true when it was taken. It changes nothing in a line. */
  keys?: ((event: KeyboardEvent, line: Line<R> | undefined, column: Column<R>) => boolean) | undefined;
  /** What a letter (in lower case), the space bar, Delete or Backspace changes in a line; nothing for other keys. It is done where the
   * cell is chosen. */
  changes?: ((key: string) => ((line: Line<R>, column: Column<R>) => void) | undefined) | undefined;
}

const CONTROL = "button, input, select, textarea, a";
const pressed = (event: KeyboardEvent): Pressed => ({
  key: event.key,
  ctrl: event.ctrlKey || event.metaKey,
  shift: event.shiftKey,
  alt: event.altKey,
});
function taken(event: Event) {
  event.preventDefault();
  event.stopPropagation();
}

export class Hands<R extends object> {
  readonly #table: Table<R>;
  readonly #writing: Writing<R>;
  readonly #body: Body;
  readonly #own: () => Own<R>;
  /** The pointer that chooses a range. */
  #pointer: number | null = null;

  constructor(table: Table<R>, writing: Writing<R>, body: Body, own: () => Own<R>) {
    [this.#table, this.#writing, this.#body, this.#own] = [table, writing, body, own];
  }

  // ----- keyboard

  readonly key = (event: KeyboardEvent) => {
    if (event.isComposing) return;
    // A key right after the one that ended a cell is for where that one leads.
    const goneOn = this.#writing.settle();
    const { cell } = this.#table;
    const column = this.#table.columns[cell.column];
    if (!column) return;
    if (this.#writing.now) return this.#typed(event);
    const control = goneOn ? null : (event.target as HTMLElement).closest<HTMLElement>(CONTROL);
    if (control) return this.#inCell(event, control);
    const line = this.#table.line(cell.row);
    if (this.#own().keys?.(event, line, column)) return taken(event);
    if (this.#changed(event, line, column)) return taken(event);
    if (line?.fold && this.#folded(event, line, column)) return taken(event);
    const deed = deedOf(pressed(event), cell, this.#table.end, this.#table.extent(this.#body.page()), this.#table.filled);
    if (deed && this.#does(deed, cell, column, line)) taken(event);
  };

  /** A letter, or Delete, that changes something in the line. */
  #changed({ key, ctrlKey, metaKey, altKey }: KeyboardEvent, line: Line<R> | undefined, column: Column<R>): boolean {
    if (!line || ctrlKey || metaKey || altKey) return false;
    const change = this.#own().changes?.(key.length === 1 ? key.toLowerCase() : key);
    if (change && this.#writing.mayChange()) change(line, column);
    return change !== undefined;
  }

  /** On a heading: the arrows fold it and open it where its name is, the space bar turns it, and so does Enter where nothing is written. */
  #folded({ key, ctrlKey, metaKey, altKey, shiftKey }: KeyboardEvent, line: Line<R>, column: Column<R>): boolean {
    if (!line.fold || ctrlKey || metaKey || altKey || shiftKey) return false;
    const { is } = line.fold;
    const named = this.#table.cell.column < this.#table.spanOf(line);
    const turns = key === " " || (key === "Enter" && !column.edit) || (named && key === (is === "open" ? "ArrowLeft" : "ArrowRight"));
    if (turns) this.#table.fold(line);
    return turns;
  }

  #typed(event: KeyboardEvent) {
    const end = ended(pressed(event));
    const finds = (event.ctrlKey || event.metaKey) && event.key.toLowerCase() === "f";
    if (!end && !finds) return;
    taken(event);
    if (!end) {
      void this.#writing.keep();
      return this.#body.find();
    }
    const from = this.#table.cell;
    if (!end.keep) {
      this.#writing.cancel();
      return this.#body.focus(from);
    }
    const many = this.#table.size > 1 && (event.key === "Enter" || event.key === "Tab");
    const [down, beside] = end.step;
    let to = from;
    // The focus goes on at once, before the field is taken off: a field that goes with the focus in it has the whole page painted anew.
    const kept = this.#writing.keepAnd(() => {
      if (many) this.#turn(event.key === "Tab" ? "along" : "down", event.shiftKey ? -1 : 1);
      else this.#go({ row: within(from.row + down, this.#table.rows), column: within(from.column + beside, this.#table.columns.length) });
      to = this.#table.cell;
    });
    void kept.then((taken) => {
      // What could not be taken is gone back to, unless one has gone on already.
      const here = this.#table.cell.row === to.row && this.#table.cell.column === to.column;
      if (!taken && here && !this.#writing.now) this.#go(from, "heard");
    });
  }

  /** In a cell that holds buttons: the arrows go among them, Escape comes back to the cell, and so does Enter from a field. */
  #inCell(event: KeyboardEvent, control: HTMLElement) {
    if (event.key === "Escape" || (event.key === "Enter" && control.matches("[type=text]"))) {
      taken(event);
      return this.#body.focus(this.#table.cell);
    }
    const step = event.key === "ArrowRight" ? 1 : event.key === "ArrowLeft" ? -1 : 0;
    if (step === 0 || !control.matches("button, [type=checkbox]")) return;
    const controls = [...(control.closest("[data-column]")?.querySelectorAll<HTMLElement>(CONTROL) ?? [])];
    taken(event);
    controls[controls.indexOf(control) + step]?.focus({ preventScroll: true });
  }

  #does(deed: Deed, cell: Cell, column: Column<R>, line: Line<R> | undefined): boolean {
    const { range, rows, columns } = this.#table;
    switch (deed.do) {
      case "go":
        this.#go(this.#inSpan(deed.to, cell));
        return true;
      case "extend":
        this.#table.extend(deed.to);
        this.#table.chosen.byHand();
        this.#body.reach(deed.to);
        return true;
      case "turn":
        if (sizeOf(range) === 1 && deed.way === "along") return false;
        if (sizeOf(range) === 1) this.#go({ row: within(cell.row + deed.step, rows), column: cell.column });
        else this.#turn(deed.way, deed.step);
        return true;
      case "open":
        return this.#open(cell, column, line);
      case "write":
        return line !== undefined && this.#writing.begin(cell);
      case "type":
        return line !== undefined && this.#type(deed.text, cell, column);
      case "choose":
        if (deed.what === "all") this.#table.choose({ row: 0, column: 0 }, { row: rows - 1, column: columns.length - 1 });
        else if (deed.what === "row") this.#table.choose({ row: range.top, column: 0 }, { row: range.bottom, column: columns.length - 1 });
        else this.#table.choose({ row: 0, column: range.left }, { row: rows - 1, column: range.right });
        this.#table.chosen.byHand();
        return true;
      case "back":
        if (this.#table.faultAt(cell)) this.#writing.drop(cell);
        else if (sizeOf(range) > 1) this.#table.go(cell);
        else return false;
        return true;
      case "find":
        this.#body.find();
        return true;
      case "menu":
        if (column.tools) return false;
        this.#body.menu(cell.column);
        return true;
      case "widen":
        this.#table.widen(column.key, this.#table.widthOf(column) + deed.step * STEP);
        return true;
    }
  }

  /** A heading's first cell goes over several columns: sideways it is left at once. */
  #inSpan(to: Cell, from: Cell): Cell {
    const line = this.#table.line(to.row);
    if (!line || line.level === "row" || to.row !== from.row) return to;
    const span = this.#table.spanOf(line);
    if (to.column === 0 || to.column >= span) return to;
    return { row: to.row, column: to.column > from.column ? Math.min(span, this.#table.columns.length - 1) : 0 };
  }

  #open(cell: Cell, column: Column<R>, line: Line<R> | undefined): boolean {
    if (!line) {
      if (!column.tools) this.sort(column);
      return true;
    }
    if (column.edit) return this.#writing.begin(cell) || true;
    if (column.act && (column.acts?.(line.row) ?? true)) column.act(line.row);
    else if (!this.#enter()) this.#go({ row: within(cell.row + 1, this.#table.rows), column: cell.column });
    return true;
  }

  /** Into the first button of the cell that has the focus; false when it has none. */
  #enter(): boolean {
    const control = document.activeElement?.querySelector<HTMLElement>(CONTROL);
    control?.focus({ preventScroll: true });
    return control != null;
  }

  #type(text: string, cell: Cell, column: Column<R>): boolean {
    if (!column.edit) return false;
    const choice: Choice | undefined = column.choices?.find(({ key }) => key?.toLowerCase() === text.toLowerCase());
    if (!choice) return this.#writing.begin(cell, text) || !this.#table.chosen.holds;
    if (!this.#writing.mayChange()) return true;
    void this.#writing.set(cell, choice.value);
    if (this.#table.size > 1) this.#turn("down", 1);
    else this.#go({ row: within(cell.row + 1, this.#table.rows), column: cell.column });
    return true;
  }

  #turn(way: "along" | "down", step: 1 | -1) {
    const to = turned(this.#table.cell, this.#table.range, way, step);
    this.#table.turn(to);
    this.#table.chosen.byHand();
    this.#body.focus(to);
  }

  #go(cell: Cell, told: "over" | "heard" = "over") {
    if (told === "over") this.#writing.told = "";
    this.#table.go(cell);
    this.#table.chosen.byHand();
    this.#body.focus(cell);
  }

  sort(column: Column<R>) {
    this.#table.sortBy(column.key);
    this.#body.said(column.heading);
  }

  // ----- mouse

  readonly down = (event: PointerEvent) => {
    const cell = cellOf(event.target);
    if (!cell || cell.row < 0 || event.button !== 0) return;
    if ((event.target as HTMLElement).closest("input, select, textarea")) return;
    if (this.#writing.now) void this.#writing.keep();
    if ((event.target as HTMLElement).closest(CONTROL)) return this.#table.go(cell);
    event.preventDefault();
    if (event.shiftKey) {
      this.#table.extend(cell);
      this.#table.chosen.byHand();
      return this.#body.reach(cell);
    }
    this.#go(cell);
    this.#pointer = event.pointerId;
  };

  readonly move = (event: PointerEvent) => {
    if (event.pointerId !== this.#pointer) return;
    if (event.buttons === 0) return this.up();
    const cell = cellOf(document.elementFromPoint(event.clientX, event.clientY));
    if (!cell || cell.row < 0) return;
    const { row, column } = this.#table.end;
    if (row === cell.row && column === cell.column) return;
    this.#table.extend(cell);
    this.#body.reach(cell);
  };

  readonly up = () => {
    this.#pointer = null;
  };

  /** A press on a heading's name folds it. One without a pointer is a screen reader's: it only says where to go. */
  readonly press = (event: MouseEvent) => {
    const cell = cellOf(event.target);
    if (!cell || cell.row < 0 || (event.target as HTMLElement).closest(CONTROL)) return;
    if (event.detail === 0) this.#go(cell);
    const line = this.#table.line(cell.row);
    if (line?.fold && cell.column === 0 && !event.shiftKey) this.#table.fold(line);
  };

  readonly twice = (event: MouseEvent) => {
    const cell = cellOf(event.target);
    if (cell && cell.row >= 0 && !(event.target as HTMLElement).closest(CONTROL)) this.#writing.begin(cell);
  };

  // ----- clipboard

  readonly copy = (event: ClipboardEvent) => {
    if (this.#writing.now || isField(event.target)) return;
    const { top, bottom, left, right } = this.#table.range;
    const columns = this.#table.columns.slice(left, right + 1).filter(({ tools }) => !tools);
    const rows: string[][] = [];
    for (const row of this.#table.placesOf(top, bottom)) {
      const line = this.#table.line(row);
      if (line) rows.push(columns.map((column) => copied(column, column.of(line.row))));
    }
    if (top < 0) rows.unshift(columns.map(({ heading }) => heading));
    event.clipboardData?.setData("text/plain", written(rows));
    event.preventDefault();
  };

  readonly paste = (event: ClipboardEvent) => {
    if (this.#writing.now || isField(event.target)) return;
    event.preventDefault();
    const text = event.clipboardData?.getData("text/plain") ?? "";
    if (text !== "" && this.#table.cell.row >= 0) void this.#writing.paste(text);
  };
}

const within = (number: number, size: number) => Math.max(0, Math.min(size - 1, number));
const isField = (target: EventTarget | null) => target instanceof HTMLElement && target.matches("input, textarea, select");

/** The cell that something is in. */
function cellOf(target: EventTarget | null): Cell | null {
  const cell = target instanceof Element ? target.closest<HTMLElement>("[data-column]") : null;
  const row = cell?.closest<HTMLElement>("[data-place]")?.dataset["place"];
  return cell && row !== undefined ? { row: Number(row), column: Number(cell.dataset["column"]) } : null;
}
