// The states of an import: what a workbook is read as, what it leaves open, what it does, and how long it may take.

import { is as differs } from "./words.mjs";

const needs = async (page, title = "Behov") => page.click(`nav button:has-text("${title}")`);

async function read(page, title, choose = "Velg regneark") {
  await needs(page, title);
  await page.click(`button:has-text('${choose}')`);
}

/** Reads the workbook that leaves things open. */
const asking = async (page) => {
  await read(page);
  await page.waitForSelector("fieldset");
};

/** Answers all of it by the keyboard alone. */
async function answered(page) {
  await asking(page);
  for (const place of [0, 1, 2]) {
    await page.locator("fieldset").nth(place).locator("input").first().focus();
    await page.keyboard.press("Space");
    await page.still();
  }
}

const apply = (page) => page.locator(".act .ds-button").first();
/** The end of the report in sight. */
const bottom = (page) => page.locator(".act").evaluate((end) => end.parentElement.scrollIntoView({ block: "end" }));

/** A workbook that leaves three things open: each is asked, its columns say so, and nothing can be brought in before the answers. */
const open = {
  query: "?workbook=asking",
  act: asking,
  shows: [
    "3 spørsmål må besvares.",
    "Tusen kroner: hvert tall ganges med 1000 Hele kroner Gjelder 1 sted Svaret huskes for regneark med de samme overskriftene.",
    "Kolonne G («Støttebeløp») har beløp i 3 rader, men overskriften er ikke kjent. Hva er det?",
    "Det er strøket over 2 rader. Skal de regnes med? Utelat Regn med som ellers Gjelder 2 steder Svaret gjelder denne filen.",
    "E Beløp eier (i 1000 kr) Beløp til eier 2023 · må besvares",
    "G Støttebeløp (ikke brukt) 2023 · må besvares",
    "Kolonne H («Sagt i møtet») er ikke lest: overskriften er ikke kjent.",
    "Svar på de 3 spørsmålene først. Ingenting er endret.",
  ],
  check: async (page) => [
    ...differs("bringing in before the answers", await apply(page).isEnabled(), false),
    ...differs("the questions", await page.locator("fieldset").count(), 3),
    ...differs("answers that nobody gave", await page.locator("fieldset input:checked").count(), 0),
  ],
};

/** A workbook that comes again is held beside the meeting: what is new, what is changed and to what, and what the forum has set. */
const beside = {
  query: "?workbook=again",
  act: (page) => read(page),
  shows: [
    "2 nye behovsmeldinger",
    "2 behovsmeldinger er endret",
    "1 Bindal kommune: Digital praksis i barnehagen Beløp til eier 120 000 → 135 000 Tiltak Digital praksis i barnehagen → Digital praksis i barnehagen og ledelse",
    "UH-partner Nord universitet → tom",
    "4 Vevelstad kommune: Ledelse av endringsarbeid tas ut av møtet",
    "Herav koordinator: forumets 24 000 blir stående, regnearket har 18 000",
    "Utkast A, Desentralisert ordning: Ofoten var satt til 1 200 000",
    "Klar. Alt sammen kan angres i ett. Hent inn 135 behovsmeldinger",
  ],
  check: async (page) => [
    ...differs("bringing it in", await apply(page).isEnabled(), true),
    ...differs("the fields that are changed", await page.locator(".result").getByText("→").count(), 3),
    ...differs("changes before it is brought in", await page.evaluate(() => globalThis.backend.view().revision), 1),
  ],
};

export const coming = [
  ...["light", "dark", "contrast"].map((theme) => ({
    name: `import-asking-${theme}`,
    ...open,
    theme,
  })),
  // That a column must be answered for stands there in words.
  { name: "import-asking-forced", ...open, forced: "active" },
  { name: "import-asking-1024", ...open, size: [1024, 700] },
  { name: "import-asking-zoom", ...open, size: [720, 450], scale: 2 },
  {
    name: "import-asking-nn",
    query: "?workbook=asking",
    language: "nn",
    act: (page) => read(page, "Behov", "Vel rekneark"),
    shows: [
      "3 spørsmål må svarast på.",
      "Tusen kroner: kvart tal blir gonga med 1000 Heile kroner Gjeld 1 stad Svaret blir hugsa for rekneark med dei same overskriftene.",
      "G Støttebeløp (ikkje brukt) 2023 · må svarast på",
      "Svar på dei 3 spørsmåla først. Ingenting er endra.",
    ],
    check: open.check,
  },
  {
    name: "import-answered",
    query: "?workbook=asking",
    act: answered,
    async check(page) {
      const unit = await page.locator(".about").nth(4).innerText();
      return [
        ...differs("bringing in after the answers", await apply(page).isEnabled(), true),
        ...differs("what is said of the column", unit, "i 1000 kr · 2023 · valgt her"),
        ...differs("where the focus is", await page.evaluate(() => document.activeElement?.getAttribute("type")), "radio"),
      ];
    },
  },
  {
    name: "import-kept",
    query: "?workbook=asking",
    async act(page) {
      await asking(page);
      await page.locator("fieldset").nth(0).locator("input").first().check();
      await page.waitForFunction(() => document.querySelectorAll("fieldset input:checked").length === 1);
      await page.click('nav button:has-text("Journal")');
      await page.waitForSelector("main.journal");
      await needs(page);
      await page.waitForSelector("fieldset");
    },
    async check(page) {
      await page.evaluate(() => window.backend.close());
      await page.waitForSelector("dialog:has-text('Svar på et regneark')");
      return differs("the answers that are there again", await page.locator("fieldset input:checked").count(), 1);
    },
  },
  { name: "import-again", ...beside, size: [1440, 1200] },
  { name: "import-again-dark", ...beside, theme: "dark", act: async (page) => (await read(page), await page.still(), await bottom(page)) },
  {
    name: "import-again-nn",
    query: "?workbook=again",
    language: "nn",
    size: [1440, 1200],
    act: (page) => read(page, "Behov", "Vel rekneark"),
    shows: ["2 nye behovsmeldingar", "2 behovsmeldingar er endra", "Beløp til eigar 120 000 → 135 000", "Hent inn 135 behovsmeldingar"],
    check: beside.check,
  },
  {
    name: "import-pointed",
    query: "?workbook=asking",
    async act(page) {
      await asking(page);
      const column = page.locator("thead select").nth(4);
      await column.focus();
      await column.selectOption("total");
      await page.still();
    },
    async check(page) {
      return [
        ...differs("the questions left", await page.locator("fieldset").count(), 2),
        ...differs("where the focus is", await page.evaluate(() => document.activeElement?.tagName), "SELECT"),
      ];
    },
  },
  {
    name: "import-done",
    query: "?workbook=again",
    async act(page) {
      await read(page);
      await apply(page).click();
      await page.waitForSelector(".toast");
    },
    async check(page) {
      const faults = differs(
        "what is said",
        (await page.locator(".toast p").innerText()).trim(),
        "135 behovsmeldinger er hentet inn: 2 nye, 2 endret, 2 ikke i regnearket.",
      );
      await page.click(".toast button:has-text('Angre')");
      await page.still();
      return [...faults, ...differs("the messages after taking it back", await page.locator(".toast").count(), 0)];
    },
  },
  {
    name: "import-many",
    query: "?workbook=many",
    size: [1440, 1100],
    async act(page) {
      await read(page);
      await page.waitForSelector(".result details");
      await page.locator(".result details").nth(1).locator("summary").click();
    },
    async check(page) {
      const list = page.locator(".result details[open]");
      const shown = await list.locator("li").count();
      const more = list.locator("button");
      const told = async () => (await more.innerText()).replaceAll("\u00a0", " ").trim();
      const first = await told();
      await more.click();
      await page.waitForFunction(() => document.querySelectorAll(".result details[open] li").length === 312);
      const then = await told();
      await page.click(".act button:has-text('Avbryt')");
      return [
        ...differs("how many are listed at first", shown, 12),
        ...differs("what is told at first", first, "Vis flere (viser 12 av 6 000)"),
        ...differs("what is told then", then, "Vis flere (viser 312 av 6 000)"),
      ];
    },
  },
  {
    name: "import-wrong",
    query: "?workbook=wrong",
    act: async (page) => (await read(page), await page.still(), await bottom(page)),
    shows: [
      "120 feil må rettes i regnearket. Ingenting er hentet. Ark Rad Kolonne Står der Ventet",
      "Behov 2023 18 E 25,7 mill.? hele kroner, for eksempel 125 000",
      "Rett regnearket først. Ingenting er endret.",
    ],
    check: async (page) => [
      ...differs("bringing in what is wrong", await apply(page).isEnabled(), false),
      ...differs("the rows of the table of faults, with its heading", await page.locator("main [role=grid]").first().getAttribute("aria-rowcount"), "121"),
      ...differs(
        "what is said beside the button is in sight",
        await page.getByText("Rett regnearket først.").evaluate((one) => one.getBoundingClientRect().bottom <= innerHeight),
        true,
      ),
    ],
  },
  {
    name: "import-reading",
    query: "?workbook=asking&reading=100000",
    async act(page) {
      await read(page);
      await page.waitForSelector("progress");
    },
    async check(page) {
      await page.picture("import-reading-now");
      await page.click("button:has-text('Stopp')");
      await page.still();
      return differs("choosing again", await page.locator("button:has-text('Velg regneark')").first().isEnabled(), true);
    },
  },
  {
    name: "import-other",
    async act(page) {
      await page.click("nav button:has-text('Rammer')");
      await page.click("button:has-text('Hent fra regneark')");
      await page.click("button:has-text('Velg regneark')");
      await page.waitForSelector(".act");
    },
    shows: [
      "Excel eller CSV. Filen blir lest og kontrollert først; ingenting endres før du har sett resultatet. Behovsmeldinger hentes under Behov.",
      "/home/meg/participants.xlsx",
      "24 rader er klare (deltakere). 3 delsummer stemmer.",
      "Klar. Alt sammen kan angres i ett. Hent 24 rader (deltakere) Avbryt",
    ],
    check: async (page) => [
      ...differs("what the workbook holds", await page.locator("main input[type=radio]:checked").getAttribute("value"), "participants"),
      ...differs("bringing it in", await apply(page).isEnabled(), true),
    ],
  },
  ...["light", "dark"].map((theme) => ({
    name: `import-other-again-${theme}`,
    theme,
    size: [1440, 1200],
    act: (page) => again(page),
    shows: [
      "Alle spørsmål er besvart. 2 rader fra forrige utgave er ikke i filen. Hva skal skje med det de sa?",
      "24 rader er klare (beløp). 3 delsummer stemmer.",
      "2 nye rader",
      "Lurøy kommune, Rekom Tildelt i 2022 120 000 → 135 000 Deltar Ja → Nei",
      "Hattfjelldal kommune, Rekom blir stående Vefsn kommune, Rekom tas ut av møtet",
      "Region eller nettverk: forumets Ofoten blir stående, regnearket har Lofoten",
      "Hent 24 rader (beløp)",
    ],
    check: async (page) => [
      ...differs(
        "what the workbook holds",
        await page.locator("main .ds-fieldset input:checked, main fieldset input:checked").first().getAttribute("value"),
        "shares",
      ),
      ...differs("bringing it in after the answer", await apply(page).isEnabled(), true),
    ],
  })),
];

/** Last year's amounts come again, and what is gone is answered. */
async function again(page) {
  await page.click("nav button:has-text('Rammer')");
  await page.click("button:has-text('Hent fra regneark')");
  await page.click("input[value=shares]");
  await page.click("button:has-text('Velg regneark')");
  await page.click("fieldset label:has-text('Bli i møtet')");
  await page.waitForSelector("[aria-label='Mot det som er i møtet']");
}
