// Takes pictures of the review copy with headless Chromium and asks axe-core about each; the wall's are taken by the page scenes
// (tests/pages/walls.mjs).
// node tests/faces/pictures.mjs OUT [only…]: pictures whose name contains one of the words. Exit 1 when anything is wrong.
import { mkdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";
import { chromium } from "playwright-core";
import { createServer } from "vite";
import { review } from "./review.mjs";

const root = fileURLToPath(new URL("../..", import.meta.url));
const [out = "tests/faces/out", ...only] = process.argv.slice(2);
mkdirSync(out, { recursive: true });

const server = await createServer({
  root,
  cacheDir: "node_modules/.vite-faces",
  logLevel: "error",
  server: { port: 0, strictPort: false, hmr: false, watch: null },
});
await server.listen();
const address = server.resolvedUrls.local[0];
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium",
  args: ["--no-sandbox"],
});
const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const wrong = [];

for (const picture of review) {
  if (only.length > 0 && !only.some((word) => picture.name.includes(word))) continue;
  const { width, height, dark, path, steps, full } = picture;
  const page = await browser.newPage({ viewport: { width, height }, colorScheme: dark ? "dark" : "light", locale: "nb-NO" });
  const say = (what) => wrong.push(`${picture.name}: ${what}`);
  page.on("pageerror", (error) => say(error.message));
  page.on("console", (message) => message.type() === "error" && !/favicon/.test(message.location().url) && say(message.text()));
  if (picture.forced) await page.emulateMedia({ forcedColors: "active" });
  if (picture.language) await page.addInitScript((language) => localStorage.setItem("innstilling.language", language), picture.language);
  if (picture.theme)
    await page.addInitScript((theme) => {
      localStorage.setItem("innstilling.theme", theme);
    }, picture.theme);
  await page.goto(address + path);
  await page.waitForSelector("[data-ready]");
  await page.evaluate(() => document.fonts.ready);
  for (const step of steps ?? []) await step(page);
  await page.screenshot({ path: `${out}/${picture.name}.png`, fullPage: full ?? false });
  for (const fault of await picture.look(page)) say(fault);
  await page.evaluate(axe);
  const { violations } = await page.evaluate(() => axe.run(document, { resultTypes: ["violations"] }));
  for (const found of violations)
    say(
      `axe ${found.id}: ${found.nodes
        .map((node) => node.target.join(" "))
        .slice(0, 3)
        .join("; ")}`,
    );
  await page.close();
}

await browser.close();
await server.close();
for (const line of wrong) console.error(line);
console.log(wrong.length === 0 ? "every picture is in order" : `${wrong.length} faults`);
process.exit(wrong.length === 0 ? 0 : 1);
