// What the scenes of the room's page do and look for.

/** The windows that the scenes are looked at in. */
export const WIDE = [1366, 768];
export const PHONE = [390, 844];

export const says = (page, text) => page.waitForSelector(`text=${text}`);
export const missing = async (page, ...texts) => {
  const shown = (await page.innerText("body")).replaceAll("\u00a0", " ");
  return texts.filter((text) => !shown.includes(text)).map((text) => `«${text}» is not shown`);
};
export const place = (page, name) => page.click(`nav button:has-text("${name}")`);
export const play = (page, does, ...given) => page.evaluate(([name, args]) => window.backend[name](...args), [does, given]);
export const focusIs = (page, selector) => page.waitForFunction((wanted) => document.activeElement?.matches(wanted), selector);
