// A representative's way through the room in a real browser, by keyboard alone: the door, the number on both screens, the meeting, a
// vote with its receipt, and the room that closes. `node --experimental-websocket run.mjs PROGRAM chromium|firefox [BROWSER]`.
import { existsSync } from "node:fs";
import { setTimeout } from "node:timers/promises";
import { chromium } from "playwright-core";
import { Axe } from "../pages/axe.mjs";
import { FirefoxPage } from "./bidi.mjs";
import { Hosted } from "./hosted.mjs";

const [program, kind, named] = process.argv.slice(2);
const usual = { chromium: "/usr/bin/chromium", firefox: "/usr/bin/firefox-esr" }[kind];
const browser = named ?? usual;
if (!existsSync(browser)) {
  console.log(`Left out: there is no ${kind} here (${browser}).`);
  process.exit(0);
}

/** Chromium with one page, which goes past the certificate's warning as its user would. */
async function chromiumPage() {
  const launched = await chromium.launch({ executablePath: browser, args: ["--no-sandbox"] });
  const context = await launched.newContext({ ignoreHTTPSErrors: true, viewport: { width: 1366, height: 768 } });
  const page = await context.newPage();
  const axe = new Axe();
  return {
    goto: (url) => page.goto(url),
    reload: () => page.reload(),
    press: (key) => page.keyboard.press(key),
    type: (text) => page.keyboard.type(text),
    evaluate: (does, given) => page.evaluate(does, given),
    close: () => launched.close(),
    axe: () => axe.look(page),
  };
}

const PATIENCE = 60_000;

/** Asks the page until it says yes, at most so long. */
async function until(page, what, does, given) {
  const end = Date.now() + PATIENCE;
  while (Date.now() < end) {
    if (await page.evaluate(does, given).catch(() => false)) return;
    // Asked without a pause, Firefox comes to nothing else: not even to what the room says.
    await setTimeout(20);
  }
  throw new Error(`it never came: ${what}\n${await page.evaluate(() => document.body.innerText)}`);
}
const shows = (page, text) => until(page, `«${text}»`, (wanted) => document.body.innerText.replaceAll("\u00a0", " ").includes(wanted), text);
const there = (page, selector) => until(page, selector, (wanted) => document.querySelector(wanted) !== null, selector);

/** Goes on with Tab until the focus is where it is wanted. */
async function reach(page, selector) {
  for (let tries = 0; tries < 80; tries++) {
    if (await page.evaluate((wanted) => document.activeElement?.matches(wanted) ?? false, selector)) return;
    await page.press("Tab");
  }
  throw new Error(`the keyboard does not reach ${selector}`);
}

async function clean(page, where) {
  const found = (await page.axe?.()) ?? [];
  if (found.length > 0) throw new Error(`${where}: ${found.join("; ")}`);
}

async function vote(page, hosted, key, way, repeats) {
  await hosted.vote(way, repeats);
  await there(page, ".ballot .answer");
  await clean(page, "the ballot");
  await page.press(key);
  await until(page, "the second step", () => document.activeElement?.hasAttribute("data-send") ?? false);
  await page.press("Enter");
  await there(page, "[data-receipt]");
  return page.evaluate(() => document.querySelector("[data-receipt]").textContent);
}

const hosted = await Hosted.open(program);
const page = kind === "firefox" ? await FirefoxPage.launch(browser) : await chromiumPage();
try {
  await hosted.openMeeting();
  await page.goto(`https://${hosted.opened.address}/`);
  await there(page, "form");
  await clean(page, "the door");

  // At the door: code, name, knock.
  await reach(page, "form input[type=text]");
  await page.type(hosted.opened.code);
  await page.press("Tab");
  await page.type("Skolekontoret");
  await page.press("Enter");
  const knock = await hosted.until((said) => said.room === "knock", "nobody knocks: the room");
  await shows(page, knock.number);
  if (knock.via !== "browser") throw new Error(`it is not told as a browser: ${JSON.stringify(knock)}`);
  await hosted.lead({ do: "approve", knock: knock.knock, face: { as: "seat", seat: "s02" } });
  await shows(page, "Møtelederen har sluppet deg inn.");
  await clean(page, "the number");
  await reach(page, ".ways button");
  await page.press("Enter");
  await shows(page, "tilkoblet, alt er nytt");
  await clean(page, "the room");

  // A browser looks, until the leader lets browsers vote.
  await hosted.vote("named-by-laptop");
  await shows(page, "I en nettleser kan du bare se.");
  await hosted.lead({ do: "break-off-vote", why: "prøve (konstruert)" });
  await hosted.lead({ do: "let-browsers-command", allowed: true });
  await until(page, "the page hears that browsers may", () => !document.body.innerText.includes("I en nettleser kan du bare se."));

  const receipt = await vote(page, hosted, "f", "named-by-laptop");
  await hosted.lead({ do: "end-vote" });

  // Loaded anew it comes back by itself, with its receipt, which is among those that were counted.
  await page.reload();
  await shows(page, "tilkoblet, alt er nytt");
  await reach(page, "nav button:last-child");
  await page.press("Enter");
  await shows(page, "Stemmen er blant dem som er talt.");
  await shows(page, receipt);
  await page.press("Escape");
  await there(page, ".on-the-wall");

  // Of a secret ballot nothing is left but its receipt.
  await vote(page, hosted, "m", "secret-by-laptop", 2);
  const left = await page.evaluate(() => JSON.stringify({ ...localStorage, ...sessionStorage }) + document.querySelector(".ballot .answers").outerHTML);
  if (/against|"ballot"|Mot\b/.test(left)) throw new Error(`something of the secret choice is left: ${left}`);
  await hosted.lead({ do: "break-off-vote", why: "prøve (konstruert)" });

  // The leader closes; the page says that it is not fresh, and the file tallies.
  const ended = await hosted.end();
  await shows(page, "mistet forbindelsen kl.");
  const verified = hosted.verify();
  if (ended !== 0 || verified.status !== 0) throw new Error(`host ended with ${ended}, verify with ${verified.status}: ${verified.stdout}${verified.stderr}`);
  console.log(`ok ${kind}`);
} finally {
  await page.close();
  hosted.clear();
}
