// Behovsmeldinger written by hand, papers from where one stands, and the next year.

import { button, confirm, differs, gone, held, says, section } from "./meeting.mjs";

const assessed = async (page) => {
  await section(page, "Behov");
  await page.fill("input[type=search]", "85 sortland");
  await page.getByRole("button", { name: "Vurder 85 Sortland kommune" }).click();
};
const field = (page, label) => page.locator("dialog[open]").getByLabel(label, { exact: true });

export const writing = [
  {
    name: "need-new",
    size: [1280, 720],
    act: async (page) => {
      await section(page, "Behov");
      await button(page, "Ny behovsmelding");
      await confirm(page);
      await says(page, "Skriv hvem som melder behovet.");
      await says(page, "Skriv hva det søkes om");
      await page.picture("need-new-faults");
      await field(page, "Navn på eieren").fill("Konstruert kommune");
      await field(page, "Tiltak").fill("Konstruert tiltak");
      await page.locator("dialog[open] fieldset").nth(1).locator("input").nth(0).fill("70 000");
      await page.locator("dialog[open] fieldset").nth(1).locator("input").nth(2).fill("30 000");
      await says(page, "Til sammen 100 000 kroner.");
      await button(page, "Legg til et år");
      await page.locator("dialog[open] fieldset").nth(2).locator("input").nth(1).fill("50 000");
    },
    check: async (page) =>
      differs("the year after the meeting's", await page.locator("dialog[open] fieldset").nth(2).locator("input").nth(0).inputValue(), "2024"),
  },
  {
    name: "need-new-narrow",
    size: [1024, 700],
    theme: "dark",
    act: async (page) => {
      await section(page, "Behov");
      await button(page, "Ny behovsmelding");
      await page.waitForSelector("dialog[open] form");
    },
    check: async (page) => differs("fields", (await page.locator("dialog[open] input, dialog[open] select, dialog[open] textarea").count()) > 20, true),
  },
  {
    name: "need-corrected",
    act: async (page) => {
      await assessed(page);
      await button(page, "Rett");
      await field(page, "Tiltak").fill("Rettet tiltak (konstruert)");
      await confirm(page);
      await gone(page);
      await says(page, "Rettet tiltak (konstruert)");
    },
    check: async (page) =>
      differs(
        "the measure",
        await held(page, (view) => view.needs.find(({ number, scheme }) => number === 85 && scheme === "dekom")?.measure),
        "Rettet tiltak (konstruert)",
      ),
  },
  {
    name: "need-withdrawn",
    act: async (page) => {
      await assessed(page);
      await button(page, "Trekk tilbake");
      await page.waitForSelector("dialog[open]");
    },
    check: async (page) => {
      await says(page, "Den går ut av alle utkast");
      return [];
    },
  },
  {
    name: "paper-of-a-meeting",
    size: [1280, 720],
    act: async (page) => {
      await section(page, "Møter");
      await page
        .getByRole("button", { name: /^(Innkalling til|Protokoll for)/ })
        .first()
        .click();
      await page.waitForSelector("dialog[open] .page[data-loaded=true]");
    },
    check: async (page) => differs("whose paper", /^(Innkalling|Protokoll)$/.test((await page.locator("dialog[open] h2").first().innerText()).trim()), true),
  },
  {
    name: "next-year",
    act: async (page) => {
      await page.click("header button[aria-label='Fil']");
      await page.waitForSelector("dialog[open]");
      await page.click("dialog[open] button:has-text('Nytt år fra dette…')");
      await says(page, "Året 2024 er laget");
      await says(page, "Rekom 2024");
    },
    check: async (page) => differs("the parts", await page.locator("dialog[open] h3").count(), 2),
  },
  {
    name: "case-inbox",
    size: [1280, 720],
    act: async (page) => {
      await section(page, "Møter");
      await says(page, "Ikke tatt opp: Behandles av sekretariatet.");
      await page.getByRole("button", { name: "Ta opp som sak: «Møtetider (konstruert)»" }).click();
      await page.waitForSelector("dialog[open] form");
      await page.picture("case-inbox-take-up");
      await page.keyboard.press("Escape");
      await gone(page);
      await button(page, "Ny foreslått sak");
      await confirm(page);
      await says(page, "Skriv hvem som foreslår saken.");
      await page.keyboard.press("Escape");
      await gone(page);
      await page.locator("#inbox-title").scrollIntoViewIfNeeded();
    },
    check: async (page) => differs("those that wait", await page.getByRole("button", { name: /^Ta opp som sak: «/ }).count(), 1),
  },
  {
    name: "versions",
    size: [1280, 720],
    act: async (page) => {
      await section(page, "Dokumenter");
      await says(page, "AUs innstilling");
      await page.locator("#versions-title").scrollIntoViewIfNeeded();
    },
    check: async (page) => differs("the reason", await page.getByText("Oppstart først i 2024.").first().isVisible(), true),
  },
  ...["", "-nn"].map((nn) => ({
    // The three lines that AU gave another amount, and no other; their sum is the difference between the two versions.
    name: `versions-moved${nn}`,
    size: [1024, 700],
    ...(nn ? { language: "nn" } : {}),
    act: async (page) => {
      await section(page, nn ? "Dokument" : "Dokumenter");
      await page.waitForSelector("#versions-title");
      await page.getByLabel(nn ? "Berre det som er endra" : "Bare det som er endret").focus();
      await page.keyboard.press("Space");
      await page.locator("#versions-title").scrollIntoViewIfNeeded();
    },
    async check(page) {
      const grid = page.locator(`[role=grid][aria-label="${nn ? "innstillinga gjennom versjonane" : "innstillingen gjennom versjonene"}"]`);
      const rows = async () => Number(await grid.getAttribute("aria-rowcount"));
      const { moved, all } = await page.evaluate(async () => {
        const { versions, lines } = await globalThis.backend.versions();
        return { moved: versions.at(-1).moved, all: lines.length };
      });
      const few = await rows();
      const cells = (await grid.locator("[role=row]").allInnerTexts()).map((row) => row.replaceAll("\u00a0", " "));
      const shown = ["−5 000", "2 000", "3 000"].map((amount) => cells.filter((row) => row.split("\n").includes(amount)).length);
      const faults = [...differs("lines that the program says are moved", moved, 3), ...differs("rows of each difference", shown, [1, 1, 1])];
      await page.getByLabel(nn ? "Berre det som er endra" : "Bare det som er endret").uncheck();
      await page.still();
      return [...faults, ...differs("rows that come back without the filter", (await rows()) - few, all - moved)];
    },
  })),
  {
    name: "vedtak-of-a-line",
    act: async (page) => {
      await section(page, "Dokumenter");
      await page
        .getByRole("button", { name: /^Vedtak for 1 / })
        .first()
        .click();
      await page.waitForSelector("dialog[open] form");
    },
    check: async (page) => {
      await says(page, "Må fylles ut når vedtaket avviker fra innstillingen.");
      return [];
    },
  },
];
