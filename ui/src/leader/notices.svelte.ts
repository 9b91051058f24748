// Short messages under the work: printed, saved, refused. Each is heard once when it comes (lib/said.svelte.ts), and goes away when what
// it says is over: a good one after a while, a refusal after the next change that is carried out, by Esc, or when it is closed.
import { inWords, isRefusal } from "../lib/refusal";
import { said } from "../lib/said.svelte";
import { t } from "../lib/text";

/** One message. */
export interface Notice {
  id: number;
  /** Something was done, is to be known, or was not done. */
  tone: "good" | "info" | "bad";
  text: string;
  action?: { label: string; run: () => void };
}

/** How long a message that asks for nothing stays, in milliseconds. */
const STAYS = 6000;
/** How many stand at once, the newest. */
const MOST = 3;

export class Notices {
  list = $state.raw<Notice[]>([]);
  #next = 0;

  /** Something went well. Answers by which it is closed. */
  good(text: string, action?: Notice["action"]): number {
    return this.#add({ tone: "good", text, action });
  }

  /** Something to know: a key that did nothing, what else a change came to. Answers by which it is closed. */
  tell(text: string, action?: Notice["action"]): number {
    return this.#add({ tone: "info", text, action });
  }

  /** Something went wrong; stays until it is over. */
  bad(text: string, action?: Notice["action"]) {
    this.#add({ tone: "bad", text, action });
  }

  /** A call was refused or failed. */
  refused(error: unknown) {
    // Who stopped it wanted nothing else.
    if (isRefusal(error) && error.code === "stopped") this.tell(inWords(error));
    else this.bad(inWords(error));
  }

  close(id: number) {
    this.list = this.list.filter((notice) => notice.id !== id);
  }

  /** A change was carried out, or Esc was pressed: what was refused before is over. True when there was something. */
  over(): boolean {
    const left = this.list.filter(({ tone }) => tone !== "bad");
    const some = left.length < this.list.length;
    if (some) this.list = left;
    return some;
  }

  #add(notice: Omit<Notice, "id">): number {
    const id = this.#next++;
    this.list = [...this.list.filter((other) => other.text !== notice.text), { id, ...notice }].slice(-MOST);
    said.say(`${t(`tone-${notice.tone}`)} ${notice.text}`);
    if (notice.tone !== "bad" && !notice.action) setTimeout(() => this.close(id), STAYS);
    return id;
  }
}
