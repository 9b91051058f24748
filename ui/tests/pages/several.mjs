// Several years, the 30 % round, assessment and payments: what is looked at, and that the keyboard alone suffices.

const query = "?later";
const text = async (locator) => (await locator.innerText()).replaceAll("\u00a0", " ").trim();
const seen = async (page, words) => ((await page.getByText(words).first().isVisible()) ? [] : [`«${words}» is not seen`]);

/** Goes to a section by the keyboard. */
async function section(page, name) {
  await page.locator(`nav button:has-text("${name}")`).focus();
  await page.keyboard.press("Enter");
  await page.still();
}
const years = (page) => section(page, "Flere år");
const round = (page) => section(page, "-runden");
const seenDown = (page, selector) => page.locator(selector).first().scrollIntoViewIfNeeded();

/** Presses a button by the keyboard. */
async function press(page, name) {
  await page.getByRole("button", { name }).first().focus();
  await page.keyboard.press("Enter");
  await page.still();
}

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

async function assessed(page) {
  await section(page, "Behov");
  await page.fill("input[type=search]", "85 sortland");
  await press(page, "Vurder 85 Sortland kommune");
}

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
  { name: "years-dark", query, theme: "dark", act: years },
  { name: "years-1024", query, size: [1024, 768], act: years },
  { name: "years-zoom", query, size: [512, 384], scale: 2, act: years },
  { name: "years-tall", query, size: [1440, 2600], act: years },
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
  {
    name: "round",
    query,
    act: round,
    async check(page) {
      return [...(await seen(page, "studenter × 60")), ...(await seen(page, "Det mangler")), ...(await seen(page, "Delt plass 4–5"))];
    },
  },
  { name: "round-tall", query, size: [1440, 2800], act: round },
  { name: "round-list", query, act: async (page) => (await round(page), seenDown(page, ".line-tie")) },
  { name: "round-dark", query, theme: "dark", act: async (page) => (await round(page), seenDown(page, ".line-tie")) },
  { name: "round-contrast", query, theme: "contrast", act: async (page) => (await round(page), seenDown(page, ".line-tie")) },
  { name: "round-1024", query, size: [1024, 768], act: async (page) => (await round(page), seenDown(page, ".line-tie")) },
  { name: "round-zoom", query, size: [512, 384], scale: 2, act: round },
  {
    name: "round-none",
    act: async () => undefined,
    check: async (page) => ((await page.locator("nav button:has-text('-runden')").count()) === 0 ? [] : ["a round without a model is in the rail"]),
  },
  {
    name: "round-application",
    query,
    async act(page) {
      await round(page);
      await press(page, "Registrer søknad");
      await write(page, "Eier som søker", "Meløy kommune");
      await write(page, "Barnehage", "Konstruert barnehage 9");
      await write(page, "Antall studenter", "3");
      await write(page, "Mottatt", "31.02.2023");
      await send(page);
      page.told = await page.locator("dialog[open] .ds-validation-message").allInnerTexts();
      await write(page, "Mottatt", "10.09.2023");
    },
    check: (page) => (page.told.includes("Skriv datoen som 13.03.2025.") ? [] : [`a day that is none is told as ${page.told.join(" | ")}`]),
  },
  {
    name: "round-removed",
    query,
    async act(page) {
      await round(page);
      await press(page, "Fjern søknad 7");
      await send(page);
    },
    async check(page) {
      const left = await page.getByText("7 Rana kommune").count();
      const undo = await text(page.locator(".undo"));
      return [...(left === 0 ? [] : ["the søknad is still there"]), ...(undo === "Angre: fjernet søknad fra Rana kommune" ? [] : [`undo is called «${undo}»`])];
    },
  },
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
  { name: "assess-dark", query, theme: "dark", act: assessed },
  { name: "assess-1024", query, size: [1024, 768], act: assessed },
  { name: "assess-zoom", query, size: [512, 384], scale: 2, act: assessed },
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
  { name: "payments-1024", query, size: [1024, 768], act: async (page) => (await section(page, "Dokumenter"), seenDown(page, ".tally")) },
  { name: "payments-dark", query, theme: "dark", act: async (page) => (await section(page, "Dokumenter"), seenDown(page, ".tally")) },
];
