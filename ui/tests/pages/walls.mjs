// The wall in all its scenes and pictures, with one, seven, twenty-five and fifty-five regions and names of eighty letters, page by page:
// each word is as large as ten metres ask for, nothing is cut, nothing lies over anything, and the table behind a picture is one that can be heard. Many
// scenes are looked at in one page, for a page that is begun anew costs more than a scene.
import { inNynorsk } from "./nynorsk.mjs";

const counts = [1, 7, 25, 55];
const kinds = ["flow", "met", "key-figure", "split", "last-year", "moves"];
const charts = kinds.flatMap((kind) => counts.flatMap((count) => [`chart-${kind}-${count}`, `chart-${kind}-${count}-long`]));
const hard = ["chart-years", "chart-schemes", "chart-met-zeros", "chart-split-giant", "chart-flow-giant", "chart-nothing"];
const rows = counts.flatMap((count) => [`rows-${count}`, `rows-${count}-long`]);
const needs = ["needs-7", "needs-16", "needs-25-long", "needs-40", "needs-40-last"];
const sums = ["spread", "estimate", "tried-frame", "negative", "no-rows", "large"];
const around = ["welcome", "welcome-long", "need", "need-long", "speakers", "break", "thanks", "pause", "pause-long", "join", "not-reckoned"];
const cases = ["case", "case-long", "case-proposals", "case-proposals-long", "case-difference", "case-difference-25", "case-vote", "case-vote-difference"];
const results = ["case-result", "case-none", "nothing", "proposed", "overspent", "consensus", "carried", "reopened", "tried-result"];
const all = [...charts, ...hard, ...rows, ...needs, ...sums, ...around, ...cases, ...results];
/** One of each: for looks, which do not move anything. */
const each = [
  ...kinds.map((kind) => `chart-${kind}-7`),
  ...["chart-met-25-long", "chart-years", "chart-schemes", "chart-nothing", "rows-7", "rows-25-long", "needs-16", "negative", "welcome", "need", "speakers"],
  ...["break", "thanks", "pause", "join", "not-reckoned", "case", "case-proposals", "case-difference", "case-vote", "case-result", "overspent", "carried"],
];

/** Faults that can be measured on what the wall shows; `smallest` is the smallest type, in wall units. */
function measured(smallest) {
  const faults = [];
  const wall = document.querySelector(".wall");
  const box = wall.getBoundingClientRect();
  const unit = Math.min(box.width / 1920, box.height / 1080);
  const shown = (element) => element.textContent.trim().replace(/\s+/g, " ").slice(0, 40);
  if (document.documentElement.scrollHeight > innerHeight || document.documentElement.scrollWidth > innerWidth) faults.push("the page scrolls");
  const heard = (element) => element.closest(".aside, defs, title") !== null;
  /** Whatever has words of its own. */
  const texts = [...wall.querySelectorAll("*")].filter(
    (element) => !heard(element) && [...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.data.trim() !== ""),
  );
  const boxes = [];
  for (const element of texts) {
    const style = getComputedStyle(element);
    if (style.visibility === "hidden") continue;
    const range = document.createRange();
    range.selectNodeContents(element);
    const drawn = element instanceof SVGElement;
    const all = drawn ? [element.getBoundingClientRect()] : [...range.getClientRects()];
    const scale = drawn ? element.ownerSVGElement.getBoundingClientRect().width / element.ownerSVGElement.viewBox.baseVal.width : 1;
    const size = (parseFloat(style.fontSize) * scale) / unit;
    if (size < smallest - 0.05) faults.push(`${size.toFixed(1)} units is too small: ${shown(element)}`);
    for (const one of all) {
      if (one.right > innerWidth + 1 || one.bottom > innerHeight + 1 || one.left < -1 || one.top < -1) faults.push(`outside: ${shown(element)}`);
      boxes.push([element, one]);
    }
    for (let around = element; around && around !== wall; around = around.parentElement) {
      const clips = getComputedStyle(around).overflow !== "visible" && !(around instanceof SVGElement);
      if (clips && (around.scrollWidth > around.clientWidth + 1 || around.scrollHeight > around.clientHeight + 1)) faults.push(`cut: ${shown(element)}`);
    }
  }
  boxes.forEach(([one, a], nth) =>
    boxes.slice(nth + 1).forEach(([other, b]) => {
      if (one === other || one.contains(other) || other.contains(one)) return;
      // Letters fill about the middle three quarters of their line.
      const wide = Math.min(a.right, b.right) - Math.max(a.left, b.left);
      const high = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
      if (wide > 2 && high > Math.min(a.height, b.height) * 0.3) faults.push(`«${shown(one)}» lies over «${shown(other)}»`);
    }),
  );
  for (const figure of wall.querySelectorAll(".figure")) {
    if (heard(figure)) continue;
    const lines = new Set([...figure.getClientRects()].map((line) => Math.round(line.top)));
    if (lines.size > 1) faults.push(`wrapped: ${shown(figure)}`);
  }
  const inside = (part, room) => {
    const around = wall.querySelector(room)?.getBoundingClientRect();
    if (!around) return;
    for (const one of wall.querySelectorAll(`${room} ${part}`)) {
      const own = one.getBoundingClientRect();
      if (own.bottom > around.bottom + Math.max(2, 5 * unit) || own.right > around.right + 20 * unit) faults.push(`outside ${room}: ${shown(one)}`);
    }
  };
  inside("li", ".listed");
  inside(".row", ".rows");
  inside(":is(tr, li, p)", ".paged");
  inside("svg.drawn text", ".chart-scene");
  // What flows out of a picture is cut off.
  for (const one of wall.querySelectorAll("svg.drawn text")) {
    const [text, all] = [one, one.closest("svg")].map((part) => part.getBoundingClientRect());
    if (text.left < all.left - 1 || text.right > all.right + 1 || text.top < all.top - 1 || text.bottom > all.bottom + 1) faults.push(`cut off: ${shown(one)}`);
  }
  const parts = [...wall.querySelectorAll(":scope > *:not(.page-of)")].map((part) => part.getBoundingClientRect());
  parts.forEach((part, nth) => nth > 0 && part.top < parts[nth - 1].bottom - 1 && faults.push(`part ${nth} covers the one above`));
  const chart = wall.querySelector(".chart svg.drawn");
  if (chart) {
    if (!chart.getAttribute("aria-label")) faults.push("the picture has no name");
    const table = wall.querySelector(".chart table");
    if (!table?.caption?.textContent.trim()) faults.push("no table with a name behind the picture");
    const columns = table?.tHead?.rows[0]?.cells ?? [];
    if ([...columns].some((cell) => cell.scope !== "col" || !cell.textContent.trim())) faults.push("a column of the table has no heading");
    for (const row of table ? [...table.tBodies[0].rows, ...table.tFoot.rows] : [])
      if (row.cells.length !== columns.length || row.cells[0].scope !== "row" || !row.cells[0].textContent.trim())
        faults.push(`not a row that is heard: ${shown(row)}`);
  }
  return [...new Set(faults)];
}

/** The smallest type of the wall, in wall units (ui/src/projector/type.ts). */
const SMALLEST = 24;
/** Until nothing has moved for some frames: a picture is laid out once more when its room is measured. */
const still = (page) =>
  page.evaluate(async () => {
    const laid = () =>
      [...document.querySelectorAll("svg text, h1, h2, p, li, dt, dd, td, th")].map((one) => {
        const { x, y, width, height } = one.getBoundingClientRect();
        return [x, y, width, height, getComputedStyle(one).fontSize].join();
      });
    for (let [same, before] = [0, ""]; same < 4;) {
      await new Promise(requestAnimationFrame);
      const now = [innerWidth, innerHeight, ...laid()].join(";");
      [same, before] = [now === before ? same + 1 : 0, now];
    }
  });
const pagesOf = async (page) => Number(/\d+\D+(\d+)/.exec(await page.evaluate(() => document.querySelector(".wall .page-of")?.textContent ?? ""))?.[1] ?? 1);

/** Looks at scenes one after another, page by page, in each size. */
async function looked(page, scenes, sizes, more = async () => []) {
  const faults = [];
  for (const [width, height] of sizes) {
    await page.setViewportSize({ width, height });
    for (const scene of scenes) {
      for (let nth = 0, pages = 1; nth < pages; nth += 1) {
        await page.evaluate(([name, nth]) => window.tell(name, nth), [scene, nth]);
        await still(page);
        pages = await pagesOf(page);
        const part = `${scene}-${width}${pages > 1 ? `-${nth + 1}av${pages}` : ""}`;
        await page.picture(`${part}${page.ending}`);
        const found = [...(await page.evaluate(measured, SMALLEST)), ...(await more(page))];
        faults.push(...found.map((fault) => `${part}: ${fault}`));
      }
    }
  }
  return faults;
}

/** After a change every row is where it was, with the same node, and the change is said aloud. */
async function change(page) {
  const places = () =>
    page.evaluate(() =>
      [...document.querySelectorAll(".wall .row")].map((row) => {
        const right = row.querySelector(".amount").getBoundingClientRect().right;
        const bar = row.querySelector(".bar").getBoundingClientRect();
        return [row.querySelector(".label").textContent, row.getBoundingClientRect().top, right, bar.left, bar.width].join(" ");
      }),
    );
  await page.evaluate(() => window.tell("regions-before"));
  await page.still();
  const before = await places();
  await page.evaluate(() => {
    for (const row of document.querySelectorAll(".wall .row")) row.dataset.stood = "here";
    window.tell("regions");
  });
  await page.waitForSelector(".wall .row.changed");
  await page.still();
  const after = await places();
  const said = await page.textContent("main [aria-live]");
  const anew = await page.locator(".row:not([data-stood])").count();
  return [
    ...(before.length > 0 && before.join("\n") === after.join("\n") ? [] : [`rows jumped:\n${before.join("\n")}\n${after.join("\n")}`]),
    ...(/Vesterålen: .* opp 24.000\./.test(said) ? [] : [`not said aloud: ${said}`]),
    ...(anew === 0 ? [] : [`${anew} rows were made anew`]),
  ];
}

/** What another amount makes longer, or moves, goes there in 200 ms, and at once where less motion is asked for. */
async function moves(page) {
  const asked = async (reducedMotion) => {
    await page.emulateMedia({ reducedMotion });
    const found = {};
    for (const [scene, what] of [
      ["chart-met-7", ".one, .strip"],
      ["rows-7", ".bar > .given"],
    ]) {
      await page.evaluate((name) => window.tell(name, 0), scene);
      await page.waitForSelector(`.wall :is(${what})`, { state: "attached" });
      found[scene] = await page.evaluate((what) => {
        const drawn = [...document.querySelectorAll(`.wall :is(${what})`)];
        const times = drawn.flatMap((one) => getComputedStyle(one).transitionDuration.split(", "));
        return [...new Set(times.map((time) => (parseFloat(time) < 0.001 ? "0s" : time)))].join();
      }, what);
    }
    return found;
  };
  const all = { usual: await asked("no-preference"), less: await asked("reduce") };
  const meant = { usual: { "chart-met-7": "0.2s", "rows-7": "0.2s" }, less: { "chart-met-7": "0s", "rows-7": "0s" } };
  return JSON.stringify(all) === JSON.stringify(meant) ? [] : [`moves in ${JSON.stringify(all)}`];
}

/** In colours that the reader chose too a bar is seen, and what is given is told apart from what is applied for: by another colour than the
 * wall's or an edge, and never by two colours that are as dark. */
const bars = (page) =>
  page.evaluate(() => {
    const wall = document.querySelector(".wall");
    const plain = getComputedStyle(wall).backgroundColor;
    const clear = "rgba(0, 0, 0, 0)";
    const all = (what) => [...document.querySelectorAll(what)].map((one) => [one, getComputedStyle(one)]);
    const edge = (style) => style.outlineStyle !== "none" && parseFloat(style.outlineWidth) > 0;
    const faults = all(".wall .bar > .given, .wall .bar > .applied, .wall .votes .for, .wall .legend i.given, .wall .legend i.applied")
      .filter(([, style]) => (style.backgroundColor === plain || style.backgroundColor === clear) && !edge(style))
      .map(([one]) => `not seen: ${one.className}`);
    if (all(".wall .bar > .given").length > 0) {
      const colours = [".bar > .given", ".bar > .applied"].map((what) => all(`.wall ${what}`)[0]?.[1].backgroundColor);
      if (colours[0] === colours[1]) faults.push(`given and applied for are both ${colours[0]}`);
    }
    const told = all(".wall .chart .meaning rect:not(.edge)").map(([, style]) => style.fill);
    if (new Set(told).size !== told.length) faults.push(`two things are filled alike: ${told.join(", ")}`);
    for (const [one, style] of all(".wall .chart .strip"))
      if (!style.fill.startsWith("url") && style.fill === plain && (style.stroke === plain || style.stroke === "none"))
        faults.push(`not seen: ${one.outerHTML}`);
    return [...new Set(faults)];
  });

/** What has few rows is read from further away: its figures are larger than those of what fills the wall. */
const grown = (page) =>
  page.evaluate(() => {
    const wall = document.querySelector(".wall").getBoundingClientRect();
    const unit = Math.min(wall.width / 1920, wall.height / 1080);
    const svg = document.querySelector(".wall svg.drawn");
    const scale = svg.getBoundingClientRect().width / svg.viewBox.baseVal.width;
    return Math.min(...[...svg.querySelectorAll(".said, .sum")].map((one) => (parseFloat(getComputedStyle(one).fontSize) * scale) / unit));
  });

/** Pictures of few rows: the type grows as far as there is room, and the whole picture is still on one page. */
async function few(page) {
  const faults = [];
  for (const [scene, least] of FEW) {
    await page.evaluate((name) => window.tell(name, 0), scene);
    await still(page);
    const [size, pages] = [await grown(page), await pagesOf(page)];
    if (size < least || pages !== 1) faults.push(`${scene}: figures of ${size.toFixed(1)} units on ${pages} pages`);
  }
  return faults;
}
const FEW = [
  ...["met", "key-figure", "split", "last-year", "moves"].map((kind) => [`chart-${kind}-1`, 38]),
  ["chart-flow-1", 33],
  ["chart-schemes", 38],
  ["chart-years", 38],
  ["chart-split-7", 30],
  ["chart-met-7", 30],
];

const begun = (page, ending = "") => {
  page.ending = ending;
  return page.emulateMedia({ reducedMotion: "reduce" });
};
/** Bokmål on a wall in nynorsk. The title of a case is the meeting's own, also where it is set on lines after the number. */
const spoken = async (page) => (await inNynorsk(page, 0)).filter((fault) => !fault.includes("Sak 4/23. Innstilling om fordeling"));
const wall = (name, more) => ({ name: `walls-${name}`, face: "projector", size: [1280, 720], ...more });

export const walls = [
  ...[
    [1280, 720],
    [1920, 1080],
  ].map(([width, height]) =>
    wall(String(width), { act: begun, check: (page) => looked(page, all, [[width, height]], (page) => (width === 1280 ? page.axe() : [])) }),
  ),
  // 4 to 3, 4K, and a projector of 1280x720 with the wall's own zoom at 150 and 200 %: the page has so much fewer pixels to lay out in.
  wall("others", {
    act: begun,
    check: (page) =>
      looked(
        page,
        ["rows-25", "rows-25-long", "needs-16", "large", "chart-met-25-long", "chart-flow-25", "overspent", "case-difference-25", "pause-long"],
        [
          [1024, 768],
          [3840, 2160],
          [853, 480],
          [640, 360],
        ],
      ),
  }),
  wall("dark", {
    act: async (page) => {
      await page.evaluate(() => {
        localStorage.setItem("innstilling.wall-look", "dark");
        dispatchEvent(new StorageEvent("storage", { key: "innstilling.wall-look", newValue: "dark" }));
      });
      await begun(page, "-dark");
    },
    check: async (page) => [
      ...(await looked(page, each, [[1280, 720]], (page) => page.axe())),
      ...((await page.getAttribute(".wall", "data-look")) === "dark" ? [] : ["the wall is not dark"]),
    ],
  }),
  wall("forced", { forced: "active", act: (page) => begun(page, "-forced"), check: (page) => looked(page, each, [[1280, 720]], bars) }),
  // Words are longer or shorter there, so nothing is left out.
  wall("nn", { language: "nn", act: (page) => begun(page, "-nn"), check: (page) => looked(page, all, [[1280, 720]], spoken) }),
  wall("change", { check: change }),
  wall("few", { act: begun, check: few }),
  wall("moves", { check: moves }),
];
