// What scenes do by keyboard alone: press a button, write in the dialog that is open, send it; and what they look for.

export const seen = async (page, words) => ((await page.getByText(words).first().isVisible()) ? [] : [`«${words}» is not seen`]);
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

/** Sends the open dialog. */
export async function send(page) {
  await page.locator("dialog[open] button[type=submit]").focus();
  await page.keyboard.press("Enter");
  await page.still();
}
