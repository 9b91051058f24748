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
  await page.waitForTimeout(80);
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
  await page.screenshot({ path: page.picture("asked-model-faulty") });
  await choices("UH", "UH", "University");
  await page.waitForSelector(".faults", { state: "detached" });
  await page.selectOption("[data-place='questions[0].unanswered']", "warn");
  await page.focus("[data-place='questions[0].schemes.kl']");
  await page.keyboard.press("Space");
  await page.waitForSelector(".effect[aria-busy=false]");
  await page.waitForTimeout(300);
  await press(page, "Ta i bruk");
  await page.waitForSelector("text=er tatt i bruk");
}

/** The lists opened, and the first line of the first that is seen. */
const parts = async (page, ...opened) => {
  await model(page, ...opened);
  await page.locator(".inner summary:visible").first().click();
};
const lists = ["Spørsmål i behovsmeldingen", "Hva midlene kan brukes til", "Oppmerksomhetspunkter"];

export const asked = [
  {
    name: "asked-model-question",
    size: [1440, 1600],
    act: question,
    async check(page) {
      const made = await page.evaluate(() => globalThis.backend.view().model.questions);
      const should = [
        {
          id: "question-1",
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
        ...expect(page.at === "questions[0].choices", `the fault leads to ${page.at}`),
        ...expect(JSON.stringify(made) === JSON.stringify(should), `what was made is ${JSON.stringify(made)}`),
      ];
    },
  },
  { name: "asked-model", query, size: [1440, 2600], act: (page) => parts(page, ...lists) },
  { name: "asked-model-1024", query, size: [1024, 2200], act: (page) => parts(page, "Hva midlene kan brukes til", "Oppmerksomhetspunkter") },
  { name: "asked-model-zoom", query, size: [512, 1400], scale: 2, act: (page) => parts(page, "Spørsmål i behovsmeldingen") },
  { name: "asked-model-nn", query, size: [1440, 2200], language: "nn", act: (page) => parts(page, "Spørsmål i behovsmeldinga", "Kva midlane kan brukast til") },
];
