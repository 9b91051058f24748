// The papers of the innstilling's versions, an extract of one ordning, and the check of its nine sections before the final one.

import { inNynorsk } from "../nynorsk.mjs";
import { button, differs, gone, says, section } from "./meeting.mjs";
import { plain } from "../words.mjs";

/** Takes down which paper is asked for. */
const listen = (page) =>
  page.evaluate(() => {
    const { paper } = globalThis.backend;
    globalThis.backend.paper = (which, language) => paper((globalThis.printed = which), language);
  });
const asked = (page) => page.evaluate(() => globalThis.printed);
const words = {
  nb: {
    place: "Dokumenter",
    keep: "Ta vare på som endelig",
    empty: "Tomt for Kompetanseløftet: 3 Eiere og UH",
    lacking: /Regional ordning: antall deltakere mangler for 1 av \d+ tiltak nr\. \d+/,
    why: "Hvorfor er avsnittet tomt for Kompetanseløftet: 3 Eiere og UH?",
    missing: "Skriv hvorfor avsnittet er tomt.",
    whole: "Alle avsnitt er fylt ut",
  },
  nn: {
    place: "Dokument",
    keep: "Ta vare på som endeleg",
    empty: "Tomt for Kompetanseløftet: 3 Eigarar og UH",
    lacking: /Regional ordning: talet på deltakarar manglar for 1 av \d+ tiltak nr\. \d+/,
    why: "Kvifor er avsnittet tomt for Kompetanseløftet: 3 Eigarar og UH?",
    missing: "Skriv kvifor avsnittet er tomt.",
    whole: "Alle avsnitt er fylte ut",
  },
};

/** A section that is empty is told, and asked about before the final version is kept; nothing is kept before each has a reason. */
const empty = (language) => ({
  name: `sections-empty${language === "nb" ? "" : `-${language}`}`,
  query: "?unpartnered",
  language,
  size: [1024, 700],
  async act(page) {
    await section(page, words[language].place);
    await page.locator("#versions-title").scrollIntoViewIfNeeded();
    await says(page, words[language].empty);
    page.told = plain(await page.locator("ul.lacking").innerText());
    await page.picture(`sections-told${language === "nb" ? "" : `-${language}`}`);
    await page.getByRole("button", { name: words[language].keep }).focus();
    await page.keyboard.press("Enter");
    await page.waitForSelector("dialog[open] form");
    await page.keyboard.press("Tab");
    await page.locator("dialog[open] button[type=submit]").focus();
    await page.keyboard.press("Enter");
    await says(page, words[language].missing);
  },
  async check(page) {
    const stages = () => page.evaluate(async () => (await globalThis.backend.versions()).versions.map(({ stage }) => stage));
    const before = await stages();
    await page.getByLabel(words[language].why).fill("UH velges i august.");
    await page.locator("dialog[open] button[type=submit]").focus();
    await page.keyboard.press("Enter");
    await gone(page);
    await page.still();
    return [
      ...differs("what is told of Rekom", words[language].lacking.test(page.told), true),
      ...differs("what is kept before there is a reason", before.includes("final"), false),
      ...differs("what is kept then", (await stages()).includes("final"), true),
      ...(language === "nn" ? await inNynorsk(page) : []),
    ];
  },
});

/** From a version that is kept its paper is shown, and from there an extract of it with one ordning. */
const paper = {
  name: "version-paper",
  size: [1024, 700],
  async act(page) {
    await listen(page);
    await section(page, "Dokumenter");
    await page.getByRole("button", { name: "Vis som PDF: Foreløpig" }).click();
    await page.waitForSelector("dialog[open] .page");
  },
  async check(page) {
    const title = plain(await page.locator("dialog[open] h2").first().innerText());
    const of = await asked(page);
    await page.getByLabel("Ordning", { exact: true }).selectOption({ label: "Desentralisert ordning" });
    await page.still();
    const extract = await asked(page);
    await page.getByLabel("Ordning", { exact: true }).selectOption("");
    await page.still();
    return [
      ...differs("the title", title, "Foreløpig innstilling"),
      ...differs("what is printed", of, { paper: "innstilling", kept: "preliminary" }),
      ...differs("the extract", extract, { paper: "innstilling", kept: "preliminary", scheme: "dekom" }),
      ...differs("all of it again", await asked(page), { paper: "innstilling", kept: "preliminary" }),
    ];
  },
};

/** A version that is kept again is asked about: Esc keeps the one before, yes takes its place. */
const again = {
  name: "version-again",
  size: [1024, 700],
  async act(page) {
    await section(page, "Dokumenter");
    await page.getByRole("button", { name: "Ta vare på som foreløpig" }).focus();
    await page.keyboard.press("Enter");
    await says(page, "Erstatte versjonen «Foreløpig»?");
  },
  async check(page) {
    const kept = () => page.evaluate(async () => (await globalThis.backend.versions()).versions.find(({ stage }) => stage === "preliminary").kept_at);
    const told = plain(await page.locator("dialog[open]").innerText());
    await page.keyboard.press("Escape");
    await gone(page);
    const left = await kept();
    await page.keyboard.press("Enter");
    await page.waitForSelector("dialog[open] button[type=submit]");
    await page.locator("dialog[open] button[type=submit]").focus();
    await page.keyboard.press("Enter");
    await gone(page);
    await page.still();
    return [
      ...differs("what goes is named", told.includes("Utkast A, tatt vare på 10.03.2023, 27 986 200 kroner, blir borte."), true),
      ...differs("after Esc", left, "2023-03-10T10:00:00Z"),
      ...differs("after yes", await kept(), "2023-03-17T10:00:00Z"),
    ];
  },
};

const go = {
  name: "sections-go",
  async act(page) {
    await section(page, "Dokumenter");
    await page.locator("ul.lacking").scrollIntoViewIfNeeded();
    page.number = (await page.locator("ul.lacking button").first().innerText()).match(/\d+/)[0];
    await button(page, `Gå til nr. ${page.number}`);
    await page.waitForFunction(() => document.activeElement?.closest("[data-key]"));
  },
  async check(page) {
    const key = await page.evaluate(() => document.activeElement?.closest("[data-key]")?.getAttribute("data-key"));
    return differs("the line that lacks it", key, `rekom-${page.number}`);
  },
};

export const versions = [empty("nb"), empty("nn"), paper, again, go];
