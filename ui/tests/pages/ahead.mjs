// What lies ahead of the meetings and what is to be followed up, as the pages show it: whom to call, terms, who is represented, the
// follow-up list, several meetings planned at once. What a button does is held to what the page shows after it.

import { twoBodies } from "./led/meeting.mjs";
import { did, missing, plain, section } from "./words.mjs";

const vara = { do: "set-person", person: { id: "v1", name: "Vara for plassen (konstruert)", email: null, phone: null } };
const term = { from: "2021-01-01", until: "2023-03-31", decided_by: null };
const holder = { do: "set-holder", holder: { seat: "s03", body: "forum", held_by: "unnamed", deputies: ["v1"], term } };
const absence = { do: "report-absence", absence: { meeting: "m1", seat: "s03", note: null } };
const text = { case: "4/23", body: "forum", background: null, responsible: "Arbeidsutvalget", follow_up: "2023-03-01", carried_from: null };

export const ahead = [
  {
    name: "ahead-call",
    act: async (page) => {
      await did(page, vara, holder, absence);
      await section(page, "Oversikt");
      await page.waitForSelector("#call-title");
    },
    async check(page) {
      const faults = await missing(page, "spør Vara for plassen (konstruert)", "hele møtet", "Perioder som går ut");
      await page.click('main button:has-text("Kommer")');
      await page.waitForSelector("text=Vara for plassen (konstruert) kommer");
      return faults;
    },
  },
  {
    name: "ahead-contact",
    act: async (page) => {
      const person = { id: "p1", name: "Representanten (konstruert)", email: "p1@example.no", phone: null };
      const over = { ...term, until: "2023-01-31" };
      await did(page, { do: "set-person", person }, { do: "set-holder", holder: { ...holder.holder, held_by: { person: "p1" }, deputies: [], term: over } });
      await section(page, "Oversikt");
      await page.waitForSelector("#terms-title");
    },
    async check(page) {
      const faults = await missing(page, "gikk ut 31.01.2023");
      await page.click('main button:has-text("Ta ut kontaktdata")');
      await page.waitForSelector('main button:has-text("Ta ut kontaktdata")', { state: "detached" });
      const left = await page.evaluate(() => globalThis.backend.view().year.people.map(({ email }) => email));
      return left.every((email) => email === null) ? faults : [...faults, "the e-mail is still in the file"];
    },
  },
  ...[
    ["", "Oversikt", "Tidligere innehavere", "uten navn"],
    ["-nn", "Oversikt", "Tidlegare innehavarar", "utan namn"],
  ].map(([nn, place, title, unnamed]) => ({
    name: `ahead-former${nn}`,
    query: "?former",
    size: [1024, 700],
    ...(nn ? { language: "nn" } : {}),
    act: async (page) => {
      await section(page, place);
      await page.locator("#former-title").scrollIntoViewIfNeeded();
    },
    async check(page) {
      const rows = (await page.locator("section:has(#former-title) tbody tr").allInnerTexts()).map(plain);
      return [
        ...(await missing(page, title)),
        ...(rows.length === 2 && rows[0].includes("01.01.2019–31.12.2020") && rows[0].endsWith("14.01.2021") && rows[1].includes(unnamed)
          ? []
          : [`the rows are ${JSON.stringify(rows)}`]),
      ];
    },
  })),
  ...["", "-nn"].map((nn) => ({
    name: `ahead-coverage${nn}`,
    size: [1024, 700],
    ...(nn ? { language: "nn" } : {}),
    act: async (page) => {
      await section(page, "Forum");
      await page.waitForSelector("#coverage-title");
      await page.locator("#coverage-title").evaluate((title) => title.scrollIntoView());
      await page.picture(`ahead-coverage${nn}-groups`);
      await page.locator(".balance").scrollIntoViewIfNeeded();
    },
    async check(page) {
      const of = nn ? "Plassar etter side" : "Plasser etter side";
      const faults = await missing(page, nn ? "Kven som er representert" : "Hvem som er representert", of, nn ? "eigarar" : "eiere");
      // The sides tally: with the groups above them, and with the seats of the forum.
      const column = async (rows) => (await page.locator(`main ${rows} td.figure:first-of-type`).allInnerTexts()).map(Number);
      const seats = await page.evaluate(() => globalThis.backend.view().seats.length);
      const sum = (numbers) => numbers.reduce((all, one) => all + one, 0);
      const sides = await column(".balance tbody tr");
      if (sides.length < 3) faults.push(`only ${sides.length} sides are shown`);
      if (sum(sides) !== seats) faults.push(`the sides have ${sum(sides)} seats, the forum ${seats}`);
      if ((await column(".balance tfoot tr"))[0] !== seats) faults.push("the sum of the sides is not the seats of the forum");
      return faults;
    },
  })),
  {
    name: "ahead-follow-up",
    act: async (page) => {
      await did(page, { do: "set-case-text", text });
      await section(page, "Dokumenter");
      await page.waitForSelector("#followed-title");
    },
    async check(page) {
      const faults = await missing(page, "Arbeidsutvalget", "over fristen");
      await page.click('main button:has-text("Gjort")');
      await page.waitForSelector('main button:has-text("Ikke gjort likevel")');
      return faults;
    },
  },
  {
    name: "ahead-series",
    act: async (page) => {
      await section(page, "Møter");
      await page.click('main button:has-text("Planlegg flere møter")');
      await page.getByLabel("Uker", { exact: true }).fill("38, 46");
    },
    async check(page) {
      await page.click("dialog[open] button[type=submit]");
      await page.waitForSelector("dialog", { state: "detached" });
      return missing(page, "21.09.2023", "16.11.2023");
    },
  },
  ...["", "-nn"].map((nn) => ({
    // Joint meetings of two bodies, with hours, form and language.
    name: `ahead-series-joint${nn}`,
    size: [1024, 700],
    ...(nn ? { language: "nn" } : {}),
    act: async (page) => {
      await did(page, ...twoBodies(["s01", "s02"]));
      await section(page, nn ? "Møte og saker" : "Møter og saker");
      await page.click(`main button:has-text("${nn ? "Planlegg fleire møte" : "Planlegg flere møter"}")`);
      const field = (label) => page.locator("dialog[open]").getByLabel(label, { exact: true });
      await page.getByLabel("Samarbeidsforum i Nordland").uncheck();
      await field(nn ? "Veker" : "Uker").fill("38, 46");
      await field(nn ? "Sluttar" : "Slutter").fill("kvart på fire");
      await page.click("dialog[open] button[type=submit]");
      await page.waitForSelector("dialog[open] .ds-validation-message");
      const faults = await page.locator("dialog[open] .ds-validation-message").count();
      if (faults !== 2) throw new Error(`${faults} faults, and not that of the bodies and that of the time`);
      await page.picture(`ahead-series-joint${nn}-faults`);
      await page.getByLabel("Samarbeidsforum i Nordland").check();
      await page.getByLabel("Arbeidsutvalget").check();
      await field(nn ? "Byrjar" : "Begynner").fill("9");
      await field(nn ? "Sluttar" : "Slutter").fill("15.45");
      await field("Møteform").selectOption("hybrid");
      await field(nn ? "Protokollen blir skriven på" : "Protokollen skrives på").selectOption("nn");
    },
    async check(page) {
      await page.click("dialog[open] button[type=submit]");
      await page.waitForSelector("dialog", { state: "detached" });
      const made = await page.evaluate(() =>
        globalThis.backend
          .view()
          .year.meetings.slice(-2)
          .map(({ planned: { bodies, date, starts, ends, form, language } }) => [bodies.join("+"), date, starts, ends, form, language].join(" ")),
      );
      const meant = ["2023-09-21", "2023-11-16"].map((date) => `au+forum ${date} 09:00:00 15:45:00 hybrid nn`);
      const is = made.map((one) => one.replace("forum+au", "au+forum"));
      return [
        ...(is.join() === meant.join() ? [] : [`planned: ${made.join(", ")}`]),
        ...(await missing(page, "21.09.2023 kl. 09:00–15:45", "Samarbeidsforum i Nordland, Arbeidsutvalget")),
      ];
    },
  })),
];
