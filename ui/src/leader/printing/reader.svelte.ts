// One reads a paper: which page is in sight, of how many, and how large it is drawn.
import type { Heard, Places, Shown } from "./pdf";

/** How large the pages can be drawn; 1 is as on paper. */
const SCALES = [0.5, 0.67, 0.8, 1, 1.25, 1.5, 2, 3, 4];

/** Draws a paper; pdf.js, or a stand-in in tests. */
export type Show = (bytes: ArrayBuffer, places: Places, heard: Heard) => Promise<Shown>;

const drawn: Show = async (...given) => (await import("./pdf")).show(...given);

export class Reader {
  /** The page that is most in sight, from 1. */
  page = $state(1);
  /** How many there are; 0 before the paper is shown. */
  pages = $state(0);
  /** How large they are drawn, in percent of paper. */
  percent = $state(100);
  readonly #show: Show;
  #shown: Shown | null = null;
  #scale = 1;

  constructor(show: Show = drawn) {
    this.#show = show;
  }

  /** Shows a paper, and tells how to put it away. What comes after it is put away is not shown. */
  open(bytes: ArrayBuffer, places: Places, named: Heard["named"], fell: (error: unknown) => void): () => void {
    let over = false;
    const heard: Heard = {
      named,
      page: (page) => (this.page = page),
      scale: (scale) => {
        this.#scale = scale;
        this.percent = Math.round(scale * 100);
      },
    };
    // pdf.js takes the bytes over; the paper may be shown again.
    this.#show(bytes.slice(0), places, heard).then(
      (shown) => {
        if (over) return shown.close();
        this.#shown = shown;
        this.pages = shown.pages;
      },
      (error: unknown) => over || fell(error),
    );
    return () => {
      over = true;
      this.#shown?.close();
      this.#shown = null;
      this.pages = 0;
      this.page = 1;
    };
  }

  /** To a page; below the first is the first, above the last the last. */
  goTo(page: number) {
    if (!this.#shown || !Number.isFinite(page)) return;
    this.#shown.goTo(Math.min(Math.max(Math.round(page), 1), this.pages));
  }

  larger() {
    this.#scaleTo(SCALES.find((scale) => scale > this.#scale + 0.01));
  }

  smaller() {
    this.#scaleTo(SCALES.findLast((scale) => scale < this.#scale - 0.01));
  }

  /** As wide as there is room for. */
  fit() {
    this.#shown?.scaleTo("page-width");
  }

  get smallest(): boolean {
    return this.percent <= SCALES[0]! * 100;
  }

  get largest(): boolean {
    return this.percent >= SCALES.at(-1)! * 100;
  }

  #scaleTo(scale: number | undefined) {
    if (scale !== undefined) this.#shown?.scaleTo(scale);
  }
}
