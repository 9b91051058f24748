// What the scenes of a county's questions do and look for.

import { plain } from "./words.mjs";

export { plain } from "./words.mjs";

export const query = "?later=asked";
export const seen = async (page, words) => ((await page.getByText(words).first().isVisible()) ? [] : [`«${words}» is not seen`]);
export const expect = (holds, what) => (holds ? [] : [what]);

/** Presses a button by the keyboard. */
export async function press(page, name) {
  await page.getByRole("button", { name }).first().focus();
  await page.keyboard.press("Enter");
  await page.still();
}

/** Opens the model's form at what all schemes share; `words` are the parts that are opened there. */
export async function model(page, ...words) {
  await page.click("nav button:has-text('Modell')");
  await page.click("main nav button:has-text('Felles')");
  await page.waitForSelector(".effect[aria-busy=false]");
  for (const word of words) await page.locator("summary", { hasText: word }).first().click();
}

/** The lists opened, and the first line of the first that is seen. */
export const parts = async (page, ...opened) => {
  await model(page, ...opened);
  await page.locator(".inner summary:visible").first().click();
};
export const lists = ["Spørsmål i behovsmeldingen", "Hva midlene kan brukes til", "Oppmerksomhetspunkter"];

/** Behovsmelding 85 with all that is written of it; `words` are its button and, for the form, the button to it. */
export async function needed(page, open = "Vurder 85 Sortland kommune", edit) {
  await page.click("nav button:has-text('Behov')");
  await page.fill("input[type=search]", "85 sortland");
  await press(page, open);
  if (edit) await press(page, edit);
}
export const form = (page) => needed(page, undefined, "Skriv opplysninger");

/** Writes in a field of the open dialog, by its label. */
export async function write(page, label, value) {
  await page.locator("dialog[open]").getByLabel(label, { exact: true }).focus();
  await page.keyboard.press("Control+a");
  await page.keyboard.type(value);
}
export async function send(page) {
  await page.locator("dialog[open] button[type=submit]").focus();
  await page.keyboard.press("Enter");
  await page.still();
}
export const foot = async (page) => plain((await page.locator("dialog[open] tfoot").first().innerText()).replaceAll("\n", " "));
export const seenDown = (page, selector) => page.locator(selector).first().scrollIntoViewIfNeeded();
