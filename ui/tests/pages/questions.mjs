// What a county asks of a behovsmelding: made in the model's form by the keyboard, answered at a need, and looked at beside the
// assessment; and what of a tilsagn goes to universities.

const query = "?later=asked";
const seen = async (page, words) => ((await page.getByText(words).first().isVisible()) ? [] : [`«${words}» is not seen`]);
const plain = (text) => text.replaceAll("\u00a0", " ").replace(/\s+/g, " ").trim();
const expect = (holds, what) => (holds ? [] : [what]);

/** Presses a button by the keyboard. */
async function press(page, name) {
  await page.getByRole("button", { name }).first().focus();
  await page.keyboard.press("Enter");
  await page.still();
}

/** Opens the model's form at what all schemes share; `words` are the parts that are opened there. */
async function model(page, ...words) {
  await page.click("nav button:has-text('Modell')");
  await page.click("main nav button:has-text('Felles')");
  await page.waitForSelector(".effect[aria-busy=false]");
  for (const word of words) await page.locator("summary", { hasText: word }).first().click();
}

/** A new question with one choice, which is nothing to choose between; mended and taken into use. */
async function question(page) {
  await model(page, "Spørsmål i behovsmeldingen");
  await press(page, "Nytt spørsmål");
  for (const name of ["Hvem leder arbeidet?", "Kven leier arbeidet?", "Who leads?"]) {
    await page.keyboard.type(name);
    await page.keyboard.press("Tab");
  }
  const choices = async (...names) => {
    await press(page, "Nytt valg");
    for (const name of names) {
      await page.keyboard.type(name);
      await page.keyboard.press("Tab");
    }
  };
  await choices("Skoleeier", "Skuleeigar", "Owner");
  await page.waitForSelector("text=Én feil må rettes");
  await press(page, "Spørsmål i behovsmeldingen: Hvem leder arbeidet? › Valg");
  page.at = await page.evaluate(() => document.activeElement?.getAttribute("data-place"));
  await page.picture("asked-model-faulty");
  await choices("UH", "UH", "University");
  await page.waitForSelector(".faults", { state: "detached" });
  await page.selectOption("[data-place='questions[1].unanswered']", "warn");
  await page.focus("[data-place='questions[1].schemes.kl']");
  await page.keyboard.press("Space");
  await page.waitForSelector(".effect[aria-busy=false]");
  await page.still();
  await press(page, "Ta i bruk");
  await page.waitForSelector("text=er tatt i bruk");
}

/** The lists opened, and the first line of the first that is seen. */
const parts = async (page, ...opened) => {
  await model(page, ...opened);
  await page.locator(".inner summary:visible").first().click();
};
const lists = ["Spørsmål i behovsmeldingen", "Hva midlene kan brukes til", "Oppmerksomhetspunkter"];

/** Behovsmelding 85 with all that is written of it; `words` are its button and, for the form, the button to it. */
async function needed(page, open = "Vurder 85 Sortland kommune", edit) {
  await page.click("nav button:has-text('Behov')");
  await page.fill("input[type=search]", "85 sortland");
  await press(page, open);
  if (edit) await press(page, edit);
}
const form = (page) => needed(page, undefined, "Skriv opplysninger");

/** Writes in a field of the open dialog, by its label. */
async function write(page, label, value) {
  await page.locator("dialog[open]").getByLabel(label, { exact: true }).focus();
  await page.keyboard.press("Control+a");
  await page.keyboard.type(value);
}
async function send(page) {
  await page.locator("dialog[open] button[type=submit]").focus();
  await page.keyboard.press("Enter");
  await page.still();
}
const foot = async (page) => plain((await page.locator("dialog[open] tfoot").first().innerText()).replaceAll("\n", " "));
const seenDown = (page, selector) => page.locator(selector).first().scrollIntoViewIfNeeded();

/** Answers, mends the lines, shares with a university, marks as alike; what is wrong on the way is gathered on the page. */
async function answered(page) {
  await form(page);
  page.before = await foot(page);
  await write(page, "Hvordan har de ansatte vært med på å melde behovet?", "Drøftet i personalmøte, konstruert.");
  await page.getByLabel("Barnevern").focus();
  await page.keyboard.press("Space");
  await write(page, "Eier, linje 1", "halvparten");
  await send(page);
  page.at = await page.evaluate(() => document.activeElement?.getAttribute("aria-label"));
  page.told = await page.locator("dialog[open] .ds-validation-message").allInnerTexts();
  await write(page, "Eier, linje 1", "133 742");
  await press(page, "Ny linje");
  await page.locator("dialog[open]").getByLabel("Formål, linje 3").selectOption({ label: "Koordinator" });
  await write(page, "Eier, linje 3", "10 000");
  await page.still();
  page.after = await foot(page);
  await press(page, "Ta bort: UiT Norges arktiske universitet");
  await write(page, "Beløp til Nord universitet", "174 790");
  page.marks = await page.locator("dialog[open] datalist option[value=regning]").count();
  await page.picture("asked-details-mended");
  await send(page);
}

/** A tilsagn with a part to each of two universities: too much first, then mended. */
async function promised(page) {
  await page.click("nav button:has-text('Flere år')");
  await press(page, "Før tilsagn");
  for (const [label, value] of [
    ["Region", "Vesterålen"],
    ["Eier", "Sortland kommune"],
    ["Tiltak", "Lesing"],
    ["Beløp", "200 000"],
  ])
    await write(page, label, value);
  await page.locator("dialog[open]").getByRole("radio", { name: "Delt slik" }).focus();
  await page.keyboard.press("Space");
  for (const [n, name, amount] of [
    [1, "Nord universitet", "150 000"],
    [2, "UiT", "75 000"],
  ]) {
    await press(page, "Nytt UH");
    await write(page, `UH, linje ${n}`, name);
    await write(page, `Beløp til ${name}`, amount);
  }
  await page.still();
  page.over = await foot(page);
  await page.picture("asked-promise-over");
  await send(page);
  page.refused = plain((await page.locator("dialog[open] [role=alert]").allInnerTexts()).join(" "));
  await write(page, "Beløp til UiT", "25 000");
  await page.still();
  page.rest = await foot(page);
}

/** Constructed: a model from a file, with a use of the coordinator and a question of a scheme that it does not have. */
const file = {
  version: 3,
  name: { nb: "Konstruert", nn: "Konstruert", en: "Constructed" },
  unit: 1,
  method: "largest-remainder",
  questions: [{ id: "who", name: { nb: "Hvem leder?", nn: "Kven leier?", en: "Who leads?" }, schemes: ["rekom", "ny"], of: "new", unanswered: "warn" }],
  uses: [{ id: "coordinator", name: { nb: "Koordinator", nn: "Koordinator", en: "Coordinator" }, paid_of: "owner", is_coordinator: true }],
  schemes: ["rekom", "dekom", "kl"].map((scheme) => ({ scheme, tiers: ["all"] })),
};

export const questions = [
  {
    name: "asked-model-question",
    size: [1440, 1600],
    act: question,
    async check(page) {
      const made = await page.evaluate(() => globalThis.backend.view().model.questions.slice(1)); // the first is Nordland's own
      const should = [
        {
          id: "question-2",
          name: { nb: "Hvem leder arbeidet?", nn: "Kven leier arbeidet?", en: "Who leads?" },
          schemes: ["kl"],
          choices: [
            { id: "choice-1", name: { nb: "Skoleeier", nn: "Skuleeigar", en: "Owner" } },
            { id: "choice-2", name: { nb: "UH", nn: "UH", en: "University" } },
          ],
          unanswered: "warn",
        },
      ];
      return [
        ...expect(page.at === "questions[1].choices", `the fault leads to ${page.at}`),
        ...expect(JSON.stringify(made) === JSON.stringify(should), `what was made is ${JSON.stringify(made)}`),
      ];
    },
  },
  {
    name: "asked-model-unknown-scheme",
    query: `?file=${encodeURIComponent(JSON.stringify(file))}`,
    size: [1440, 1200],
    async act(page) {
      await model(page);
      await page.click("button:has-text('Importer')");
      await page.waitForSelector("text=Forslag fra fil");
      page.proposed = plain(await page.locator(".proposed").innerText());
      await page.click("button:has-text('Ta inn i skjemaet')");
      await press(page, "Spørsmål i behovsmeldingen: Hvem leder? › Ordninger: ny");
      page.at = await page.evaluate(() => document.activeElement?.getAttribute("data-place"));
    },
    async check(page) {
      const faults = [
        ...expect(page.proposed.includes("Modellen har ingen ordning med dette navnet"), `the proposal says ${page.proposed}`),
        ...expect(page.at === "questions[0].schemes[1]", `the fault leads to ${page.at}`),
      ];
      await page.keyboard.press("Space");
      await page.waitForSelector(".faults", { state: "detached" });
      return faults;
    },
  },
  { name: "asked-model", query, size: [1440, 2600], act: (page) => parts(page, ...lists) },
  { name: "asked-model-1024", query, size: [1024, 2200], act: (page) => parts(page, "Hva midlene kan brukes til", "Oppmerksomhetspunkter") },
  { name: "asked-model-zoom", query, size: [512, 1400], scale: 2, act: (page) => parts(page, "Spørsmål i behovsmeldingen") },
  { name: "asked-model-nn", query, size: [1440, 2200], language: "nn", act: (page) => parts(page, "Spørsmål i behovsmeldinga", "Kva midlane kan brukast til") },
  {
    name: "asked-need",
    query,
    size: [1440, 2000],
    act: (page) => needed(page),
    async check(page) {
      const points = await page.locator("details.sheet li").allInnerTexts();
      return [
        ...expect(points.length === 3 && points[0].includes("utjevne"), `the points of the scheme are ${points.join(" | ")}`),
        ...(await seen(page, "Ikke besvart")),
        ...(await seen(page, "PPT, Helsesykepleier")),
        ...(await seen(page, "en forskjell på −10 000 kroner")),
      ];
    },
  },
  { name: "asked-need-nn", query, language: "nn", size: [1440, 2000], act: (page) => needed(page) },
  { name: "asked-need-1024", query, size: [1024, 2200], act: (page) => needed(page) },
  { name: "asked-need-zoom", query, size: [512, 1000], scale: 2, act: (page) => needed(page) },
  { name: "asked-need-dark", query, theme: "dark", size: [1440, 1600], act: (page) => needed(page) },
  {
    name: "asked-assess",
    query,
    act: (page) => needed(page, undefined, "Vurder lokalt definert behov, AU"),
    check: async (page) => expect((await page.locator("dialog[open] summary").count()) === 1, "the points are not at hand in the dialog"),
  },
  { name: "asked-details", query, size: [1440, 2000], act: form },
  { name: "asked-details-nn", query, language: "nn", size: [1440, 2000], act: (page) => needed(page, undefined, "Skriv opplysningar") },
  { name: "asked-details-1024", query, size: [1024, 768], act: async (page) => (await form(page), seenDown(page, "dialog tfoot")) },
  { name: "asked-details-zoom", query, size: [512, 1600], scale: 2, act: form },
  { name: "asked-details-dark", query, theme: "dark", size: [1440, 1600], act: form },
  { name: "asked-details-contrast", query, theme: "contrast", size: [1440, 1600], act: form },
  {
    name: "asked-details-written",
    query,
    size: [1440, 2000],
    act: answered,
    async check(page) {
      const { details } = await page.evaluate(() => globalThis.backend.view().needs.find(({ id }) => id === "dekom-85"));
      const uses = details.uses.map(({ used_for, owner, university }) => `${used_for} ${owner} ${university}`).join(", ");
      return [
        ...expect(page.before === "Sum 163 742 174 790 Meldt 173 742 174 790 Forskjell −10 000 0", `the lines come to «${page.before}»`),
        ...expect(page.after === "Sum 173 742 174 790 Meldt 173 742 174 790 Forskjell 0 0", `the lines then come to «${page.after}»`),
        ...expect(page.at === "Eier, linje 1" && page.told.length === 1, `what cannot be read leads to ${page.at}: ${page.told.join(" | ")}`),
        ...expect(page.marks === 1, "the mark of the others cannot be chosen"),
        ...expect(uses === "carry-out 133742 174790, release 30000 0, coordinator 10000 0", `the lines are ${uses}`),
        ...expect(
          details.answers.staff === "Drøftet i personalmøte, konstruert." && details.answers.team.join() === "ppt,nurse,welfare",
          JSON.stringify(details.answers),
        ),
        ...expect(JSON.stringify(details.universities) === '[{"name":"Nord universitet","amount":174790}]', JSON.stringify(details.universities)),
        ...expect((await page.getByText("Ikke besvart").count()) === 1, "an answered question is still open"),
      ];
    },
  },
  {
    name: "asked-promise",
    query,
    size: [1440, 1100],
    act: promised,
    async check(page) {
      const faults = [
        ...expect(page.over === "Til UH i alt 225 000 Beløp 200 000 Resten til eieren −25 000", `too much to universities is told as «${page.over}»`),
        ...expect(page.refused.includes("225 000 kroner til UH"), `refused as «${page.refused}»`),
        ...expect(page.rest === "Til UH i alt 175 000 Beløp 200 000 Resten til eieren 25 000", `the rest is told as «${page.rest}»`),
      ];
      await send(page);
      const last = await page.evaluate(() => globalThis.backend.view().commitments.at(-1).universities);
      const row = plain(await page.locator(".body [role=row]:has-text('Lesing')").last().innerText());
      return [
        ...faults,
        ...expect(JSON.stringify(last) === '[{"name":"Nord universitet","amount":150000},{"name":"UiT","amount":25000}]', JSON.stringify(last)),
        ...expect(row.includes("Nord universitet 150 000"), `the list says ${row}`),
      ];
    },
  },
  {
    name: "asked-promise-corrected",
    query,
    size: [1440, 1100],
    async act(page) {
      await promised(page);
      await send(page);
      await press(page, /Rett tilsagn 6/);
      await write(page, "Hvor mye det endres med", "50 000");
      await write(page, "Beløp til UiT", "25 000");
      await send(page);
      await seenDown(page, ".body [role=row]:has-text('Retter tilsagn 6')");
    },
    async check(page) {
      const { amount, universities } = await page.evaluate(() => globalThis.backend.view().commitments.at(-1));
      return expect(amount === -50_000 && JSON.stringify(universities) === '[{"name":"UiT","amount":-25000}]', `${amount} ${JSON.stringify(universities)}`);
    },
  },
  {
    name: "asked-promise-nn",
    query,
    language: "nn",
    async act(page) {
      await page.click("nav button:has-text('Fleire år')");
      await press(page, "Før tilsegn");
      await page.locator("dialog[open]").getByRole("radio", { name: "Delt slik" }).check();
      await press(page, "Nytt UH");
    },
  },
  {
    name: "asked-promise-zoom",
    query,
    size: [512, 1400],
    scale: 2,
    async act(page) {
      await page.click("nav button:has-text('Flere år')");
      await press(page, "Før tilsagn");
      await page.locator("dialog[open]").getByRole("radio", { name: "Delt slik" }).check();
      await press(page, "Nytt UH");
    },
  },
  {
    name: "asked-promises-1024",
    query,
    size: [1024, 768],
    act: async (page) => (await page.click("nav button:has-text('Flere år')"), seenDown(page, "h2:has-text('Tilsagn')")),
  },
];
