// Looks at the pages in a real browser, over the fixture (the leader's where a scene names no other): axe finds nothing, the
// keys of a spreadsheet work, nothing is cut at 200 % zoom, ten thousand rows stay quick, nynorsk is nynorsk. Pictures
// go to tests/output/ui. Needs Chromium (CHROMIUM=/path to choose it).
import { mkdirSync, readFileSync } from "node:fs";
import { chromium } from "playwright-core";
import { coming } from "./coming.mjs";
import { focused } from "./focused.mjs";
import { manners } from "./manners.mjs";
import { money } from "./money.mjs";
import { nynorsk } from "./nynorsk.mjs";
import { reach } from "./reach.mjs";
import { scenes as leader } from "./scenes.mjs";
import { silent } from "./silent.mjs";
import { served } from "./served.mjs";

const output = new URL("../../../tests/output/ui/", import.meta.url).pathname;
const axe = readFileSync(new URL("../../node_modules/axe-core/axe.min.js", import.meta.url), "utf8");
mkdirSync(output, { recursive: true });

/** Parts of the names of the scenes to look at; all of them when none is given. */
const only = process.argv.slice(2);
const { base, stop } = await served();
const browser = await chromium.launch({ executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium", args: ["--no-sandbox"] });

/** What axe finds on a page as it stands. */
async function axeIn(page) {
  await page.evaluate(axe);
  const { violations } = await page.evaluate(() =>
    globalThis.axe.run(document, { runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"] }),
  );
  return violations.map(({ id, help, nodes }) => `axe ${id}: ${help} (${nodes.length}: ${nodes[0].html.slice(0, 160)})`);
}

const faults = [];
for (const scene of [...leader, ...coming, ...silent, ...manners, ...focused, ...reach, ...money, ...nynorsk]) {
  if (only.length > 0 && !only.some((part) => scene.name.includes(part))) continue;
  const { name, face = "leader", size = [1440, 900], scale = 1, theme = "light", language, forced = "none", query = "", act, check } = scene;
  const say = (text) => faults.push(`${name}: ${text}`);
  const context = await browser.newContext({
    viewport: { width: size[0], height: size[1] },
    deviceScaleFactor: scale,
    forcedColors: forced,
    permissions: ["clipboard-read", "clipboard-write"],
  });
  const page = await context.newPage();
  page.axe = () => axeIn(page);
  page.picture = (name) => `${output}${face}-${name}.png`;
  page.on("console", (message) => {
    if (message.type() === "error" && !message.location().url.endsWith("favicon.ico")) say(message.text());
  });
  page.on("pageerror", (error) => say(error.message));
  await page.addInitScript((chosen) => localStorage.setItem("innstilling.theme", chosen), theme);
  if (language) await page.addInitScript((chosen) => localStorage.setItem("innstilling.language", chosen), language);
  try {
    await page.goto(`${base}tests/fixture/${face}.html${query}`);
    await page.waitForSelector("main h1, main .scroller, main .trouble");
    await act?.(page);
    await page.waitForTimeout(150);
    await page.screenshot({ path: `${output}${face}-${name}.png` });
    for (const fault of (await check?.(page)) ?? []) say(fault);
    const wide = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
    if (wide > 0) say(`the page is ${wide} px wider than the window`);
    for (const fault of await page.axe()) say(fault);
  } catch (error) {
    say(error.message);
    await page.screenshot({ path: `${output}${face}-${name}.png` }).catch(() => undefined);
  }
  await context.close();
  console.log(faults.some((fault) => fault.startsWith(`${name}:`)) ? "FAULT" : "ok   ", name);
}

await browser.close();
await stop();
for (const fault of faults) console.error(fault);
process.exit(faults.length === 0 ? 0 : 1);
