// Where what is written in a review copy is kept: a file of its own in the program's folder, the same for every copy of one meeting file.
// It is read once when the copy is opened, and written anew with each thing that is written, one writing after the other.
import type { CopyBackend } from "../lib/backend";
import type { Storage } from "../lib/lines/memory";
import { inWords } from "../lib/refusal";
import type { KeptNotes } from "../types/KeptNotes";
import type { OwnNotes } from "../types/OwnNotes";

/** What is kept under these names belongs to the copy. */
const prefixOf = (identity: string) => `innstilling.review.file:${identity}:`;

type Keeper = Pick<CopyBackend, "ownNotes" | "keepOwnNotes">;

/** The file's content, held while the copy is open. */
export class Notebook implements Storage {
  /** Where the file lies. */
  readonly path: string;
  /** Where one lies now that could not be read. */
  readonly setAside: string | null;
  /** Why what was written last is not in the file; empty when it is. */
  fault = $state("");
  /** Whether there is a file. */
  written = $state(false);

  readonly #prefix: string;
  readonly #kept: Map<string, string>;
  /** Where it lay before it had a file, and where names that are not this copy's still are. */
  readonly #machine: globalThis.Storage | null;
  readonly #write: (kept: KeptNotes) => Promise<void>;
  #writing: Promise<void> | null = null;
  #moved = false;

  constructor(identity: string, found: OwnNotes, machine: globalThis.Storage | null, write: (kept: KeptNotes) => Promise<void>) {
    this.path = found.path;
    this.setAside = found.set_aside;
    this.written = found.found;
    this.#prefix = prefixOf(identity);
    this.#kept = new Map(Object.entries(found.kept) as [string, string][]);
    this.#machine = machine;
    this.#write = write;
    this.#takeOver();
  }

  getItem(key: string): string | null {
    const name = this.#name(key);
    return name === null ? (this.#machine?.getItem(key) ?? null) : (this.#kept.get(name) ?? null);
  }

  setItem(key: string, value: string) {
    const name = this.#name(key);
    if (name === null) return this.#machine?.setItem(key, value);
    if (this.#kept.get(name) === value) return;
    this.#kept.set(name, value);
    this.#keep();
  }

  removeItem(key: string) {
    const name = this.#name(key);
    if (name === null) return this.#machine?.removeItem(key);
    if (this.#kept.delete(name)) this.#keep();
  }

  /** Returns when everything that was written is in the file, or could not be. */
  async settled() {
    while (this.#writing) await this.#writing;
  }

  /** What an earlier program kept of this copy in the window's own storage comes into the file, and is taken away there when it is in. */
  #takeOver() {
    const machine = this.#machine;
    if (!machine) return;
    const old = Object.keys(machine).filter((key) => key.startsWith(this.#prefix));
    if (old.length === 0) return;
    for (const key of old) {
      const name = key.slice(this.#prefix.length);
      if (!this.#kept.has(name)) this.#kept.set(name, machine.getItem(key) ?? "");
    }
    this.#keep();
    void this.settled().then(() => {
      if (this.fault === "") for (const key of old) machine.removeItem(key);
    });
  }

  /** Writes now, or once more when what is being written is. */
  #keep() {
    this.#moved = true;
    this.#writing ??= this.#writeAll().finally(() => (this.#writing = null));
  }

  async #writeAll() {
    while (this.#moved) {
      this.#moved = false;
      try {
        await this.#write(Object.fromEntries(this.#kept));
        this.fault = "";
        this.written = true;
      } catch (error) {
        // What is written next is tried anew, with all that is not in the file.
        this.fault = inWords(error);
      }
    }
  }

  #name(key: string): string | null {
    return key.startsWith(this.#prefix) ? key.slice(this.#prefix.length) : null;
  }
}

/** The notebook of a copy. When its file cannot be reached, what is written holds until the window closes, and that is said. */
export async function openNotebook(identity: string, keeper: Keeper, machine: globalThis.Storage | null): Promise<Notebook> {
  const write = (kept: KeptNotes) => keeper.keepOwnNotes(kept);
  try {
    return new Notebook(identity, await keeper.ownNotes(), machine, write);
  } catch (error) {
    // A file that is there and cannot be read is never written over.
    const nowhere: OwnNotes = { path: "", found: false, kept: {}, set_aside: null };
    const book = new Notebook(identity, nowhere, null, () => Promise.reject(error));
    book.fault = inWords(error);
    return book;
  }
}
