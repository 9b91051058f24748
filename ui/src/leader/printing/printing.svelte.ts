// Printing the innstilling. Letters that the paper cannot draw are shown first; it is printed all the same when one says so.
import type { Backend } from "../../lib/backend";
import { language } from "../../lib/language.svelte";
import { t } from "../../lib/text";
import type { Unprintable } from "../../types/Unprintable";
import type { Meeting } from "../meeting.svelte";
import { tellWritten } from "./written";

/** The languages a paper can have. */
export type PaperLanguage = Parameters<Backend["printInnstilling"]>[0];

export class Printing {
  busy = $state(false);
  /** What cannot be printed whole, while it is asked whether to print all the same. */
  missing = $state.raw<Unprintable[] | null>(null);
  readonly #meeting: Meeting;

  constructor(meeting: Meeting) {
    this.#meeting = meeting;
  }

  /** Prints, unless there are letters that the paper cannot draw. */
  begin(paper: PaperLanguage = language.chosen) {
    return this.#during(async () => {
      const missing = await this.#meeting.backend.unprintable(paper);
      if (missing.length > 0) this.missing = missing;
      else await this.#print(paper);
    });
  }

  /** Prints all the same. */
  anyway(paper: PaperLanguage = language.chosen) {
    this.missing = null;
    return this.#during(() => this.#print(paper));
  }

  leave() {
    this.missing = null;
  }

  async #print(paper: PaperLanguage) {
    tellWritten(this.#meeting, await this.#meeting.backend.printInnstilling(paper), t("print-done"));
  }

  async #during(act: () => Promise<void>) {
    this.busy = true;
    try {
      await act();
    } catch (error) {
      this.#meeting.notices.refused(error);
    } finally {
      this.busy = false;
    }
  }
}

/** «学 (U+5B66)»: a letter with its number, for those whose screen lacks it too. */
export const letterInWords = (letter: string): string => `${letter} (U+${(letter.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")})`;
