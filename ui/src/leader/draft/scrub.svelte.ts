// Dragging an amount, with the pointer or with Alt and the arrows: the number under the hand moves at once, the rest of the
// draft follows from previews, and one command is sent when it is let go. Until then nothing is in the meeting file.
import type { AdjustCommand } from "../../types/AdjustCommand";
import type { Others } from "../../types/Others";
import type { Meeting } from "../meeting.svelte";
import { meant } from "../sure";
import { keyOf, presentOf, setting, type Target } from "./target";

/** An amount that is being changed and not yet set; whole kroner. */
export interface Scrubbed {
  key: string;
  target: Target;
  from: number;
  to: number;
  by: "pointer" | "keys";
}

/** One step in kroner: 1 000, with Shift ten times as much, with Ctrl a tenth. */
export function stepOf({ shiftKey, ctrlKey, metaKey }: { shiftKey: boolean; ctrlKey: boolean; metaKey: boolean }): number {
  if (shiftKey) return 10_000;
  return ctrlKey || metaKey ? 100 : 1_000;
}

const nextFrame = () => new Promise<unknown>((resolve) => requestAnimationFrame(resolve));

export class Scrub {
  now = $state.raw<Scrubbed | null>(null);
  /** What was let go and is on its way to the file. */
  #sent = $state.raw<Scrubbed | null>(null);
  #others: Others = "hold";
  #asking = false;
  #meeting: Meeting;
  #frame: () => Promise<unknown>;

  /** `frame` resolves when the next picture is drawn. */
  constructor(meeting: Meeting, frame = nextFrame) {
    this.#meeting = meeting;
    this.#frame = frame;
  }

  /** The amount to show in a row, while it is dragged and until it is set. */
  amountOf(key: string): number | undefined {
    return [this.now, this.#sent].find((scrubbed) => scrubbed?.key === key)?.to;
  }

  begin(target: Target, by: Scrubbed["by"], others: Others) {
    const key = keyOf(target);
    const from = this.amountOf(key) ?? presentOf(this.#meeting, target);
    this.#others = others;
    this.now = { key, target, from, to: from, by };
  }

  /** Moves the amount by some kroner, never below zero. */
  move(by: number) {
    if (!this.now) return;
    const to = Math.max(0, Math.min(Number.MAX_SAFE_INTEGER, this.now.to + by));
    if (to === this.now.to) return;
    this.now = { ...this.now, to };
    void this.#ask();
  }

  /** Puts everything back. */
  back() {
    this.now = null;
    this.#meeting.foresee(null);
  }

  /** Lets go: the amount is set by one command. A refusal is shown, and everything is as it was. */
  async keep() {
    const kept = this.now;
    if (!kept) return;
    if (kept.to === kept.from) return this.back();
    this.now = null;
    this.#sent = kept;
    const done = await this.#meeting.do(this.#command(kept));
    if (this.#sent === kept) this.#sent = null;
    if (!done) this.back();
  }

  #command({ target, to }: Scrubbed): AdjustCommand {
    return setting(target, to, this.#others);
  }

  /** Asks what the amount comes to: once a frame at most, one question at a time, and always about the newest amount. */
  async #ask() {
    if (this.#asking) return;
    this.#asking = true;
    try {
      let told: Scrubbed | null = null;
      while (this.now && this.now !== told) {
        await this.#frame();
        told = this.now;
        if (told) await this.#show(told);
      }
    } catch (error) {
      // A question that was overtaken by letting go, or by Esc, has nobody to answer to.
      if (this.now) {
        this.back();
        await this.#meeting.refused(error);
      }
    } finally {
      this.#asking = false;
    }
  }

  async #show(asked: Scrubbed) {
    if (asked.to === asked.from) return this.#meeting.foresee(null);
    // Whether it is meant is asked when it is let go.
    const command = this.#command(asked);
    const preview = await this.#meeting.preview(meant(command) ?? command);
    if (this.now?.key === asked.key) this.#meeting.foresee(preview);
  }
}
