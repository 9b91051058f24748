// The states of an import: what a workbook is read as, what it leaves open, what it does, and how long it may take.

const differs = (what, is, should) => (is === should ? [] : [`${what} is «${is}», not «${should}»`]);
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

export const coming = [
  ...["light", "dark", "contrast"].map((theme) => ({
    name: `import-asking-${theme}`,
    query: "?workbook=asking",
    theme,
    act: asking,
    async check(page) {
      return differs("bringing in before the answers", await apply(page).isEnabled(), false);
    },
  })),
  { name: "import-asking-forced", query: "?workbook=asking", forced: "active", act: asking },
  { name: "import-asking-1024", query: "?workbook=asking", size: [1024, 700], act: asking },
  { name: "import-asking-zoom", query: "?workbook=asking", size: [720, 450], scale: 2, act: asking },
  { name: "import-asking-nn", query: "?workbook=asking", language: "nn", act: (page) => read(page, "Behov", "Vel rekneark") },
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
  { name: "import-again", query: "?workbook=again", size: [1440, 1200], act: (page) => read(page) },
  { name: "import-again-dark", query: "?workbook=again", theme: "dark", act: async (page) => (await read(page), page.still(), bottom(page)) },
  { name: "import-again-nn", query: "?workbook=again", language: "nn", size: [1440, 1200], act: (page) => read(page, "Behov", "Vel rekneark") },
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
  { name: "import-wrong", query: "?workbook=wrong", act: async (page) => (await read(page), page.still(), bottom(page)) },
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
  },
  ...["light", "dark"].map((theme) => ({
    name: `import-other-again-${theme}`,
    theme,
    size: [1440, 1200],
    act: (page) => again(page),
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
