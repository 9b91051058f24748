// An election.

import { agenda, all, begun, button, differs, held, met, missing, planned, says, twoBodies } from "./meeting.mjs";

/** A joint meeting of the forum and its working committee, in which everybody is here. */
const joint = [
  ...twoBodies(["s01", "s02", "s03"]),
  ...planned,
  {
    do: "plan-meeting",
    meeting: {
      id: "m1",
      bodies: ["forum", "au"],
      date: "2023-03-17",
      starts: null,
      ends: null,
      place: null,
      form: "physical",
      language: "nb",
      notice_sent: null,
    },
  },
  begun.at(-1),
  all(["s10"]),
];

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
  ...["", "-nn"].map((nn) => ({
    // Two bodies meet together, and the smaller elects for itself.
    name: `election-of-a-body${nn}`,
    size: [1024, 700],
    ...(nn ? { language: "nn" } : {}),
    act: async (page) => {
      await agenda(page, [...joint, { do: "open-case", case: "5/23", led_by: "s15" }], nn ? "Sakliste" : "Saksliste");
      const body = page.getByLabel("Organ", { exact: true });
      await body.selectOption("au");
      await page.getByLabel(nn ? "Kandidatar" : "Kandidater").fill("KS Nord-Norge\nNord universitet");
      await body.scrollIntoViewIfNeeded();
      await page.picture(`election-of-a-body${nn}-form`);
      await button(page, nn ? "Opne valet" : "Åpne valget");
      await page.getByLabel(nn ? "Setlar i alt" : "Sedler i alt").waitFor();
    },
    async check(page) {
      const open = await held(page, (view) => view.year.meetings[0].held.cases.find((one) => one.case === "5/23").election.open.entitled);
      return differs("who may vote", open, 3);
    },
  })),
  {
    // The whole election, first and second ballot, of the other body; the case is done, and what came of it still stands there.
    name: "election-of-a-body-again",
    size: [1024, 700],
    act: async (page) => {
      await agenda(page, [...joint, { do: "open-case", case: "5/23", led_by: "s15" }]);
      await page.getByLabel("Kandidater").fill("KS Nord-Norge\nNord universitet\nStatped nord");
      await button(page, "Åpne valget");
      for (const [label, crosses] of [
        ["Sedler i alt", "14"],
        ["Kryss: KS Nord-Norge", "6"],
        ["Kryss: Nord universitet", "5"],
        ["Kryss: Statped nord", "3"],
      ])
        await page.getByLabel(label).fill(crosses);
      await button(page, "Før tellingen");
      await button(page, "Åpne andre omgang");
      await page.getByLabel("Sedler i alt").waitFor();
    },
    async check(page) {
      const entitled = await held(page, (view) => view.year.meetings[0].held.cases.find((one) => one.case === "5/23").election.open.entitled);
      return differs("who may vote in the second ballot", entitled, 14);
    },
  },
  {
    // Opened by a command in a case that is no election: it is led on the page, and told when the case is done.
    name: "election-elsewhere",
    size: [1024, 700],
    act: async (page) => {
      const rule = { posts: 1, share: { parts: 1, of: 2, reach: "more-than" }, second: "two-for-each-post" };
      await agenda(page, [
        ...met,
        { do: "open-case", case: "3/23", led_by: "s15" },
        { do: "open-election", rule, candidates: ["KS Nord-Norge", "Nord universitet"] },
      ]);
      await page.getByLabel("Sedler i alt").fill("17");
      await page.getByLabel("Kryss: KS Nord-Norge").fill("10");
      await page.getByLabel("Kryss: Nord universitet").fill("7");
      await button(page, "Før tellingen");
      await says(page, "Valgt: KS Nord-Norge");
    },
    async check(page) {
      const faults = await missing(page, "Forslag");
      await button(page, "Ferdig med sak 3/23");
      await page.locator('main.agenda li button:has-text("3/23")').click();
      await says(page, "Valgt: KS Nord-Norge");
      return [...faults, ...differs("the case", await held(page, (view) => view.year.meetings[0].held.cases[2].status), "treated")];
    },
  },
];
