// The state of one table: what is shown of its rows and in which order, which cell one is on, and which are chosen. Cells are
// remembered by the keys of their row and column, so that they stay the same ones when rows come, go and are sorted.
import { untrack } from "svelte";
import { isOpen, Searched, type Filter, type Filters } from "./filter";
import { Chosen } from "./chosen";
import type { Cell, Column, Fault, Fold, Line, Section, Value } from "./grid";
import type { Extent } from "./keys";
import { shownOf } from "./lines";
import type { Left, Spot } from "./memory";
import { holds, rangeOf, sizeOf } from "./range";
import { nextSort, type Sort } from "./sort";
import { totalsOf } from "./totals";
import { faultKey, Unset } from "./unset.svelte";
import { isNumber, shown } from "./values";
import { allowed, folds, NOTHING, readKept, template, wideEnough, type Kept } from "./widths";

/** What a table is made of. */
export interface Content<R> {
  /** Its name among the tables, under which widths are kept. */
  name: string;
  columns: readonly Column<R>[];
  sections: readonly Section<R>[];
  /** No two lines have the same, headings and foot with them. */
  keyOf: (row: R) => string;
  /** What a row is called: stands in the first cell of a heading and of the foot, and is said of the others; the first column's value
   * when left out. */
  title?: ((row: R) => string) | undefined;
  /** The lines that stay at the foot, from the rows that are shown. */
  foot?: ((shown: readonly R[], all: number) => R[]) | undefined;
  /** True for a row that something was found about. */
  found?: ((row: R) => boolean) | undefined;
  /** What kind of row it is: its line has the class `line-…`. */
  lineOf?: ((row: R) => string) | undefined;
  /** Folds a section, or opens it. */
  fold?: ((section: string, to: Fold) => void) | undefined;
  /** The key of the column one begins in; the first when left out. */
  beginsIn?: string | undefined;
  /** Rows are copied and pasted over without the headings between them. */
  apart?: boolean | undefined;
}

const BEGINNING: Spot = { line: "", key: "", row: 0, column: 0 };

export class Table<R extends object> {
  readonly #content: () => Content<R>;
  search = $state("");
  sort = $state.raw<Sort | null>(null);
  filters = $state.raw<Filters>(new Map());
  onlyFound = $state(false);
  /** What is typed in it and not set. */
  readonly unset: Unset;
  /** Whether the cell one is on was chosen, or only jumped to. */
  readonly chosen = new Chosen();
  #kept = $state.raw<Kept>(NOTHING);
  #at = $state.raw<Spot>(BEGINNING);
  #from = $state.raw<Spot>(BEGINNING);
  #to = $state.raw<Spot>(BEGINNING);

  constructor(content: () => Content<R>, left?: Left, unset = new Unset()) {
    this.#content = content;
    this.unset = unset;
    this.#at = this.#from = this.#to = { ...BEGINNING, key: untrack(content).beginsIn ?? "" };
    this.#kept = readKept(remembered(this.#key));
    if (!left) return;
    ({ search: this.search, sort: this.sort, filters: this.filters, onlyFound: this.onlyFound } = left);
    this.#at = this.#from = this.#to = left.at;
  }

  /** How the table stands, to be made again like this. */
  get left(): Left {
    const { search, sort, filters, onlyFound } = this;
    return { search, sort, filters, onlyFound, at: this.#at };
  }

  /** All columns, also those that are not shown. */
  every = $derived.by(() => this.#content().columns);
  columns = $derived.by(() => {
    const shown = this.every.filter((column) => this.isShown(column));
    return shown.length > 0 ? shown : this.every.slice(0, 1);
  });
  template = $derived(
    template(
      this.columns.map(({ key, fills, ...column }) => ({ key, width: wideEnough(column), ...(fills ? { fills } : {}) })),
      this.#kept.widths,
    ),
  );
  /** True when a heading takes more than a line. */
  folded = $derived(this.columns.some((column) => folds(column, this.widthOf(column))));
  #searched = $derived(new Searched<R>(this.every));
  /** The order that was last asked for, and what came of it. */
  #sorted: { sort: Sort; places: ReadonlyMap<string, number> } | null = null;
  // The order is that of the moment it was asked for, as in a spreadsheet: no row jumps away while its amount is written.
  #shown = $derived.by(() => {
    const { sections, keyOf } = this.#content();
    const { search, filters, sort } = this;
    // What is found is followed only while it narrows the rows.
    const asked = { search, filters, sort, only: this.onlyFound ? this.#content().found : undefined };
    const [columns, searched] = [this.every, this.#searched];
    const before = this.#sorted?.sort === sort ? this.#sorted.places : null;
    const shown = untrack(() => shownOf(sections, columns, keyOf, asked, searched, before));
    this.#sorted = sort && { sort, places: new Map(shown.rows.map((row, place) => [keyOf(row), place])) };
    return shown;
  });
  lines: readonly Line<R>[] = $derived(this.#shown.lines);
  foot: readonly Line<R>[] = $derived.by(() => {
    const { foot, keyOf } = this.#content();
    return (foot?.(this.#shown.rows, this.#shown.all) ?? []).map((row) => ({ key: keyOf(row), level: "foot", row }));
  });
  /** How many rows are shown, and of how many. */
  hits = $derived(this.#shown.rows.length);
  all = $derived(this.#shown.all);
  rows = $derived(this.lines.length + this.foot.length);
  #placeOf = $derived(new Map([...this.lines, ...this.foot].map(({ key }, place) => [key, place])));
  #columnOf = $derived(new Map(this.columns.map(({ key }, place) => [key, place])));

  /** The cell one is on. */
  cell: Cell = $derived(this.#resolve(this.#at));
  /** The corner by which the range grows. */
  end: Cell = $derived(this.#resolve(this.#to));
  range = $derived(rangeOf(this.#resolve(this.#from), this.end));
  size = $derived(sizeOf(this.range));
  totals = $derived.by(() => (this.size > 1 && this.range.top >= 0 ? totalsOf(this.#numbers()) : null));
  hasFound = $derived.by(() => this.#content().found !== undefined);
  narrowed = $derived(this.search !== "" || this.filters.size > 0 || this.onlyFound);

  get name(): string {
    return untrack(this.#content).name;
  }

  get #key(): string {
    return `innstilling.table.${this.name}`;
  }

  line(place: number): Line<R> | undefined {
    return this.lines[place] ?? this.foot[place - this.lines.length];
  }

  value({ row, column }: Cell): Value {
    const line = this.line(row);
    return line ? (this.columns[column]?.of(line.row) ?? null) : null;
  }

  readonly filled = (row: number, column: number): boolean => {
    const value = this.value({ row, column });
    return value !== null && value !== "";
  };

  /** What stands in the first cell of a heading or of the foot; null where it is the column's own value. */
  titleOf({ level, row }: Line<R>): string | null {
    return level === "row" ? null : (this.#content().title?.(row) ?? null);
  }

  /** What a line is called when it is said. */
  nameOf({ row }: Line<R>, place: number): string {
    const first = this.columns[0];
    return this.#content().title?.(row) || (first && !isNumber(first.kind) ? shown(first, first.of(row)) : String(place + 1));
  }

  /** The kind of a line, as a class. */
  lookOf({ row }: Line<R>): string {
    const kind = this.#content().lineOf?.(row);
    return kind === undefined ? "" : `line-${kind}`;
  }

  /** Whether sections can be folded. */
  folds = $derived.by(() => this.#content().fold !== undefined);

  fold({ fold }: Line<R>, to?: Fold) {
    if (fold) untrack(this.#content).fold?.(fold.section, to ?? (fold.is === "open" ? "folded" : "open"));
  }

  /** The places between two that are copied and pasted over: without headings, where rows are chosen with them and that is asked for. */
  placesOf(top: number, bottom: number): number[] {
    const places = Array.from({ length: Math.max(0, bottom - Math.max(0, top) + 1) }, (_, at) => Math.max(0, top) + at);
    if (!untrack(this.#content).apart) return places;
    const rows = places.filter((place) => this.line(place)?.level === "row");
    return rows.length > 0 ? rows : places;
  }

  extent(page: number): Extent {
    return { rows: this.rows, columns: this.columns.length, page };
  }

  /** Over how many columns the first cell of a line goes: a heading's over those that it has nothing for. */
  spanOf({ level, row }: Line<R>): number {
    if (level === "row") return 1;
    const next = this.columns.findIndex((column, place) => place > 0 && column.of(row) !== null);
    return next < 0 ? this.columns.length : next;
  }

  faultAt({ row, column }: Cell): Fault | undefined {
    const [line, of] = [this.line(row), this.columns[column]];
    return line && of ? this.unset.faults.get(faultKey(line.key, of.key)) : undefined;
  }

  /** What was typed in a cell and is on its way to the program. */
  sentAt({ row, column }: Cell): string | undefined {
    const [line, of] = [this.line(row), this.columns[column]];
    return line && of ? this.unset.sent.get(faultKey(line.key, of.key)) : undefined;
  }

  // ----- where one is

  #resolve({ line, key, row, column }: Spot): Cell {
    const place = row < 0 || this.rows === 0 ? -1 : (this.#placeOf.get(line) ?? Math.min(row, this.rows - 1));
    const beside = this.#columnOf.get(key) ?? Math.min(column, this.columns.length - 1);
    return { row: place, column: beside };
  }

  #spot({ row, column }: Cell): Spot {
    return { row, column, line: this.line(row)?.key ?? "", key: this.columns[column]?.key ?? "" };
  }

  /** To a cell; nothing else is chosen then. */
  go(cell: Cell) {
    this.#at = this.#from = this.#to = this.#spot(cell);
  }

  /** Moves the far corner of the range. */
  extend(to: Cell) {
    this.#to = this.#spot(to);
  }

  /** From one cell of the range to another. */
  turn(cell: Cell) {
    this.#at = this.#spot(cell);
  }

  /** Chooses from one corner to the other, and stays where one is. */
  choose(from: Cell, to: Cell) {
    [this.#from, this.#to] = [this.#spot(from), this.#spot(to)];
    if (!holds(rangeOf(from, to), this.cell)) this.#at = this.#from;
  }

  /** The place of a row by its key; null when it is not shown. */
  placeOf(key: string): number | null {
    return this.#placeOf.get(key) ?? null;
  }

  /** What is chosen, cell by cell. Headings are left out where rows are chosen with them, so that nothing is counted twice. */
  *#numbers(): Generator<readonly [Column<R>["kind"], Value]> {
    const { top, bottom, left, right } = this.range;
    const columns = this.columns.slice(left, right + 1).filter(({ tools }) => !tools);
    let rows = false;
    for (let row = top; row <= bottom && !rows; row++) rows = this.line(row)?.level === "row";
    for (let row = top; row <= bottom; row++) {
      const line = this.line(row);
      if (!line || (rows && line.level !== "row")) continue;
      for (const column of columns) yield [column.kind, column.of(line.row)];
    }
  }

  // ----- order and filters

  sortBy(column: string) {
    this.sort = nextSort(this.sort, column);
  }

  filterBy(column: string, filter: Filter) {
    const filters = new Map(this.filters);
    if (isOpen(filter)) filters.delete(column);
    else filters.set(column, filter);
    this.filters = filters;
  }

  showAll() {
    this.search = "";
    this.filters = new Map();
    this.onlyFound = false;
  }

  /** All rows, also those that are not shown. */
  *everyRow(): Generator<R> {
    for (const { rows } of this.#content().sections) yield* rows;
  }

  // ----- columns

  isShown({ key, spare }: Column<R>): boolean {
    return this.#kept.shown[key] ?? !spare;
  }

  show(key: string, shown: boolean) {
    this.#keep({ ...this.#kept, shown: { ...this.#kept.shown, [key]: shown } });
  }

  widthOf(column: Column<R>): number {
    return this.#kept.widths[column.key] ?? wideEnough(column);
  }

  widen(key: string, width: number) {
    this.#keep({ ...this.#kept, widths: { ...this.#kept.widths, [key]: allowed(width) } });
  }

  /** Columns as the program gives them. */
  forget() {
    this.#keep(NOTHING);
  }

  #keep(kept: Kept) {
    this.#kept = kept;
    try {
      localStorage.setItem(this.#key, JSON.stringify(kept));
    } catch {
      // Without storage it holds until the window closes.
    }
  }
}

function remembered(key: string): string | null {
  try {
    return localStorage.getItem(key);
  } catch {
    return null;
  }
}
