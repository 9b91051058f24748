// The 30 % round: shared by priority until the pot is empty, søknader registered and taken away, and as it looks.

import { query, text, round } from "./several-acts.mjs";
import { seen, seenDown, press, write, send } from "./filled.mjs";

/** The pot is shared by priority until it is empty: down to where it ends, between two that are alike. */
const shared = {
  query,
  act: async (page) => (await round(page), seenDown(page, ".line-tie")),
  shows: [
    "Det er søkt om 3 865 000 kroner. Potten er 3 265 800. Det mangler 599 200 kroner.",
    "Mottatt 22.09.2023, etter fristen 20.09.2023. 6 Narvik kommune",
    "Utlysning 1 Til fordeling 3 265 800, tildelt 3 240 000, igjen 25 800 kroner.",
    "Delt plass 4–5: 2 søknader er like i hele prioriteringen. Forumet må velge om pengene ikke rekker til alle.",
    "300 000 120 000 delvis dekket",
  ],
  check: async (page) => {
    const tie = await page.locator(".line-tie").first().boundingBox();
    const [before, after] = [page.locator(".line-tie ~ [role=row]").first(), page.locator("[role=row]:has(+ .line-tie)").first()];
    const names = [await text(after.locator("[data-column='0']")), await text(before.locator("[data-column='0']"))];
    return [
      ...(tie.y > 0 && tie.y < page.viewportSize().height ? [] : ["the place that two share is out of sight"]),
      ...(names.join() === "3 Alstahaug kommune,4 Vågan kommune" ? [] : [`the shared place stands between ${names.join(" and ")}`]),
    ];
  },
};

export const rounds = [
  {
    name: "round",
    query,
    act: round,
    async check(page) {
      return [...(await seen(page, "studenter × 60")), ...(await seen(page, "Det mangler")), ...(await seen(page, "Delt plass 4–5"))];
    },
  },
  { name: "round-tall", ...shared, size: [1440, 2800] },
  { name: "round-list", ...shared },
  { name: "round-dark", ...shared, theme: "dark" },
  { name: "round-contrast", ...shared, theme: "contrast" },
  { name: "round-1024", ...shared, size: [1024, 768] },
  { name: "round-zoom", query, act: round, shows: shared.shows, size: [512, 384], scale: 2 },
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
];
