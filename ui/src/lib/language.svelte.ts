// The language of the pages, bokmål or nynorsk. A page reads it wherever it writes a word, so a new choice shows at once
// and nothing that is being typed is lost. Numbers, amounts, dates and times are written the same way in both.
import { Kept } from "./kept.svelte";

/** The languages of the pages. English is for papers only. */
export const languages = ["nb", "nn"] as const;
export type PageLanguage = (typeof languages)[number];

/** The language of this window; `<html lang>` says it to screen readers. */
export const language = new Kept<PageLanguage>("innstilling.language", languages, (name) => {
  document.documentElement.lang = name;
});
