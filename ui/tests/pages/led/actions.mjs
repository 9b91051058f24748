// Several actions of one vedtak: told among what is followed up, ticked off there, and written from the case with the case filled in.

import { agenda, button, confirm, did, differs, gone, held, met, missing, plain, says, section } from "./meeting.mjs";

const TITLE = "Innstilling om fordeling av midler 2023";
const row = (what, status, values) => ({ do: "set-row", row: { id: 0, list: "actions", what, status, values: { case: { text: "4/23" }, ...values } } });
const late = row("Kurs for nye koordinatorer", "open", { owner: { text: "Nord universitet" }, due: { day: "2023-03-01" } });
const done = row("Brev til eierne", "settled", { owner: { text: "Sekretariatet" }, due: { day: "2023-03-05" }, done: { day: "2023-03-03" } });
const ofCase = { case: "4/23", body: "forum", background: null, responsible: "Arbeidsutvalget", follow_up: "2023-05-01", carried_from: null };

const dialog = (page) => page.locator("dialog[open]");
const told = async (page) => (await page.locator("section[aria-labelledby=followed-title] tbody tr").allInnerTexts()).map(plain);
const rows = (page) =>
  page.evaluate(async () =>
    (await globalThis.backend.lists()).lists.find(({ list }) => list === "actions").rows.map(({ row }) => [row.what, row.status, row.values]),
  );
const followed = async (page, nn) => {
  await did(page, { do: "set-case-text", text: ofCase }, late, done);
  await section(page, nn ? "Dokument" : "Dokumenter");
  await page.locator("#followed-title").scrollIntoViewIfNeeded();
};
/** The draft is decided in its case, which is treated. */
const decided = [...met, { do: "open-case", case: "4/23", led_by: "s15" }, { do: "put-draft-forward" }, { do: "agree", proposal: "Utkast A" }, late];

export const actions = [
  ...["", "-nn"].map((nn) => ({
    // An action stands in front of its case; ticked off it is settled that day, and open again when the tick is taken away.
    name: `actions-followed${nn}`,
    size: [1024, 700],
    ...(nn ? { language: "nn" } : {}),
    act: (page) => followed(page, nn),
    async check(page) {
      const words = nn ? ["over fristen", "ikkje gjort", "gjort 03.03.2023"] : ["over fristen", "ikke gjort", "gjort 03.03.2023"];
      const before = await told(page);
      const faults = [
        [`Kurs for nye koordinatorer · Sak 4/23 ${TITLE} Nord universitet 01.03.2023 ${words[0]}`],
        [`Sak 4/23 · ${TITLE} Arbeidsutvalget 01.05.2023 ${words[1]}`],
        [`Brev til eierne · Sak 4/23 ${TITLE} Sekretariatet 05.03.2023 ${words[2]}`],
      ].flatMap(([line], nth) => (before[nth]?.startsWith(line) ? [] : [`line ${nth + 1} is «${before[nth]}»`]));
      await page.getByRole("button", { name: "Gjort: Kurs for nye koordinatorer · Sak 4/23" }).focus();
      await page.keyboard.press("Enter");
      const again = page.getByRole("button", { name: `${nn ? "Ikkje gjort likevel" : "Ikke gjort likevel"}: Kurs for nye koordinatorer · Sak 4/23` });
      await again.waitFor();
      await page.picture(`actions-followed${nn}-ticked`);
      const course = async () => (await rows(page)).find(([what]) => what === "Kurs for nye koordinatorer").slice(1);
      const values = late.row.values;
      faults.push(...differs("the row that is ticked off", await course(), ["settled", { ...values, done: { day: "2023-03-07" } }]));
      await again.click();
      await says(page, words[0]);
      return [...faults, ...differs("the row that is open again", await course(), ["open", values])];
    },
  })),
  {
    // What is written of the case itself is ticked off as before.
    name: "actions-case-ticked",
    size: [1024, 700],
    act: async (page) => {
      await followed(page);
      await page.getByRole("button", { name: `Gjort: Sak 4/23 · ${TITLE}` }).click();
      await page.getByRole("button", { name: `Ikke gjort likevel: Sak 4/23 · ${TITLE}` }).waitFor();
    },
    check: async (page) =>
      differs(
        "how the actions stand",
        (await rows(page)).map(([, status]) => status),
        ["open", "settled"],
      ),
  },
  {
    // One that was dropped is not said to be done, and one that names a case of another year says which.
    name: "actions-dropped",
    size: [1024, 700],
    act: async (page) => {
      const other = { ...late.row, what: "Avtale med fylket", status: "dropped", values: { case: { text: "AU 3/22" } } };
      await did(page, late, { do: "set-row", row: other });
      await section(page, "Dokumenter");
      await page.locator("#followed-title").scrollIntoViewIfNeeded();
    },
    async check(page) {
      const faults = differs("the dropped one", (await told(page)).at(-1), "Avtale med fylket AU 3/22 bortfalt Ikke gjort likevel");
      await page.getByRole("button", { name: "Ikke gjort likevel: Avtale med fylket" }).click();
      await page.getByRole("button", { name: "Gjort: Avtale med fylket" }).waitFor();
      return [
        ...faults,
        ...differs(
          "how the actions stand",
          (await rows(page)).map(([, status]) => status),
          ["open", "open"],
        ),
      ];
    },
  },
  ...["", "-nn"].map((nn) => ({
    // From the follow-up list, by keyboard: an action of no case.
    name: `actions-new${nn}`,
    size: [1024, 700],
    ...(nn ? { language: "nn" } : {}),
    act: async (page) => {
      await section(page, nn ? "Dokument" : "Dokumenter");
      await page.getByRole("button", { name: "Nytt tiltak …" }).focus();
      await page.keyboard.press("Enter");
      await dialog(page)
        .getByLabel(nn ? "Kva" : "Hva", { exact: true })
        .fill("Møte med fylkeskommunen");
      await dialog(page)
        .getByLabel(nn ? "Ansvarleg" : "Ansvarlig", { exact: true })
        .fill("Leder");
      await page.picture(`actions-new${nn}-form`);
      await page.keyboard.press("Enter");
      await gone(page);
      await says(page, "Møte med fylkeskommunen");
    },
    check: async (page) => [
      ...differs("the action", await rows(page), [["Møte med fylkeskommunen", "open", { owner: { text: "Leder" } }]]),
      ...differs(
        "its line",
        (await told(page)).map((line) => line.startsWith("Møte med fylkeskommunen Leder")),
        [true],
      ),
    ],
  })),
  ...["", "-nn"].map((nn) => ({
    // From the case that has decided: the case is filled in.
    name: `actions-of-case${nn}`,
    size: nn ? [1024, 700] : [1280, 720],
    ...(nn ? { language: "nn" } : {}),
    act: async (page) => {
      await agenda(page, decided, nn ? "Sakliste" : "Saksliste");
      await says(page, "Kurs for nye koordinatorer");
      await button(page, nn ? "Nytt tiltak av saka …" : "Nytt tiltak av saken …");
      await dialog(page)
        .getByLabel(nn ? "Kva" : "Hva", { exact: true })
        .fill("Brev til eierne");
      await dialog(page).getByLabel("Frist", { exact: true }).fill("01.06.2023");
      await page.picture(`actions-of-case${nn}-form`);
      await confirm(page);
      await gone(page);
      await says(page, "Brev til eierne");
      await button(page, nn ? "Ferdig med sak 4/23" : "Ferdig med sak 4/23");
      await page.waitForFunction(() => globalThis.backend.view().year.meetings[0].held.cases[3].status === "treated");
      await page.locator('main.agenda li button:has-text("4/23")').click();
      await page.getByRole("button", { name: nn ? "Nytt tiltak av saka …" : "Nytt tiltak av saken …" }).scrollIntoViewIfNeeded();
    },
    async check(page) {
      const own = await page
        .locator("section", { has: page.locator("h3", { hasText: nn ? "Tiltak som følgjer av saka" : "Tiltak som følger av saken" }) })
        .locator("li")
        .allInnerTexts();
      const news = (await rows(page)).find(([what]) => what === "Brev til eierne");
      return [
        ...differs("the actions of the case", own.map(plain), [
          `Kurs for nye koordinatorer Nord universitet, 01.03.2023, ${nn ? "open" : "åpen"}`,
          `Brev til eierne 01.06.2023, ${nn ? "open" : "åpen"}`,
        ]),
        ...differs("what is written", news.slice(1), ["open", { case: { text: "4/23" }, due: { day: "2023-06-01" } }]),
        ...differs("the case", await held(page, (view) => view.year.meetings[0].held.cases[3].status), "treated"),
      ];
    },
  })),
  {
    // The list among the year’s lists says what it is for while it is empty.
    name: "actions-list-empty",
    size: [1024, 700],
    act: async (page) => {
      await section(page, "Lister");
      await page.selectOption("main.lists select", "actions");
      await says(page, "Ingen tiltak ennå.");
    },
    check: (page) => missing(page, "Tiltak etter vedtak", "hva, hvem som gjør det og innen når"),
  },
];
