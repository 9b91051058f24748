// How fluent a drag is among ten thousand behovsmeldinger (constructed), in a real browser over the fixture: the time from one
// frame to the next, from a move of the pointer to the picture with the new amount, and from the program's answer to the picture
// with the new sums. The answers are reckoned beforehand and kept as text, as they come from the program.
//
// `npm run measure [needs] [delay]`; `delay` is how long the program takes to answer a preview, in milliseconds.
import { chromium } from "playwright-core";
import { settled } from "./looking.mjs";
import { served } from "./served.mjs";

const [needs = "10000", delay = "20"] = process.argv.slice(2);
/** The drag goes to and fro over so many steps of 1 000 kroner. */
const STEPS = 40;
const MOVES = 400;

const { base, stop } = await served();
const browser = await chromium.launch({ executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium", args: ["--no-sandbox"] });
const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
await page.goto(`${base}tests/fixture/leader.html?needs=${needs}`);
await page.waitForSelector("[role=row].line-need");

/** Reckons the answers to all steps of the drag of the first need. Answers how long the longest is, in bytes. */
const reckon = (others) =>
  page.evaluate(
    async ([others, steps, delay]) => {
      const { backend } = window;
      window.preview ??= backend.preview;
      const { revision, draft } = backend.view();
      const { need, amount } = draft.amounts[0];
      const answers = new Map();
      for (let step = 0; step <= steps + 2; step++) {
        const command = { do: "set-amount", need, amount: amount + step * 1000, others };
        answers.set(command.amount, JSON.stringify(await window.preview(revision, command)));
      }
      backend.preview = async (_, { amount }) => {
        // eslint-disable-next-line no-restricted-syntax -- the program takes so long to answer; nothing waits for a time
        await new Promise((resolve) => setTimeout(resolve, delay));
        const answer = JSON.parse(answers.get(amount));
        window.heard(performance.now());
        return answer;
      };
      return Math.max(...[...answers.values()].map((text) => text.length));
    },
    [others, STEPS, Number(delay)],
  );

/** Notes every frame, and when the amount under the pointer and the sum of its region were painted. */
await page.evaluate(() => {
  const [amount, sum] = ["need", "region"].map((kind) => document.querySelector(`[role=row].line-${kind} .cell-amount`));
  let [moved, answered, last] = [null, null, 0];
  let [shownAmount, shownSum] = [amount.textContent, sum.textContent];
  window.heard = (now) => (window.seen.answers++, (answered = now));
  document.addEventListener("pointermove", (event) => (moved ??= event.timeStamp), true);
  const painted = (then) => {
    const behind = new MessageChannel();
    behind.port1.onmessage = then;
    behind.port2.postMessage(null);
  };
  const look = () => {
    const now = performance.now();
    if (amount.textContent !== shownAmount && moved !== null) {
      window.seen.amount.push(now - moved);
      [shownAmount, moved] = [amount.textContent, null];
    }
    if (sum.textContent !== shownSum && answered !== null) {
      window.seen.sum.push(now - answered);
      [shownSum, answered] = [sum.textContent, null];
    }
  };
  requestAnimationFrame(function frame(now) {
    if (last) window.seen.frames.push(now - last);
    last = now;
    requestAnimationFrame(frame);
    painted(look);
  });
  window.seen = { frames: [], amount: [], sum: [], answers: 0 };
});

const at = (times, percent) => [...times].sort((a, b) => a - b)[Math.floor(((times.length - 1) * percent) / 100)]?.toFixed(1) ?? "–";
const line = (what, times) => console.log(`  ${what.padEnd(33)} p50 ${at(times, 50)}   p95 ${at(times, 95)}   max ${at(times, 100)} ms   of ${times.length}`);

for (const [words, others] of [
  ["Hold de andre", "hold"],
  ["Fordel resten", "spread"],
]) {
  await page.click(`text=${words}`);
  const bytes = await reckon(others);
  const box = await page.locator("[role=row].line-need .cell-amount").first().boundingBox();
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x + 4, y);
  await page.evaluate(settled);
  await page.evaluate(() => Object.assign(window.seen, { frames: [], amount: [], sum: [], answers: 0 }));
  for (let move = 1; move <= MOVES; move++) {
    const step = Math.abs(((move + STEPS) % (2 * STEPS)) - STEPS);
    await page.mouse.move(x + 4 + step * 4, y);
    // As fast as the window draws, which no hand is.
    await page.evaluate(() => new Promise(requestAnimationFrame));
  }
  const { frames, amount, sum, answers } = await page.evaluate(() => window.seen);
  await page.mouse.up();
  await page.evaluate(settled);
  console.log(`${words}: ${needs} needs, ${answers} answers of up to ${Math.round(bytes / 1024)} kB after ${delay} ms`);
  line("frame to frame", frames);
  line("pointer to the amount under it", amount);
  line("answer to the sum of its region", sum);
}
await browser.close();
await stop();
