// Looks at one scene in a real browser: the keys are pressed, what must be there is there, nothing is wider than the window, and
// axe finds nothing. A page is used again for the next scene that has the same window; what the last one remembered is cleared.
import { readFileSync } from "node:fs";

const axe = readFileSync(new URL("../../node_modules/axe-core/axe.min.js", import.meta.url), "utf8");
const rules = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

/** What the page shows once it can be used. */
const USABLE = "main h1, main .scroller, main .trouble, main [role=grid]";

/** Waits until nothing moves that will stop by itself, fonts are there and two frames have been drawn. */
function settled() {
  const frames = () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
  const moves = (one) => one.playState === "running" && one.effect.getComputedTiming().endTime !== Infinity;
  const wait = async () => {
    await document.fonts.ready;
    do await frames();
    while (document.getAnimations().some(moves));
  };
  return wait();
}

/** One browser's pages, each with the window a scene asks for. */
export class Looker {
  #browser;
  #base;
  #output;
  /** Pages by the window they have. */
  #pages = new Map();

  constructor(browser, base, output) {
    this.#browser = browser;
    this.#base = base;
    this.#output = output;
  }

  /** What is wrong with a scene, a sentence each. `pictures` are taken of all scenes, or only of those where something is wrong. */
  async look(scene, pictures) {
    const { name, face = "leader", query = "", act, check, theme = "light", language, quiet = false } = scene;
    const faults = [];
    const { page, hear } = await this.#page(scene);
    // What is made to fall over says so in the console.
    hear((text) => quiet || faults.push(text));
    page.picture = (part) => `${this.#output}${face}-${part}.png`;
    const picture = () => page.screenshot({ path: page.picture(name) });
    try {
      await this.#begin(page, { theme, language });
      await page.goto(`${this.#base}tests/fixture/${face}.html${query}`);
      await page.waitForSelector(USABLE);
      await act?.(page);
      await page.still();
      if (pictures === "all") await picture();
      faults.push(...((await check?.(page)) ?? []));
      const wide = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
      if (wide > 0) faults.push(`the page is ${wide} px wider than the window`);
      faults.push(...(await looked(page)));
      if (faults.length > 0 && pictures !== "all") await picture();
    } catch (error) {
      faults.push(error.message);
      await picture().catch(() => undefined);
      // Whatever state it is in, the next scene gets another.
      await this.#forget(scene);
    }
    hear(() => undefined);
    await this.#closeOthers(page);
    return faults;
  }

  /** A page with the scene's window, and a way to hear its errors. */
  async #page({ size = [1440, 900], scale = 1, forced = "none" }) {
    const key = JSON.stringify([size, scale, forced]);
    const known = this.#pages.get(key);
    if (known) {
      await known.page.setViewportSize({ width: size[0], height: size[1] });
      await known.page.emulateMedia({ forcedColors: forced, colorScheme: null, reducedMotion: null });
      return known;
    }
    const context = await this.#browser.newContext({
      viewport: { width: size[0], height: size[1] },
      deviceScaleFactor: scale,
      forcedColors: forced,
      permissions: ["clipboard-read", "clipboard-write"],
    });
    const page = await context.newPage();
    page.still = () => page.evaluate(settled);
    page.axe = () => looked(page);
    let told = () => undefined;
    page.on("console", (message) => {
      if (message.type() === "error" && !message.location().url.endsWith("favicon.ico")) told(message.text());
    });
    page.on("pageerror", (error) => told(error.message));
    const made = { page, context, hear: (tell) => (told = tell) };
    this.#pages.set(key, made);
    return made;
  }

  /** A scene may have opened windows of its own. */
  async #closeOthers(page) {
    for (const other of page.context().pages()) if (other !== page) await other.close();
  }

  async #forget({ size = [1440, 900], scale = 1, forced = "none" }) {
    const key = JSON.stringify([size, scale, forced]);
    await this.#pages.get(key)?.context.close();
    this.#pages.delete(key);
  }

  /** As on a machine where nothing is remembered, but for the look and the language that are chosen. */
  async #begin(page, { theme, language }) {
    await page.goto(`${this.#base}tests/fixture/blank.html`);
    await page.evaluate(
      ([look, tongue]) => {
        localStorage.clear();
        sessionStorage.clear();
        localStorage.setItem("innstilling.theme", look);
        if (tongue) localStorage.setItem("innstilling.language", tongue);
      },
      [theme, language],
    );
  }
}

/** What axe finds, in the page as it is now. */
async function looked(page) {
  await page.evaluate(axe);
  const { violations } = await page.evaluate((runOnly) => globalThis.axe.run(document, { runOnly, resultTypes: ["violations"] }), rules);
  return violations.map(({ id, help, nodes }) => `axe ${id}: ${help} (${nodes.length}: ${nodes[0].html.slice(0, 160)})`);
}
