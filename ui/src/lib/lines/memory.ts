// What this machine remembers of a meeting that is followed from it: whom the reader of a review copy is here for, and the reader's own
// notes, in a copy and in the room. It never leaves the machine, and it is the same for a newer copy of the same meeting: it is tied to
// the file's own identity, in the room to its forum and year.
import type { MeetingInfo } from "../../types/MeetingInfo";
import type { NeedId } from "../../types/NeedId";
import type { SeatId } from "../../types/SeatId";

/** Chosen seat, «everything, without choosing», or not asked yet. */
export type Here = { as: "seat"; seat: SeatId } | { as: "reader" } | { as: "unasked" };

/** Where things are kept: the browser's storage, or a stand-in in tests. */
export type Storage = Pick<globalThis.Storage, "getItem" | "setItem" | "removeItem">;

/** Of which meeting: what tells its file from every other, and how it was told before files had that. */
export interface Whose {
  identity: string;
  meeting: Pick<MeetingInfo, "forum" | "date">;
}

/** The memory of one meeting. Without a storage, or with one that refuses, it holds until the window closes. */
export class Memory {
  readonly #prefix: string;
  /** Where an earlier program kept the notes of a meeting of this forum on this day: of this meeting, or of another. */
  readonly #before: string | null;
  readonly #storage: Storage | null;
  readonly #kept = new Map<string, string>();

  constructor({ identity, meeting }: Whose, storage: Storage | null) {
    this.#prefix = `innstilling.review.file:${identity}`;
    this.#before = meeting.date === null ? null : `innstilling.review:${meeting.forum}:${meeting.date}`;
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

  /**
   * Notes of these needs from before, that may be of this meeting. They are offered until the reader has said; nothing is taken over
   * without.
   */
  old(needs: NeedId[]): Map<NeedId, string> {
    const found = new Map<NeedId, string>();
    if (this.#before === null || this.#read("old") !== null) return found;
    for (const need of needs) {
      const note = this.#get(`${this.#before}:note:${need}`);
      if (note) found.set(need, note);
    }
    return found;
  }

  /** Takes old notes over; a note that is written already stands before it. */
  takeOld(notes: ReadonlyMap<NeedId, string>) {
    for (const [need, note] of notes) {
      const now = this.note(need);
      this.setNote(need, now === "" || now === note ? note : `${now}\n${note}`);
      this.#remove(`${this.#before}:note:${need}`);
    }
    this.leaveOld();
  }

  /** The old notes are not of this meeting: they stay where they are, and are not offered again. */
  leaveOld() {
    this.#write("old", "said");
  }

  #read(name: string): string | null {
    const key = `${this.#prefix}:${name}`;
    return this.#get(key) ?? this.#kept.get(key) ?? null;
  }

  #get(key: string): string | null {
    try {
      return this.#storage?.getItem(key) ?? null;
    } catch {
      return null;
    }
  }

  #write(name: string, value: string | null) {
    const key = `${this.#prefix}:${name}`;
    if (value === null) this.#kept.delete(key);
    else this.#kept.set(key, value);
    if (value === null) return this.#remove(key);
    try {
      this.#storage?.setItem(key, value);
    } catch {
      // A full or forbidden storage: the window still remembers.
    }
  }

  #remove(key: string) {
    try {
      this.#storage?.removeItem(key);
    } catch {
      // What cannot be taken away does no harm.
    }
  }
}
