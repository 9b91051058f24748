// The forum: seats, their varaer, bodies and rules.

import { button, confirm, did, differs, gone, held, missing, says, section, twoBodies } from "./meeting.mjs";

/** Somebody who is in the file. */
const known = { do: "set-person", person: { id: "p1", name: "Representanten (konstruert)", email: "p1@example.no", phone: null } };

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
  ...["", "-nn"].map((nn) => ({
    // A new seat of the second body; what was done is two things, and is taken back as two.
    name: `seats-of-bodies${nn}`,
    size: [1024, 700],
    ...(nn ? { language: "nn" } : {}),
    act: async (page) => {
      await did(page, ...twoBodies(["s01", "s02", "s03"]));
      await section(page, "Forum");
      await button(page, "Ny plass");
      const field = (label) => page.locator("dialog[open]").getByLabel(label, { exact: true });
      await field("Organisasjon").fill("Statped nord (konstruert)");
      await field("Organ").selectOption("au");
      await field("Gruppe").fill("Statped");
      await page.picture(`seats-of-bodies${nn}-form`);
      await confirm(page);
      await gone(page);
      const body = page.locator("main [role=columnheader] .words", { hasText: "Organ", hasNotText: "Organisasjon" });
      await body.click();
      await page.still();
    },
    async check(page) {
      const rows = (await page.locator("main [role=grid] [role=row]").allInnerTexts()).slice(1, 6);
      const faults = differs(
        "the first rows by body",
        rows.map((row) => row.includes("Arbeidsutvalget")),
        [true, true, true, true, false],
      );
      const last = () => held(page, (view) => [view.seats.at(-1).organisation, view.year.holders.at(-1).body, view.year.holders.length]);
      faults.push(...differs("the new seat", await last(), ["Statped nord (konstruert)", "au", 4]));
      const seats = await held(page, (view) => view.seats.length);
      await page.keyboard.press("Control+z");
      await page.still();
      faults.push(...differs("holders after one is taken back", await held(page, (view) => view.year.holders.length), 3));
      await page.keyboard.press("Control+z");
      await page.still();
      return [...faults, ...differs("seats after both are taken back", await held(page, (view) => view.seats.length), seats - 1)];
    },
  })),
  {
    // A seat that changes body keeps who sits in it, and for how long.
    name: "seat-to-another-body",
    size: [1024, 700],
    act: async (page) => {
      const term = { from: "2023-01-01", until: "2024-12-31", decided_by: null };
      const holder = { seat: "s02", body: "forum", held_by: { person: "p1" }, deputies: [], term };
      await did(page, ...twoBodies(["s01"]), known, { do: "set-holder", holder });
      await section(page, "Forum");
      await page.locator("[aria-label='Endre plassen til Rana kommune']").click();
      await page.locator("dialog[open]").getByLabel("Organ", { exact: true }).selectOption("au");
      await confirm(page);
      await gone(page);
    },
    async check(page) {
      const now = await held(page, (view) => view.year.holders.find(({ seat }) => seat === "s02"));
      return differs("who holds it", [now.body, now.held_by.person, now.term.until], ["au", "p1", "2024-12-31"]);
    },
  },
  ...["", "-nn"].map((nn) => ({
    // Who is known is chosen, and stays one person.
    name: `holder-known${nn}`,
    size: [1024, 700],
    ...(nn ? { language: "nn" } : {}),
    act: async (page) => {
      const holder = { seat: "s02", body: "forum", held_by: { person: "p1" }, deputies: [], term: null };
      await did(page, known, { do: "set-holder", holder });
      await section(page, "Forum");
      await page
        .locator(`[aria-label='${nn ? "Vara og innehavar" : "Vara og innehaver"} for Bodø kommune']`)
        .first()
        .click();
      const dialog = page.locator("dialog[open]");
      await dialog.getByLabel(nn ? "Kven møter" : "Hvem møter", { exact: true }).selectOption("person");
      await dialog.getByLabel("Person", { exact: true }).selectOption({ label: "Representanten (konstruert), Rana kommune" });
      await dialog.locator(`button:has-text("${nn ? "Legg til vara" : "Legg til vara"}")`).click();
      await dialog.locator("fieldset").nth(1).waitFor();
    },
    async check(page) {
      const dialog = page.locator("dialog[open]");
      const faults = differs("the e-mail that is known", await dialog.locator("fieldset").first().locator("input").nth(1).inputValue(), "p1@example.no");
      // Who holds the seat is not its vara too, so there is nobody to choose there.
      faults.push(...differs("choices of persons", await dialog.getByLabel("Person", { exact: true }).count(), 1));
      faults.push(...(await missing(page, nn ? "gjeld òg dei andre plassane" : "gjelder også de andre plassene")));
      await dialog.locator("fieldset").nth(1).locator("input").first().fill("Varaen (konstruert)");
      await confirm(page);
      await gone(page);
      const found = await held(page, (view) => [
        view.year.people.map(({ id }) => id).length,
        view.year.holders.filter(({ held_by }) => held_by.person === "p1").map(({ seat }) => seat),
      ]);
      return [...faults, ...differs("people, and the seats of the one", found, [2, ["s02", "s01"]])];
    },
  })),
];
