// A draft that cannot be reckoned: its page says why and what can be done, every other place goes on, and neither wall nor copy shows an
// amount that is not there.
import { missing } from "./laptop-acts.mjs";
import { looks } from "./looks.mjs";
import { command, differs, section } from "./silent-acts.mjs";

const query = "?state=trouble";

const said = [
  "Utkast A kan ikke regnes nå Det er satt et beløp for «Ofoten» i Desentralisert ordning, som ikke lenger finnes der. La gruppen følge regelen igjen, eller angre.",
  "Slipp beløpet for Ofoten Angre: Ofoten 1 018 191 → 1 200 000 Arbeid med Utkast B",
  "Resten av møtet kan brukes som vanlig. Ingenting er borte.",
];
/** No amount of the draft is shown, in the page or at its foot. */
const noAmounts = async (page) => [
  ...differs("tables and sums of the draft", await page.locator("main [role=treegrid], footer dl dd").count(), 0),
  ...differs("ways out that can be taken", (await page.locator("main .trouble button:enabled, main [class*=trouble] button:enabled").count()) > 2, true),
];

/** What stands in the places that need no reckoned draft, and in those that say why they have nothing. */
const OTHERS = {
  Sammenlign: "Utkast B",
  Forum: "20 plasser, 18 med stemmerett.",
  Dokumenter: "Gjennomsynskopi",
  "Flere år": "Tilsagn",
  Modell: "Nordland 2023: kriterier, igangsatte tiltak først",
  Journal: "40 av 40 linjer",
};

export const trouble = [
  ...looks(
    {
      name: "trouble",
      query,
      shows: ["Utkast A regnes ikke", ...said],
      viser: [
        "Utkast A blir ikkje rekna",
        "Utkast A kan ikkje reknast no Det er sett eit beløp for «Ofoten» i Desentralisert ordning, som ikkje lenger finst der. La gruppa følgje regelen igjen, eller angre.",
        "Slepp beløpet for Ofoten",
        "Resten av møtet kan brukast som vanleg. Ingenting er borte.",
      ],
      check: noAmounts,
    },
    ["light", "dark", "contrast", "forced", "1024", "zoom", "nn"],
  ),
  {
    name: "trouble-menu",
    query,
    act: (page) => page.click("main .menu button"),
    async check(page) {
      return differs("drafts marked", await page.locator("[role=menuitemradio] .trouble").count(), 1);
    },
  },
  {
    name: "trouble-frames",
    query,
    act: (page) => section(page, "Rammer"),
    shows: [
      "Regional ordning regnes ikke Desentralisert ordning regnes ikke Kompetanseløftet regnes ikke",
      ...said,
      "2023 årets ramme endelig Hovedtildeling 10 886 000 Ramme 10 886 000 Endre",
    ],
    check: async (page) => [
      ...differs("what is shared of the frame", await page.getByText("Til fordeling").count(), 0),
      ...differs("a frame can be changed", await page.locator("main button:has-text('Endre')").first().isEnabled(), true),
    ],
  },
  { name: "trouble-decision", query, act: (page) => section(page, "Avgjørelse"), shows: said, check: noAmounts },
  {
    name: "trouble-needs",
    query,
    act: (page) => section(page, "Behov"),
    shows: ["135 rader", "1 Rekom", "102 635 116 677 219 312 alle oppfylt", "Ny behovsmelding"],
    check: async (page) => differs("amounts of the draft beside what was applied for", await page.getByText("Søkt mot ramme").count(), 0),
  },
  {
    name: "trouble-other-sections",
    query,
    async act(page) {
      page.wrong = [];
      for (const [name, words] of Object.entries(OTHERS)) {
        await section(page, name);
        await page.still();
        page.wrong.push(...(await missing(page, words)).map((what) => `${name}: ${what}`));
      }
    },
    check: (page) => page.wrong,
  },
  {
    name: "trouble-wall",
    face: "projector",
    query,
    act: (page) => command(page, { do: "show-on-wall", scene: { scene: "draft", scheme: "dekom" } }),
    shows: ["Utkastet regnes ikke nå Utkast A vises når det kan regnes igjen.", "Sak 4/23 · Innstilling om fordeling av midler 2023"],
    check: async (page) => differs("amounts on the wall", /\d{3} \d{3}/.test((await page.innerText("body")).replaceAll("\u00a0", " ")), false),
  },
  {
    name: "trouble-wall-result",
    face: "projector",
    query,
    act: (page) => command(page, { do: "show-on-wall", scene: { scene: "result" } }),
    shows: ["Ikke lagt fram Utkastet er fortsatt til behandling. Utkastet regnes ikke nå"],
    check: async (page) => differs("amounts on the wall", /\d{3} \d{3}/.test((await page.innerText("body")).replaceAll("\u00a0", " ")), false),
  },
  ...looks({
    name: "trouble-copy",
    face: "representative",
    query,
    act: (page) => page.click("button:has-text('Se alt uten å velge')"),
    nynorsk: (page) => page.click("button:has-text('Sjå alt utan å velje')"),
    async check(page) {
      const rows = await page.locator(".reported tbody tr").count();
      return rows > 20 ? [] : [`the behovsmeldinger as they were reported: ${rows} rows`];
    },
  }),
  {
    name: "trouble-copy-search",
    face: "representative",
    query,
    async act(page) {
      await page.click("button:has-text('Se alt uten å velge')");
      await page.fill(".reported input[type=search]", "bodø");
    },
    shows: [
      "Utkast A kunne ikke regnes da kopien ble laget, og har ingen beløp å vise.",
      "2 treff på «bodø» i Regional ordning",
      "18 Salten Bodø kommune Digital praksis i barnehagen 796 670",
      "19 Salten Bodø kommune Lekende læring og vennskap 622 371",
      "Treffene til sammen 1 419 041",
    ],
    check: async (page) => differs("rows for «bodø»", await page.locator(".reported tbody tr").count(), 2),
  },
];
