// Forms outlive what they stand in. What is typed in one and not saved is kept when it goes off the page (another section, Esc, the
// cross, a jump), and lies in it when it comes again, where it can be begun anew. It is given up when it is saved, or by «Avbryt».
//
//   const form = keepForm("case 4/23", () => t("case-new"), { take: () => ({ title, kind }), lay: (was) => ({ title, kind } = was) });
//
// It is one of the forms of `unsaved`, where what is left is kept, also when the window closes.
import { onDestroy } from "svelte";
import { unsaved, type Unsaved } from "./unsaved.svelte";

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

/** Puts a form on the page, with what was typed in it before. `close` takes it off again and keeps what is not saved. */
export function openForm<T>(key: string, name: () => string, typed: Typed<T>, store: Unsaved = unsaved): KeptForm & { close(): void } {
  let began = $state.raw(textOf(typed.take()));
  let resumed = $state(store.kept(key) !== undefined);
  let over = $state(false);
  /** The same, read while the form is taken off: there a state still has the value it had before. */
  let ended = false;
  /** What was kept when the form went off the page. */
  let last: string | null = null;
  /** A form may be saved after it went, when the answer comes: then nothing is kept of what was saved. */
  const nothingLeft = (text: string) => {
    if (last === text && textOf(store.kept(key)) === text) store.drop(key);
  };
  const form: KeptForm = {
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
      over = ended = true;
      if (last !== null) nothingLeft(last);
    },
    saved() {
      resumed = false;
      began = textOf(typed.take());
      nothingLeft(began);
    },
  };
  const off = store.register({ key, name, dirty: () => !over && form.edited, keeps: { take: typed.take, lay: typed.lay as (was: never) => void } });
  const close = () => {
    off();
    if (ended || !form.edited) return store.drop(key);
    last = textOf(typed.take());
    store.leave(key, name, JSON.parse(last));
  };
  return Object.assign(form, { close });
}

/** Keeps what is typed in a form of a component. Call it while the component begins, after its fields. */
export function keepForm<T>(key: string, name: () => string, typed: Typed<T>): KeptForm {
  const form = openForm(key, name, typed);
  onDestroy(form.close);
  return form;
}
