// The window onto a long table: only the rows in sight are drawn, so that ten thousand stay quick. The table tells how many
// rows there are and which one has the focus; the rows have all the same height.

/** The rows to draw: those in sight with a few on each side, and the one with the focus wherever it is. */
export function drawn(scroll: number, height: number, rowHeight: number, rows: number, active: number): number[] {
  const MARGIN = 6;
  const first = Math.max(0, Math.floor(scroll / rowHeight) - MARGIN);
  const last = Math.min(rows, Math.ceil((scroll + height) / rowHeight) + MARGIN);
  const list: number[] = [];
  if (active >= 0 && active < first) list.push(active);
  for (let row = first; row < last; row++) list.push(row);
  if (active >= last && active < rows) list.push(active);
  return list;
}

/** Where to scroll so that `row` is seen whole. */
export function scrolledTo(row: number, scroll: number, height: number, rowHeight: number): number {
  const top = row * rowHeight;
  if (top < scroll) return top;
  if (top + rowHeight > scroll + height) return top + rowHeight - height;
  return scroll;
}

export class RowWindow {
  /** How high a row is, and the head and the foot of the table that stay in sight; pixels. */
  readonly row: number;
  readonly #fixed: () => number;
  scroll = $state(0);
  /** Of the scroller, its head and foot included. */
  height = $state(0);
  /** How much of the rows is seen. */
  readonly body = $derived.by(() => Math.max(0, this.height - this.#fixed()));
  #scroller: HTMLElement | null = null;

  constructor(row: number, fixed: number | (() => number) = row) {
    this.row = row;
    this.#fixed = typeof fixed === "function" ? fixed : () => fixed;
  }

  /** How many rows a page of the keyboard is. */
  get page(): number {
    return Math.max(1, Math.floor(this.body / this.row) - 1);
  }

  /** The places of the rows to draw. */
  drawn(rows: number, active: number): number[] {
    return drawn(this.scroll, this.body, this.row, rows, active);
  }

  /** Makes an element the scroller of the window. */
  readonly attach = (scroller: HTMLElement) => {
    this.#scroller = scroller;
    const look = () => (this.scroll = scroller.scrollTop);
    const size = new ResizeObserver(() => (this.height = scroller.clientHeight));
    this.height = scroller.clientHeight;
    size.observe(scroller);
    scroller.addEventListener("scroll", look);
    return () => {
      size.disconnect();
      scroller.removeEventListener("scroll", look);
      this.#scroller = null;
    };
  };

  /** Scrolls until the row at a place is seen whole. */
  reach(place: number) {
    const to = scrolledTo(place, this.scroll, this.body, this.row);
    // What is seen already needs no layout to be asked for.
    if (!this.#scroller || to === this.scroll) return;
    this.#scroller.scrollTop = to;
    this.scroll = this.#scroller.scrollTop;
  }

  /** The first element in the window that a selector finds. */
  find(selector: string): HTMLElement | null {
    return this.#scroller?.querySelector<HTMLElement>(selector) ?? null;
  }
}
