// Looks at one scene in a real browser: the keys are pressed, what must be there is there, nothing is wider than the window, and
// axe finds nothing. A page is loaded once for each face and begun anew for each scene, as on a machine where nothing is remembered.

import { Axe } from "./axe.mjs";
import { asAsked, unseen } from "./shown.mjs";
import { plain } from "./words.mjs";

/** What the page shows once it can be used. */
const USABLE = "main h1, main .scroller, main .trouble, main [role=grid], main.agenda h2";

/** Waits until the program has answered all that was asked, nothing moves that will stop by itself, fonts are there, and two frames have
 * been drawn. */
export function settled() {
  const frames = () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
  const moves = (one) => one.playState === "running" && one.effect.getComputedTiming().endTime !== Infinity;
  const wait = async () => {
    await document.fonts.ready;
    do await frames();
    while (window.waiting() > 0 || document.getAnimations().some(moves));
  };
  return wait();
}

/** Takes down what is told: lines for those who listen, and notices. Both go away by themselves, some sooner than a slow machine looks. */
function takeDown() {
  window.told = { said: [], notices: [] };
  const within = (node, selector) => node.parentElement?.closest(selector) ?? null;
  new MutationObserver((changes) => {
    for (const node of changes.flatMap(({ addedNodes }) => [...addedNodes])) {
      if (within(node, "[data-said]")) window.told.said.push(node.textContent);
      if (within(node, ".toasts")) window.told.notices.push(node.textContent);
    }
  }).observe(document, { childList: true, subtree: true });
}

/** One browser's pages. */
export class Looker {
  #browser;
  #base;
  #output;
  #axe = new Axe();
  /** Pages by face and scale; the size of the window is set for each scene. */
  #pages = new Map();

  constructor(browser, base, output) {
    this.#browser = browser;
    this.#base = base;
    this.#output = output;
  }

  /** What is wrong with a scene, a sentence each. `pictures` are taken of all scenes, or only of those where something is wrong. */
  async look(scene, pictures) {
    const { name, face = "leader", query = "", act, shows = [], check, quiet = false, theme = "light", language } = scene;
    const faults = [];
    let known;
    try {
      known = await this.#page(scene);
      const { page } = known;
      // What is made to fall over says so in the console.
      known.hear = (text) => quiet || faults.push(text);
      const picture = (part) => page.screenshot({ path: `${this.#output}${face}-${part}.png` });
      page.picture = async (part) => pictures === "all" && picture(part);
      try {
        await this.#begin(page, scene, query);
        await act?.(page);
        await page.still();
        await page.picture(name);
        faults.push(...(await unseen(page, shows)), ...(await page.evaluate(asAsked, [theme, language])));
        faults.push(...((await check?.(page)) ?? []));
        const wide = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
        if (wide > 0) faults.push(`the page is ${wide} px wider than the window`);
        faults.push(...(await this.#axe.look(page)));
      } catch (error) {
        faults.push(error.message);
      }
      if (faults.length > 0 && pictures !== "all") await picture(name).catch(() => undefined);
    } catch (error) {
      faults.push(error.message);
    }
    // Whatever state a page is in that fell over, the next scene gets another.
    if (faults.length > 0 || quiet) await this.#forget(scene);
    else {
      known.hear = () => undefined;
      await this.#closeOthers(known.page);
    }
    return faults;
  }

  /** The page of a face, in the window that the scene asks for. */
  async #page(scene) {
    const { face = "leader", size = [1440, 900], scale = 1, forced = "none" } = scene;
    const key = `${face} ${scale}`;
    if (!this.#pages.has(key)) this.#pages.set(key, await this.#made(face, scale));
    const known = this.#pages.get(key);
    await known.page.setViewportSize({ width: size[0], height: size[1] });
    await known.page.emulateMedia({ forcedColors: forced, colorScheme: null, reducedMotion: null });
    return known;
  }

  async #made(face, scale) {
    const context = await this.#browser.newContext({ deviceScaleFactor: scale, permissions: ["clipboard-read", "clipboard-write"] });
    const page = await context.newPage();
    // As in the program's windows, where nothing can be laid into what every object inherits: a library that tries stops the page.
    await page.addInitScript(() => Object.freeze(Object.prototype));
    await page.addInitScript(takeDown);
    const made = { page, context, hear: () => undefined };
    // What is asked of the page is asked once it has come to rest: an answer in between differs from machine to machine.
    const evaluate = page.evaluate.bind(page);
    page.still = () => evaluate(settled);
    // All that was told since the scene began, also what has gone away since.
    page.said = async () => (await page.evaluate(() => window.told.said)).map(plain);
    page.noticed = async () => (await page.evaluate(() => window.told.notices)).map(plain);
    page.evaluate = async (...asked) => (await page.still(), evaluate(...asked));
    page.axe = () => this.#axe.look(page);
    page.on("console", (message) => {
      if (message.type() === "error" && !message.location().url.endsWith("favicon.ico")) made.hear(message.text());
    });
    page.on("pageerror", (error) => made.hear(error.message));
    await page.goto(`${this.#base}tests/fixture/${face}.html`);
    await page.waitForSelector(USABLE);
    return made;
  }

  /** A scene may have opened windows of its own. */
  async #closeOthers(page) {
    for (const other of page.context().pages()) if (other !== page) await other.close();
  }

  async #forget({ face = "leader", scale = 1 }) {
    const key = `${face} ${scale}`;
    await this.#pages.get(key)?.context.close();
    this.#pages.delete(key);
  }

  /** As on a machine where nothing is remembered, but for the look and the language that are chosen. */
  async #begin(page, { theme = "light", language }, query) {
    const remembered = { "innstilling.theme": theme, ...(language ? { "innstilling.language": language } : {}) };
    await page.evaluate(() => Object.assign(window.told, { said: [], notices: [] }));
    await page.evaluate(([query, remembered]) => window.begin(query, remembered), [query, remembered]);
    await page.waitForSelector(USABLE);
  }
}
