// What the scenes of the model do: open its form, press and write there by keyboard, and what the form shows.

import { plain } from "./words.mjs";

export { plain } from "./words.mjs";

export const section = (page, name) => page.click(`nav button:has-text("${name}")`);
export const confirm = (page) => page.click("dialog[open] button[type=submit]");
export const scheme = (page, name) => page.click(`main nav button:has-text("${name}")`);
const settle = (page) => page.waitForSelector(".effect[aria-busy=false]");
const effect = async (page) => plain(await page.locator(".effect").innerText());
export const says = (what, text, words) => (text.includes(words) ? [] : [`${what} does not say «${words}»: ${text.slice(0, 400)}`]);

export async function open(page, name = "Desentralisert ordning") {
  await section(page, "Modell");
  await scheme(page, name);
  await settle(page);
}

/** Presses Tab until the focus is on something that the selector names; `words` are those of the button. */
async function tabTo(page, selector, words = "", key = "Tab") {
  for (let press = 0; press < 150; press++) {
    await page.keyboard.press(key);
    const there = await page.evaluate(
      ([selector, words]) => document.activeElement?.matches(selector) && (document.activeElement.textContent ?? "").includes(words),
      [selector, words],
    );
    if (there) return;
  }
  throw new Error(`${key} does not come to ${selector} «${words}»`);
}

/** Writes a name in the three languages from the first field on. */
async function name(page, nb, nn, en) {
  await page.keyboard.type(nb);
  await page.keyboard.press("Tab");
  await page.keyboard.type(nn);
  await page.keyboard.press("Tab");
  await page.keyboard.type(en);
}

/** What is described of the field with the focus. */
const described = (page) =>
  page.evaluate(() =>
    (document.activeElement?.getAttribute("aria-describedby") ?? "")
      .split(" ")
      .map((id) => document.getElementById(id)?.textContent?.trim() ?? "")
      .join(" "),
  );

/** A whole errand without the pointer. What is wrong on the way is gathered on the page. */
export async function byKeyboard(page) {
  page.wrong = [];
  const expect = (holds, what) => holds || page.wrong.push(what);
  await tabTo(page, "nav button", "Modell");
  await page.keyboard.press("Enter");
  await tabTo(page, "main nav button", "Desentralisert");
  await page.keyboard.press("Enter");
  await tabTo(page, "summary", "Avsetninger");
  await page.keyboard.press("Enter");
  await tabTo(page, "button", "Ny avsetning");
  await page.keyboard.press("Enter");
  await page.waitForFunction(() => document.activeElement?.matches("[data-place='schemes[1].set_asides[0].name.nb']"));
  await name(page, "Fellestiltak", "Fellestiltak", "Joint measures");
  await tabTo(page, "[data-place='schemes[1].set_asides[0].percent']");
  await page.keyboard.type("10");
  await settle(page);
  await page.still();
  expect((await effect(page)).includes("−100 000"), `10 percent of the small frame is not shown: ${await effect(page)}`);

  await tabTo(page, "summary", "Potter");
  await page.keyboard.press("Enter");
  await tabTo(page, "[data-place='schemes[1].pots.per']");
  await page.keyboard.press("ArrowDown");
  await tabTo(page, "[data-place='schemes[1].pots.by']");
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("ArrowDown");
  await tabTo(page, "button", "Nytt nøkkeltall");
  await page.keyboard.press("Enter");
  await page.waitForFunction(() => document.activeElement?.matches("[data-place='schemes[1].pots.figures[0].name.nb']"));
  await name(page, "Årsverk", "Årsverk", "Full-time equivalents");
  await tabTo(page, "[data-place$='figures[0].percent']");
  await page.keyboard.type("60");
  await page.keyboard.press("Tab");
  await page.keyboard.type("teacher-fte");
  await page.waitForSelector("text=Én feil må rettes");
  await tabTo(page, ".faults button", "Nøkkeltall");
  await page.keyboard.press("Enter");
  await page.waitForFunction(() => document.activeElement?.matches("[data-place='schemes[1].pots.figures']"));
  await tabTo(page, "[data-place$='figures[0].percent']");
  expect((await page.locator("[data-place$='figures[0].percent']").getAttribute("aria-invalid")) === "true", "the weight is not marked as wrong");
  expect(/100/.test(await described(page)), `the weight is not described by its fault: ${await described(page)}`);
  expect((await page.evaluate(() => globalThis.backend.view().revision)) === 1, "a faulty model has changed the meeting");
  await page.picture("model-faulty");
  await page.keyboard.press("Control+a");
  await page.keyboard.type("100");
  await page.waitForSelector(".faults", { state: "detached" });
  await settle(page);
  await tabTo(page, "header button", "Ta i bruk", "Shift+Tab");
  await page.keyboard.press("Enter");
  await page.waitForSelector("text=er tatt i bruk");
}

/** Opens the parts of the form that the words name. */
export async function parts(page, ...words) {
  for (const word of words) await page.locator("summary", { hasText: word }).first().click();
}

export const innlandet = async (page) => {
  await open(page);
  await page.click("button:has-text('Importer')");
  await page.click("button:has-text('Ta inn i skjemaet')");
  await settle(page);
  await page.still();
};
