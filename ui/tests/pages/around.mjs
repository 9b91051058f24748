// The year around the meetings, as the pages show it: the front page from an empty file to a full one, the årshjul, the lists and their
// files. What a button does is held to what the page shows after it.

import { load, full, step } from "./around-acts.mjs";
import { LOOK_AT, clashes } from "./clashes.mjs";
import { listed } from "./lists.mjs";
import { section, plain, missing, did } from "./words.mjs";

async function annual(page) {
  await did(page, load, step);
  await section(page, "Årshjul");
  await page.waitForSelector("main.annual svg");
}

/** How many of those who owe something are listed at first, and that all that is late says by how much. */
const counts = (others, over) => async (page) => {
  const owed = await page.locator("main section.sheet", { hasText: others }).locator("li").count();
  const late = await page.locator("main section.sheet:has(#late-title) li").allInnerTexts();
  return [
    ...(owed === 6 ? [] : [`${owed} of those who owe something are listed, and not 6`]),
    ...(late.length === 3 && late.every((line) => line.includes(over)) ? [] : [`what is late is ${late.map(plain).join(" | ")}`]),
  ];
};

/** The front page of a year in which much is late: what, since when, and who owes it. */
const front = {
  act: async (page) => (await did(page, ...full), await section(page, "Oversikt"), await page.waitForSelector("#late-title")),
  shows: [
    "Neste møte 17.03.2023 10 dager igjen Samarbeidsforum i Nordland Innkallingen skulle vært ute 03.03.2023.",
    "Frist behovsmeldinger 01.02.2023, 34 dager over, Eierne",
    "Innstillingsmøte samarbeidsforum 13.03.2023, 6 dager igjen, Leder",
    "SF fatter vedtak 15.04.2023 er en lørdag. Datoen er ikke flyttet.",
    "Partnerskapsavtaler: Digital praksis i barnehagen 15.02.2023, 20 dager over, Bindal kommune",
    "Vis flere (viser 6 av 129)",
    "Forum 20 plasser, 18 med stemmerett",
  ],
  check: counts("Andre skylder", "dager over"),
};

/** The årshjul: each step in the list is one mark on the wheel, and those that are late say so. */
const year = {
  act: annual,
  shows: [
    "SF fatter vedtak 15.04.2023 er en lørdag. Datoen er ikke flyttet.",
    "Frist behovsmeldinger 01.02.2023 (uke 5), Eierne. over fristen",
    "Innstillingsmøte samarbeidsforum 13.03.2023 (uke 11), Leder, Samarbeidsforum i Nordland. nå",
    "10.09.2023 er en søndag. Datoen er ikke flyttet.",
    "jan feb mar apr mai jun jul aug sep okt nov des 1 2 3 4 5 6",
    "I dag, 07.03.2023. Tallene er radene i listen ved siden av.",
  ],
  async check(page) {
    const [rows, late, marks] = await page.evaluate(() => {
      const steps = [...document.querySelectorAll("main.annual ol > li")];
      return [steps.length, steps.filter((step) => step.innerText.includes("over fristen")).length, document.querySelectorAll("main.annual svg g").length];
    });
    return [rows, late, marks].join() === "6,3,6" ? [] : [`steps, those that are late, and marks are ${[rows, late, marks].join()}, not 6,3,6`];
  },
};

export const around = [
  ...clashes,
  {
    name: "front-empty",
    query: "?state=bare",
    act: (page) => section(page, "Oversikt"),
    async check(page) {
      const faults = await missing(page, "Neste møte", "Over fristen", "Andre skylder", "Et møte har ingen dato");
      await did(page, load);
      await page.waitForSelector("text=Frist behovsmeldinger");
      // What clashes in the year stands there too, and leads to it.
      await page.locator("section.sheet", { hasText: LOOK_AT }).getByRole("button").first().click();
      await page.waitForSelector("main.annual");
      await section(page, "Oversikt");
      await page.click('main button[aria-label^="Frist behovsmeldinger"]');
      await page.waitForSelector("main.annual");
      return faults;
    },
  },
  {
    name: "front-full",
    act: async (page) => {
      await did(page, ...full);
      await section(page, "Oversikt");
      await page.waitForSelector("#late-title");
    },
    async check(page) {
      const faults = await missing(page, "17.03.2023", "34 dager over", "Fellestiltak: Tilskuddskonferanse", "Partnerskapsavtaler:", "Kunngjøring: Utlysning");
      await page.locator('main button[aria-label^="Partnerskapsavtaler"]').first().click();
      await page.waitForSelector("main.lists");
      const chosen = await page.inputValue("main.lists select");
      return chosen === "agreements" ? faults : [...faults, `the list is «${chosen}»`];
    },
  },
  { name: "front-1024", ...front, size: [1024, 700] },
  { name: "front-dark", ...front, theme: "dark" },
  {
    name: "annual-cycle",
    act: annual,
    async check(page) {
      const faults = await missing(page, "06.12.2022", "uke 49", "15.04.2023 er en lørdag", "Datoen er ikke flyttet");
      const marks = await page.locator("main.annual svg g").count();
      const rows = await page.locator("main.annual ol > li").count();
      if (marks !== rows) faults.push(`${marks} marks, ${rows} rows`);
      await page.click('main button[aria-label="Frist behovsmeldinger: gjort"]');
      await page.waitForSelector("text=gjort 07.03.2023");
      await page.click('main button[aria-label="Endre SF fatter vedtak"]');
      await page.getByLabel("Dato, eller første dag").fill("14.04.2023");
      await page.click("dialog[open] button[type=submit]");
      await page.waitForSelector("dialog", { state: "detached" });
      await page.waitForSelector("text=15.04.2023 er en lørdag", { state: "detached" });
      return faults;
    },
  },
  { name: "annual-1024", ...year, size: [1024, 700] },
  { name: "annual-dark", ...year, theme: "dark" },
  ...listed,
  {
    // The files of a meeting: chosen, dropped, what cannot be kept is said there; saved out, taken away and brought back.
    name: "meeting-files",
    act: async (page) => {
      await section(page, "Møter og saker");
      await page.click("main button[aria-label^='Saksliste for møtet']");
      await page.locator("main summary", { hasText: "Vedlegg" }).click();
      await page.click('main button:has-text("Legg ved en fil")');
      await page.waitForSelector("text=Notat om rammen.pdf");
      const drop = (path) => page.evaluate((path) => globalThis.backend.bring({ kind: "other", path }), path);
      await drop("/home/meg/Deltakerliste med et langt navn som går over linjen i en smal kolonne (konstruert).pdf");
      await page.waitForSelector("text=Deltakerliste med et langt navn");
      await drop("/home/meg/Opptak 300 MB.mp4");
      await page.waitForSelector("main [role=alert]:has-text('50 MB')");
    },
    async check(page) {
      const kept = () =>
        page.evaluate(() => globalThis.backend.view().year.kept_files.map(({ with: of, name }) => `${of.with} ${of.meeting} ${name.slice(0, 13)}`));
      const faults = [];
      const is = async (when, ...meant) => {
        const now = await kept();
        if (now.join() !== meant.join()) faults.push(`${when}: ${now.join(", ")}`);
      };
      await is("kept", "meeting m1 Notat om ramm", "meeting m1 Deltakerliste");
      await page.click("main [aria-label='Lagre ut Notat om rammen.pdf']");
      await page.waitForSelector("text=Vedlegget er lagret.");
      await page.click("main [aria-label='Fjern Notat om rammen.pdf']");
      await page.click("dialog[open] button[data-color=danger]");
      await page.waitForSelector("dialog", { state: "detached" });
      await page.still();
      await is("after one is taken away", "meeting m1 Deltakerliste");
      return faults;
    },
  },
  {
    name: "front-nynorsk",
    ...front,
    language: "nn",
    size: [1280, 720],
    shows: [
      "Innkallinga skulle vore ute 03.03.2023.",
      "AU sammenstiller og lager forslag til samarbeidsforum om innstilling 20.02.2023, 15 dagar over, AU",
      "SF fatter vedtak 15.04.2023 er ein laurdag. Datoen er ikkje flytta.",
      "Vis fleire (viser 6 av 129)",
      "Ingen plass har vara. Med vara kan møtet vere vedtaksført når nokon har forfall.",
    ],
    check: counts("Andre skuldar", "dagar over"),
  },
  {
    name: "annual-nynorsk",
    ...year,
    language: "nn",
    size: [1280, 720],
    shows: [
      "Datoar blir aldri flytta av programmet. Det som er verdt å vite om ein dag, står ved han.",
      "Frist behovsmeldinger 01.02.2023 (veke 5), Eierne. over fristen",
      "10.09.2023 er ein sundag. Datoen er ikkje flytta.",
      "I dag, 07.03.2023. Tala er radene i lista ved sida av.",
    ],
  },
];
