// Before the meeting: the doors by time, what is missing, the plan, the agenda and the cases.

import { button, confirm, did, differs, gone, held, missing, plain, planned, says, section } from "./meeting.mjs";

export const before = [
  {
    name: "doors",
    act: async (page) => {
      await page.locator("nav .place").first().focus();
      await page.keyboard.press("g");
      await page.waitForSelector("nav kbd");
    },
    async check(page) {
      const names = (await page.locator("nav .name").allInnerTexts()).map(plain);
      const faults = differs(
        "the doors",
        names.map((name) => name.toLowerCase().replace("her er året nå", "").trim()),
        ["før møtet", "møtet", "etter"],
      );
      await page.keyboard.press("s");
      await page.waitForSelector("main.agenda");
      if ((await page.locator("nav kbd").count()) > 0) faults.push("the keys still show");
      return faults;
    },
  },
  { name: "doors-1024", size: [1024, 700], act: (page) => section(page, "Møter og saker") },
  {
    name: "what-is-missing",
    query: "?state=bare",
    act: (page) => section(page, "Oversikt"),
    async check(page) {
      const faults = await missing(page, "Et møte har ingen dato", "Et møte har ingen saksliste", "Ingen plass har vara");
      await page.click("main li button:has-text('Møter og saker')");
      await page.waitForSelector("main.meetings");
      return faults;
    },
  },
  {
    name: "agenda-by-keyboard",
    act: async (page) => {
      await did(page, ...planned);
      await section(page, "Møter og saker");
      await page.click("main button[aria-label^='Saksliste for møtet']");
      await page.locator("li[data-case='4/23'] input").focus();
      await page.keyboard.press("Alt+ArrowUp");
      await page.keyboard.press("Control+a");
      await page.keyboard.type("60");
      await button(page, "Lagre sakslisten");
      await says(page, "140 minutter planlagt");
    },
    async check(page) {
      await page.waitForFunction(() => globalThis.backend.view().year.meetings[0].agenda[2].case === "4/23");
      const entries = await held(page, (view) => view.year.meetings[0].agenda.map((entry) => [entry.case, entry.minutes]));
      return differs("the agenda", entries, [
        ["1/23", 20],
        ["2/23", 20],
        ["4/23", 60],
        ["3/23", 20],
        ["5/23", 20],
      ]);
    },
  },
  {
    name: "a-new-meeting",
    act: async (page) => {
      await section(page, "Møter og saker");
      await button(page, "Nytt møte");
      await page.getByLabel("Dato").fill("31.02.2023");
      await page.getByLabel("Begynner").fill("9");
      await confirm(page);
      await page.waitForSelector("dialog .ds-validation-message");
      await page.getByLabel("Dato").fill("22.06.2023");
      await confirm(page);
      await gone(page);
      await says(page, "22.06.2023 kl. 09:00");
    },
    check: (page) => missing(page, "Nytt møte", "planlagt"),
  },
  {
    name: "case-with-background",
    act: async (page) => {
      await section(page, "Møter og saker");
      await button(page, "Ny sak");
      await page.waitForSelector("dialog[open]");
      await page.getByLabel("Tittel").fill("Grunnlaget for prioriteringene");
      await page.getByLabel("Bakgrunn").fill("Forumet har bedt om det.");
      await page.getByLabel("Ansvarlig").fill("sekretariatet");
      await page.getByLabel("Følges opp innen").fill("01.09.2023");
      await confirm(page);
      await gone(page);
    },
    async check(page) {
      const written = await held(page, (view) => [view.year.case_texts[0].case, view.year.case_texts[0].responsible, view.year.case_texts[0].follow_up]);
      return differs("what is written of the case", written, ["5/23", "sekretariatet", "2023-09-01"]);
    },
  },
];
