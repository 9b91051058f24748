// What the scenes of the section about money do and look for.

import { is as differs } from "./words.mjs";

export { differs };

export const section = (page, name) => page.click(`nav button:has-text("${name}")`);
export const plain = (text) => text.replaceAll("\u00a0", " ").replaceAll("\u2212", "-").replace(/\s+/g, " ").trim();
export const text = async (locator) => plain(await locator.innerText());
export const missing = async (page, words) => ((await page.isVisible(`text=${words}`)) ? [] : [`«${words}» is not on the page`]);
export const number = (words) => Number(words.replace(/[^\d-]/g, ""));

export const view = (name, scheme) => async (page) => {
  await section(page, "Rammer");
  if (scheme) await page.click(`main .choice:has-text("${scheme}")`);
  if (name) await page.click(`main .views button:has-text("${name}")`);
};
export const pots = view("Potter", "Desentralisert");
export const participants = view("Deltakere", "Kompetanseløftet");
export const line = (page, name) => page.locator(`[data-key="dekom/pot/${name}"]`);
export const amount = (page, name) => line(page, name).locator(".cell-amount");

/** The amounts of the pots come to what the line of the whole says, and with the rest to what there is to share. */
export async function tallies(page) {
  const sums = await page.evaluate(() => globalThis.backend.view().draft.schemes.find(({ scheme }) => scheme === "dekom"));
  // Only rows in sight are drawn, so the table is gone through from the top.
  const shown = await page.evaluate(async () => {
    const scroller = document.querySelector(".scroller");
    const amounts = new Map();
    const [at, drawn] = [scroller.scrollTop, () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)))];
    for (let top = 0; top < scroller.scrollHeight; top += 200) {
      scroller.scrollTop = top;
      await drawn();
      for (const row of document.querySelectorAll(".body .row:not(.heading)")) amounts.set(row.dataset.key, row.querySelector(".cell-amount").innerText);
    }
    scroller.scrollTop = at;
    await drawn();
    return [...amounts.values()];
  });
  const all = shown
    .map(plain)
    .map(number)
    .reduce((sum, one) => sum + one, 0);
  const whole = number(await text(page.locator(".foot .row .cell-amount")));
  return [
    ...differs("the sum of the pots", all, whole),
    ...differs("given and rest", sums.allocated + sums.unallocated, sums.to_share),
    ...differs("the sum of the pots", all, sums.allocated),
  ];
}

export async function whatIf(page) {
  await view(null, "Desentralisert")(page);
  await page.getByLabel(/^Hva om .* blir/).fill("24 100 000");
  await page.keyboard.press("Enter");
  await page.waitForSelector("text=prøver 24");
}

export async function setByKeyboard(page) {
  await pots(page);
  await page.locator("[data-find]").focus();
  await page.keyboard.press("Enter");
  for (const key of ["ArrowRight", "ArrowRight", "ArrowRight", "ArrowDown", "ArrowDown"]) await page.keyboard.press(key);
  await page.keyboard.type("1 800 000");
  await page.keyboard.press("Enter");
  await page.waitForSelector("text=satt for hånd");
}

export const dialog = async (page) => {
  await participants(page);
  await page.click("[aria-label='Endre Nettverk D']");
  await page.waitForSelector("dialog[open]");
};

export const R = "?county=rogaland";
export const I = "?county=innlandet";
