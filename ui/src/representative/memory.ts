// What this machine remembers of a meeting's review copies: whom the reader is here for, and the reader's own notes.
// It never leaves the machine, and it is the same for a newer copy of the same meeting.
import type { MeetingInfo } from "../types/MeetingInfo";
import type { NeedId } from "../types/NeedId";
import type { SeatId } from "../types/SeatId";

/** Chosen seat, «everything, without choosing», or not asked yet. */
export type Here = { as: "seat"; seat: SeatId } | { as: "reader" } | { as: "unasked" };

/** Where things are kept: the browser's storage, or a stand-in in tests. */
export type Storage = Pick<globalThis.Storage, "getItem" | "setItem" | "removeItem">;

/** The memory of one meeting. Without a storage, or with one that refuses, it holds until the window closes. */
export class Memory {
  readonly #prefix: string;
  readonly #storage: Storage | null;
  readonly #kept = new Map<string, string>();

  constructor(meeting: MeetingInfo, storage: Storage | null) {
    this.#prefix = `innstilling.review:${meeting.forum}:${meeting.date}`;
    this.#storage = storage;
  }

  /** Whom the reader said to be here for. */
  here(): Here {
    const said = this.#read("here");
    if (said === null) return { as: "unasked" };
    return said === "" ? { as: "reader" } : { as: "seat", seat: said };
  }

  choose(here: Here) {
    this.#write("here", here.as === "seat" ? here.seat : here.as === "reader" ? "" : null);
  }

  /** The reader's own note; empty when there is none. */
  note(need: NeedId): string {
    return this.#read(`note:${need}`) ?? "";
  }

  /** Keeps a note; an empty one is forgotten. */
  setNote(need: NeedId, note: string) {
    this.#write(`note:${need}`, note.trim() === "" ? null : note);
  }

  #read(name: string): string | null {
    const key = `${this.#prefix}:${name}`;
    try {
      return this.#storage?.getItem(key) ?? this.#kept.get(key) ?? null;
    } catch {
      return this.#kept.get(key) ?? null;
    }
  }

  #write(name: string, value: string | null) {
    const key = `${this.#prefix}:${name}`;
    if (value === null) this.#kept.delete(key);
    else this.#kept.set(key, value);
    try {
      if (value === null) this.#storage?.removeItem(key);
      else this.#storage?.setItem(key, value);
    } catch {
      // A full or forbidden storage: the window still remembers.
    }
  }
}

/** The machine's storage, or none where it is forbidden. */
export function machineStorage(): Storage | null {
  try {
    return globalThis.localStorage ?? null;
  } catch {
    return null;
  }
}
