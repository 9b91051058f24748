// A paper: shown in the program first, then saved where one says, and opened. Letters that the paper cannot draw are
// shown before that; it is made all the same when one says so.
import type { Backend } from "../../lib/backend";
import { language } from "../../lib/language.svelte";
import { inWords } from "../../lib/refusal";
import { t } from "../../lib/text";
import type { Paper } from "../../types/Paper";
import type { Unprintable } from "../../types/Unprintable";
import type { Meeting } from "../meeting.svelte";

/** The languages a paper can have. */
export const paperLanguages = ["nb", "nn", "en"] as const;
export type PaperLanguage = (typeof paperLanguages)[number];

/** A paper that is shown. */
export interface Shown {
  bytes: ArrayBuffer;
  language: PaperLanguage;
}

export class Printing {
  busy = $state(false);
  /** What cannot be printed whole, while it is asked whether to print all the same. */
  missing = $state.raw<Unprintable[] | null>(null);
  /** The paper that is shown. */
  paper = $state.raw<Shown | null>(null);
  /** Where the paper that is shown was saved. */
  saved = $state<string | null>(null);
  /** Why what was asked for while it is shown was not done. */
  fault = $state<string | null>(null);
  readonly #meeting: Meeting;
  /** Which paper. */
  which = $state.raw<Paper>({ paper: "innstilling" });
  /** The language that was asked for last. */
  #language: PaperLanguage = "nb";

  /** What is done with a paper that is made, in place of showing it. */
  readonly #instead: (() => Promise<unknown>) | null;

  constructor(meeting: Meeting, instead: (() => Promise<unknown>) | null = null) {
    this.#meeting = meeting;
    this.#instead = instead;
  }

  /** Shows another paper than the innstilling. */
  show(which: Paper, paper: PaperLanguage = language.chosen) {
    this.which = which;
    return this.begin(paper);
  }

  /** Shows the paper, unless there are letters that it cannot draw. */
  begin(paper: PaperLanguage = language.chosen) {
    this.#language = paper;
    return this.#during(async ({ unprintable }) => {
      const missing = await unprintable(this.which, paper);
      if (missing.length > 0) this.missing = missing;
      else await this.#show();
    });
  }

  /** Shows it all the same. */
  anyway() {
    this.missing = null;
    return this.#during(() => this.#show());
  }

  /** The innstilling of one scheme only, or of all: none. */
  ofScheme(scheme: string | null) {
    const { which } = this;
    if (which.paper !== "innstilling") return Promise.resolve();
    this.which = { paper: "innstilling", ...(which.kept ? { kept: which.kept } : {}), ...(scheme === null ? {} : { scheme }) };
    return this.#during(() => this.#show());
  }

  /** The schemes that the innstilling can be shown of, one by one; none when it has only one, or another paper is shown. */
  get schemes(): { id: string; name: string }[] {
    const { schemes } = this.#meeting.base;
    if (this.which.paper !== "innstilling" || schemes.length < 2) return [];
    return schemes.map(({ id }) => ({ id, name: this.#meeting.schemeName(id) }));
  }

  /** What the paper is called. */
  get title(): string {
    const { which } = this;
    return which.paper === "innstilling" && which.kept ? t(`paper-kept-${which.kept}`) : t(`paper-${which.paper}`);
  }

  /** The same paper in another language. */
  turnTo(paper: PaperLanguage) {
    this.#language = paper;
    return this.#during(() => this.#show());
  }

  /** Asks where, and saves what is shown. */
  save() {
    return this.#during(() => this.#save());
  }

  /** Opens what was saved in the system's own program for it, where it is printed too; it is saved first. */
  openElsewhere() {
    return this.#during(async ({ openWritten }) => {
      if (this.saved === null) await this.#save();
      if (this.saved !== null) await openWritten(this.saved);
    });
  }

  showInFolder() {
    return this.#during(async ({ showInFolder }) => this.saved !== null && showInFolder(this.saved));
  }

  /** Told where one is: the notices lie under the paper. */
  refused(error: unknown) {
    if (this.paper) this.fault = inWords(error);
    else this.#meeting.notices.refused(error);
  }

  /** Puts away what is asked and what is shown. */
  leave() {
    this.missing = null;
    this.paper = null;
  }

  async #show() {
    const bytes = await this.#meeting.backend.paper(this.which, this.#language);
    this.saved = null;
    if (this.#instead) await this.#instead();
    else this.paper = { bytes, language: this.#language };
  }

  async #save() {
    const file = await this.#meeting.backend.savePaper(this.which);
    if (file) this.saved = file.path;
  }

  async #during(act: (backend: Backend) => Promise<unknown>) {
    this.busy = true;
    this.fault = null;
    try {
      await act(this.#meeting.backend);
    } catch (error) {
      this.refused(error);
    } finally {
      this.busy = false;
    }
  }
}

/** «学 (U+5B66)»: a letter with its number, for those whose screen lacks it too. */
export const letterInWords = (letter: string): string => `${letter} (U+${(letter.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")})`;
