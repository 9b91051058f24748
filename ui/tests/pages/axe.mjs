// axe, once for each state: what has been looked at with the same looks and found good is not looked at again, so that the bar, the
// rail and the rows of a table cost nothing in the next scene. Two parts of a page are the same when they have the same elements, classes
// and states, stand in the same place and are drawn alike; which words stand in them makes no difference to axe, only whether any do.
import { readFileSync } from "node:fs";

const source = readFileSync(new URL("../../node_modules/axe-core/axe.min.js", import.meta.url), "utf8");
const rules = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

/** In the page: the parts that are new, and what axe finds in them. */
async function look([known, runOnly]) {
  const seen = new Set(known);
  const [fresh, old] = [[], []];
  /** Attributes whose value is another each time, or is words: whether they are there is enough. */
  const WORDS =
    /^(id|for|name|value|href|src|title|placeholder|alt|style|d|aria-(label|labelledby|describedby|controls|owns|activedescendant|rowindex|colindex|rowcount|colcount|posinset|setsize|valuenow|valuetext|description))$/;
  const here = document.activeElement;

  const stateOf = (one) => {
    const attributes = [...one.attributes]
      .filter(({ name }) => !name.startsWith("data-") || name === "data-variant")
      .map(({ name, value }) => (WORDS.test(name) ? `${name}${value.trim() === "" ? "" : "+"}` : `${name}=${value}`));
    const text = [...one.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.data.trim() !== "");
    return [one.tagName, ...attributes.sort(), text ? "text" : "", one.checked ? "checked" : "", one.disabled ? "off" : "", one === here ? "here" : ""].join(
      " ",
    );
  };
  /** A short name of a long text. */
  const short = (text) => {
    let [a, b] = [0xdeadbeef, 0x41c6ce57];
    for (let at = 0; at < text.length; at++) {
      const code = text.charCodeAt(at);
      a = Math.imul(a ^ code, 2654435761);
      b = Math.imul(b ^ code, 1597334677);
    }
    return `${(a >>> 0).toString(36)}${(b >>> 0).toString(36)}`;
  };
  const shapes = new Map();
  const shapeOf = (one) => {
    const shape = short(`${stateOf(one)}(${[...one.children].map(shapeOf).join()})`);
    shapes.set(one, shape);
    return shape;
  };
  /** Goes down the page until a part has been seen, or is new to its ends. */
  const visit = (one, around) => {
    const name = short(`${around} ${shapes.get(one)}`);
    if (seen.has(name)) return void old.push(one);
    seen.add(name);
    fresh.push(name);
    const within = short(`${around} ${stateOf(one)}`);
    for (const child of one.children) visit(child, within);
  };
  shapeOf(document.documentElement);
  const looks = [
    innerWidth,
    innerHeight,
    devicePixelRatio,
    document.documentElement.dataset.colorScheme,
    document.documentElement.hasAttribute("data-contrast"),
  ];
  const forced = matchMedia("(forced-colors: active)").matches;
  visit(
    document.documentElement,
    [...looks, forced, document.adoptedStyleSheets.map(({ cssRules }) => [...cssRules].map(({ cssText }) => cssText).join("")).join("")].join(),
  );
  if (fresh.length === 0) return { fresh, faults: [] };
  // Who chooses high contrast is given more of it than the rest.
  const rules = { "color-contrast-enhanced": { enabled: document.documentElement.hasAttribute("data-contrast") } };
  const { violations } = await globalThis.axe.run({ include: [document], exclude: old }, { runOnly, rules, resultTypes: ["violations"] });
  return { fresh, faults: violations.map(({ id, help, nodes }) => `axe ${id}: ${help} (${nodes.length}: ${nodes[0].html.slice(0, 160)})`) };
}

/** What has been looked at in one browser. */
export class Axe {
  #known = new Set();

  /** What axe finds in the page as it is now. */
  async look(page) {
    if (!(await page.evaluate(() => "axe" in globalThis))) await page.evaluate(source);
    const { fresh, faults } = await page.evaluate(look, [[...this.#known], rules]);
    // What is found stays new, so that the next scene that shows it says so too.
    if (faults.length === 0) for (const part of fresh) this.#known.add(part);
    return faults;
  }
}
