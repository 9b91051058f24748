// The files of a case, before and after its meeting: kept where the case is written and in the list of cases.

import { agenda, button, closed, confirm, differs, did, gone, held, missing, planned, says, section } from "./meeting.mjs";

const attached = (page) => held(page, (view) => view.year.attachments.map(({ case: of, name }) => `${of} ${name}`));
const drop = (page, path) => page.evaluate((path) => globalThis.backend.bring({ kind: "other", path }), path);
const of = (page, number) => page.locator(`main [aria-label="Vedlegg til sak ${number}"]`);

export const files = [
  {
    // While the innkalling is made: nothing is open yet.
    name: "case-files",
    size: [1024, 700],
    act: async (page) => {
      await did(page, ...planned);
      await section(page, "Møter og saker");
      await of(page, "4/23").focus();
      await page.keyboard.press("Enter");
      await button(page, "Legg ved en fil");
      await says(page, "Vedlegg: Notat om rammen.pdf");
      await drop(page, "/home/meg/Dokumenter/Tabell over behov med et langt navn som går over linjen (konstruert).xlsx.pdf");
      await says(page, "Tabell over behov med et langt navn");
    },
    async check(page) {
      const faults = differs("which button is open", await of(page, "4/23").getAttribute("aria-expanded"), "true");
      await page.locator("main [aria-label^='Fjern Tabell over behov']").click();
      await confirm(page);
      await gone(page);
      await page.locator("main [aria-label='Lagre ut Notat om rammen.pdf']").click();
      await says(page, "Vedlegget er lagret.");
      await of(page, "4/23").click();
      await page.waitForSelector("main [aria-label='Lagre ut Notat om rammen.pdf']", { state: "detached" });
      faults.push(...differs("what is kept", await attached(page), ["4/23 Notat om rammen.pdf"]), ...(await missing(page, "Vedlegg: Notat om rammen.pdf")));
      // Who is about to open the meeting sees which cases have files.
      await section(page, "Saksliste");
      await page.waitForSelector("main.agenda h2");
      return [...faults, ...(await missing(page, "Vedlegg: Notat om rammen.pdf"))];
    },
  },
  ...["", "-nn"].map((nn) => ({
    name: `case-files-form${nn}`,
    size: [1024, 700],
    ...(nn ? { language: "nn" } : {}),
    act: async (page) => {
      await did(page, ...planned);
      await section(page, nn ? "Møte og saker" : "Møter og saker");
      await button(page, "Ny sak");
      await says(page, nn ? "Vedlegg legg du ved når saka er lagra." : "Vedlegg legger du ved når saken er lagret.");
      await page.locator("dialog[open] h3").last().scrollIntoViewIfNeeded();
      await page.picture(`case-files-form${nn}-new`);
      await page.keyboard.press("Escape");
      await gone(page);
      await page.locator(`main [aria-label="Endre sak 3/23"]`).click();
      await page.locator("dialog[open] .kept .ways button").click();
      await says(page, "Notat om rammen.pdf");
      // A workbook that is dropped on the form is a file of the case, and no import.
      await drop(page, "/home/meg/Dokumenter/tall.xlsx");
      await says(page, "tall.xlsx");
      await page.locator("dialog[open] h3").last().scrollIntoViewIfNeeded();
    },
    async check(page) {
      await page.locator("dialog[open] [aria-label='Fjern Notat om rammen.pdf']").click();
      await page.waitForSelector("dialog[open] [aria-label='Fjern Notat om rammen.pdf']", { state: "detached" });
      await confirm(page);
      await gone(page);
      return differs("what is kept", await attached(page), ["3/23 tall.xlsx"]);
    },
  })),
  {
    name: "case-files-after",
    size: [1024, 700],
    act: async (page) => {
      await agenda(page, closed);
      await section(page, "Møter og saker");
      await of(page, "3/23").click();
      await button(page, "Legg ved en fil");
      await says(page, "Vedlegg: Notat om rammen.pdf");
    },
    check: async (page) => differs("what is kept after the meeting", await attached(page), ["3/23 Notat om rammen.pdf"]),
  },
];
