// A long table or list is shown a part at a time, so that ten thousand lines stay quick: how much of it is shown now.

export class Cut {
  /** How many are shown at most. */
  most = $state(0);
  readonly #first: number;
  readonly #step: number;

  /** `first` are shown from the beginning, `step` more each time. */
  constructor(first: number, step = first) {
    this.#first = first;
    this.#step = step;
    this.most = first;
  }

  shown<T>(items: T[]): T[] {
    return items.slice(0, this.most);
  }

  more() {
    this.most += this.#step;
  }

  /** Begins anew, as when something else is searched for. */
  reset() {
    this.most = this.#first;
  }
}
