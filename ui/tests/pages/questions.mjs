// What a county asks of a behovsmelding: made in the model's form by the keyboard, answered at a need, and looked at beside the
// assessment; and what of a tilsagn goes to universities.

import { asked } from "./asked.mjs";
import { query, plain, expect, model, needed, form, foot } from "./asked-acts.mjs";
import { seen, press, write, send } from "./filled.mjs";
import { promises } from "./promised.mjs";

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
  {
    name: "asked-assess",
    query,
    act: (page) => needed(page, undefined, "Vurder lokalt definert behov, AU"),
    check: async (page) => expect((await page.locator("dialog[open] summary").count()) === 1, "the points are not at hand in the dialog"),
  },
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
  ...promises,
  ...asked,
];
