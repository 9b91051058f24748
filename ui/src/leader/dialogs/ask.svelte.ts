// Questions before what cannot be taken back by a key: what will happen, and for some a reason that is kept.
import { getContext, setContext } from "svelte";

/** What is asked. */
export interface Question {
  title: string;
  text: string;
  /** What will happen, point by point. */
  points?: string[];
  /** On the button that does it. */
  action: string;
  /** When leaving it is the safe choice: what is on that button, which then stands first and has the focus. */
  refuse?: string;
  /** When a written reason is needed: the label of its field. */
  reason?: string;
  tone?: "danger";
}

export class Ask {
  question = $state.raw<Question | null>(null);
  #answer: ((reason: string | null) => void) | null = null;

  /** True when the leader agreed. */
  async confirm(question: Question): Promise<boolean> {
    return (await this.#put(question)) !== null;
  }

  /** The reason that was written, or null when the leader changed their mind. */
  reason(question: Question & { reason: string }): Promise<string | null> {
    return this.#put(question);
  }

  answer(reason: string | null) {
    this.question = null;
    this.#answer?.(reason);
    this.#answer = null;
  }

  #put(question: Question): Promise<string | null> {
    this.answer(null);
    this.question = question;
    return new Promise((resolve) => (this.#answer = resolve));
  }
}

const KEY = Symbol("ask");
export const provideAsk = (ask: Ask) => setContext(KEY, ask);
export const useAsk = () => getContext<Ask>(KEY);
