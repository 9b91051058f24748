// What the scenes of a county's questions do and look for.

import { press } from "./filled.mjs";
import { plain } from "./words.mjs";

export { plain } from "./words.mjs";

export const query = "?later=asked";
export const expect = (holds, what) => (holds ? [] : [what]);

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

export const foot = async (page) => plain((await page.locator("dialog[open] tfoot").first().innerText()).replaceAll("\n", " "));
