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
];
