// What the scenes with several years do: go to a section, press, write and send, by keyboard alone.

import { press } from "./filled.mjs";

export const query = "?later";
export const text = async (locator) => (await locator.innerText()).replaceAll("\u00a0", " ").trim();

/** Goes to a section by the keyboard. */
export async function section(page, name) {
  await page.locator(`nav button:has-text("${name}")`).focus();
  await page.keyboard.press("Enter");
  await page.still();
}
export const years = (page) => section(page, "Flere år");
export const round = (page) => section(page, "-runden");

export async function assessed(page) {
  await section(page, "Behov");
  await page.fill("input[type=search]", "85 sortland");
  await press(page, "Vurder 85 Sortland kommune");
}

/** What earlier years have bound and the draft would bind, by year. */
