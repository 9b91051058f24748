// What is typed in the page and not saved yet: the one store of it. Each form says so here, in words, so that whoever closes the window
// or opens another file is asked first. What is left all the same, by a form that goes off the page or by a window that went away, is
// kept on this machine and laid back into the form when it comes again in the same meeting.
//
// A form that lives in a component: `$effect(() => unsaved.register({ key: "model", name: () => t("section-model"), dirty: () => editor.edited }))`.
// A form that outlives the component calls `register` once and keeps the answer, by which it is taken off. One whose fields live in a
// component, and are to be there again, is a `keepForm` (forms.svelte.ts).
import { untrack } from "svelte";
import { SvelteMap } from "svelte/reactivity";

/** Where what is left in forms is kept: the browser's storage, or a stand-in in tests. */
export type KeepingStorage = Pick<Storage, "getItem" | "setItem" | "removeItem">;

/** How long the keyboard rests before what is typed is kept, in milliseconds. */
const REST = 400;

/** A form that something can be typed into. */
export interface UnsavedForm {
  /** One word, the same each time the form is made: what is kept of it is found by it. */
  key: string;
  /** What it is called, in the page's language. */
  name: () => string;
  /** Whether something typed in it is not saved. */
  dirty: () => boolean;
  /** What is typed in it, as JSON, and how that is laid back; left out, the form is asked about but not kept. */
  keeps?: { take: () => unknown; lay: (kept: never) => void };
}

/** As it is read back from the machine: what is kept has nothing in common with the fields it was taken from. */
const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

export class Unsaved {
  #forms = $state.raw<readonly UnsavedForm[]>([]);
  /** What is kept of forms, by key. */
  #kept: Record<string, unknown> = {};
  /** What the forms are called that went off the page with something unsaved in them, by key. */
  readonly #left = new SvelteMap<string, () => string>();
  #place: string | null = null;
  #storage: KeepingStorage | null = null;

  /** What the forms with something unsaved are called. */
  names: string[] = $derived([
    ...new Set([...this.#forms.filter((form) => form.dirty()).map((form) => form.name()), ...[...this.#left.values()].map((name) => name())]),
  ]);
  /** Those of them that are lost when they are left. */
  lost: string[] = $derived(this.#forms.filter((form) => !form.keeps && form.dirty()).map((form) => form.name()));

  /** Puts a form on the list, and what is kept of it back into it. Call the answer when the form is gone. */
  register(form: UnsavedForm): () => void {
    return untrack(() => {
      this.#forms = [...this.#forms, form];
      this.#left.delete(form.key);
      const kept = this.#kept[form.key];
      if (kept !== undefined && form.keeps) form.keeps.lay(kept as never);
      return () => untrack(() => (this.#forms = this.#forms.filter((other) => other !== form)));
    });
  }

  /** Keeps what stands in the forms each time they have rested for a moment. Call it in an effect, and the answer when it ends. */
  follow(): () => void {
    // Read here, so that the effect runs again with every key.
    JSON.stringify(this.#standing());
    const timer = setTimeout(() => this.keep(), REST);
    return () => clearTimeout(timer);
  }

  /** What is kept of a form, or undefined. */
  kept(key: string): unknown {
    return this.#kept[key];
  }

  /** A form goes off the page with this in it. */
  leave(key: string, name: () => string, typed: unknown) {
    this.#left.set(key, name);
    this.#kept = { ...this.#kept, [key]: typed };
    this.#write();
  }

  /** Nothing is kept of a form: it is saved, or given up. */
  drop(key: string) {
    this.#left.delete(key);
    const { [key]: _, ...others } = this.#kept;
    this.#kept = others;
    this.#write();
  }

  /** Begins with a meeting: what is kept for its file, by the file's own identity. Before the forms are made. */
  begin(identity: string, storage: KeepingStorage | null) {
    // The word is from before it was told apart from the meeting's drafts; what machines keep is found by it.
    const place = `innstilling.drafts:${identity}`;
    // Loaded anew: what is kept stands, also where nothing can be stored.
    if (place === this.#place) return;
    this.#left.clear();
    this.#place = place;
    this.#storage = storage;
    this.#kept = this.#read();
  }

  /** Keeps what stands in the forms now; nothing is kept of a form where all is saved. Call it when something has been typed. */
  keep() {
    // A form that is not on the page yet keeps what it had.
    const onPage = new Set(this.#forms.map(({ key }) => key));
    const others = Object.entries(this.#kept).filter(([key]) => !onPage.has(key));
    this.#kept = Object.fromEntries([...others, ...this.#standing()]);
    this.#write();
  }

  /** Gives up everything that is kept. */
  forget() {
    this.#left.clear();
    this.#kept = {};
    this.#write();
  }

  #standing(): (readonly [string, unknown])[] {
    return this.#forms.flatMap(({ key, dirty, keeps }) => (keeps && dirty() ? [[key, plain(keeps.take())] as const] : []));
  }

  #read(): Record<string, unknown> {
    try {
      const kept: unknown = JSON.parse(this.#storage?.getItem(this.#place ?? "") ?? "{}");
      return typeof kept === "object" && kept !== null ? (kept as Record<string, unknown>) : {};
    } catch {
      return {};
    }
  }

  #write() {
    if (this.#place === null) return;
    try {
      if (Object.keys(this.#kept).length === 0) this.#storage?.removeItem(this.#place);
      else this.#storage?.setItem(this.#place, JSON.stringify(this.#kept));
    } catch {
      // Without storage it holds until the window closes.
    }
  }
}

/** The forms of this window. */
export const unsaved = new Unsaved();
