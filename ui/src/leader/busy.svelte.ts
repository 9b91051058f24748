// One thing at a time: while the program works, the buttons wait, and a refusal is told as everywhere else.
import type { Meeting } from "./meeting.svelte";

export class Busy {
  now = $state(false);
  readonly #meeting: Meeting;

  constructor(meeting: Meeting) {
    this.#meeting = meeting;
  }

  async during(act: () => Promise<unknown>) {
    this.now = true;
    try {
      await act();
    } catch (error) {
      this.#meeting.notices.refused(error);
    } finally {
      this.now = false;
    }
  }
}
