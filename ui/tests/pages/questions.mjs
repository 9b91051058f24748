// What a county asks of a behovsmelding: made in the model's form by the keyboard, answered at a need, and looked at beside the
// assessment; and what of a tilsagn goes to universities.

import { asked } from "./asked.mjs";
import { query, seen, plain, expect, press, model, needed, form, write, send, foot, seenDown } from "./asked-acts.mjs";
import { inNynorsk } from "./nynorsk.mjs";

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

/** One line for a university, which has the focus. */
async function oneLine(page) {
  const at = await page.evaluate(() => document.activeElement?.getAttribute("aria-label"));
  return [
    ...expect(/^UH, lin.*1$/.test(at ?? ""), `the focus is on «${at}» after a new line`),
    ...expect(await page.locator("dialog[open]").getByRole("radio", { name: "Delt slik" }).isChecked(), "how it is shared is not chosen"),
    ...expect((await page.locator("dialog[open] tbody tr").count()) === 1, "there is not one line"),
  ];
}

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
    shows: [
      "Ei tilsegn gjeld eitt tiltak og eitt år. Går ho over fleire år, før éi linje for kvart år.",
      "Delt slik Resten går til eigaren. Utan linjer går alt til eigaren.",
      "Til UH i alt 0 Beløp – Resten til eigaren – Nytt UH",
      "Før tilsegna Avbryt",
    ],
    check: async (page) => [...(await oneLine(page)), ...(await inNynorsk(page))],
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
    shows: [
      "Et tilsagn gjelder ett tiltak og ett år. Går det over flere år, før én linje for hvert år.",
      "Delt slik Resten går til eieren. Uten linjer går alt til eieren.",
      "Til UH i alt 0 Beløp – Resten til eieren – Nytt UH",
      "Før tilsagnet Avbryt",
    ],
    check: oneLine,
  },
  {
    name: "asked-promises-1024",
    query,
    size: [1024, 768],
    act: async (page) => (await page.click("nav button:has-text('Flere år')"), seenDown(page, "h2:has-text('Tilsagn')")),
    shows: [
      "Et tilsagn skrives aldri over: en rettelse er en ny linje, med minus når det loves mindre.",
      "2024 med forbehold om det årlige statsbudsjettet −50 000 rettelse ikke sagt",
      "Sum 1 030 000",
    ],
    async check(page) {
      const amounts = (await page.locator("[role=row]:has(button:has-text('Rett')) .cell-amount").allInnerTexts()).map((words) =>
        plain(words).split(" ").slice(0, 2).join(""),
      );
      const sum = amounts.map((words) => Number(words.replace("−", "-").replace(/[^\d-]/g, ""))).reduce((all, one) => all + one, 0);
      const first = plain(await page.locator("[role=row]:has(button:has-text('Rett'))").first().innerText());
      return [
        ...expect(sum === 1_030_000, `the lines come to ${sum}: ${amounts.join()}`),
        ...expect(first.includes("Nord universitet 100 000, UiT Norges arktiske universitet 50 000"), `what goes to universities of the first: ${first}`),
      ];
    },
  },
  ...asked,
];
