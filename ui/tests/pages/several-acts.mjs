// What the scenes with several years do: go to a section, press, write and send, by keyboard alone.

export const query = "?later";
export const text = async (locator) => (await locator.innerText()).replaceAll("\u00a0", " ").trim();
export const seen = async (page, words) => ((await page.getByText(words).first().isVisible()) ? [] : [`«${words}» is not seen`]);

/** Goes to a section by the keyboard. */
export async function section(page, name) {
  await page.locator(`nav button:has-text("${name}")`).focus();
  await page.keyboard.press("Enter");
  await page.still();
}
export const years = (page) => section(page, "Flere år");
export const round = (page) => section(page, "-runden");
export const seenDown = (page, selector) => page.locator(selector).first().scrollIntoViewIfNeeded();

/** Presses a button by the keyboard. */
export async function press(page, name) {
  await page.getByRole("button", { name }).first().focus();
  await page.keyboard.press("Enter");
  await page.still();
}

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

export async function assessed(page) {
  await section(page, "Behov");
  await page.fill("input[type=search]", "85 sortland");
  await press(page, "Vurder 85 Sortland kommune");
}

/** What earlier years have bound and the draft would bind, by year. */
