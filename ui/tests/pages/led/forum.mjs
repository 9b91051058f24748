// The forum: seats, their varaer, bodies and rules.

import { button, confirm, differs, gone, held, missing, says, section } from "./meeting.mjs";

export const forum = [
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
