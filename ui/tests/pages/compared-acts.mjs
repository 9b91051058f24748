// What the scenes with several drafts do and look for.

export { has, is } from "./words.mjs";

export const several = "?drafts";
export const plain = (text) => text.replaceAll("\u00a0", " ").replaceAll("\u2212", "-").trim();
export const said = async (locator) => plain(await locator.innerText());
export const number = (text) => Number(plain(text).replaceAll(" ", ""));
export const section = (page, name) => page.click(`nav button:has-text("${name}")`);
export const focused = (page) =>
  page.evaluate(() => document.activeElement?.closest("[data-key]")?.getAttribute("data-key") ?? document.activeElement?.innerText ?? "");
export const menu = (page) => page.locator(".bar .menu > button");
export const row = (page, key) => page.locator(`[data-key="${key}"]`);

/** Opens the menu by the keyboard. */
export async function open(page) {
  await menu(page).focus();
  await page.keyboard.press("Enter");
  await page.waitForSelector("[role=menu]");
}

export async function dekom(page) {
  await page.click('.card:has-text("Desentralisert")');
  await page.still();
}

/** The focus on the amount of a region's row, by the keyboard. */
export async function toRegion(page, name) {
  await dekom(page);
  await page.locator("[data-column='4']").first().focus();
  for (let down = 0; down < 60; down++) {
    if ((await focused(page)) === `region ${name}`) return;
    await page.keyboard.press("ArrowDown");
  }
  throw new Error(`there is no row for ${name}`);
}

export async function compare(page) {
  await section(page, "Sammenlign");
  await page.waitForSelector("[role=grid] .body .row");
}

/** Sums of the columns as they are read, row by row and at the foot; whole kroner. */
export async function tally(page, rows = ".body .row:not(.heading)") {
  return page.evaluate((rows) => {
    const amount = (cell) => Number(cell.textContent.replace(/[^\d\u2212]/g, "").replace("\u2212", "-"));
    const amounts = (line) => [...line.querySelectorAll("[role=gridcell]:not(.cell-difference):not(.cell-stage)")].map(amount);
    const lines = [...document.querySelectorAll(rows)].map(amounts);
    const foot = amounts([...document.querySelectorAll(".foot .row")].at(-1));
    return { sums: foot.map((_, at) => lines.reduce((sum, line) => sum + line[at], 0)), foot };
  }, rows);
}
