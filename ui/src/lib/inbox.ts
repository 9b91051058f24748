// The inbox of a face: what the program answers and what it tells unasked come in any order, and are laid in by their serial.
// An older one is never laid over a newer; where one is missing, the whole view is loaded anew. Losing the program and finding
// it again is a state, not an error. It knows neither the windows nor the leader: a laptop in the room uses the same.

/** Whatever has a place in the order of what the program has told. */
export interface Told {
  /** Counted up by the program with everything it tells: the file's changes, and the wall's scenes. */
  serial: number;
}

/** A change, which may say that it is not enough by itself. */
export interface ToldChange extends Told {
  reload: boolean;
}

/** Whether the program is heard: `fresh`, `loading` what is missing, or `lost`. */
export type Freshness = "fresh" | "loading" | "lost";

export interface Laying<V extends Told, C extends ToldChange> {
  /** Asks for the whole view. */
  load: () => Promise<V>;
  /** Lays the whole view in. */
  lay: (view: V) => void;
  /** Lays a change over what is shown. */
  apply: (change: C) => void;
  /** Says that the freshness is another. */
  tell: (freshness: Freshness) => void;
}

export class Inbox<V extends Told, C extends ToldChange> {
  /** The serial of what is shown. */
  #shown: number;
  /** Changes that came before one that they follow. */
  readonly #early = new Map<number, C>();
  #loading: Promise<void> | null = null;
  #freshness: Freshness = "fresh";
  readonly #to: Laying<V, C>;

  /** `shown` is the serial of the view that the face begins with. */
  constructor(shown: number, to: Laying<V, C>) {
    this.#shown = shown;
    this.#to = to;
  }

  get shown(): number {
    return this.#shown;
  }

  get freshness(): Freshness {
    return this.#freshness;
  }

  /**
   * Takes a change in, asked for or not. Resolves when what is shown is at least as new as it; a change that was missing on the
   * way there is loaded.
   */
  async take(change: C): Promise<void> {
    if (change.serial <= this.#shown) return;
    if (!change.reload) this.#early.set(change.serial, change);
    this.#layEarly();
    while (this.#shown < change.serial) {
      const begun = this.#loading;
      const before = this.#shown;
      // A load that was begun before may not know of this change; then another follows it.
      await (begun ?? this.reload());
      // The program itself has nothing newer, though it told of it: the next thing it tells loads again.
      if (!begun && this.#shown === before) return;
    }
  }

  /** Loads the whole view. One that is older than what is shown is passed over. Asked for twice at once it is loaded once. */
  reload(): Promise<void> {
    this.#loading ??= this.#load().finally(() => (this.#loading = null));
    return this.#loading;
  }

  /** The program is no longer heard; what is shown may be old. */
  lost() {
    this.#say("lost");
  }

  /** The program is heard again: what was told meanwhile is loaded. */
  async found(): Promise<void> {
    await this.reload();
  }

  async #load(): Promise<void> {
    this.#say("loading");
    try {
      const view = await this.#to.load();
      if (view.serial >= this.#shown) {
        this.#shown = view.serial;
        this.#to.lay(view);
      }
      this.#layEarly();
      this.#say("fresh");
    } catch (error) {
      this.#say("lost");
      throw error;
    }
  }

  /** Lays in what follows what is shown, one after another, and forgets what is older. */
  #layEarly() {
    for (let next = this.#early.get(this.#shown + 1); next; next = this.#early.get(this.#shown + 1)) {
      this.#shown = next.serial;
      this.#to.apply(next);
    }
    for (const serial of this.#early.keys()) if (serial <= this.#shown) this.#early.delete(serial);
  }

  #say(freshness: Freshness) {
    if (freshness === this.#freshness) return;
    this.#freshness = freshness;
    this.#to.tell(freshness);
  }
}
