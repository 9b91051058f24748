// How the table feels with many constructed rows, in a real browser: the time from frame to frame while it is scrolled by wheel, by a
// held arrow key and by jumps, and how long sorting, searching and choosing everything take until they are painted.
//
// `node tests/pages/measure-table.mjs [rows]`
import { chromium } from "playwright-core";
import { served } from "./served.mjs";

const [rows = "100000"] = process.argv.slice(2);
const { base, stop } = await served();
const browser = await chromium.launch({ executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium", args: ["--no-sandbox"] });
const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
const began = performance.now();
await page.goto(`${base}tests/fixture/grid.html?rows=${rows}`);
await page.waitForSelector(".body [role=row]");
console.log(`${rows} rows: first seen after ${Math.round(performance.now() - began)} ms`);

const at = (times, percent) => [...times].sort((a, b) => a - b)[Math.floor(((times.length - 1) * percent) / 100)]?.toFixed(1) ?? "–";

/** Notes every frame while something is done. */
async function frames(what, act) {
  await page.evaluate(() => {
    window.frames_ = [];
    let last = 0;
    window.noting = true;
    requestAnimationFrame(function frame(now) {
      if (last) window.frames_.push(now - last);
      last = now;
      if (window.noting) requestAnimationFrame(frame);
    });
  });
  await act();
  const times = await page.evaluate(() => ((window.noting = false), window.frames_));
  console.log(`  ${what.padEnd(28)} p50 ${at(times, 50)}   p95 ${at(times, 95)}   max ${at(times, 100)} ms   of ${times.length} frames`);
}

/** How long until what is done is painted. */
async function painted(what, act) {
  const ms = await page.evaluate(
    (source) =>
      new Promise((resolve) => {
        const from = performance.now();
        new Function(source)();
        requestAnimationFrame(() => {
          const behind = new MessageChannel();
          behind.port1.onmessage = () => resolve(performance.now() - from);
          behind.port2.postMessage(null);
        });
      }),
    act,
  );
  console.log(`  ${what.padEnd(28)} ${ms.toFixed(1)} ms`);
}

await page.locator("[role=rowheader][tabindex='0']").focus();
await frames("nothing", () => page.waitForFunction(() => window.frames_.length >= 60));
await page.mouse.move(600, 500);
await frames("wheel", async () => {
  for (let turn = 0; turn < 100; turn++) await page.mouse.wheel(0, 240);
});
await frames("arrow held", async () => {
  for (let press = 0; press < 200; press++) await page.keyboard.press("ArrowDown");
});
await frames("page down held", async () => {
  for (let press = 0; press < 100; press++) await page.keyboard.press("PageDown");
});
await frames("jumps", async () => {
  for (let jump = 0; jump < 40; jump++) await page.keyboard.press(jump % 2 ? "Control+Home" : "Control+End");
});
const press = (key, more = "{}") => `document.activeElement.dispatchEvent(new KeyboardEvent("keydown", { key: "${key}", bubbles: true, ...${more} }))`;
await painted("choosing everything", press("a", "{ ctrlKey: true }"));
for (const [name, place] of [
  ["owner", 1],
  ["measure (all distinct)", 3],
  ["amount", 8],
]) {
  await painted(`sorting by ${name}`, `document.querySelectorAll("[role=columnheader]")[${place}].click()`);
}
await painted(
  "searching, first",
  `const field = document.querySelector("[data-find]"); field.value = "røst"; field.dispatchEvent(new Event("input", { bubbles: true }))`,
);
await painted(
  "searching, again",
  `const field = document.querySelector("[data-find]"); field.value = "bodø"; field.dispatchEvent(new Event("input", { bubbles: true }))`,
);
await browser.close();
await stop();
