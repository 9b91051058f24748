// The section about money as it is looked at in every look and size: what stands there, and that it tallies.
import { plain, differs, number, view, pots, participants, tallies, whatIf, setByKeyboard, dialog, R, I } from "./money-acts.mjs";

/** Rogaland's frame of the regional scheme: its letters, what may be set aside of it and under which roof, and what is left to share. */
const regional = {
  query: R,
  act: view(null, "Regional"),
  shows: [
    "Hovedtildeling 2024 19.01.2024 24/112 25 701 000 Tilleggstildeling 2024 24.06.2024 24/871 600 000 Ramme 26 301 000",
    "2025 årets ramme anslag Hovedtildeling 2025 25 700 000 Ramme 25 700 000",
    "30 % av forventet ramme i møtet, 25 000 000 30 %, 7 710 000 210 000 under taket sak 20/24 finnes ikke blant årets saker 29,18 % −7 500 000",
    "Til fordeling 70,82 % 18 200 000",
    "Rammen er et anslag. Rammen på 25 700 000 kroner er ikke endelig.",
  ],
  async check(page) {
    // From the frame down to what is to be shared, line by line.
    const amounts = await page
      .locator("main table:has-text('Til fordeling') :is(tbody, tfoot) tr")
      .evaluateAll((rows) => rows.map((row) => row.cells[row.cells.length - 1].textContent));
    const [whole, ...lines] = amounts.map(plain).map(number);
    const shared = lines.pop();
    return differs("what is left of the frame", whole + lines.reduce((sum, one) => sum + one, 0), shared);
  },
};

/** Innlandet's pots by key figures. */
const byFigures = {
  query: I,
  act: (page) => page.click('.card:has-text("Desentralisert")'),
  shows: ["11 rader", "Avsetning over taket", "altså 2 450 000 kroner: 490 000 kroner over.", "Avsatt 2 940 000 Fordelt 21 560 000 Rest 0"],
  check: tallies,
};

/** The frame of a scheme and a year, as it is written in. In the page. */
const frameOf = ([scheme, year]) =>
  globalThis.backend
    .view()
    .frames.find((frame) => frame.scheme === scheme && frame.year === year)
    .parts.reduce((sum, { amount }) => sum + amount, 0);

/** How many there are in all, and how many take part: as the program has it, and in the table that says so of each. */
async function takesPart(page, all, part) {
  const rows = await page.locator("main [role=grid]").getAttribute("aria-rowcount");
  const wrong = await page.evaluate(() => {
    const { participants } = globalThis.backend.view();
    const year = Number(document.querySelector("main h2").textContent.match(/\d{4}/)[0]);
    return [...document.querySelectorAll("main .body [data-key^='one ']")].flatMap((row) => {
      const name = row.querySelector("[role=rowheader]").textContent.trim();
      const own = participants.find((one) => one.name === name);
      const takes = own?.years.find((one) => one.scheme === "kl" && one.year === year)?.takes_part ?? false;
      return takes === row.querySelector("input").checked && row.innerText.includes(takes ? "Ja" : "Nei") ? [] : [name];
    });
  });
  const told = await page.getByText(/\d+ av \d+ deltar/).innerText();
  return [
    ...differs("who is said to take part, and does not, or the other way", wrong.join(), ""),
    ...differs("the rows, with heading and sum", Number(rows), all + 2),
    ...differs("how many take part", plain(told), `${part} av ${all} deltar`),
  ];
}

/** One network: its years, and its key figures with where they are from. */
const one = {
  query: I,
  act: dialog,
  shows: [
    "Nettverk D Slag Kompetansenettverk Region Nettverk D Vertskommune Vertskommune D",
    "Nøkkeltall lærerårsverk Verdi 509,9 Kilde GSI Telt 01.10.2021",
    "Nøkkeltall årsverk i barnehage Verdi 438,1 Kilde BASIL Telt 01.10.2021",
  ],
  async check(page) {
    const takes = await page.locator("dialog input[type=checkbox]").evaluateAll((all) => all.map((box) => box.checked));
    return [
      ...differs("the schemes that it takes part in", takes.join(), "true,true,false"),
      ...differs("the key figures", await page.locator("dialog").getByLabel("Verdi").count(), 7),
    ];
  },
};

export const moneyLooks = [
  { name: "money-rogaland-1024", ...regional, size: [1024, 768] },
  { name: "money-rogaland-dark", ...regional, theme: "dark" },
  { name: "money-rogaland-zoom", ...regional, size: [512, 384], scale: 2 },
  {
    name: "money-what-if-1024",
    query: R,
    size: [1024, 768],
    theme: "dark",
    act: whatIf,
    shows: [
      "Desentralisert ordning 25 000 000 → 24 100 000 −900 000 0 uendret 25 000 000 → 24 100 000 −900 000 24 linjer",
      "Utkast A prøver 24 100 000 kroner. Den registrerte rammen er 25 000 000 (−900 000).",
      "Ramme (prøves) anslag 100 % 24 100 000",
      "Tilbake til 25 000 000",
    ],
    check: async (page) => differs("the frame that is written in", await page.evaluate(frameOf, ["dekom", 2025]), 25_000_000),
  },
  {
    name: "money-nordland-what-if",
    async act(page) {
      await view(null, "Desentralisert")(page);
      await page.getByLabel(/^Hva om .* blir/).fill("11 000 000");
      await page.keyboard.press("Enter");
      await page.waitForSelector("text=prøver 11");
    },
    shows: [
      "12 070 000 → 11 000 000 −1 070 000 0 uendret 12 070 000 → 11 000 000 −1 070 000 44 linjer",
      "Utkastet regner med 11 000 000 kroner. Den registrerte rammen er 12 070 000 kroner.",
      "Til fordeling 100 % 11 000 000 44 av 47 meldinger oppfyller kriteriene",
      "Prøver ramme 11 000 000 (registrert 12 070 000) Tilsagn 0 Avsatt 0 Fordelt 11 000 000 Rest 0",
    ],
    check: async (page) => differs("the frame that is written in", await page.evaluate(frameOf, ["dekom", 2023]), 12_070_000),
  },
  {
    name: "money-pots-contrast",
    query: R,
    theme: "contrast",
    act: setByKeyboard,
    shows: [
      "Karmøy kommune 1 698 000 7,20 % 1 800 000 anslag satt for hånd",
      "Haugesund kommune 1 539 000 6,42 % 1 603 793 anslag holdt",
      "Hele ordningen 23 990 000 100,12 % 25 030 513",
      "Fordelt 25 030 513 Rest −30 513",
    ],
    check: tallies,
  },
  {
    name: "money-pots-none",
    act: pots,
    shows: [
      "Desentralisert ordning: potter 2023 Ordningen har ikke potter for nettverk eller eiere: behovsmeldingene deler rammen under ett. Modellen bestemmer det.",
    ],
    check: async (page) => differs("tables of pots", await page.locator("main [role=grid], main [role=treegrid]").count(), 0),
  },
  {
    name: "money-draft-1024",
    query: R,
    size: [1024, 768],
    act: (page) => page.click('.card:has-text("Desentralisert")'),
    shows: [
      "nord 4 632 000 19,31 % 4 827 008",
      "Hele ordningen 23 990 000 100,00 % 25 000 000",
      "Rammen er et anslag Rammen på 25 000 000 kroner er ikke endelig.",
      "Fordelt 25 000 000 Rest 0",
    ],
    check: tallies,
  },
  { name: "money-draft-innlandet", ...byFigures, shows: [...byFigures.shows, "Nettverk A 7,51 % 1 618 398 647 359 anslag"] },
  { name: "money-draft-zoom", ...byFigures, size: [512, 384], scale: 2 },
  {
    name: "money-participants",
    query: I,
    act: participants,
    shows: ["Kompetanseløftet: hvem som deltar 2022", "11 rader 8 av 11 deltar Alle Deltar ikke (3)", "Nettverk D Nettverk D Nei Vertskommune D"],
    check: (page) => takesPart(page, 11, 8),
  },
  {
    name: "money-participants-1024",
    query: R,
    size: [1024, 768],
    act: participants,
    shows: ["24 rader 15 av 24 deltar Alle Deltar ikke (9)", "Haugesund kommune nord Nei Deltok ikke i 2024", "Sum 14 055 000"],
    check: (page) => takesPart(page, 24, 15),
  },
  { name: "money-participant", ...one },
  { name: "money-participant-dark", ...one, theme: "dark", size: [1024, 768] },
  {
    name: "money-bring",
    query: R,
    async act(page) {
      await view("Hent fra regneark")(page);
      await page.click("button:has-text('Velg regneark')");
      await page.waitForSelector("text=24 rader er klare (deltakere).");
    },
    shows: [
      "/home/meg/participants.xlsx",
      "24 rader er klare (deltakere). 3 delsummer stemmer.",
      "Klar. Alt sammen kan angres i ett. Hent 24 rader (deltakere) Avbryt",
    ],
    check: async (page) => [
      ...differs("what the workbook holds", await page.locator("main input[type=radio]:checked").getAttribute("value"), "participants"),
      ...differs("bringing it in", await page.locator("button:has-text('Hent 24 rader')").isEnabled(), true),
      ...differs("changes before that", await page.evaluate(() => globalThis.backend.view().revision), 1),
    ],
  },
  {
    name: "money-bring-problems",
    query: R,
    size: [1024, 768],
    async act(page) {
      await view("Hent fra regneark")(page);
      await page.check("input[value=frames]");
      await page.click("button:has-text('Velg regneark')");
      await page.waitForSelector("text=1 feil må rettes");
    },
    shows: [
      "1 feil må rettes i regnearket. Ingenting er hentet.",
      "Ark Rad Kolonne Står der Ventet Rammer 3 C 25,7 mill.? hele kroner, for eksempel 125 000",
      "Rett regnearket først. Ingenting er endret.",
    ],
    check: async (page) => [
      ...differs("bringing in what is wrong", await page.locator(".act .ds-button").first().isEnabled(), false),
      ...differs("changes", await page.evaluate(() => globalThis.backend.view().revision), 1),
    ],
  },
];
