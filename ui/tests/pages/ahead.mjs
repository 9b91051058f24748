// What lies ahead of the meetings and what is to be followed up, as the pages show it: whom to call, terms, who is represented, the
// follow-up list, several meetings planned at once. What a button does is held to what the page shows after it.

const section = (page, name) => page.click(`nav .place:has-text("${name}")`);
const plain = (text) => text.replaceAll("\u00a0", " ").replace(/\s+/g, " ").trim();
const missing = async (page, ...texts) => {
  const shown = plain(await page.innerText("body"));
  return texts.filter((text) => !shown.includes(text)).map((text) => `«${text}» is not shown`);
};

/** Does what came before the scene, as commands. */
async function did(page, ...commands) {
  for (const command of commands) await page.evaluate((say) => globalThis.backend.execute(globalThis.backend.view().revision, say), command);
}

const vara = { do: "set-person", person: { id: "v1", name: "Vara for plassen (konstruert)", email: null, phone: null } };
const term = { from: "2021-01-01", until: "2023-03-31", decided_by: null };
const holder = { do: "set-holder", holder: { seat: "s03", body: "forum", held_by: "unnamed", deputies: ["v1"], term } };
const absence = { do: "report-absence", absence: { meeting: "m1", seat: "s03", note: null } };
const text = { case: "4/23", body: "forum", background: null, responsible: "Arbeidsutvalget", follow_up: "2023-03-01", carried_from: null };

export const ahead = [
  {
    name: "ahead-call",
    act: async (page) => {
      await did(page, vara, holder, absence);
      await section(page, "Oversikt");
      await page.waitForSelector("#call-title");
    },
    async check(page) {
      const faults = await missing(page, "spør Vara for plassen (konstruert)", "hele møtet", "Perioder som går ut");
      await page.click('main button:has-text("Kommer")');
      await page.waitForSelector("text=Vara for plassen (konstruert) kommer");
      return faults;
    },
  },
  {
    name: "ahead-contact",
    act: async (page) => {
      const person = { id: "p1", name: "Representanten (konstruert)", email: "p1@example.no", phone: null };
      const over = { ...term, until: "2023-01-31" };
      await did(page, { do: "set-person", person }, { do: "set-holder", holder: { ...holder.holder, held_by: { person: "p1" }, deputies: [], term: over } });
      await section(page, "Oversikt");
      await page.waitForSelector("#terms-title");
    },
    async check(page) {
      const faults = await missing(page, "gikk ut 31.01.2023");
      await page.click('main button:has-text("Ta ut kontaktdata")');
      await page.waitForSelector('main button:has-text("Ta ut kontaktdata")', { state: "detached" });
      const left = await page.evaluate(() => globalThis.backend.view().year.people.map(({ email }) => email));
      return left.every((email) => email === null) ? faults : [...faults, "the e-mail is still in the file"];
    },
  },
  {
    name: "ahead-coverage",
    act: async (page) => {
      await section(page, "Forum");
      await page.waitForSelector("#coverage-title");
      await page.locator("#coverage-title").evaluate((title) => title.scrollIntoView());
    },
    check: (page) => missing(page, "Hvem som er representert", "Med stemmerett"),
  },
  {
    name: "ahead-follow-up",
    act: async (page) => {
      await did(page, { do: "set-case-text", text });
      await section(page, "Dokumenter");
      await page.waitForSelector("#followed-title");
    },
    async check(page) {
      const faults = await missing(page, "Arbeidsutvalget", "over fristen");
      await page.click('main button:has-text("Gjort")');
      await page.waitForSelector('main button:has-text("Ikke gjort likevel")');
      return faults;
    },
  },
  {
    name: "ahead-series",
    act: async (page) => {
      await section(page, "Møter");
      await page.click('main button:has-text("Planlegg flere møter")');
      await page.getByLabel("Uker", { exact: true }).fill("38, 46");
    },
    async check(page) {
      await page.click("dialog[open] button[type=submit]");
      await page.waitForSelector("dialog", { state: "detached" });
      return missing(page, "21.09.2023", "16.11.2023");
    },
  },
];
