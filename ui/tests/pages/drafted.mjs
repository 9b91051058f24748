// A draft in which one amount was set by hand, in every look and size: what is set, what it does to its region and its scheme, what is
// left, and which row, card and place all of it is of.
import { differs, draft, roomFor } from "./leader-acts.mjs";
import { apart, focusOn } from "./told-apart.mjs";

const low = (name, size, wanted, more = {}) => ({
  name,
  size,
  act: draft,
  async check(page) {
    const [rows, foot] = [await roomFor(page), await page.locator("footer").evaluate(({ offsetHeight }) => offsetHeight)];
    return [
      ...(rows >= wanted ? [] : [`there is room for only ${rows} rows, and not ${wanted}`]),
      ...(foot < 50 ? [] : [`the foot takes ${foot} px: it is not on one line`]),
    ];
  },
  ...more,
});

const row = (page, key) => page.locator(`[role=row][data-key="${key}"]`);

/** The card, the row and the cell are those of the amount that was set, and all else stays where it is. */
async function marked(page) {
  const chosen = (await page.locator(".card[aria-pressed=true]").allInnerTexts()).map((words) => words.split("\n")[0]);
  const said = await page.locator(".undo").getAttribute("title");
  return [
    ...differs("the cards that are chosen", chosen.join(), "Desentralisert ordning"),
    ...differs("what can be taken back", said?.replaceAll("\u00a0", " "), "Angre: Sortland kommune 249 458 → 221 245"),
    ...(await focusOn(page, "dekom-85")),
  ];
}

const state = {
  act: draft,
  shows: [
    "Desentralisert ordning rest 28 213 ramme 12 070 000",
    "Vesterålen 5 meldinger 1 752 146 1 225 867 70 %",
    "348 532 221 245 63 %",
    "Nr. 85 · Vesterålen Sortland kommune: Praktisk og variert opplæring 221 245 kroner eier 110 289 · UH 110 956",
    "Satt for hånd 221 245 etter regelen: 236 130 kroner",
    "De 46 andre beløpene i ordningen holdes nå der de står.",
    "Fordelt 12 041 787 Rest 28 213",
  ],
  check: marked,
};

export const drafted = [
  low("draft-1024-700", [1024, 700], 8),
  low("draft-1024-768", [1024, 768], 9),
  low("draft-1024-700-nn", [1024, 700], 8, { language: "nn" }),
  // One less than a rail of icons would leave: the three doors show every place by name.
  low("draft-1280-720", [1280, 720], 11),
  { name: "draft", ...state },
  { name: "draft-dark", ...state, theme: "dark" },
  { name: "draft-contrast", ...state, theme: "contrast" },
  {
    name: "draft-forced",
    ...state,
    forced: "active",
    check: async (page) => [
      ...(await marked(page)),
      ...(await apart("the card that is chosen", page.locator(".card[aria-pressed=true]"), page.locator(".card[aria-pressed=false]").first())),
      ...(await apart("the row one is in", row(page, "dekom-85"), row(page, "dekom-86"))),
      ...(await apart("the place one is in", page.locator("nav .place[aria-current]"), page.locator("nav .place:not([aria-current])").first())),
      ...(await apart("a mark of what is special", row(page, "dekom-86").locator(".badge"), row(page, "dekom-86").locator(".cut").last())),
    ],
  },
  { name: "draft-1024", ...state, size: [1024, 768] },
  { name: "draft-zoom-1440", ...state, size: [720, 450], scale: 2 },
  { name: "draft-zoom-1024", ...state, size: [512, 384], scale: 2 },
];
