// Text set further apart (WCAG 1.4.12): what a cell shows whole without it is shown whole with it, and no figure is ever cut.

/** The four values of the criterion, as a reader's own style sheet sets them. */
export const SPACING =
  "* { letter-spacing: 0.12em !important; word-spacing: 0.16em !important; line-height: 1.5 !important; } p { margin-bottom: 2em !important; }";

/** Lays a reader's style sheet over the page; an empty one takes it away. */
export const layStyles = (page, text) =>
  page.evaluate((text) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(text);
    document.adoptedStyleSheets = [sheet];
  }, text);

/** The cells whose text does not fit, by row and column, and whether they are figures; headings with them. */
const cutCells = (page) =>
  page.evaluate(() => {
    const cut = (one) => one.scrollWidth > one.clientWidth && getComputedStyle(one).overflowX !== "visible";
    return [...document.querySelectorAll("[role=gridcell], [role=rowheader], [role=columnheader]")]
      .filter((cell) => [cell, ...cell.querySelectorAll("*")].some((one) => one.clientWidth > 1 && cut(one)))
      .map((cell) => {
        const row = cell.closest("[role=row]");
        const table = cell.closest("[role=grid], [role=treegrid]").getAttribute("aria-label");
        const place = [table, row.getAttribute("aria-rowindex"), cell.getAttribute("aria-colindex")].join(" / ");
        return { place, figure: cell.classList.contains("figure"), text: cell.innerText.trim().slice(0, 40) };
      });
  });

const section = (name) => (page) => page.click(`nav button:has-text("${name}")`);

const tables = [
  { name: "draft", query: "?later", act: (page) => page.waitForSelector("[aria-label='Behovsmeldinger'], main [role=treegrid]") },
  {
    name: "pots",
    query: "?county=rogaland",
    act: async (page) => {
      await section("Rammer")(page);
      await page.click("main .choice:has-text('Desentralisert')");
      await page.click("main .views button:has-text('Potter')");
    },
  },
  { name: "round", query: "?later", act: section("-runden") },
  { name: "years", query: "?later", act: section("Flere år") },
  { name: "sums", query: "", act: section("Avgjørelse") },
  { name: "payments", query: "?later", act: section("Dokumenter") },
  { name: "needs", query: "?later", act: section("Behov") },
  { name: "compare", query: "?drafts", act: section("Sammenlign") },
];

export const spacing = tables.map(({ name, query, act }) => ({
  name: `spacing-${name}`,
  query,
  size: [1280, 720],
  async act(page) {
    await act(page);
    await page.locator("main [role=row].row").first().waitFor();
    await page.still();
    page.cutBefore = await cutCells(page);
    await layStyles(page, SPACING);
    await page.waitForFunction(() => Number(getComputedStyle(document.querySelector("main .grid")).getPropertyValue("--spread")) > 1);
  },
  async check(page) {
    const before = new Set(page.cutBefore.map(({ place }) => place));
    const cut = await cutCells(page);
    const cells = await page.locator("[role=gridcell]").count();
    return [
      ...(cells > 0 ? [] : ["there is no table"]),
      ...page.cutBefore.filter(({ figure }) => figure).map(({ place, text }) => `a figure is cut without spacing: ${place} «${text}»`),
      ...cut.filter(({ place, figure }) => figure || !before.has(place)).map(({ place, text }) => `cut: ${place} «${text}»`),
    ];
  },
}));
