// What members want said, the secretary’s words, and the protokoll, closed and corrected.

import { agenda, button, closed, confirm, did, differs, gone, met, missing, proposals, says, section } from "./meeting.mjs";

export const minutes = [
  {
    name: "statement-and-words",
    act: async (page) => {
      await agenda(page, [...met, ...proposals, { do: "agree", proposal: "a" }]);
      await page.locator("main textarea").last().fill("Forumet drøftet saken.\n\n- fellestiltak\n- avsetning");
      await page.waitForFunction(() => Object.values(localStorage).some((text) => text.includes("Forumet drøftet saken")));
      await section(page, "Utkast");
      await page.waitForSelector("main.draft");
      await section(page, "Saksliste");
      await page.locator("main textarea").last().waitFor();
      await page.locator("main summary:has-text('Protokolltilførsel')").click();
      await page.getByLabel("Fra", { exact: true }).selectOption({ index: 3 });
      await page.getByLabel("Med deres egne ord").fill("Vi ønsker en avsetning neste år.");
      await button(page, "Før i protokollen");
      await says(page, "tilførsel: Vi ønsker en avsetning neste år.");
    },
    async check(page) {
      const kept = await page.locator("main textarea").last().inputValue();
      await button(page, "Lagre referatet");
      await page.waitForFunction(() => globalThis.backend.view().year.meetings[0].words["3/23"]?.length === 2);
      return differs("the draft", kept, "Forumet drøftet saken.\n\n- fellestiltak\n- avsetning");
    },
  },
  {
    name: "minutes-closed",
    act: async (page) => {
      await did(page, ...closed);
      await section(page, "Protokoll");
      await button(page, "Lukk protokollen");
      await confirm(page);
      await page.waitForSelector("dialog .ds-validation-message:not(:empty)");
      await page.locator("dialog input[type=checkbox]").nth(14).check();
      await page.locator("dialog input[type=checkbox]").nth(15).check();
      await confirm(page);
      await gone(page);
      await says(page, "Underskrives av");
      await button(page, "Rett protokollen");
      await page.locator("dialog textarea").fill("Vara møtte fra kl. 10.");
      await confirm(page);
      await gone(page);
      await says(page, "Vara møtte fra kl. 10.");
    },
    check: (page) => missing(page, "Enighet om Forslag a. 17 plasser tok del.", "Til stede: 18 plasser", "Rettelse"),
  },
  {
    name: "minutes-closed-nn",
    language: "nn",
    size: [1024, 700],
    act: async (page) => {
      await did(page, ...closed);
      await section(page, "Protokoll");
      await says(page, "Lukk protokollen");
    },
    check: (page) => missing(page, "Semje om Framlegg a. 17 plassar tok del."),
  },
];
