// A choice of how the program looks or speaks. It is kept on the machine, not in the meeting file, and every window of the
// program follows it: the one where it is chosen at once, the others when they hear that what is kept has changed.

/** One of a few names, kept under a key on this machine. */
export class Kept<Name extends string> {
  readonly #key: string;
  readonly #names: readonly Name[];
  readonly #show: (name: Name) => void;
  #chosen: Name;

  /** The first of `names` holds until another is chosen; `show` puts a choice on the page. */
  constructor(key: string, names: readonly [Name, ...Name[]], show: (name: Name) => void) {
    this.#key = key;
    this.#names = names;
    this.#show = show;
    this.#chosen = $state(names[0]);
  }

  /** Reads what was chosen before, and follows when another window changes it. */
  begin() {
    this.#take(this.#remembered());
    addEventListener("storage", ({ key, newValue }) => {
      // Without a key everything that was kept has been cleared.
      if (key === this.#key || key === null) this.#take(newValue);
    });
  }

  get chosen(): Name {
    return this.#chosen;
  }

  choose(name: Name) {
    this.#take(name);
    try {
      localStorage.setItem(this.#key, name);
    } catch {
      // Without storage the choice holds until the window closes.
    }
  }

  #remembered(): string | null {
    try {
      return localStorage.getItem(this.#key);
    } catch {
      return null;
    }
  }

  #take(name: string | null) {
    this.#chosen = this.#names.find((known) => known === name) ?? this.#names[0]!;
    this.#show(this.#chosen);
  }
}
