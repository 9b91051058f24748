// What the scenes of the leader's page do and look for.

export { is as differs } from "./words.mjs";

export const amount = (page, need) => page.locator(`[data-key="${need}"] .cell-amount`);
export const text = async (locator) => (await locator.innerText()).replaceAll("\u00a0", " ").trim();
export const section = (page, name) => page.click(`nav button:has-text("${name}")`);

/** Goes to a need by the command search, as the leader would. */
export async function goTo(page, words) {
  await page.keyboard.press("Control+k");
  await page.fill("dialog input", words);
  await page.keyboard.press("Enter");
  await page.waitForSelector("dialog", { state: "detached" });
  await page.still();
}

/** Opens the cell with Enter and writes over what stands there. */
export async function typed(page, amount) {
  await page.keyboard.press("Enter");
  await page.keyboard.type(amount);
  await page.keyboard.press("Enter");
  await page.still();
}

/** Less to Sortland than the rule gives: a rest is left. */
export const draft = async (page) => {
  await goTo(page, "85 sortland");
  await typed(page, "221 245");
  await page.keyboard.press("ArrowUp");
};

/** For how many rows of the table there is room. */
export const roomFor = (page) =>
  page.evaluate(() => {
    const scroller = document.querySelector("main .scroller");
    const [head, row] = [scroller.querySelector(".head"), scroller.querySelector(".body .row")];
    return Math.floor((scroller.clientHeight - head.offsetHeight) / row.offsetHeight);
  });
