// What the scenes of the table do: the keys that are pressed, the cell with the focus, and what the table tells.

export { has, is } from "./words.mjs";

export const face = "grid";
export const plain = (text) => text.replaceAll("\u00a0", " ").replaceAll("\u2212", "-").trim();

/** The cell with the focus: its line and column as a reader hears them, and its text. */
export const at = (page) =>
  page.evaluate(() => {
    const cell = document.activeElement?.closest("[data-column]");
    return `${cell?.closest("[role=row]")?.getAttribute("aria-rowindex")}/${cell?.getAttribute("aria-colindex")}`;
  });
export const cell = async (page) => plain(await page.evaluate(() => document.activeElement?.textContent ?? ""));
export const status = async (page) => plain(await page.locator(".status").innerText());
export const said = async (page) => plain(await page.locator(".grid > [role=status]").innerText());
export const hits = async (page) => plain(await page.locator(".tools > [role=status]").innerText());

/** Presses keys one after another; a number says how often. */
export async function press(page, ...keys) {
  for (const key of keys) await page.keyboard.press(key);
}
export const times = (count, key) => Array(count).fill(key);

/** Into the table by Tab, and to its first amount. */
export async function toAmount(page) {
  await page.locator("[role=rowheader][tabindex='0']").focus();
  await press(page, ...times(8, "ArrowRight"));
}
export const settled = (page, wanted) =>
  page.waitForFunction(
    (wanted) =>
      `${document.activeElement?.closest("[role=row]")?.getAttribute("aria-rowindex")}/${document.activeElement?.getAttribute("aria-colindex")}` === wanted,
    wanted,
  );
export const clipboard = (page) => page.evaluate(() => navigator.clipboard.readText());
