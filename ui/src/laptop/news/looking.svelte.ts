// The last look of this reader at this meeting, kept on this machine. What is new is marked until the reader says that it is seen.
import type { NeedId } from "../../types/NeedId";
import type { SharedView } from "../../types/SharedView";
import type { Storage } from "../../lib/lines/memory";
import { lookOf, movedLines, newsSince, type Look, type News } from "./look";

/** The looks of one meeting. */
export class Looking {
  readonly #place: string;
  readonly #storage: Storage | null;
  #last = $state.raw<Look | null>(null);

  constructor(meeting: string, storage: Storage | null) {
    this.#place = `innstilling.room.look:${meeting}`;
    this.#storage = storage;
    this.#last = this.#read();
  }

  /** What is new. At the first look there was nothing before, and nothing is new. */
  news(view: SharedView): News[] {
    return this.#last ? newsSince(view, this.#last) : [];
  }

  /** The lines that moved. */
  moved(view: SharedView): ReadonlyMap<NeedId, number> {
    return this.#last ? movedLines(view, this.#last) : new Map();
  }

  /** The first look, when there was none. */
  begin(view: SharedView) {
    if (!this.#last) this.seen(view);
  }

  /** All that is shown now is seen. */
  seen(view: SharedView) {
    this.#last = lookOf(view, this.#last);
    try {
      this.#storage?.setItem(this.#place, JSON.stringify(this.#last));
    } catch {
      // The page still remembers.
    }
  }

  #read(): Look | null {
    try {
      const kept: unknown = JSON.parse(this.#storage?.getItem(this.#place) ?? "null");
      const known = ["amounts", "proposals", "cases", "votes"];
      return typeof kept === "object" && kept !== null && known.every((name) => name in kept) ? (kept as Look) : null;
    } catch {
      return null;
    }
  }
}
