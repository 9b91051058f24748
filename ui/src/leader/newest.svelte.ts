// What is asked of the program beside the leader's view, and asked again whenever the meeting moves. An answer that comes after
// a newer question is passed over.
import { inWords } from "../lib/refusal";
import type { Meeting } from "./meeting.svelte";

/** The newest answer; made while a component begins, it lives as long as the component does. */
export class Newest<T> {
  answer = $state.raw<T | null>(null);
  /** Why there is no answer, in words. */
  fault = $state("");

  constructor(meeting: Meeting, ask: () => Promise<T>) {
    $effect(() => {
      void meeting.revision;
      let late = false;
      ask().then(
        (answer) => {
          if (late) return;
          this.answer = answer;
          this.fault = "";
        },
        (error: unknown) => {
          if (!late) this.fault = inWords(error);
        },
      );
      return () => (late = true);
    });
  }
}
