// Any meeting of the plan can be led, not the next alone; what is counted is counted in the bodies that meet.

import { agenda, button, confirm, did, differs, gone, held, later, missing, section, twoBodies } from "./meeting.mjs";

const ofCommittee = later({ bodies: ["au"], what: "om søknadene" });
const dialog = (page) => page.locator("dialog[open]");
const isOpen = (page) => held(page, (view) => view.year.meetings.filter(({ opened_at }) => opened_at).map(({ planned }) => planned.id));

export const planning = [
  {
    // The later meeting is opened from the plan, by the keyboard alone, while an earlier one waits.
    name: "plan-lead",
    size: [1024, 700],
    act: async (page) => {
      await did(page, ...twoBodies(["s01", "s02", "s03"]), ofCommittee);
      await section(page, "Møter og saker");
      await page.locator("#plan-title").scrollIntoViewIfNeeded();
      await page.picture("plan-lead-list");
      await page.getByRole("button", { name: "Led dette møtet: 11.05.2023" }).focus();
      await page.keyboard.press("Enter");
      await dialog(page).waitFor();
    },
    async check(page) {
      const faults = await missing(page, "Det gjelder 11.05.2023, Arbeidsutvalget, om søknadene.");
      await page.keyboard.press("Escape");
      await gone(page);
      faults.push(...differs("what is open after Esc", await isOpen(page), []));
      await page.getByRole("button", { name: "Led dette møtet: 11.05.2023" }).click();
      await confirm(page);
      await gone(page);
      await page.waitForSelector("main.agenda .room");
      faults.push(...differs("what is open", await isOpen(page), ["m2"]));
      faults.push(...differs("seats on the roll", await held(page, (view) => view.year.meetings[1].held.roll.map(({ seat }) => seat)), ["s01", "s02", "s03"]));
      await section(page, "Møter og saker");
      // While one is open, no other can be.
      return [...faults, ...differs("buttons that open", await page.getByRole("button", { name: /^Led dette møtet/ }).count(), 0)];
    },
  },
  ...["", "-nn"].map((nn) => ({
    name: `plan-lead-another${nn}`,
    size: [1024, 700],
    ...(nn ? { language: "nn" } : {}),
    act: async (page) => {
      await did(page, ...twoBodies(["s01", "s02", "s03"]), ofCommittee);
      await section(page, nn ? "Sakliste" : "Saksliste");
      await page.waitForSelector("main.agenda h2");
      await page.getByLabel(nn ? "Kva møte" : "Hvilket møte").selectOption("m2");
      await page.locator("h2").first().waitFor();
    },
    async check(page) {
      const seats = nn ? "0 saker og 3 plassar" : "0 saker og 3 plasser";
      const faults = await missing(page, "Arbeidsutvalget, om søknadene", seats);
      const absent = page.getByLabel(nn ? "Plass" : "Plass", { exact: true });
      faults.push(...differs("who can be absent", await absent.locator("option").count(), 4));
      await page.getByLabel(nn ? "Kva møte" : "Hvilket møte").selectOption("m1");
      faults.push(...(await missing(page, nn ? "17 plassar" : "17 plasser")));
      await page.getByLabel(nn ? "Kva møte" : "Hvilket møte").selectOption("m2");
      // The choice is kept while one looks at the plan.
      await section(page, nn ? "Møte og saker" : "Møter og saker");
      await section(page, nn ? "Sakliste" : "Saksliste");
      faults.push(...differs("the choice", await page.getByLabel(nn ? "Kva møte" : "Hvilket møte").inputValue(), "m2"));
      await button(page, nn ? "Opne møtet" : "Åpne møtet");
      await confirm(page);
      await gone(page);
      await page.waitForSelector("main.agenda .room");
      return [...faults, ...differs("what is open", await isOpen(page), ["m2"])];
    },
  })),
  {
    name: "plan-lead-no-seats",
    act: async (page) => {
      await agenda(page, [...twoBodies([]), ofCommittee]);
      await page.getByLabel("Hvilket møte").selectOption("m2");
    },
    async check(page) {
      const faults = await missing(page, "Ingen plasser hører til dem som møter");
      return [...faults, ...differs("the button is off", await page.locator('main button:has-text("Åpne møtet")').isDisabled(), true)];
    },
  },
];
