// What the scenes of states that are not as usual do and look for.

export { is as differs } from "./words.mjs";

export const text = async (locator) => (await locator.innerText()).replaceAll("\u00a0", " ").trim();
export const section = (page, name) => page.click(`nav button:has-text("${name}")`);
export const confirm = (page) => page.click("dialog[open] button[type=submit]");
export const command = (page, words) => page.evaluate((say) => globalThis.backend.execute(globalThis.backend.view().revision, say), words);
