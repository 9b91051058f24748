// Habilitet: ties that are raised and treated, by group and one by one.

import { agenda, button, confirm, differs, gone, held, met, says } from "./meeting.mjs";

export const habilitet = [
  {
    name: "habilitet",
    act: async (page) => {
      await agenda(page, [...met, { do: "open-case", case: "4/23", led_by: "s15" }]);
      await button(page, "Vis tilknytningene");
      await page.click("main [role=group] button:has-text('Velg alle')");
      await button(page, "Reis i hele saken");
      await says(page, "Tilknytninger som venter på avgjørelse: 12");
      await page.picture("habilitet-waiting");
    },
    async check(page) {
      const faults = [];
      await page.locator("main .treat button:has-text('Inhabil')").first().click();
      await page.waitForFunction(() => globalThis.backend.view().year.meetings[0].held.cases[3].habilitet.every((tie) => tie.decision));
      await button(page, "Inhabile går ut");
      await page.waitForFunction(() => globalThis.backend.view().year.meetings[0].held.roll.some(({ sitting }) => sitting.is === "stepped-out"));
      const out = await held(page, (view) => view.year.meetings[0].held.roll.filter(({ sitting }) => sitting.is === "stepped-out").length);
      await button(page, "Alle som gikk ut, er tilbake");
      await page.waitForFunction(() => globalThis.backend.view().year.meetings[0].held.roll.every(({ sitting }) => sitting.is !== "stepped-out"));
      if (out === 0) faults.push("nobody went out");
      return faults;
    },
  },
  {
    name: "habilitet-one",
    size: [1280, 720],
    act: async (page) => {
      await agenda(page, [...met, { do: "open-case", case: "4/23", led_by: "s15" }]);
      await button(page, "Reis en tilknytning");
      await confirm(page);
      await page.waitForSelector("dialog .ds-validation-message");
      await page.selectOption("dialog select >> nth=0", "s01");
      await page.locator("dialog input[type=text]").fill("leder i styret til eieren");
      await confirm(page);
      await gone(page);
      await says(page, "Tilknytninger som venter på avgjørelse: 1. Plasser: 1.");
      await page.getByLabel("Avgjort", { exact: true }).selectOption("counted");
      await page.locator("main .treat input").nth(0).fill("3");
      await page.locator("main .treat input").nth(1).fill("11");
      await page.locator("main .treat button:has-text('Habil')").last().click();
      await page.waitForFunction(() => globalThis.backend.view().year.meetings[0].held.cases[3].habilitet[0].decision);
    },
    check: async (page) =>
      differs("how it was decided", await held(page, (view) => view.year.meetings[0].held.cases[3].habilitet[0].decision.taken), {
        taken: "counted",
        count: { yes: 3, no: 11, blank: 0 },
      }),
  },
];
