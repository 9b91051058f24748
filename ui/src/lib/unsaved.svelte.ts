// What is typed in the page and not saved yet. Each form says so here, in words, so that whoever closes the window or opens another
// file is asked first. What is left all the same, or by a window that went away, is kept as a draft on this machine and laid back into
// the form when the same meeting is opened again.
//
// A form that lives in a component: `$effect(() => unsaved.register({ key: "model", name: () => t("section-model"), dirty: () => editor.edited }))`.
// A form that outlives the component calls `register` once and keeps the answer, by which it is taken off.
import { untrack } from "svelte";

/** Where drafts are kept: the browser's storage, or a stand-in in tests. */
export type DraftStorage = Pick<Storage, "getItem" | "setItem" | "removeItem">;

/** How long the keyboard rests before what is typed is kept, in milliseconds. */
const REST = 400;

/** A form that something can be typed into. */
export interface UnsavedForm {
  /** One word, the same each time the form is made: its draft is found by it. */
  key: string;
  /** What it is called, in the page's language. */
  name: () => string;
  /** Whether something typed in it is not saved. */
  dirty: () => boolean;
  /** What is typed in it, as JSON, and how that is laid back; left out, the form is asked about but not kept. */
  draft?: { take: () => unknown; lay: (kept: never) => void };
}

export class Unsaved {
  #forms = $state.raw<readonly UnsavedForm[]>([]);
  #kept: Record<string, unknown> = {};
  #place: string | null = null;
  #storage: DraftStorage | null = null;

  /** What the forms with something unsaved are called. */
  names: string[] = $derived(this.#forms.filter((form) => form.dirty()).map((form) => form.name()));
  /** Those of them that are lost when they are left. */
  lost: string[] = $derived(this.#forms.filter((form) => !form.draft && form.dirty()).map((form) => form.name()));

  /** Puts a form on the list, and its draft back into it. Call the answer when the form is gone. */
  register(form: UnsavedForm): () => void {
    return untrack(() => {
      this.#forms = [...this.#forms, form];
      const kept = this.#kept[form.key];
      if (kept !== undefined && form.draft) form.draft.lay(kept as never);
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

  /** Begins with a meeting: the drafts of its file, by the file's own identity. Before the forms are made. */
  begin(identity: string, storage: DraftStorage | null) {
    this.#place = `innstilling.drafts:${identity}`;
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
    this.#kept = {};
    this.#write();
  }

  #standing(): (readonly [string, unknown])[] {
    return this.#forms.flatMap(({ key, dirty, draft }) => (draft && dirty() ? [[key, draft.take()] as const] : []));
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
      // Without storage a draft holds until the window closes.
    }
  }
}

/** The forms of this window. */
export const unsaved = new Unsaved();
