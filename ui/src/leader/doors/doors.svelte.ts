// The ways out of what is open: another file, the start page. Each asks first when something typed is not saved; what can be is kept
// on this machine. What is brought to the window comes in by the same door.
import { getContext, setContext } from "svelte";
import type { Arrived } from "../../types/Arrived";
import type { Backend } from "../../lib/backend";
import { date, time } from "../../lib/format";
import { isRefusal } from "../../lib/refusal";
import { t } from "../../lib/text";
import { unsaved, type Unsaved } from "../../lib/unsaved.svelte";
import type { NextYear } from "../../types/NextYear";
import type { Restored } from "../../types/Restored";
import type { Notices } from "../notices.svelte";

/** What is asked before something typed is left. */
export interface Leaving {
  /** What is kept on this machine, in words. */
  kept: string[];
  /** What is lost. */
  lost: string[];
}

export class Doors {
  /** The question that stands open. */
  leaving = $state.raw<Leaving | null>(null);
  /** Which of the program's own dialogs is open. */
  shown = $state<"about" | "help" | "log" | null>(null);
  /** A workbook that was brought, until the form of the import takes it. */
  workbook = $state.raw<string | null>(null);
  /** The next year that was made just now: what it has, and what it lacks. */
  made = $state.raw<NextYear | null>(null);
  /** What is asked for on the start page: a meeting made from rules alone knows little of itself. */
  asked: "preset" | "other" = "other";
  readonly backend: Backend;
  readonly #notices: Notices;
  readonly #forms: Unsaved;
  #answer: ((leave: boolean) => void) | null = null;
  /** What takes the files that are dropped, the last that came onto the page last. */
  #takers: { take: (path: string) => void; kinds: "all" | "others" }[] = [];

  constructor(backend: Backend, notices: Notices, forms: Unsaved = unsaved) {
    this.backend = backend;
    this.#notices = notices;
    this.#forms = forms;
  }

  /** Asks for a file and opens it. */
  openFile(): Promise<void> {
    return this.#leave(() => this.backend.openFile());
  }

  openPath(path: string): Promise<void> {
    return this.#leave(() => this.backend.openPath(path));
  }

  /** Makes the next year from the meeting that is open, or from one that is asked for, and opens it. */
  nextYear(): Promise<void> {
    return this.#leave(async () => {
      this.made = await this.backend.nextYear();
    });
  }

  /** Opens the window in which this machine joins another's room; what is open here stays. */
  joinRoom(): Promise<void> {
    return this.#open(() => this.backend.openLaptop());
  }

  /** Puts the meeting away. */
  toStart(): Promise<void> {
    return this.#leave(() => this.backend.closeFile());
  }

  /** The window is to close: it does when nothing is unsaved, or when that may be left. */
  async closing() {
    await this.backend.closingHeard();
    if (!(await this.mayLeave())) return;
    this.#forms.keep();
    await this.backend.closeWindow();
  }

  /** Takes what was brought to the window. `open`: a meeting is open that a workbook can be imported to. */
  async take(arrived: Arrived, open: "meeting" | "nothing") {
    const taker = this.#takers.at(-1);
    if (arrived.kind === "several") this.#notices.bad(t("arrived-several"));
    else if (taker?.kinds === "all") taker.take(arrived.path);
    else if (arrived.kind === "meeting") await this.openPath(arrived.path);
    // Another file belongs to what is shown; else opening it says what it is not.
    else if (arrived.kind === "other") await (taker ? taker.take(arrived.path) : this.openPath(arrived.path));
    else if (open === "meeting") this.workbook = arrived.path;
    else this.#notices.bad(t("arrived-no-meeting"));
  }

  /** What takes the files that are dropped while it is on the page: all of them, or only those that are no meeting and no workbook.
   * Call the answer when it goes; what was there before takes them again. */
  takeFiles(take: (path: string) => void, kinds: "all" | "others" = "others"): () => void {
    const taker = { take, kinds };
    this.#takers = [...this.#takers, taker];
    return () => {
      this.#takers = this.#takers.filter((known) => known !== taker);
    };
  }

  /** The workbook that was brought, once. */
  takeWorkbook(): string | null {
    const path = this.workbook;
    this.workbook = null;
    return path;
  }

  /** Answers what was asked: leave, or stay. */
  answer(way: "leave" | "stay") {
    this.leaving = null;
    this.#answer?.(way === "leave");
    this.#answer = null;
  }

  /** True when nothing typed is unsaved, or when it may be left. */
  async mayLeave(): Promise<boolean> {
    const { names, lost } = this.#forms;
    if (names.length === 0) return true;
    this.answer("stay");
    this.leaving = { kept: names.filter((name) => !lost.includes(name)), lost };
    return new Promise((resolve) => (this.#answer = resolve));
  }

  /** A damaged file with a good copy beside it is no dead end: the copy is offered, with how far it goes. */
  refused(error: unknown) {
    const { path, "copy-at": at } = isRefusal(error) && error.code === "file-damaged" ? error.values : {};
    if (!path || !at) return this.#notices.refused(error);
    const run = () => void this.#open(() => this.backend.restore(path).then((restored) => this.#tell(restored)));
    this.#notices.bad(t("damaged-offer", { date: date(at), time: time(at) }), { label: t("damaged-use-copy"), run });
  }

  async #leave(go: () => Promise<void>) {
    if (!(await this.mayLeave())) return;
    this.#forms.keep();
    this.asked = "other";
    await this.#open(go);
  }

  async #open(go: () => Promise<unknown>) {
    try {
      await go();
    } catch (error) {
      this.refused(error);
    }
  }

  #tell(restored: Restored) {
    const values = { lost: restored.entries_lost ?? "", file: restored.set_aside ?? "" };
    this.#notices.good(t(restored.entries_lost === null ? "damaged-restored-unknown" : "damaged-restored", values));
  }
}

const KEY = Symbol("doors");
export const provideDoors = (doors: Doors) => setContext(KEY, doors);
export const useDoors = () => getContext<Doors>(KEY);
