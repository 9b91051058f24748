// How a test goes through the room's page in a real browser, by keyboard alone.
import { setTimeout } from "node:timers/promises";
import { chromium } from "playwright-core";
import { Axe } from "../pages/axe.mjs";
import { listen } from "./heard.mjs";

/** Chromium with one page, which goes past the certificate's warning as its user would. */
export async function chromiumPage(executablePath, more = {}) {
  const launched = await chromium.launch({ executablePath, args: ["--no-sandbox"], ...more });
  return chromiumTab(launched);
}

async function chromiumTab(launched) {
  const context = await launched.newContext({ ignoreHTTPSErrors: true, viewport: { width: 1366, height: 768 } });
  const page = await context.newPage();
  await page.addInitScript(listen);
  const axe = new Axe();
  return {
    goto: (url) => page.goto(url),
    reload: () => page.reload(),
    press: (key) => page.keyboard.press(key),
    type: (text) => page.keyboard.type(text),
    evaluate: (does, given) => page.evaluate(does, given),
    another: () => chromiumTab(launched),
    close: () => launched.close(),
    axe: () => axe.look(page),
    picture: (path) => page.screenshot({ path }),
  };
}

const PATIENCE = 60_000;

/** Asks the page until it says yes, at most so long. */
export async function until(page, what, does, given) {
  const end = Date.now() + PATIENCE;
  while (Date.now() < end) {
    if (await page.evaluate(does, given).catch(() => false)) return;
    // Asked without a pause, Firefox comes to nothing else: not even to what the room says.
    await setTimeout(20);
  }
  throw new Error(`it never came: ${what}\n${await page.evaluate(() => document.body.innerText)}`);
}
export const shows = (page, text) => until(page, `«${text}»`, (wanted) => document.body.innerText.replaceAll("\u00a0", " ").includes(wanted), text);
export const there = (page, selector) => until(page, selector, (wanted) => document.querySelector(wanted) !== null, selector);

/** Goes on with Tab until the focus is where it is wanted. */
export async function reach(page, selector) {
  for (let tries = 0; tries < 160; tries++) {
    if (await page.evaluate((wanted) => document.activeElement?.matches(wanted) ?? false, selector)) return;
    await page.press("Tab");
  }
  throw new Error(`the keyboard does not reach ${selector}`);
}

export async function clean(page, where) {
  const found = (await page.axe?.()) ?? [];
  if (found.length > 0) throw new Error(`${where}: ${found.join("; ")}`);
}

/** At the door: code, name, knock. Otherwise than on a seat, so many further down in the list. */
export async function knock(page, address, code, name, further = 0) {
  await page.goto(`https://${address}/`);
  await there(page, "form");
  await clean(page, "the door");
  await reach(page, "form input[type=text]");
  await page.type(code);
  await page.press("Tab");
  await page.type(name);
  if (further > 0) await reach(page, "form input[type=radio]");
  for (let step = 0; step < further; step++) await page.press("ArrowDown");
  await page.press("Enter");
}

/** The leader has let it in: its user says that the numbers are the same. */
export async function enter(page) {
  await shows(page, "Møtelederen har sluppet deg inn.");
  await clean(page, "the number");
  await reach(page, ".ways button");
  await page.press("Enter");
}

/** Votes by one key, and gives the receipt. */
export async function vote(page, key) {
  await there(page, ".ballot .answer");
  await clean(page, "the ballot");
  await page.press(key);
  await until(page, "the second step", () => document.activeElement?.hasAttribute("data-send") ?? false);
  await page.press("Enter");
  await there(page, "[data-receipt]");
  return page.evaluate(() => document.querySelector("[data-receipt]").textContent);
}

/** Goes through the amounts: searches, unfolds a line, is told why, writes a note of its own, and goes back to the wall by one key. */
export async function reviews(page) {
  await reach(page, "nav button:nth-child(2)");
  await page.press("Enter");
  await there(page, "tr.line .fold");
  await clean(page, "the amounts");
  await reach(page, "main input[type=search]");
  await page.type("bindal");
  await until(page, "one line is left", () => document.querySelectorAll("main tr.line").length === 1);
  await reach(page, "tr.line .fold");
  await page.press("Enter");
  await there(page, ".details ol li.sum");
  await reach(page, ".details textarea");
  await page.type("Spør om koordinatoren.");
  await clean(page, "why, and a note");
  await page.press("Escape");
  await there(page, ".on-the-wall");
}
