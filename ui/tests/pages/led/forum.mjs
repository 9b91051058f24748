// The forum: seats, their varaer, bodies and rules.

import { button, confirm, differs, gone, held, missing, says, section } from "./meeting.mjs";

export const forum = [
  ...["", "-nn"].map((nn) => ({
    name: `composition${nn}`,
    size: nn ? [1024, 700] : [1280, 720],
    ...(nn ? { language: "nn" } : {}),
    act: async (page) => {
      await section(page, "Forum");
      await page.getByLabel(nn ? "Hent samansetjing" : "Hent sammensetning").selectOption("nordland");
      await button(page, nn ? "Hent, og legg til plassane som manglar" : "Hent, og legg til plassene som mangler");
      await says(page, "4 grupper");
      await page.picture(`composition${nn}-section`);
      await page
        .locator(`[aria-label*="${nn ? "Endre samansetjinga" : "Endre sammensetningen"}"]`)
        .first()
        .click();
      await page.waitForSelector("dialog fieldset");
    },
    check: (page) => missing(page, "barnehagemyndighet"),
  })),
  {
    name: "composition-by-hand",
    size: [1280, 720],
    theme: "dark",
    act: async (page) => {
      await section(page, "Forum");
      await page.locator('[aria-label*="Endre sammensetningen"]').first().click();
      await button(page, "Legg til en gruppe");
      await confirm(page);
      await says(page, "Skriv hvilken gruppe");
      const dialog = page.locator("dialog[open]");
      await dialog.getByLabel("Gruppe", { exact: true }).last().fill("PBL");
      await dialog.getByLabel("Side", { exact: true }).last().selectOption("organisations");
      await dialog.getByLabel("Én fra hver region").last().check();
      await dialog.locator("summary").last().click();
      await dialog.locator("label:has-text('Salten') input").last().check();
      await page.picture("composition-by-hand-form");
      await confirm(page);
      await gone(page);
      await says(page, "Sammensetning");
    },
    async check(page) {
      const rules = await page.evaluate(async () => (await globalThis.backend.ahead()).compositions[0].groups.slice(-1));
      return differs("the rules", rules, [{ group: "PBL", side: "organisations", at_least: 1, at_most: null, one_per_region: true, but_not: ["Salten"] }]);
    },
  },
  {
    name: "seats-pasted",
    act: async (page) => {
      await section(page, "Forum");
      await button(page, "Lim inn fra Excel");
      await page.fill("dialog textarea", "Gruppe\tOrganisasjon\tRegion\tStemmerett\nPPT\tPPT Lofoten\tLofoten\tja\nPPT\tPPT Ofoten\tOfoten\tkanskje");
      await confirm(page);
      await says(page, "Rad 3: Stemmerett er ja eller nei");
      await page.fill("dialog textarea", "PPT\tPPT Lofoten\tLofoten\tja\nPPT\tPPT Ofoten\tOfoten\tnei");
      await confirm(page);
      await gone(page);
      await says(page, "2 plasser er lagt til.");
    },
    async check(page) {
      const added = await held(page, (view) => view.seats.slice(-2).map(({ organisation, has_vote }) => [organisation, has_vote]));
      return differs("the seats", added, [
        ["PPT Lofoten", true],
        ["PPT Ofoten", false],
      ]);
    },
  },
  {
    name: "seats-from-a-list",
    act: async (page) => {
      await section(page, "Forum");
      await button(page, "Hent fra liste");
      await says(page, "1 ny plass, 0 endret");
      await says(page, "1 plass som ikke står i listen, er som den var.");
      await button(page, "Lagre som liste");
      await says(page, "Plassene er lagret: /home/meg/Dokumenter/nordland-2023-seats");
    },
    async check(page) {
      return differs("the last seat", await held(page, (view) => view.seats.at(-1).organisation), "PPT Eksempelbygda (konstruert)");
    },
  },
  {
    name: "seat-and-deputies",
    size: [1280, 720],
    act: async (page) => {
      await section(page, "Forum");
      await page.locator("[aria-label='Vara og innehaver for Bodø kommune']").click();
      await page.click("dialog button:has-text('Legg til vara')");
      await page.waitForSelector("dialog fieldset");
      await page.picture("seat-and-deputies-form");
      await confirm(page);
      await gone(page);
      await says(page, "ikke navngitt, 1 vara");
      await page.locator("[aria-label='Endre plassen til Rana kommune']").click();
      await page.locator("dialog[open] input[list]").last().fill("Helgeland");
      await confirm(page);
      await gone(page);
    },
    async check(page) {
      const found = await held(page, (view) => [view.seats[1].region, view.year.holders[0].deputies.length, view.year.people.length]);
      return differs("the seat and its vara", found, ["Helgeland", 1, 1]);
    },
  },
  {
    name: "body-and-rules",
    act: async (page) => {
      await section(page, "Forum");
      await button(page, "Nytt organ");
      await confirm(page);
      await page.waitForSelector("dialog .ds-validation-message");
      await page.getByLabel("Navn", { exact: true }).fill("Arbeidsutvalget");
      await page.getByLabel("Flertall", { exact: true }).selectOption("at-least-2-3");
      await confirm(page);
      await gone(page);
      await says(page, "Arbeidsutvalget");
    },
    async check(page) {
      const share = await held(page, (view) => view.year.bodies[1].rules.majority.share);
      return [...differs("the majority", share, { parts: 2, of: 3, reach: "at-least" }), ...(await missing(page, "Minst to tredeler av de avgitte stemmene"))];
    },
  },
];
