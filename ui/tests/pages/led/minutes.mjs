// What members want said, the secretary’s words, and the protokoll, closed and corrected.

import { agenda, button, closed, confirm, did, differs, gone, later, met, missing, proposals, says, section } from "./meeting.mjs";

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
  {
    // Another meeting is planned: the protokoll of the one that was held is still at hand, and afterwards it can be chosen.
    name: "minutes-of-the-meeting-before",
    size: [1024, 700],
    act: async (page) => {
      await did(page, later({ bodies: ["forum"] }), ...closed);
      await section(page, "Protokoll");
      await says(page, "Lukk protokollen");
      await page.locator("main textarea").last().fill("Forumet var enig.");
      await button(page, "Lagre referatet");
      await page.waitForFunction(() => globalThis.backend.view().year.meetings[0].words["3/23"]?.length === 1);
      await button(page, "Lukk protokollen");
      await page.locator("dialog input[type=checkbox]").first().check();
      await confirm(page);
      await gone(page);
      await says(page, "Underskrives av");
      await did(page, { do: "open-meeting", meeting: "m2" });
      await page.waitForFunction(() => document.querySelector("main select")?.value === "m2");
      await says(page, "Protokollen kan lukkes når møtet er lukket.");
      await page.getByLabel("Protokollen for").selectOption("m1");
      await says(page, "Underskrives av");
      await button(page, "Rett protokollen");
      await page.locator("dialog textarea").fill("Vara møtte fra kl. 10.");
      await confirm(page);
      await gone(page);
      await says(page, "Vara møtte fra kl. 10.");
    },
    check: (page) =>
      page.evaluate(() => {
        const [first, second] = globalThis.backend.view().year.meetings;
        return [
          ...(first.minutes_closed.corrections.length === 1 ? [] : ["the correction does not stand in the minutes that were chosen"]),
          ...(second.minutes_closed === null ? [] : ["the minutes of the meeting that goes on are closed"]),
        ];
      }),
  },
];
