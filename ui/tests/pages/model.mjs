// The tildelingsmodell in its form: made, broken, mended and taken into use by the keyboard alone; a model from a file; read only
// while the draft is put to a decision.

import { section, confirm, scheme, open, plain, says, byKeyboard, parts, innlandet } from "./model-acts.mjs";
import { apart } from "./told-apart.mjs";

const inUse = [
  "Nordland 2023: kriterier, igangsatte tiltak først",
  "I bruk Forkast Ta i bruk",
  "Slik virker modellen som er i bruk.",
  "Dette flytter seg i møtet Ingen beløp.",
];
const plainly = ["1 000 000 = 0 avsatt + 1 000 000 fordelt + 0 rest"];

/** The little example is of the scheme whose form stands there, its amounts come to their sum, and what is in use has nothing to take. */
async function example(page, name, inUse) {
  const chosen = await page.locator("main nav [aria-current]").allInnerTexts();
  const takes = await page.locator("main header button:has-text('Ta i bruk')").isEnabled();
  const shown = plain(await page.locator(".effect").innerText());
  const [lines, sum] = await page.locator(".effect table:has(tfoot)").evaluate((table) => {
    const given = (row) => Number((row.querySelector("strong") ?? row.cells[2]).textContent.replace(/\D/g, ""));
    return [[...table.tBodies[0].rows].map(given).reduce((sum, one) => sum + one), given(table.tFoot.rows[0])];
  });
  return [
    ...says("the example", shown, `Et lite eksempel: ${name}`),
    ...(chosen.map(plain).join() === name ? [] : [`the form is of «${chosen.join()}»`]),
    ...(lines === sum ? [] : [`the lines of the example come to ${lines}, and the sum says ${sum}`]),
    ...(takes === !inUse ? [] : [`«Ta i bruk» can ${takes ? "" : "not "}be pressed`]),
  ];
}

export const model = [
  {
    name: "model",
    act: (page) => open(page, "Regional ordning"),
    shows: [
      ...inUse,
      "30 %-delen, fordeles etter 15. oktober: 30 prosent av rammen",
      "30 prosent av rammen −300 000",
      "1 000 000 = 300 000 avsatt + 700 000 fordelt + 0 rest",
    ],
    check: (page) => example(page, "Regional ordning", true),
  },
  {
    name: "model-1024",
    size: [1024, 768],
    act: async (page) => (await open(page, "Regional ordning"), await parts(page, "Avsetninger"), await page.locator(".inner summary").first().click()),
    shows: [
      ...inUse,
      "Bokmål 30 %-delen, fordeles etter 15. oktober Nynorsk 30 %-delen, blir fordelt etter 15. oktober Engelsk The 30 % part, shared after 15 October",
      "Prosent 30 prosent av rammen Tak 30 prosent av rammen «Inntil»: avsetningen blir aldri større enn dette.",
      "Sak 4/23 Saken der det ble bestemt, som 4/23.",
    ],
    check: (page) => example(page, "Regional ordning", true),
  },
  {
    name: "model-dark",
    theme: "dark",
    act: async (page) => (await innlandet(page), await parts(page, "Potter")),
    shows: [
      "Innlandet 2022: nøkkeltall, en tredjedel hver Eksporter Importer Se som tekst Ikke tatt i bruk ennå Forkast Ta i bruk",
      "Vektene er til sammen 100 prosent av pengene. Pottene deler høyst 90 prosent av rammen",
      "Vekt 1/3 33,33 % (1/3)",
      "Skjemaet er prøvd. Det flytter penger i 3 ordninger i dette møtet.",
      "1 000 000 = 100 000 avsatt + 900 000 fordelt + 0 rest",
      "Desentralisert ordning: 47 beløp endres Nå Med skjemaet Tilsagn og avsatt 0 1 207 000 Fordelt 12 070 000 10 863 000",
    ],
    check: (page) => example(page, "Desentralisert ordning", false),
  },
  {
    name: "model-contrast",
    theme: "contrast",
    act: async (page) => (await open(page), await parts(page, "Hvem kommer først")),
    shows: [...inUse, "1. Igangsatte tiltak 2. Alle Legg til: Eiere med særlige utfordringer Legg til: Prioriterte regioner", ...plainly],
    check: (page) => example(page, "Desentralisert ordning", true),
  },
  {
    // In colours that the reader chose the chosen tab is told by its line.
    name: "model-forced",
    forced: "active",
    act: (page) => open(page),
    check: (page) =>
      apart("the chosen tab", page.locator("main nav button[aria-current]").first(), page.locator("main nav button:not([aria-current])").first()),
  },
  {
    name: "model-zoom",
    size: [512, 384],
    scale: 2,
    act: (page) => open(page),
    shows: [...inUse, "Hvem kommer først Igangsatte tiltak, Alle", ...plainly],
    check: (page) => example(page, "Desentralisert ordning", true),
  },
  {
    name: "model-common",
    act: async (page) => (await innlandet(page), await scheme(page, "Felles"), await parts(page, "Navn", "Avrunding", "Kriterier")),
    shows: [
      "Engelsk Innlandet 2022: key figures, one third each",
      "Hvert beløp ligger høyst én enhet fra den eksakte andelen.",
      "Kriterier 7 underpunkter",
      "Underpunkt 2 Bokmål UH bruker erfaringene i lærerutdanningen Nynorsk UH bruker erfaringane i lærarutdanninga",
    ],
    async check(page) {
      const points = await page.getByText(/^Underpunkt \d$/).count();
      return points === 7 ? [] : [`7 points are promised, and ${points} are there`];
    },
  },
  {
    name: "model-parts",
    async act(page) {
      await innlandet(page);
      await parts(page, "Hvem kommer først", "Deling av tilskuddet", "Grenser", "Krav til", "Søknadsrunde");
      await page.click("button:has-text('Legg til runde')");
      await page.still();
    },
    shows: [
      "Én feil må rettes før modellen kan tas i bruk Desentralisert ordning › Søknadsrunde › Sats : Skriv hele kroner, for eksempel 500 000.",
      "Eier eller nettverk får høyst 40 prosent av hele tilskuddet",
      "Egenandel 30 prosent av det koordinatoren kan få",
      "Tilsagn for høyst 4 år, det første medregnet",
      "Avsetningen som deles ut Felles kompetansetiltak i fylket",
      "Virkningen vises når feilen er rettet.",
    ],
    async check(page) {
      const wrong = await page.locator("[aria-invalid=true]").evaluateAll((fields) => fields.map((field) => field.dataset.place));
      return [
        ...(wrong.join() === "schemes[1].round.rate" ? [] : [`what is marked as wrong is ${wrong.join()}`]),
        ...((await page.locator("main header button:has-text('Ta i bruk')").isDisabled()) ? [] : ["a model with a fault can be taken into use"]),
      ];
    },
  },
  {
    name: "model-by-keyboard",
    act: byKeyboard,
    async check(page) {
      const taken = await page.evaluate(() => globalThis.backend.view().model.schemes[1]);
      return [
        ...page.wrong,
        ...(taken.set_asides[0]?.percent === "10" && taken.pots?.figures[0]?.percent === "100"
          ? []
          : [`what was made is not in use: ${JSON.stringify(taken)}`]),
      ];
    },
  },
  {
    name: "model-order",
    async act(page) {
      await open(page);
      await parts(page, "Hvem kommer først");
      await page.click("button:has-text('Legg til: Eiere med særlige')");
      await page.focus("[aria-label='Flytt ned: Eiere med særlige utfordringer']");
      await page.keyboard.press("Enter");
      await page.still();
      page.at = await page.evaluate(() => document.activeElement?.getAttribute("aria-label"));
    },
    async check(page) {
      const order = plain((await page.locator("[data-place='schemes[1].tiers'] .words").allInnerTexts()).join(" "));
      return [
        ...says("the order", order, "1. Igangsatte tiltak 2. Eiere med særlige utfordringer"),
        ...(page.at === "Flytt ned: Eiere med særlige utfordringer" ? [] : [`the focus did not go with the line: ${page.at}`]),
      ];
    },
  },
  {
    name: "model-kept",
    async act(page) {
      await open(page);
      await parts(page, "Grenser");
      await page.fill("[data-place='schemes[1].need_at_most']", "halvparten");
      await section(page, "Behov");
      await section(page, "Modell");
      await page.waitForSelector("text=Én feil må rettes");
    },
    async check(page) {
      const kept = await page.inputValue("[data-place='schemes[1].need_at_most']");
      await page.click("main header button:has-text('Forkast')");
      await confirm(page);
      await page.waitForSelector(".faults", { state: "detached" });
      const back = await page.inputValue("[data-place='schemes[1].need_at_most']");
      return [...(kept === "halvparten" ? [] : [`what was typed is lost: ${kept}`]), ...(back === "" ? [] : [`«Forkast» leaves «${back}»`])];
    },
  },
  {
    name: "model-proposal",
    async act(page) {
      await open(page);
      await page.click("button:has-text('Importer')");
      await page.waitForSelector("text=Forslag fra fil");
    },
    async check(page) {
      return says("the proposal", plain(await page.locator(".proposed").innerText()), "Innlandet 2022");
    },
  },
  {
    name: "model-refused",
    query: `?file=${encodeURIComponent(JSON.stringify({ version: 2 }))}`,
    async act(page) {
      await open(page);
      await page.click("button:has-text('Importer')");
      await page.waitForSelector("text=Filen kan ikke brukes");
    },
    async check(page) {
      return (await page.isVisible("button:has-text('Ta inn i skjemaet')")) ? ["a file that is no model can be put into the form"] : [];
    },
  },
  {
    name: "model-text",
    act: async (page) => (await open(page), await page.click("button:has-text('Se som tekst')")),
    shows: [
      "Slik står modellen i møtefilen og i filen som eksporteres. Kopier",
      '"nb": "Nordland 2023: kriterier, igangsatte tiltak først",',
      '"method": "largest-remainder",',
    ],
    async check(page) {
      const [text, own] = [
        await page.locator("dialog pre, dialog textarea, dialog code").first().textContent(),
        await page.evaluate(() => globalThis.backend.view().model),
      ];
      const told = ({ name, schemes }) => JSON.stringify([name, schemes.map(({ scheme, tiers }) => [scheme, tiers])]);
      return told(JSON.parse(text)) === told(own) ? [] : ["the text is not the model that is in use"];
    },
  },
  {
    name: "model-locked",
    query: "?state=proposed",
    async act(page) {
      await open(page);
      await parts(page, "Potter");
    },
    async check(page) {
      return [
        ...((await page.isVisible("text=Et utkast er lagt fram i saken som behandles")) ? [] : ["nothing says why the model is locked"]),
        ...((await page.isDisabled("[data-place='schemes[1].pots.per']")) ? [] : ["a locked model can be changed"]),
      ];
    },
  },
];
