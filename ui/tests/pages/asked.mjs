// What a county asks of a behovsmelding, in every look: the lists in the model, the answers of a need, and the form they are written in.
import { query, expect, parts, lists, needed, form } from "./asked-acts.mjs";
import { seenDown } from "./filled.mjs";
import { inNynorsk } from "./nynorsk.mjs";

/** What the lists of the model hold, and how each question is put in short. */
const inShort = [
  "Spørsmål i behovsmeldingen 4 spørsmål",
  "Hvordan har de ansatte vært med på å melde behovet? Alle ordninger · alle tiltak · svar i tekst",
  "Hva er nådd så langt? Alle ordninger · igangsatte tiltak · svar i tekst",
  "Hvem i laget rundt barnet og eleven er med? Desentralisert ordning, Kompetanseløftet · alle tiltak · 3 valg",
];
const uses = [
  "Hva midlene kan brukes til 5 formål",
  "Frikjøp Alle ordninger · bare eiers del",
  "Koordinator Alle ordninger · bare eiers del · koordinator Nytt formål",
];
const points = [
  "Oppmerksomhetspunkter 4 punkter",
  "Punkt 4 Hva en skal se etter Bokmål Bygger behovet på en lokal analyse? Nynorsk Byggjer behovet på ein lokal analyse?",
];

/** Each open list has as many lines as its heading says; `last` are the buttons that a list ends with. */
async function counted(page, ...last) {
  const found = [];
  for (const button of last) {
    const list = page.locator("main details[open]", { has: page.getByRole("button", { name: button, exact: true }) });
    const said = Number((await list.locator("> summary .short").innerText()).match(/\d+/)[0]);
    const lines = await list.locator("> .body > .inner, > .body > fieldset").count();
    found.push(...expect(lines === said, `the list that ends with «${button}» says ${said} and has ${lines}`));
  }
  return found;
}

/** A need with what the county asks: answered, open, and lines that do not come to what was applied for. */
const answers = {
  query,
  act: (page) => needed(page),
  shows: [
    "Oppmerksomhetspunkter 3 punkter",
    "Hvordan har de ansatte vært med på å melde behovet? Ikke besvart Ubesvart spørsmål",
    "Hvem i laget rundt barnet og eleven er med? PPT, Helsesykepleier",
    "Sum 163 742 174 790 Linjene for bruk av midlene er 163 742 kroner til eier, men det er meldt 173 742 kroner: en forskjell på −10 000 kroner.",
    "Nord universitet 134 790 UiT Norges arktiske universitet 40 000 Sum 174 790",
  ],
  check: usesTally,
};

/** The sums under the lines of a need are those of the lines. */
async function usesTally(page) {
  const tables = await page.locator("main table:has(tfoot)").evaluateAll((all) =>
    all.map((table) => {
      const amounts = (row) =>
        [...row.querySelectorAll("td")]
          .map((cell) => cell.textContent.replace(/\D/g, ""))
          .filter((text) => text !== "")
          .map(Number);
      const lines = [...table.tBodies].flatMap((body) => [...body.rows].map(amounts));
      const sums = amounts(table.tFoot.rows[0]);
      return [sums.map((_, at) => lines.reduce((sum, line) => sum + line.at(at - sums.length), 0)).join(), sums.join()];
    }),
  );
  return [
    ...expect(tables.length === 2, `there are ${tables.length} tables with a sum`),
    ...tables.filter(([lines, sum]) => lines !== sum).map(([lines, sum]) => `the lines come to ${lines}, and the sum says ${sum}`),
  ];
}

/** The form of what is asked of a need, as it stands before anything is written. */
const written = {
  query,
  act: form,
  shows: [
    "Hvordan har de ansatte vært med på å melde behovet? Må besvares. Ubesvart spørsmål",
    "Barnevern Bør besvares.",
    "Frikjøp Dekkes bare av eiers del. 30 000",
    "Sum 163 742 174 790 Meldt 173 742 174 790 Forskjell −10 000 0",
    "Sum 174 790 Meldt til UH 174 790 Forskjell 0",
    "Lagre opplysningene Avbryt",
  ],
  async check(page) {
    const team = await page
      .locator("dialog[open] input[type=checkbox]:checked")
      .evaluateAll((all) => all.map((one) => one.closest("label, .ds-field").innerText.trim()));
    return expect(team.length === 2 && team[0] === "PPT", `of the team round the child ${team.join()} is crossed off`);
  },
};

export const asked = [
  {
    name: "asked-model",
    query,
    size: [1440, 2600],
    act: (page) => parts(page, ...lists),
    shows: [
      ...inShort,
      "Ingen krysset av: gjelder alle ordninger. Spørsmålet gjelder alle tiltak Når det ikke er besvart Må rettes eller begrunnes",
      ...uses,
      ...points,
    ],
    check: (page) => counted(page, "Nytt spørsmål", "Nytt formål", "Nytt punkt"),
  },
  {
    name: "asked-model-1024",
    query,
    size: [1024, 2200],
    act: (page) => parts(page, "Hva midlene kan brukes til", "Oppmerksomhetspunkter"),
    shows: [...uses, "Gjelder koordinator Nei Linjene skal da være lik det som er meldt til koordinator.", ...points],
    check: (page) => counted(page, "Nytt formål", "Nytt punkt"),
  },
  {
    name: "asked-model-zoom",
    query,
    size: [512, 1400],
    scale: 2,
    act: (page) => parts(page, "Spørsmål i behovsmeldingen"),
    shows: [...inShort, "Må rettes eller begrunnes Valg Det som kan krysses av. Ingen valg: det svares i tekst. Nytt valg"],
    check: (page) => counted(page, "Nytt spørsmål"),
  },
  {
    name: "asked-model-nn",
    query,
    size: [1440, 2200],
    language: "nn",
    act: (page) => parts(page, "Spørsmål i behovsmeldinga", "Kva midlane kan brukast til"),
    shows: [
      "Kven i laget rundt barnet og eleven er med? Desentralisert ordning, Kompetanseløftet · alle tiltak · 3 val",
      "Når det ikkje er svart Må rettast eller grunngivast",
      "Frikjøp Alle ordningar · berre delen til eigaren",
    ],
    check: async (page) => [...(await counted(page, "Nytt spørsmål", "Nytt formål")), ...(await inNynorsk(page))],
  },
  {
    name: "asked-need-nn",
    query,
    language: "nn",
    size: [1440, 2000],
    act: (page) => needed(page),
    shows: [
      "Blir ordninga brukt til å jamne ut kvalitetsskilnader?",
      "Ikkje svart på Spørsmål utan svar",
      "PPT, Helsesjukepleiar",
      "Sum 163 742 174 790 Linjene for bruk av midlane er 163 742 kroner til eigar, men det er meldt 173 742 kroner: ein skilnad på −10 000 kroner.",
    ],
    check: async (page) => [...(await usesTally(page)), ...(await inNynorsk(page))],
  },
  { name: "asked-need-1024", ...answers, size: [1024, 2200] },
  { name: "asked-need-zoom", ...answers, size: [512, 1000], scale: 2 },
  { name: "asked-need-dark", ...answers, theme: "dark", size: [1440, 1600] },
  { name: "asked-details", ...written, size: [1440, 2000] },
  {
    name: "asked-details-nn",
    query,
    language: "nn",
    size: [1440, 2000],
    act: (page) => needed(page, undefined, "Skriv opplysningar"),
    shows: [
      "Korleis har dei tilsette vore med på å melde behovet? Må svarast på. Spørsmål utan svar",
      "Sum 163 742 174 790 Meldt 173 742 174 790 Skilnad −10 000 0",
      "Frikjøp Blir dekt berre av delen til eigaren. 30 000",
      "Lagre opplysningane Avbryt",
    ],
    check: async (page) => [...(await written.check(page)), ...(await inNynorsk(page))],
  },
  {
    name: "asked-details-1024",
    ...written,
    size: [1024, 768],
    act: async (page) => (await form(page), seenDown(page, "dialog tfoot")),
    check: async (page) => {
      const { y, height } = await page.locator("dialog tfoot").first().boundingBox();
      return [...(await written.check(page)), ...expect(y >= 0 && y + height <= 768, "the sums of the lines are out of sight")];
    },
  },
  { name: "asked-details-zoom", ...written, size: [512, 1600], scale: 2 },
  { name: "asked-details-dark", ...written, theme: "dark", size: [1440, 1600] },
  { name: "asked-details-contrast", ...written, theme: "contrast", size: [1440, 1600] },
];
