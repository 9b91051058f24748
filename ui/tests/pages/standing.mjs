// Pages of the leader that are looked at as they stand, before anything is done there: the start page, the dialogs of keys, commands and
// looks, and the sections of the example.
import { differs, goTo, section, text, typed } from "./leader-acts.mjs";
import { focusOn } from "./told-apart.mjs";

const start = {
  query: "?face=start",
  shows: [
    "Ny her? Begynn med eksempelet",
    "nordland-2023.innstilling /home/meg/Møter/nordland-2023.innstilling 2 frister er gått ut Neste: Frist behovsmeldinger, 24.03.2023, 7 dager igjen",
    "Filen finnes ikke lenger her: /media/minnepinne/nordland-2022.innstilling",
    "Kollektiv 2026 Ordningen som avløste de tre, med oppbygningen og uten prosenter.",
    "135 behovsmeldinger i tre ordninger og 20 plasser i forumet.",
  ],
};

/** What is brought from a workbook is said before it is brought in: how many, of which what, and what was passed over. */
const brought = [
  "135 behovsmeldinger er klare. 24 delsummer stemmer.",
  "Desentralisert ordning 7 800 000 10 016 072 17 816 072",
  "Arket «Gammel liste» er skjult og ble ikke lest.",
  "24 rader med summer og liknende er ikke lest som behovsmeldinger.",
  "2 celler har fått verdien til den sammenslåtte cellen de hører til.",
  "Behov 2023 overskrifter i rad 3",
];

const needs = ["Sum 135 21 367 898 28 803 682 50 171 580 31 252 000 18 919 580 over 60,5 %", "135 rader", "68 327 164 688 233 015 ikke oppfylt"];

export const standing = [
  { name: "start", ...start },
  { name: "start-dark", ...start, theme: "dark", shows: [...start.shows, "Farger Mørk"] },
  { name: "start-zoom", ...start, size: [512, 384], scale: 2 },
  {
    name: "ambiguous-1024",
    size: [1024, 768],
    act: async (page) => (await goTo(page, "85 sortland"), typed(page, "1.234")),
    shows: [
      "348 532 1.234 72 %",
      "«1.234» kan leses på to måter: som 1234 kroner, eller som et tall med desimaler. Skriv det uten punktum og komma.",
      "Bruk 1 234 Behold det gamle beløpet",
      "249 458 kroner",
    ],
    check: async (page) => [
      ...differs("the cell is marked as wrong", await page.locator("[aria-invalid=true]").innerText(), "1.234"),
      ...(await focusOn(page, "dekom-85")),
    ],
  },
  {
    name: "keys",
    act: (page) => page.keyboard.press("?"),
    shows: [
      "Taster I alle tabeller",
      "endre de valgte beløpene, eller alt i en region, pott eller ordning, med en prosent",
      "F8 frys eller slipp veggen",
      "Ved navneopprop F for M mot B blank",
    ],
    check: async (page) => {
      const without = await page.locator("dialog kbd").evaluateAll((keys) => keys.filter((key) => key.innerText.trim() === "").length);
      return [...(await focusOn(page, "Taster")), ...differs("keys without a sign", without, 0)];
    },
  },
  {
    name: "commands",
    act: async (page) => (await page.keyboard.press("Control+k"), page.fill("dialog input", "sortland")),
    shows: [
      "37 Sortland kommune: Digital praksis i barnehagen Rekom",
      "85 Sortland kommune: Praktisk og variert opplæring Dekom 85 Sortland kommune på veggen Vis på vegg",
      "129 Sortland kommune: Tidlig innsats og PPT i barnehage KL",
    ],
    check: async (page) => {
      const hits = await page.locator("dialog [role=option]").allInnerTexts();
      return [
        ...differs("what is found", hits.length, 12),
        ...differs("what is found of others", hits.filter((hit) => !hit.includes("Sortland kommune")).join(), ""),
        ...differs(
          "the one that Enter takes",
          await text(page.locator("dialog [aria-selected=true] > span").first()),
          "37 Sortland kommune: Digital praksis i barnehagen",
        ),
      ];
    },
  },
  {
    name: "settings",
    act: (page) => page.click("[aria-label='Utseende og språk']"),
    shows: [
      "Innstillingen skrives ut på samme språk.",
      "Som maskinen Lys Mørk Høy kontrast",
      "Veggen Lys Mørk Størrelse 100 %",
      "Taster med én bokstav eller ett tegn På Av",
    ],
    check: async (page) => {
      const chosen = await page.locator("dialog input:checked").evaluateAll((all) => all.map((one) => one.closest("label").innerText.trim()));
      return differs("what is chosen", chosen.join(), "Bokmål,Lys,Lys,På");
    },
  },
  {
    name: "forum",
    act: (page) => section(page, "Forum"),
    shows: [
      "20 plasser, 18 med stemmerett. Statsforvalteren har ikke stemmerett.",
      "Statsforvalteren i Nordland statsforvalteren sekretariat Nei ikke navngitt",
      "Utdanningsforbundet Nordland lærerorganisasjon møteleder Ja",
      "Mer enn halvparten av de avgitte stemmene. Vedtaksført når minst halvparten av plassene med stemmerett er her.",
    ],
    check: async (page) => {
      const votes = await page
        .locator("main [role=grid] .body [role=row]")
        .evaluateAll((rows) => rows.map((row) => (/\bJa\b/.test(row.innerText) ? "Ja" : "Nei")));
      return differs("the seats, and those with a vote", `${votes.length} ${votes.filter((vote) => vote === "Ja").length}`, "20 18");
    },
  },
  {
    name: "documents",
    act: async (page) => {
      await section(page, "Dokumenter");
      await page.click("button:has-text('Lagre kopi')");
      await page.waitForSelector(".toast:has-text('Kopien er lagret: /home/meg/Dokumenter/nordland-2023 – kopi.innstilling')");
    },
    shows: [
      "Forumet har ikke avgjort saken. Dokumentet blir merket som utkast.",
      "Interne merknader er ikke med.",
      "Foreløpig Utkast A, 10.03.2023: 27 986 200 kroner. 3 linjer er endret siden forrige versjon.",
      "126 142 121 142 −5 000 121 142 111 142 −10 000 Oppstart først i 2024.",
      "Dekom 5 214 738 av dette koordinator 428 010 6 855 262 0 12 070 000 stemmer",
      "Kopien er lagret: /home/meg/Dokumenter/nordland-2023 – kopi.innstilling",
    ],
    check: async (page) => differs("schemes that do not tally", await page.getByText("stemmer ikke").count(), 0),
  },
  {
    name: "frames",
    act: (page) => section(page, "Rammer"),
    shows: [
      "Ingen ramme er skrevet inn for 2022.",
      "2023 årets ramme endelig Hovedtildeling 10 886 000 Ramme 10 886 000",
      "Utbetales etter 15. oktober 30 % av rammen, 10 886 000 ikke noe tak sak 4/23 30 % −3 265 800",
      "Til fordeling 70 % 7 620 200 47 av 49 meldinger oppfyller kriteriene",
      "Kopien er et anslag til tildelingsbrevet kommer.",
    ],
    check: async (page) => differs("the scheme that is chosen", await text(page.locator(".choice[aria-pressed=true]")), "Regional ordning\n10 886 000"),
  },
  {
    name: "import",
    async act(page) {
      await section(page, "Behov");
      await page.click("button:has-text('Velg regneark')");
      await page.waitForSelector("text=135 behovsmeldinger er klare");
    },
    shows: [...brought, "Klar. Alt sammen kan angres i ett. Hent inn 135 behovsmeldinger"],
    check: async (page) => [
      ...differs("bringing them in", await page.locator("button:has-text('Hent inn 135 behovsmeldinger')").isEnabled(), true),
      ...differs("changes before that", await page.evaluate(() => globalThis.backend.view().revision), 1),
    ],
  },
  { name: "needs-zoom", size: [512, 384], scale: 2, act: (page) => section(page, "Behov"), shows: needs },
];
