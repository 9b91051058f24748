// Several years, the 30 % round, assessment and payments: what is looked at, and that the keyboard alone suffices.

import { rounds } from "./rounds.mjs";
import { query, text, section, years, assessed } from "./several-acts.mjs";
import { seen, seenDown, press, write, send } from "./filled.mjs";

const bound = {
  query,
  act: years,
  shows: [
    "2022 250 000 600 000 850 000",
    "Utkast A, utkast, ikke vedtatt 27 986 200 22 727 000 21 951 000 72 664 200",
    "Sum 28 416 200 23 327 000 21 951 000 73 694 200",
    "I 5 linjer er grunnlaget ikke navngitt, og da vises ingen prosent.",
    "200 000 9 230 000 9 430 000 78,1 % av rammen for 2023, 12 070 000 kroner",
    "Beløpene er slik de ble meldt, med forbehold om det årlige statsbudsjettet.",
  ],
  check: (page) =>
    // The years' columns come to the sum at their end, row by row and at the foot.
    page.evaluate(() => {
      const amounts = (row) => [...row.querySelectorAll("[role=gridcell]")].map((cell) => Number(cell.textContent.replace(/\D/g, "")));
      const rows = [...document.querySelector("main [role=grid]").querySelectorAll(".body [role=row], .foot [role=row]")].map(amounts);
      const wrong = rows.filter((row) => row.slice(0, -1).reduce((sum, one) => sum + one, 0) !== row.at(-1));
      return rows.length < 4 ? [`the years are ${rows.length} rows`] : wrong.map((row) => `a row does not tally: ${row.join(" ")}`);
    }),
};

/** All of the assessment of one behovsmelding, with what it had before and what comes. */
const judged = {
  query,
  act: assessed,
  shows: [
    "Meldt 348 532 kroner: eier 173 742, UH 174 790.",
    "Alle tre er oppfylt. Tiltaket kan få midler.",
    "Behovet bygger på en lokal analyse De ansatte har vært med Kompetansenettverket, koordinator, 20.02.2023",
    "Endre 2022 48 500",
    "Eieren har meldt 6 tiltak i alle ordninger; 6 får midler. Flere enn de 2 modellen tillater samtidig.",
    "Nettverkets rangering, konstruert 220 000 AU – utkast 249 458 vedtatt –",
    "2024 tilsagn 3, vedtatt 2022 −50 000",
  ],
  check: async (page) => {
    const buttons = await page.locator("main button").allInnerTexts();
    const judged = buttons.filter((words) => words.startsWith("Vurder")).map((words) => words.trim());
    return judged.join() === "Vurder på nytt,Vurder,Vurder,Vurder,Vurder,Vurder" ? [] : [`what can be judged is ${judged.join()}`];
  },
};

/** What is to be paid, scheme by scheme: the draft's and what was promised before. */
const paid = {
  query,
  act: async (page) => (await section(page, "Dokumenter"), seenDown(page, ".tally")),
  shows: [
    "Rekom 3 217 926 av dette koordinator 155 211 4 402 274 0 7 620 200 stemmer 180 000 7 800 200",
    "Dekom 5 214 738 av dette koordinator 428 010 6 855 262 0 12 070 000 stemmer 250 000 12 320 000",
    "KL 3 510 422 av dette koordinator 143 228 4 785 578 0 8 296 000 stemmer 0 8 296 000",
    "Dette er grunnlaget for tilsagnsbrevene. Utkastet er ikke vedtatt.",
  ],
  check: async (page) => {
    const tally = await page.locator(".tally").first().boundingBox();
    const off = await page.getByText("stemmer ikke").count();
    return [
      ...(tally.y < page.viewportSize().height ? [] : ["the control is out of sight"]),
      ...(off === 0 ? [] : ["the payments do not tally with the awards"]),
    ];
  },
};

export const several = [
  {
    name: "years",
    query,
    act: years,
    async check(page) {
      return [
        ...(await seen(page, "Utkast A, utkast, ikke vedtatt")),
        ...(await seen(page, "med forbehold om det årlige statsbudsjettet")),
        ...(await seen(page, "av rammen for 2023")),
        ...(await seen(page, "Ingen prosent: grunnlaget er ikke navngitt.")),
      ];
    },
  },
  { name: "years-dark", ...bound, theme: "dark" },
  { name: "years-1024", ...bound, size: [1024, 768] },
  { name: "years-zoom", ...bound, size: [512, 384], scale: 2 },
  {
    name: "years-tall",
    ...bound,
    size: [1440, 2600],
    shows: [
      ...bound.shows,
      "Rekom 2024: 44 tiltak i utkastet binder 6 651 000 kroner 6 651 000",
      "2024 med forbehold om det årlige statsbudsjettet −50 000 rettelse",
      "Sum 1 030 000",
    ],
  },
  {
    name: "years-name-base",
    query,
    async act(page) {
      await years(page);
      await press(page, "Navngi grunnlag for Rekom 2024");
      await send(page);
      page.told = await page.locator("dialog[open] .ds-validation-message").allInnerTexts();
      await write(page, "Hva grunnlaget er", "forventet ramme 2024");
      await write(page, "Beløp i kroner", "10 886 000");
      await send(page);
    },
    async check(page) {
      const faults = page.told.includes("Skriv hva grunnlaget er.") ? [] : [`an empty base is told as ${page.told.join(" | ")}`];
      if ((await page.locator("dialog[open]").count()) > 0) faults.push("the dialog stays open");
      return [...faults, ...(await seen(page, "av forventet ramme 2024, 10 886 000 kroner"))];
    },
  },
  {
    name: "years-correct",
    query,
    async act(page) {
      await years(page);
      await press(page, "Rett tilsagn 1, Sortland kommune");
      await write(page, "Vedtaksår", "2023");
      await write(page, "Hvor mye det endres med", "25 000");
      await send(page);
      page.refused = await page.locator("dialog[open] [role=alert]").allInnerTexts();
      await write(page, "Vedtaksår", "2022");
      await send(page);
    },
    async check(page) {
      const faults = page.refused.some((told) => told.includes("senere år enn det er vedtatt")) ? [] : [`refused as «${page.refused.join(" | ")}»`];
      const undo = await text(page.locator(".undo"));
      if (undo !== "Angre: tilsagn til Sortland kommune") faults.push(`undo is called «${undo}»`);
      return [...faults, ...((await page.getByText("−25\u00a0000").count()) > 0 ? [] : ["the correction is not a line with a minus"])];
    },
  },
  ...rounds,
  {
    name: "assess",
    query,
    act: assessed,
    async check(page) {
      return [
        ...(await seen(page, "Kompetansenettverket, koordinator, 20.02.2023")),
        ...(await seen(page, "48 500")),
        ...(await seen(page, "Beløpet underveis")),
      ];
    },
  },
  {
    // A file is kept with a behovsmelding: chosen, dropped, and what cannot be kept is said there.
    name: "assess-files",
    query,
    act: async (page) => {
      await assessed(page);
      await page.locator("main summary", { hasText: "Vedlegg" }).click();
      await press(page, "Legg ved en fil …");
      await page.waitForSelector("text=Notat om rammen.pdf");
      await page.evaluate(() => globalThis.backend.bring({ kind: "other", path: "/home/meg/Mappe" }));
      await page.waitForSelector("main [role=alert]");
    },
    async check(page) {
      const kept = await page.evaluate(() => globalThis.backend.view().year.kept_files);
      return kept.length === 1 && kept[0].with.with === "need" ? [] : [JSON.stringify(kept)];
    },
  },
  { name: "assess-dark", ...judged, theme: "dark" },
  { name: "assess-1024", ...judged, size: [1024, 768] },
  { name: "assess-zoom", ...judged, size: [512, 384], scale: 2 },
  {
    name: "assess-dialog",
    query,
    async act(page) {
      await assessed(page);
      await press(page, "Vurder lokalt definert behov, AU");
      await send(page);
      await page.still();
    },
    check: (page) => seen(page, "Velg om kriteriet er oppfylt."),
  },
  {
    name: "assess-done",
    query,
    async act(page) {
      await assessed(page);
      await press(page, "Vurder lokalt definert behov, AU");
      await page.getByRole("radio", { name: "ikke oppfylt" }).focus();
      await page.keyboard.press("Space");
      await write(page, "Begrunnelse", "Behovet er ikke avklart med skolene.");
      await write(page, "Vurdert av", "AU, sekretariatet");
      await send(page);
    },
    async check(page) {
      const faults = (await page.locator("dialog[open]").count()) === 0 ? [] : ["the dialog stays open"];
      return [...faults, ...(await seen(page, "Tiltaket kan ikke få midler.")), ...(await seen(page, "AU, sekretariatet"))];
    },
  },
  {
    name: "assess-details",
    query,
    async act(page) {
      await assessed(page);
      await press(page, "Skriv opplysninger");
      await write(page, "Hvorfor tiltaket trenger koordinator", "Fire kommuner og to UH-miljøer, konstruert.");
      await send(page);
    },
    check: (page) => seen(page, "Fire kommuner og to UH-miljøer, konstruert."),
  },
  {
    name: "payments",
    query,
    size: [1440, 1400],
    async act(page) {
      await section(page, "Dokumenter");
      const payments = page.getByRole("treegrid", { name: "Utbetalinger per mottaker" });
      await payments.getByRole("rowheader", { name: "Andøy kommune" }).click();
      await payments.locator("[role=row].row[data-key^=line]").first().waitFor();
      await page.getByLabel("Søk i Utbetalinger per mottaker").fill("sortland");
    },
    async check(page) {
      const off = await page.getByText("stemmer ikke").count();
      return [
        ...(off === 0 ? [] : ["the payments do not tally with the awards"]),
        ...(await seen(page, "tilsagn 1")),
        ...(await seen(page, "behovsmelding 85")),
      ];
    },
  },
  { name: "payments-1024", ...paid, size: [1024, 768] },
  { name: "payments-dark", ...paid, theme: "dark" },
];
