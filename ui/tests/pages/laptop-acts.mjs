// What the scenes of the room's page do and look for.

export { missing } from "./words.mjs";

/** The windows that the scenes are looked at in. */
export const WIDE = [1366, 768];
export const PHONE = [390, 844];

export const says = (page, text) => page.waitForSelector(`text=${text}`);
export const place = (page, name) => page.click(`nav button:has-text("${name}")`);
export const play = (page, does, ...given) => page.evaluate(([name, args]) => window.backend[name](...args), [does, given]);
export const focusIs = (page, selector) => page.waitForFunction((wanted) => document.activeElement?.matches(wanted), selector);
