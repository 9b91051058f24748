// Short messages at the edge of the page: printed, saved, refused. Read aloud when they come.
import { inWords } from "../lib/refusal";

/** One message. */
export interface Notice {
  id: number;
  tone: "good" | "bad";
  text: string;
  action?: { label: string; run: () => void };
}

/** How long a good message without an action stays, in milliseconds. */
const STAYS = 6000;

export class Notices {
  list = $state<Notice[]>([]);
  #next = 0;

  /** Something went well. Answers by which it is closed. */
  good(text: string, action?: Notice["action"]): number {
    const id = this.#add({ tone: "good", text, action });
    if (!action) setTimeout(() => this.close(id), STAYS);
    return id;
  }

  /** Something went wrong; stays until it is closed. */
  bad(text: string, action?: Notice["action"]) {
    this.#add({ tone: "bad", text, action });
  }

  /** A call was refused or failed. */
  refused(error: unknown) {
    this.bad(inWords(error));
  }

  close(id: number) {
    this.list = this.list.filter((notice) => notice.id !== id);
  }

  #add(notice: Omit<Notice, "id">): number {
    const id = this.#next++;
    this.list = [...this.list.filter((other) => other.text !== notice.text), { id, ...notice }].slice(-4);
    return id;
  }
}
