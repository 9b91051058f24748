// Forms outlive what they stand in. What is typed in one and not saved is kept when it goes off the page (another section, Esc, the
// cross, a jump), and lies in it when it comes again, where it can be begun anew. It is given up when it is saved, or by «Avbryt».
//
//   const form = keepForm("case 4/23", () => t("case-new"), { take: () => ({ title, kind }), lay: (was) => ({ title, kind } = was) });
//
// One store for the window; another meeting begins with none.
import { onDestroy } from "svelte";
import { SvelteMap } from "svelte/reactivity";

/** How what is typed in a form is taken out of it and laid back: plain data, no more. */
export interface Typed<T> {
  take: () => T;
  lay: (was: T) => void;
}

/** A form on the page. */
export interface KeptForm {
  /** What was typed before lies in it. */
  readonly resumed: boolean;
  /** Whether something typed in it is not saved. */
  readonly edited: boolean;
  /** What it is called, in the page's language. */
  readonly name: () => string;
  /** Begins anew from what is saved. */
  anew(): void;
  /** It is saved, or given up: nothing of it is kept. */
  done(): void;
  /** What stands in it is saved, and it stays on the page. */
  saved(): void;
}

const textOf = (value: unknown) => JSON.stringify(value);

export class Forms {
  #of: string | null = null;
  /** What lies in forms that are not on the page, as text, by key. */
  readonly #left = new SvelteMap<string, string>();
  #open = $state.raw<readonly KeptForm[]>([]);

  /** What the forms on the page with something unsaved are called. */
  names: string[] = $derived(this.#open.filter((form) => form.edited).map((form) => form.name()));

  /** Begins with a meeting, by the identity of its file. */
  begin(identity: string) {
    if (identity !== this.#of) this.#left.clear();
    this.#of = identity;
  }

  /** Whether something is kept of a form that is not on the page. */
  has(key: string): boolean {
    return this.#left.has(key);
  }

  /** Whether something typed anywhere is not saved. */
  get unsaved(): boolean {
    return this.#left.size > 0 || this.names.length > 0;
  }

  /** Puts a form on the page, with what was typed in it before. `close` takes it off again and keeps what is not saved. */
  open<T>(key: string, name: () => string, typed: Typed<T>): KeptForm & { close(): void } {
    let began = $state.raw(textOf(typed.take()));
    const left = this.#left.get(key);
    this.#left.delete(key);
    if (left !== undefined) typed.lay(JSON.parse(left) as T);
    let resumed = $state(left !== undefined);
    let over = false;
    /** What was kept when the form went off the page. */
    let last: string | null = null;
    /** A form may be saved after it went, when the answer comes: then nothing is kept of what was saved. */
    const nothingLeft = (text: string) => {
      if (last === text && this.#left.get(key) === text) this.#left.delete(key);
    };
    const form = {
      name,
      get resumed() {
        return resumed;
      },
      get edited() {
        return textOf(typed.take()) !== began;
      },
      anew() {
        resumed = false;
        typed.lay(JSON.parse(began) as T);
      },
      done() {
        over = true;
        if (last !== null) nothingLeft(last);
      },
      saved() {
        resumed = false;
        began = textOf(typed.take());
        nothingLeft(began);
      },
      close: () => {
        const text = textOf(typed.take());
        if (!over && text !== began) {
          last = text;
          this.#left.set(key, text);
        }
        this.#open = this.#open.filter((other) => other !== form);
      },
    };
    this.#open = [...this.#open, form];
    return form;
  }
}

/** The forms of this window. */
export const forms = new Forms();

/** Keeps what is typed in a form of a component. Call it while the component begins, after its fields. */
export function keepForm<T>(key: string, name: () => string, typed: Typed<T>): KeptForm {
  const form = forms.open(key, name, typed);
  onDestroy(form.close);
  return form;
}
