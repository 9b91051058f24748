// What scenes of every kind do and ask: go to a section, do what came before, and say what is not as it should be.

export const plain = (text) => text.replaceAll("\u00a0", " ").replace(/\s+/g, " ").trim();
export const is = (what, found, wanted) => (found === wanted ? [] : [`${what} is «${found}», not «${wanted}»`]);
export const has = (what, found, wanted) => (found.includes(wanted) ? [] : [`${what} is «${found}», without «${wanted}»`]);
export const missing = async (page, ...texts) => {
  const shown = plain(await page.innerText("body"));
  return texts.filter((text) => !shown.includes(text)).map((text) => `«${text}» is not shown`);
};
export const section = (page, name) => page.click(`nav .place:has-text("${name}")`);

/** Does what came before the scene, as commands. */
export async function did(page, ...commands) {
  for (const command of commands) await page.evaluate((say) => globalThis.backend.execute(globalThis.backend.view().revision, say), command);
}
