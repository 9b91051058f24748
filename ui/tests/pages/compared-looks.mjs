// Several drafts in every look: amounts set for regions, the menu of drafts, and drafts and stages side by side.
import { several, plain, is, section, row, open, toRegion, compare } from "./compared-acts.mjs";
import { apart, focusOn } from "./told-apart.mjs";

const looks = (name, scene) => [
  { name, ...scene },
  { ...scene, name: `${name}-dark`, theme: "dark" },
  { ...scene, name: `${name}-1024`, size: [1024, 768] },
  { ...scene, name: `${name}-zoom`, size: [512, 384], scale: 2 },
];

const stages = async (page) => {
  await compare(page);
  for (const stage of ["Meldt", "Nettverkets forslag", "AU-forslag"]) await page.click(`.chip:has-text("${stage}")`);
  await page.still();
};

/** The lines of the first region come to what its own line says, in every column but the difference. */
const firstTallies = (page) =>
  page.evaluate(() => {
    const rows = [...document.querySelectorAll(".body .row")];
    const next = rows.findIndex((row, at) => at > 0 && row.classList.contains("heading"));
    const amounts = (line) => [...line.querySelectorAll(".cell-amount, .cell-stage")].map((cell) => Number(cell.textContent.replace(/\D/g, "")));
    const [whole, ...lines] = rows.slice(0, next).map(amounts);
    const sums = whole.map((_, at) => lines.reduce((sum, line) => sum + line[at], 0));
    if (lines.length < 3) return ["the first region is not whole"];
    return sums.join() === whole.join() ? [] : [`the lines of the first region come to ${sums.join()}, and it says ${whole.join()}`];
  });
/** What is chosen to be seen side by side, and the names of the columns. */
const chips = async (page) => (await page.locator(".chip:has(input:checked)").allInnerTexts()).map(plain).join(", ");

const groups = {
  query: several,
  act: (page) => toRegion(page, "Vesterålen"),
  shows: [
    "Lofoten 5 meldinger satt 1 640 417 1 000 000 61 %",
    "satt kan ikke plasseres: 47 854 1 752 146 1 752 146 100 %",
    "Satt til 1 800 000 kroner 47 854 kroner kan ikke plasseres. Meldingene får 1 752 146 kroner, og reglene gir ikke rom for mer.",
    "Beløpet får ikke plass For Vesterålen er det satt 1 800 000 kroner.",
    "Fordelt 12 070 000 Rest 0",
  ],
  check: (page) => focusOn(page, "region Vesterålen"),
};

const beside = {
  query: several,
  act: compare,
  shows: [
    "135 rader",
    "Behovsmelding Utkast B Utkast A Forskjell fra Utkast B",
    "Sør-Helgeland · Regional ordning · 4 linjer 585 782 585 782 likt",
    "Sum 27 986 200 27 986 200 likt",
  ],
  check: async (page) => [...is("what is chosen", await chips(page), "Utkast A, Utkast B"), ...(await firstTallies(page))],
};

export const comparedLooks = [
  ...looks("groups", groups),
  { ...groups, name: "groups-contrast", theme: "contrast" },
  {
    ...groups,
    name: "groups-forced",
    forced: "active",
    check: async (page) => [
      ...(await groups.check(page)),
      ...(await apart("the row one is in", row(page, "region Vesterålen"), row(page, "region Lofoten"))),
      ...(await apart("that a sum is set", row(page, "region Lofoten").locator(".state"), row(page, "region Lofoten").locator(".quiet").first())),
    ],
  },
  ...looks("draft-menu", {
    query: several,
    act: open,
    shows: [
      "Utkast A Utkast B 3 beløp er satt, holdt eller låst Utkast C prøver ramme Dekom 11 170 000",
      "Nytt utkast … Kopier Utkast B … Gi Utkast B nytt navn … Fjern Utkast B … Sammenlign utkast",
    ],
    check: async (page) => [
      ...is(
        "the draft that is marked",
        (await page.locator("[role=menuitemradio][aria-checked=true]").allInnerTexts()).map((words) => words.split("\n")[0]).join(),
        "Utkast B",
      ),
      ...(await focusOn(page, /^Utkast B/)),
    ],
  }),
  ...looks("compare", beside),
  { ...beside, name: "compare-contrast", theme: "contrast" },
  {
    ...beside,
    name: "compare-forced",
    forced: "active",
    check: async (page) => [
      ...(await beside.check(page)),
      ...(await apart("a draft that is compared", page.locator(".chip.on").first(), page.locator(".chip:not(.on)").first())),
      ...(await apart("the row one is in", page.locator(".body .row.here"), page.locator(".body .row.heading:not(.here)").first())),
    ],
  },
  ...looks("compare-stages", {
    query: several,
    act: stages,
    shows: [
      "fra Utkast B Meldt Nettverkets forslag AU-forslag",
      "Sør-Helgeland · Regional ordning · 4 linjer 585 782 585 782 likt 1 060 486",
      "Sum 27 986 200 27 986 200 likt 50 171 580 6 598 000 5 997 000",
    ],
    check: async (page) => [
      ...is("what is chosen", await chips(page), "Utkast A, Utkast B, Meldt, Nettverkets forslag, AU-forslag"),
      ...(await firstTallies(page)),
    ],
  }),
  {
    name: "compare-one",
    act: (page) => section(page, "Sammenlign"),
    shows: ["Møtet har bare ett utkast. Lag en kopi for å ha noe å sammenligne med. Kopier Utkast A …", "Sum 27 986 200"],
    check: async (page) => [
      ...is("columns of amounts", await page.locator(".head .cell-amount, .head .cell-difference").count(), 1),
      ...is("drafts to choose among", await page.locator(".chips:not(.stages) .chip").count(), 0),
      ...(await firstTallies(page)),
    ],
  },
];
