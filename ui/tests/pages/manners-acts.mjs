// What the scenes of the page's manners do: keys, commands, and where the focus is.

import { plain } from "./words.mjs";

export { is, plain } from "./words.mjs";

export const amount = async (page, need) => plain(await page.locator(`[data-key="${need}"] .cell-amount`).innerText());
export const press = async (page, ...keys) => {
  for (const key of keys) await page.keyboard.press(key);
};
export const until = (page, holds, ...values) => page.waitForFunction(holds, ...values);

/** Finds a command by its words and carries it out. */
export async function command(page, words) {
  await press(page, "Control+k");
  await until(page, () => document.activeElement?.matches("dialog input"));
  await page.keyboard.type(words);
  await press(page, "Enter");
  await page.waitForSelector("dialog", { state: "detached" });
}

/** In which row, and whether in its amount, the focus is. */
export const cell = (page) =>
  page.evaluate(() => {
    const at = document.activeElement?.closest("[data-column]");
    return at ? `${at.closest("[data-key]").dataset.key} ${at.dataset.column}` : null;
  });
export const atCell = (page, key, column = 4) =>
  until(page, ([key, column]) => document.activeElement?.closest(`[data-key="${key}"] [data-column="${column}"]`), [key, column]);
export const searching = (page) =>
  page.evaluate(() => (document.activeElement?.matches("main input[type=search]") ? document.querySelector("main").classList[0] : null));
export const commands = (page) => page.evaluate(() => window.backend.view().revision);
