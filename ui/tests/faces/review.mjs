// The pictures of the review copy, and what must be true of each: nothing is cut at the side, amounts stand on one line.
const seat = (name) => (page) => page.locator("button.seat", { hasText: name }).first().click();
const everything = (page) => page.getByRole("button", { name: "Se alt uten å velge" }).click();
const tab = (name) => (page) => page.getByRole("tab", { name }).click();
const search = (words) => (page) => page.getByRole("searchbox").fill(words);
const unfold = (name) => async (page) => {
  await page.locator("button.name", { hasText: name }).first().click();
  await page.waitForSelector(".details ol li");
};
const note = (words) => (page) => page.locator("textarea").first().fill(words);
const openAll = (page) => page.getByRole("button", { name: "Åpne alle" }).click();

/** The whole way by keyboard alone: choose a seat, another scheme, search, unfold a behovsmelding. */
async function byKeyboard(page) {
  const press = async (...keys) => {
    for (const key of keys) await page.keyboard.press(key);
  };
  const reach = async (selector) => {
    for (let tries = 0; tries < 60; tries += 1) {
      await press("Tab");
      if (await page.evaluate((wanted) => document.activeElement?.matches(wanted), selector)) return;
    }
    throw new Error(`the keyboard does not reach ${selector}`);
  };
  await reach("button.seat");
  await press("Enter");
  await reach('[role="tab"]');
  await press("ArrowRight");
  await reach('input[type="search"]');
  await page.keyboard.type("bodø");
  await reach("button.name");
  await press("Enter");
  await page.waitForSelector(".details ol li");
}

const SCENES = {
  keyboard: { steps: [byKeyboard] },
  choice: { steps: [] },
  sortland: { steps: [seat("Sortland kommune"), tab("Desentralisert ordning")] },
  details: { steps: [seat("Sortland kommune"), tab("Desentralisert ordning"), unfold("Sortland kommune"), note("Spør om koordinatoren.")], full: true },
  university: { steps: [seat("Nord universitet"), tab("Kompetanseløftet")] },
  union: { steps: [seat("KS Nord-Norge")], query: "?decision=carried" },
  everything: { steps: [everything], query: "?decision=proposed" },
  search: { steps: [everything, tab("Desentralisert ordning"), search("vågan")] },
  "no-hits": { steps: [everything, search("regning")] },
  nowhere: { steps: [everything, search("xyzzy")] },
  "no-seats": { steps: [], query: "?seats=none" },
  "no-needs": { steps: [seat("Sortland kommune")], query: "?needs=none" },
  fault: { steps: [], query: "?fault=damaged" },
  many: { steps: [everything, openAll], query: "?times=75" },
};

const picture = (name, width, height, more = {}) => {
  const { steps, query = "", full } = SCENES[name];
  return {
    name: `review-${name}-${width}${more.theme ? `-${more.theme}` : ""}${more.dark ? "-dark" : ""}`,
    path: `tests/faces/review.html${query}`,
    width,
    height,
    steps,
    full,
    look,
    ...more,
  };
};

async function look(page) {
  return page.evaluate(() => {
    const faults = [];
    const shown = (element) => element.textContent.trim().slice(0, 40);
    if (document.documentElement.scrollWidth > innerWidth) faults.push(`wider than the window by ${document.documentElement.scrollWidth - innerWidth}`);
    for (const figure of document.querySelectorAll("td.figure, .sum .figure, li .figure")) {
      const range = document.createRange();
      range.selectNodeContents(figure);
      const text = [...figure.childNodes].filter((node) => node.nodeType === 3);
      for (const node of text) {
        range.selectNode(node);
        if (new Set([...range.getClientRects()].map((box) => Math.round(box.top))).size > 1) faults.push(`wrapped: ${shown(figure)}`);
      }
      if (figure.scrollWidth > figure.clientWidth + 1 && figure.clientWidth > 0) faults.push(`cut: ${shown(figure)}`);
    }
    for (const text of document.body.innerText.match(/\b(?:review|deciding|wall|finding|step|seat|group|refusal)-[a-z-]+\b/g) ?? [])
      faults.push(`no text for ${text}`);
    return faults;
  });
}

const names = Object.keys(SCENES);
export const review = [
  ...names.map((name) => picture(name, 1280, 800)),
  ...["choice", "sortland", "details", "union"].map((name) => picture(name, 1024, 768)),
  ...["choice", "sortland", "details", "search"].map((name) => picture(name, 512, 768)),
  ...["choice", "details", "union", "no-hits"].map((name) => picture(name, 1280, 800, { dark: true })),
  picture("details", 1280, 800, { theme: "contrast" }),
];
