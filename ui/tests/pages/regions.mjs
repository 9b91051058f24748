// The county's regions, by the keyboard alone: new ones are pasted, an empty one is taken away and comes back, and of one that somebody
// stands in it is told who and where to go.
import { begun, did, differs, held, missing } from "./led/meeting.mjs";
import { ringWhole } from "./told-apart.mjs";

const open = async (page) => {
  await page.click('nav button:has-text("Rammer")');
  await page.click("main .views button:nth-of-type(3)");
  await page.locator("#regions-title").scrollIntoViewIfNeeded();
};
const regions = (page) => held(page, (view) => view.regions);
/** The rows of the list as they are read: the name and the two numbers. */
const rows = (page) =>
  page.locator("section[aria-labelledby=regions-title] tbody tr:not(.why)").evaluateAll((all) => all.map((row) => row.innerText.split(/\s*\t\s*/).slice(0, 3)));
const remove = (page, name) => page.getByRole("button", { name: `Ta bort ${name}`, exact: true });
const field = (page) => page.getByRole("textbox", { name: /^Nye region/ });

const nordland = ["", "-nn"].map((nn) => ({
  // Nordland's regions stand with the behovsmeldinger that are theirs; two that are pasted come last.
  name: `regions-pasted${nn}`,
  size: [1024, 768],
  ...(nn ? { language: "nn" } : {}),
  async act(page) {
    await open(page);
    page.before = await regions(page);
    await field(page).focus();
    await page.evaluate(() => navigator.clipboard.writeText("Ny region 1\t3\r\nNy region 2\t4\r\n"));
    await page.keyboard.press("Control+v");
    await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");
    await remove(page, "Ny region 2").waitFor();
    await page.still();
  },
  async check(page) {
    const shown = await rows(page);
    const needs = await held(page, (view) => view.needs.length);
    const sum = (of) => shown.reduce((all, row) => all + Number(row[of]), 0);
    const faults = [
      ...differs("the regions", await regions(page), [...page.before, "Ny region 1", "Ny region 2"]),
      ...differs("their order on the page", shown.map(([name]) => name).join(), [...page.before, "Ny region 1", "Ny region 2"].join()),
      ...differs("the behovsmeldinger of all", sum(2), needs),
      ...differs("what is left in the field", await field(page).inputValue(), ""),
      ...(await missing(page, nn ? "2 regionar er lagde til" : "2 regioner er lagt til")),
    ];
    // One that stands there is not added again, and nothing of what was typed is lost.
    await field(page).fill(`Ny region 3\n${page.before[0]}`);
    await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");
    await page.waitForSelector("section[aria-labelledby=regions-title] textarea[aria-invalid=true]:focus");
    faults.push(...(await missing(page, nn ? "står i lista frå før" : "står i listen allerede")));
    faults.push(...differs("what is still typed", await field(page).inputValue(), `Ny region 3\n${page.before[0]}`));
    await field(page).fill("");
    return [...faults, ...differs("the regions after it", (await regions(page)).length, page.before.length + 2)];
  },
}));

const inUse = ["", "-nn"].map((nn) => ({
  // A region that behovsmeldinger stand in stays, and the page says how many and leads to them.
  name: `regions-in-use${nn}`,
  size: [1024, 768],
  ...(nn ? { language: "nn" } : {}),
  async act(page) {
    await open(page);
    [page.first] = await rows(page);
    await remove(page, page.first[0]).focus();
    await page.keyboard.press("Enter");
    await page.waitForSelector("section[aria-labelledby=regions-title] tr.why");
  },
  async check(page) {
    const [name, , needs] = page.first;
    const count = (await held(page, (view) => view.needs.map(({ region }) => region))).filter((region) => region === name).length;
    const faults = [
      ...differs("the number in the row", Number(needs), count),
      ...(await missing(
        page,
        nn
          ? `I «${name}» står ${count} behovsmeldingar, så regionen kan ikkje takast bort. Rett behovsmeldingar i Behov.`
          : `I «${name}» står ${count} behovsmeldinger, så regionen kan ikke tas bort. Rett behovsmeldinger i Behov.`,
      )),
    ];
    await page.keyboard.press("Enter");
    await page.waitForSelector("tr.why", { state: "detached" });
    await page.keyboard.press("Enter");
    await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");
    await page.waitForSelector("nav [aria-current]:has-text('Behov')");
    return [...faults, ...differs("regions", (await regions(page))[0], name)];
  },
}));

export const regionScenes = [
  ...nordland,
  ...inUse,
  {
    // An empty one goes by one key and comes back by undo; the focus stays in the list.
    name: "regions-taken-away",
    size: [1024, 768],
    async act(page) {
      await open(page);
      await did(page, { do: "add-region", name: "Tom region" });
      await remove(page, "Tom region").focus();
      page.before = await regions(page);
      await page.keyboard.press("Enter");
      await remove(page, "Tom region").waitFor({ state: "detached" });
    },
    async check(page) {
      const faults = differs("regions", await regions(page), page.before.slice(0, -1));
      const focused = await page.evaluate(() => document.activeElement?.getAttribute("aria-label"));
      faults.push(...differs("the focus", focused, `Ta bort ${page.before.at(-2)}`), ...(await ringWhole(page)));
      await page.keyboard.press("Control+z");
      await remove(page, "Tom region").waitFor();
      return [...faults, ...differs("regions after undo", await regions(page), page.before)];
    },
  },
  {
    // A file without regions says what they are for; a region that only participants name is added by one key.
    name: "regions-none",
    query: "?county=rogaland&state=no-regions",
    size: [1024, 768],
    act: open,
    async check(page) {
      const faults = await missing(page, "Ingen regioner er skrevet inn.", "et forum kan kreve én plass fra hver");
      await field(page).fill("Lofoten");
      await page.keyboard.press("Tab");
      await page.keyboard.press("Enter");
      await remove(page, "Lofoten").waitFor();
      await page.still();
      return [...faults, ...differs("regions", await regions(page), ["Lofoten"])];
    },
  },
  {
    name: "regions-participants",
    query: "?county=innlandet",
    size: [1024, 768],
    async act(page) {
      await open(page);
      page.first = (await regions(page))[0];
      await page.evaluate(() => {
        const view = globalThis.backend.view();
        const [first] = view.participants;
        return globalThis.backend.execute(view.revision, { do: "set-participant", participant: { ...first, region: "Uten for listen" } });
      });
      await page.getByRole("button", { name: "Legg til Uten for listen" }).focus();
    },
    async check(page) {
      const faults = [
        ...(await missing(page, "Disse står hos deltakere, men ikke i listen:", "1 deltaker")),
        ...differs("participants of the first", (await rows(page))[0].join(), `${page.first},0,0`),
      ];
      await page.keyboard.press("Enter");
      await remove(page, "Uten for listen").waitFor();
      await page.still();
      await page.waitForSelector(":focus[aria-label='Ta bort Uten for listen']");
      return [...faults, ...differs("the last", (await regions(page)).at(-1), "Uten for listen")];
    },
  },
  {
    // While a draft is put forward the list is read and not written.
    name: "regions-closed",
    size: [1024, 768],
    async act(page) {
      await did(page, ...begun, { do: "open-case", case: "4/23", led_by: "s15" }, { do: "put-draft-forward" });
      await open(page);
    },
    async check(page) {
      return differs("buttons and fields", await page.locator("section[aria-labelledby=regions-title] :is(button, textarea)").count(), 0);
    },
  },
];
