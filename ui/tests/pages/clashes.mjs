// Dates that clash: told on the front page and in the årshjul, each a way to where the date is seen to.

import { step } from "./around-acts.mjs";
import { section, plain, did } from "./words.mjs";

export const LOOK_AT = "Datoer å se på";

/** Two bodies on one day, a meeting and a step in week 53 of 2026, a step on a Saturday, and one before what it needs. */
async function clashing(page) {
  const body = await page.evaluate(() => globalThis.backend.view().year.bodies[0]);
  const meeting = (id, of, date) => ({
    do: "plan-meeting",
    meeting: { id, bodies: [of], date, starts: null, ends: null, place: null, form: "physical", language: "nb", notice_sent: null },
  });
  const at = (what, from, more = {}) => ({ do: "set-milestone", milestone: { ...step.milestone, what, from, ...more } });
  await did(
    page,
    { do: "set-body", body: { ...body, id: "au", kind: "working-group", name: "Arbeidsutvalget" } },
    meeting("au1", "au", "2023-03-17"),
    meeting("au2", "au", "2026-12-30"),
    at("Frist for innspill", "2027-01-02"),
    at("Utbetaling", "2023-03-20"),
    at("Tilskuddsbrev sendt", "2023-03-13", { after: 2 }),
  );
}
const TOLD = [
  "Tilskuddsbrev sendt Før det som må være gjort først: «Utbetaling», 20.03.2023.",
  "Samarbeidsforum i Nordland 17.03.2023 Samme dag: Arbeidsutvalget.",
  "Arbeidsutvalget 30.12.2026 er i uke 53 i 2026. De fleste år har ikke uke 53.",
  "Frist for innspill 02.01.2027 er en lørdag. Datoen er ikke flyttet.",
  "Frist for innspill 02.01.2027 er i uke 53 i 2026. De fleste år har ikke uke 53.",
];
/** What is told of dates, and where each of it leads. */
const lookedAt = async (page) => {
  const lines = page.locator("section.sheet", { hasText: LOOK_AT }).locator("li");
  return (await lines.allInnerTexts()).map((text) => plain(text).replace(/ (Årshjul|Møter og saker)$/, ""));
};

export const clashes = [
  {
    // On the front page and in the årshjul, each once, each a way to where the date is seen to.
    name: "front-clashes",
    act: async (page) => (await clashing(page), await section(page, "Oversikt"), await page.waitForSelector(`h2:has-text("${LOOK_AT}")`)),
    async check(page) {
      const told = await lookedAt(page);
      const faults = JSON.stringify(told) === JSON.stringify(TOLD) ? [] : [`the front page tells: ${told.join(" | ")}`];
      await page.getByRole("button", { name: "Samarbeidsforum i Nordland 17.03.2023: Samme dag: Arbeidsutvalget. Gå til Møter og saker" }).click();
      await page.waitForSelector("main.meetings");
      await section(page, "Oversikt");
      await page
        .getByRole("button", { name: /^Utbetaling|^Tilskuddsbrev sendt: Før/ })
        .first()
        .click();
      await page.waitForSelector("main.annual");
      return faults;
    },
  },
  {
    name: "annual-clashes",
    act: async (page) => (await clashing(page), await section(page, "Årshjul"), await page.waitForSelector(`h2:has-text("${LOOK_AT}")`)),
    async check(page) {
      const told = await lookedAt(page);
      const faults = JSON.stringify(told) === JSON.stringify(TOLD) ? [] : [`the årshjul tells: ${told.join(" | ")}`];
      // A step is opened where it stands; moved, it clashes with nothing.
      await page.getByRole("button", { name: /^Tilskuddsbrev sendt: Før/ }).focus();
      await page.keyboard.press("Enter");
      await page.getByLabel("Dato, eller første dag").fill("22.03.2023");
      await page.click("dialog[open] button[type=submit]");
      await page.waitForSelector("dialog", { state: "detached" });
      await page.waitForSelector("text=Før det som må være gjort", { state: "detached" });
      const left = await lookedAt(page);
      if (left.length !== TOLD.length - 1) faults.push(`then it tells: ${left.join(" | ")}`);
      await page.getByRole("button", { name: /^Arbeidsutvalget: 30.12.2026 er i uke 53.*Gå til Møter og saker$/ }).click();
      await page.waitForSelector("main.meetings");
      return faults;
    },
  },
  {
    name: "annual-clashes-nn",
    language: "nn",
    size: [1024, 700],
    act: async (page) => (await clashing(page), await section(page, "Årshjul"), await page.waitForSelector('h2:has-text("Datoar å sjå på")')),
    shows: [
      "Tilskuddsbrev sendt Før det som må vere gjort først: «Utbetaling», 20.03.2023.",
      "Samarbeidsforum i Nordland 17.03.2023 Same dag: Arbeidsutvalget.",
      "Arbeidsutvalget 30.12.2026 er i veke 53 i 2026. Dei fleste år har ikkje veke 53.",
      "Frist for innspill 02.01.2027 er ein laurdag. Datoen er ikkje flytta.",
    ],
    check: async (page) => {
      const lines = await page.locator("section.sheet", { hasText: "Datoar å sjå på" }).locator("li").count();
      return [...(lines === TOLD.length ? [] : [`${lines} are told of, and not ${TOLD.length}`])];
    },
  },
];
