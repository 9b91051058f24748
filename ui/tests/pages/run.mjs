// Looks at the pages in a real browser, over the fixture (the leader's where a scene names no other): axe finds nothing, the
// keys of a spreadsheet work, nothing is cut at 200 % zoom, ten thousand rows stay quick, nynorsk is nynorsk. Each scene says what
// must be there, in words (`shows`) or by asking the page (`check`); one that does not is a fault before any is looked at. Names on
// the command line are parts of the names of the scenes to look at. Pictures go to tests/output/ui: of the scenes that are named, and
// of those where something is wrong. No scene may need another before it: ORDER=7 takes them in the seventh of many orders. Needs
// Chromium (CHROMIUM=/path to choose it).
import { mkdirSync } from "node:fs";
import { availableParallelism } from "node:os";
import { chromium } from "playwright-core";
import { ahead as lyingAhead } from "./ahead.mjs";
import { around } from "./around.mjs";
import { coming } from "./coming.mjs";
import { decided } from "./decided.mjs";
import { focused } from "./focused.mjs";
import { laptop } from "./laptop.mjs";
import { led } from "./led.mjs";
import { Looker } from "./looking.mjs";
import { manners } from "./manners.mjs";
import { money } from "./money.mjs";
import { nynorsk } from "./nynorsk.mjs";
import { paper } from "./paper.mjs";
import { percent } from "./percent.mjs";
import { reach } from "./reach.mjs";
import { plannedScenes } from "./planned.mjs";
import { regionScenes } from "./regions.mjs";
import { resultScenes } from "./results.mjs";
import { scenes as leader } from "./scenes.mjs";
import { shell } from "./shell.mjs";
import { showing } from "./showing.mjs";
import { unsaid } from "./shown.mjs";
import { silent } from "./silent.mjs";
import { spacing } from "./spacing.mjs";
import { served } from "./served.mjs";
import { table } from "./table.mjs";
import { undone } from "./undone.mjs";
import { walls } from "./walls.mjs";

const output = new URL("../../../tests/output/ui/", import.meta.url).pathname;
mkdirSync(output, { recursive: true });

const only = process.argv.slice(2);
const pictures = only.length > 0 ? "all" : "faults";
const all = [
  // What takes the longest comes first, so that no core waits for it at the end.
  ...walls,
  ...leader,
  ...coming,
  ...decided,
  ...silent,
  ...shell,
  ...manners,
  ...focused,
  ...reach,
  ...money,
  ...nynorsk,
  ...paper,
  ...percent,
  ...spacing,
  ...table,
  ...led,
  ...laptop,
  ...showing,
  ...lyingAhead,
  ...around,
  ...undone,
  ...regionScenes,
  ...plannedScenes,
  ...resultScenes,
];
const silences = unsaid(all);
if (silences.length > 0) {
  for (const fault of silences) console.error(fault);
  process.exit(1);
}
/** A number that depends on a name and the order alone. */
const placed = (name, order) => [...`${order} ${name}`].reduce((sum, letter) => Math.imul(sum ^ letter.codePointAt(0), 16_777_619) >>> 0, 2_166_136_261);
if (process.env.ORDER) all.sort((a, b) => placed(a.name, process.env.ORDER) - placed(b.name, process.env.ORDER));
const scenes = all.filter(({ name }) => only.length === 0 || only.some((part) => name.includes(part)));
const { base, stop } = await served();
const faults = [];
/** How long each scene took. */
const took = [];
const ahead = scenes.values();

/** Takes one scene after another; one more at a time than there are cores, since a scene also waits. Each has a browser of its own: the clipboard is the browser's. */
async function work() {
  const browser = await chromium.launch({ executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium", args: ["--no-sandbox"] });
  const looker = new Looker(browser, base, output);
  for (const scene of ahead) {
    const began = performance.now();
    const found = await looker.look(scene, pictures);
    took.push({ name: scene.name, seconds: (performance.now() - began) / 1000 });
    faults.push(...found.map((text) => `${scene.name}: ${text}`));
    console.log([`${found.length > 0 ? "FAULT" : "ok   "} ${scene.name}`, ...found.map((text) => `      ${text}`)].join("\n"));
  }
  await browser.close();
}

await Promise.all(Array.from({ length: Math.min(availableParallelism() + 1, scenes.length) }, work));
await stop();
if (only.length === 0) {
  const slowest = took.toSorted((a, b) => b.seconds - a.seconds).slice(0, 12);
  console.log(`${took.length} scenes; the slowest: ${slowest.map(({ name, seconds }) => `${name} ${seconds.toFixed(1)} s`).join(", ")}`);
}
for (const fault of faults) console.error(fault);
process.exit(faults.length === 0 ? 0 : 1);
