// Before the meeting: the doors by time, what is missing, the plan, the agenda and the cases.

import { agenda, button, confirm, did, differs, gone, held, missing, plain, planned, says, section, withoutItems } from "./meeting.mjs";

const innerSize = { width: 1024, height: 700 };

export const before = [
  {
    name: "doors",
    act: async (page) => {
      await page.locator("nav .place").first().focus();
      await page.keyboard.press("g");
      await page.waitForSelector("nav kbd");
    },
    async check(page) {
      const names = (await page.locator("nav .name").allInnerTexts()).map(plain);
      const faults = differs(
        "the doors",
        names.map((name) => name.toLowerCase().replace("her er året nå", "").trim()),
        ["før møtet", "møtet", "etter"],
      );
      await page.keyboard.press("s");
      await page.waitForSelector("main.agenda");
      if ((await page.locator("nav kbd").count()) > 0) faults.push("the keys still show");
      return faults;
    },
  },
  {
    name: "doors-1024",
    size: [1024, 700],
    act: (page) => section(page, "Møter og saker"),
    shows: [
      "Før møtet Oversikt Årshjul Forum Møter og saker Behov Rammer Modell Møtet Saksliste Utkast Sammenlign Bilder Avgjørelse Rommet Protokoll Etter Dokumenter Lister Flere år Journal",
    ],
    async check(page) {
      // Every place is in sight, whole, without scrolling; and the one that one is in is marked, and no other.
      const places = await page
        .locator("nav .place")
        .evaluateAll((all) => all.map((one) => ({ words: one.innerText.trim(), ...one.getBoundingClientRect().toJSON() })));
      const out = places.filter(({ bottom, right, width, height }) => bottom > innerSize.height || right > innerSize.width || width < 24 || height < 24);
      const here = await page.locator("nav .place[aria-current]").allInnerTexts();
      return [
        ...differs(
          "places out of sight or too small to press",
          out.map(({ words }) => words),
          [],
        ),
        ...differs("the place one is in", here.map(plain), ["Møter og saker"]),
      ];
    },
  },
  {
    name: "what-is-missing",
    query: "?state=bare",
    act: (page) => section(page, "Oversikt"),
    async check(page) {
      const faults = await missing(page, "Et møte har ingen dato", "Et møte har ingen saksliste", "Ingen plass har vara");
      await page.click("main li button:has-text('Møter og saker')");
      await page.waitForSelector("main.meetings");
      return faults;
    },
  },
  {
    name: "agenda-by-keyboard",
    act: async (page) => {
      await did(page, ...planned);
      await section(page, "Møter og saker");
      await page.click("main button[aria-label^='Saksliste for møtet']");
      await page.locator("li[data-case='4/23'] input").focus();
      await page.keyboard.press("Alt+ArrowUp");
      await page.keyboard.press("Control+a");
      await page.keyboard.type("60");
      await button(page, "Lagre sakslisten");
      await says(page, "140 minutter planlagt");
    },
    async check(page) {
      await page.waitForFunction(() => globalThis.backend.view().year.meetings[0].agenda[2].case === "4/23");
      const entries = await held(page, (view) => view.year.meetings[0].agenda.map((entry) => [entry.case, entry.minutes]));
      return differs("the agenda", entries, [
        ["1/23", 20],
        ["2/23", 20],
        ["4/23", 60],
        ["3/23", 20],
        ["5/23", 20],
      ]);
    },
  },
  {
    name: "a-new-meeting",
    act: async (page) => {
      await section(page, "Møter og saker");
      await button(page, "Nytt møte");
      await page.getByLabel("Dato").fill("31.02.2023");
      await page.getByLabel("Begynner").fill("9");
      await confirm(page);
      await page.waitForSelector("dialog .ds-validation-message");
      await page.getByLabel("Dato").fill("22.06.2023");
      await confirm(page);
      await gone(page);
      await says(page, "22.06.2023 kl. 09:00");
    },
    check: (page) => missing(page, "Nytt møte", "planlagt"),
  },
  ...["", "-nn"].map((nn) => ({
    name: `case-planned${nn}`,
    size: nn ? [1280, 720] : [1024, 700],
    ...(nn ? { language: "nn" } : {}),
    act: async (page) => {
      await section(page, nn ? "Møte og saker" : "Møter og saker");
      await button(page, "Ny sak");
      await page.waitForSelector("dialog[open]");
      const dialog = page.locator("dialog[open]");
      await dialog.getByLabel(nn ? "Tittel" : "Tittel").fill("Lærende møte");
      await dialog.locator("summary").click();
      await dialog.locator(`button:has-text("${nn ? "Legg til eit alternativ" : "Legg til et alternativ"}")`).click();
      await dialog.getByLabel("Alternativ 1", { exact: true }).fill("Saken utsettes.");
      await dialog.getByLabel("Gjester").fill("Høgskolen i Innlandet\nStatped");
      await dialog.getByLabel("Opplegg", { exact: true }).fill("Grupper på fire, så plenum.");
      await dialog.getByLabel("Spørsmål").fill("Hva virker?\nHva tar vi med videre?");
      await page.picture(`case-planned${nn}-form`);
      await dialog.getByLabel(/Pause etter/).fill("et kvarter");
      await confirm(page);
      await page.waitForSelector("dialog .ds-validation-message");
      await dialog.getByLabel(/Pause etter/).fill("15");
      await confirm(page);
      await gone(page);
      await page
        .locator(`[aria-label*="${nn ? "Sakliste" : "Saksliste"} for møtet"]`)
        .first()
        .click();
    },
    async check(page) {
      const plan = await held(page, (view) => view.year.case_plans[0]);
      const should = {
        case: "5/23",
        method: "Grupper på fire, så plenum.",
        questions: ["Hva virker?", "Hva tar vi med videre?"],
        alternatives: ["Saken utsettes."],
        guests: ["Høgskolen i Innlandet", "Statped"],
        break_after: 15,
        followed_up: null,
      };
      return [...differs("how the case is planned", plan, should), ...(await missing(page, "2 spørsmål", "Høgskolen i Innlandet, Statped"))];
    },
  })),
  {
    name: "fixed-items",
    size: [1280, 720],
    act: async (page) => {
      await withoutItems(page);
      await section(page, "Forum");
      await page.locator('[aria-label^="Endre Samarbeidsforum"]').first().click();
      const dialog = page.locator("dialog[open]");
      for (const [nth, [title, kind]] of [
        ["Godkjenning av innkalling", "approval"],
        ["Eventuelt", "any-other-business"],
      ].entries()) {
        await dialog.locator('button:has-text("Legg til en fast sak")').nth(nth).click();
        await dialog.getByLabel("Tittel").last().fill(title);
        await dialog.getByLabel("Type sak").last().selectOption(kind);
        await dialog.getByLabel("Minutter").last().fill("5");
      }
      await page.picture("fixed-items-form");
      await confirm(page);
      await gone(page);
      await section(page, "Møter og saker");
      await page.locator('[aria-label*="Saksliste for møtet"]').first().click();
      await button(page, "Legg inn faste saker");
      await says(page, "3 saker, 10 minutter planlagt");
      await page.locator('h3:has-text("Saksliste")').scrollIntoViewIfNeeded();
    },
    async check(page) {
      const laid = await held(page, (view) =>
        view.year.meetings[0].agenda.map((entry) => view.meeting.cases.find(({ number }) => number === entry.case).title),
      );
      return differs("the agenda", [laid[0], laid.length, laid[2]], ["Godkjenning av innkalling", 3, "Eventuelt"]);
    },
  },
  {
    name: "region-meeting",
    size: [1024, 700],
    act: async (page) => {
      await section(page, "Møter og saker");
      await button(page, "Nytt møte");
      await page.getByLabel("Hva", { exact: true }).fill("Regionmøte, vurdere behov?");
      await page.getByLabel("Ansvar", { exact: true }).fill("Nettverket");
      await confirm(page);
      await gone(page);
      await says(page, "Regionmøte, vurdere behov?");
      await page.locator("#plan-title").scrollIntoViewIfNeeded();
    },
    async check(page) {
      const planned = await held(page, (view) => view.year.meetings.at(-1).planned);
      return [...differs("without a date", planned.date, null), ...(await missing(page, "Nettverket"))];
    },
  },
  ...[
    ["", "Møter og saker", "Møtet er holdt uten programmet", "Skriv dagen møtet ble holdt.", "holdt uten programmet", "Dato"],
    ["-nn", "Møte og saker", "Møtet er halde utan programmet", "Skriv dagen møtet vart halde.", "halde utan programmet", "Dato"],
  ].map(([nn, place, tick, missingDay, state, date]) => ({
    // A meeting that nobody led here is marked as held; it needs its day, and cannot be opened any more.
    name: `held-without${nn}`,
    size: [1024, 700],
    ...(nn ? { language: "nn" } : {}),
    act: async (page) => {
      await section(page, place);
      await page
        .getByRole("button", { name: nn ? "Nytt møte" : "Nytt møte" })
        .first()
        .click();
      await page.getByLabel(tick).check();
      await confirm(page);
      await says(page, missingDay);
      await page.picture(`held-without-asked${nn}`);
      await page.getByLabel(date, { exact: true }).fill("01.03.2023");
      await confirm(page);
      await gone(page);
      await page.locator("#plan-title").scrollIntoViewIfNeeded();
    },
    async check(page) {
      const planned = await held(page, (view) => view.year.meetings.at(-1).planned);
      const row = page.locator("tr", { hasText: state });
      return [
        ...differs("what is written", [planned.held_without, planned.date], [true, "2023-03-01"]),
        ...differs("ways to lead it", await row.getByRole("button", { name: /^Led dette møtet|^Lei dette møtet/ }).count(), 0),
        ...differs("its row", await row.count(), 1),
      ];
    },
  })),
  {
    name: "ties-before",
    size: [1024, 700],
    act: async (page) => {
      await agenda(page, planned);
      await page.getByLabel("Hvem det gjelder").selectOption({ index: 3 });
      await page.getByLabel("I hvilken sak").selectOption({ index: 2 });
      await page.getByLabel("Hva det er").fill("leder i styret til en eier (konstruert)");
      await button(page, "Meld før møtet");
      await says(page, "leder i styret til en eier (konstruert)");
      await page.locator('h2:has-text("Meldt om habilitet")').scrollIntoViewIfNeeded();
    },
    check: (page) => missing(page, "reises av seg selv når saken tas opp", "Ta tilbake"),
  },
  {
    name: "case-with-background",
    act: async (page) => {
      await section(page, "Møter og saker");
      await button(page, "Ny sak");
      await page.waitForSelector("dialog[open]");
      await page.getByLabel("Tittel").fill("Grunnlaget for prioriteringene");
      await page.getByLabel("Bakgrunn").fill("Forumet har bedt om det.");
      await page.getByLabel("Ansvarlig").fill("sekretariatet");
      await page.getByLabel("Følges opp innen").fill("01.09.2023");
      await confirm(page);
      await gone(page);
    },
    async check(page) {
      const written = await held(page, (view) => [view.year.case_texts[0].case, view.year.case_texts[0].responsible, view.year.case_texts[0].follow_up]);
      return differs("what is written of the case", written, ["5/23", "sekretariatet", "2023-09-01"]);
    },
  },
];
