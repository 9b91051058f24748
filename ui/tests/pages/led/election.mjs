// An election.

import { agenda, button, met, says } from "./meeting.mjs";

export const election = [
  {
    name: "election",
    act: async (page) => {
      await agenda(page, [...met, { do: "open-case", case: "5/23", led_by: "s15" }]);
      await page.getByLabel("Kandidater").fill("KS Nord-Norge\nNord universitet");
      await button(page, "Åpne valget");
      await page.getByLabel("Sedler i alt").fill("17");
      await page.getByLabel("Kryss: KS Nord-Norge").fill("10");
      await page.getByLabel("Kryss: Nord universitet").fill("7");
      await page.picture("election-ballot");
      await button(page, "Før tellingen");
      await says(page, "Valgt: KS Nord-Norge");
    },
    async check(page) {
      await button(page, "Ferdig med sak 5/23");
      await says(page, "Ta opp sak 1/23");
      return [];
    },
  },
  {
    // From the laptops: two at the desk, one of them with one cross too many, broken off and opened again, then the result.
    name: "election-laptops",
    act: async (page) => {
      await agenda(page, [...met, { do: "open-case", case: "5/23", led_by: "s15" }]);
      await page.getByLabel("Kandidater").fill("KS Nord-Norge\nNord universitet\nStatped nord");
      await page.getByLabel("Verv").fill("2");
      await page.getByLabel("Hemmelig, fra PC").check();
      await button(page, "Åpne valget");
      await says(page, "0 av 17 har stemt");
      await page.locator("li .ds-button").first().click();
      for (const name of ["KS Nord-Norge", "Nord universitet", "Statped nord"])
        await page
          .locator(`[data-candidate="${name}"]`)
          .focus()
          .then(() => page.keyboard.press("Space"));
      await says(page, "Det er plass til 2 kryss.");
      await page.picture("election-at-desk");
      await button(page, "Legg i stemmen");
      await says(page, "1 av 17 har stemt");
      await page.picture("election-on-laptops");
    },
    async check(page) {
      await button(page, "Avslutt voteringen");
      await page.locator("dialog button:has-text('Avslutt voteringen')").click();
      await says(page, "KS Nord-Norge 1, Nord universitet 1, Statped nord 0. 0 blanke av 1 sedler");
      return [];
    },
  },
];
