// The wall in all its scenes and pictures, with one, seven, twenty-five and fifty-five regions and names of eighty letters, page by page:
// each word is as large as ten metres ask for, nothing is cut, nothing lies over anything, and the table behind a picture is one that can be heard. Many
// scenes are looked at in one page, for a page that is begun anew costs more than a scene.
import { inNynorsk } from "./nynorsk.mjs";
import { measured } from "./walls-measured.mjs";

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
    // To a tenth of a unit: less is what the browser rounds.
    const [size, pages] = [Math.round(10 * (await grown(page))) / 10, await pagesOf(page)];
    if (size < least || pages !== 1) faults.push(`${scene}: figures of ${size} units on ${pages} pages`);
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
