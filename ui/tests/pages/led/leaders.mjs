// Who leads a body: told and changed in the list of bodies, after an election, and when the term runs out.

import { agenda, button, confirm, did, differs, gone, held, met, missing, says, section } from "./meeting.mjs";

/** A seat of the forum that is not its leader by role leads it. */
const leads = async (page, until = "2024-03-09") => {
  const body = await page.evaluate(() => globalThis.backend.view().year.bodies[0]);
  const term = { from: "2022-03-10", until, decided_by: "Valgt i sak 5/22" };
  await did(page, { do: "set-body", body: { ...body, leader: { seat: "s16", term } } });
};

const leaderOf = (page) => held(page, (view) => view.year.bodies[0].leader);
const small = (nn) => ({ size: [1024, 700], ...(nn ? { language: "nn" } : {}) });
const field = (page, label) => page.locator("dialog[open]").getByLabel(label, { exact: true });

export const leaders = [
  ...["", "-nn"].map((nn) => ({
    name: `leader-of-a-body${nn}`,
    ...small(nn),
    act: async (page) => {
      await leads(page);
      await section(page, "Forum");
      await page.locator("#bodies-title").evaluate((title) => title.scrollIntoView());
    },
    shows: [nn ? "Leiar: " : "Leder: ", "til 09.03.2024. Valgt i sak 5/22.", nn ? "Leiar …" : "Leder …"],
  })),
  ...["", "-nn"].map((nn) => ({
    // Chosen from the list: faults by field, the last day follows the first, and nobody again.
    name: `leader-chosen${nn}`,
    ...small(nn),
    act: async (page) => {
      await section(page, "Forum");
      await button(page, nn ? "Leiar …" : "Leder …");
      await field(page, nn ? "Kven leier" : "Hvem leder").selectOption("s16");
      await field(page, "Til og med").fill("mars");
      await confirm(page);
      await page.locator("dialog[open] .ds-validation-message").nth(1).waitFor();
      await page.picture(`leader-chosen${nn}-faults`);
      await field(page, "Til og med").fill("");
      await field(page, nn ? "Frå" : "Fra").fill("10.03.2022");
      await field(page, nn ? "Vald av" : "Valgt av").fill("Valgt i sak 5/22");
    },
    async check(page) {
      const faults = differs("the last day", await field(page, "Til og med").inputValue(), "09.03.2024");
      await confirm(page);
      await gone(page);
      const term = { from: "2022-03-10", until: "2024-03-09", decided_by: "Valgt i sak 5/22" };
      faults.push(...differs("who leads", await leaderOf(page), { seat: "s16", term }));
      faults.push(...(await missing(page, "til 09.03.2024. Valgt i sak 5/22.")));
      await button(page, nn ? "Leiar …" : "Leder …");
      await field(page, nn ? "Kven leier" : "Hvem leder").selectOption("");
      await confirm(page);
      await gone(page);
      return [...faults, ...differs("who leads", await leaderOf(page), null)];
    },
  })),
  {
    name: "leader-kept-with-rules",
    ...small(""),
    act: async (page) => {
      await leads(page);
      await section(page, "Forum");
      await page.locator("[aria-label^='Endre Samarbeidsforum']").click();
      await field(page, "Innkalling, dager før møtet").fill("21");
    },
    async check(page) {
      await confirm(page);
      await gone(page);
      const now = await held(page, ({ year: { bodies } }) => [bodies[0].days_of_notice, bodies[0].leader?.seat]);
      return differs("days of notice, and who leads", now, [21, "s16"]);
    },
  },
  ...["", "-nn"].map((nn) => ({
    // The dialog after an election holds what came of it; the case that comes next is led by the one elected.
    name: `leader-elected${nn}`,
    ...small(nn),
    act: async (page) => {
      await agenda(page, [...met, { do: "open-case", case: "5/23", led_by: "s15" }], nn ? "Sakliste" : "Saksliste");
      const elected = await held(page, (view) => view.seats.find(({ id }) => id === "s16").organisation);
      await page.getByLabel(nn ? "Kandidatar" : "Kandidater").fill(`${elected}\nNord universitet`);
      await button(page, nn ? "Opne valet" : "Åpne valget");
      await page.getByLabel(nn ? "Setlar i alt" : "Sedler i alt").fill("17");
      await page.getByLabel(`Kryss: ${elected}`).fill("10");
      await page.getByLabel("Kryss: Nord universitet").fill("7");
      await button(page, nn ? "Før teljinga" : "Før tellingen");
      await button(page, nn ? "Blir leiar …" : "Blir leder …");
      await field(page, "Til og med").waitFor();
    },
    async check(page) {
      const faults = differs(
        "what the dialog begins with",
        [
          await field(page, nn ? "Kven leier" : "Hvem leder").inputValue(),
          await field(page, nn ? "Frå" : "Fra").inputValue(),
          await field(page, "Til og med").inputValue(),
          await field(page, nn ? "Vald av" : "Valgt av").inputValue(),
        ],
        ["s16", "17.03.2023", "16.03.2025", nn ? "Vald i sak 5/23" : "Valgt i sak 5/23"],
      );
      await confirm(page);
      await gone(page);
      await says(page, nn ? "til 16.03.2025. Vald i sak 5/23." : "til 16.03.2025. Valgt i sak 5/23.");
      await page.picture(`leader-elected${nn}-done`);
      await button(page, "Ferdig med sak 5/23");
      await button(page, "Ta opp sak 1/23");
      await page.still();
      const led = await held(page, (view) => view.year.meetings[0].held.cases.find((one) => one.case === "1/23").led_by);
      return [...faults, ...differs("who leads the next case", led, "s16")];
    },
  })),
  ...["", "-nn"].map((nn) => ({
    // The term as leader and the term of the seat itself stand each for itself.
    name: `leader-term-ends${nn}`,
    ...small(nn),
    act: async (page) => {
      await leads(page, "2023-04-06");
      const term = { from: "2021-01-01", until: "2023-03-31", decided_by: null };
      await did(page, { do: "set-holder", holder: { seat: "s16", body: "forum", held_by: "unnamed", deputies: [], term } });
      await section(page, "Oversikt");
      await page.locator("#terms-title").scrollIntoViewIfNeeded();
    },
    shows: [
      nn ? "som leiar av Samarbeidsforum" : "som leder av Samarbeidsforum",
      `06.04.2023, om 30 ${nn ? "dagar" : "dager"}`,
      `31.03.2023, om 24 ${nn ? "dagar" : "dager"}`,
    ],
  })),
  ...["", "-nn"].map((nn) => ({
    name: `leader-missing${nn}`,
    ...small(nn),
    act: async (page) => {
      const seats = await held(page, (view) => view.seats.filter(({ role }) => role === "leader"));
      await did(page, ...seats.map((seat) => ({ do: "set-seat", seat: { ...seat, role: "representative" } })));
      await section(page, "Oversikt");
    },
    shows: nn ? ["Forumet har ingen leiar.", "eller vel ein leiar"] : ["Forumet har ingen leder.", "eller velg en leder"],
  })),
];
