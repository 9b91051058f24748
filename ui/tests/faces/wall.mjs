// The pictures of the wall, and what must be true of each: nothing scrolls, no amount is cut or wrapped, every row is inside.
const all = [
  "pause",
  "pause-long",
  "regions",
  "spread",
  "estimate",
  "tried-frame",
  "tried-result",
  "not-reckoned",
  "negative",
  "no-rows",
  "needs-7",
  "needs-16",
  "needs-40",
  "needs-40-last",
  "large",
  "regions-25",
  "nothing",
  "proposed",
  "tried",
  "voting",
  "fallen",
  "consensus",
  "carried",
  "reopened",
];
const some = ["regions", "regions-25", "needs-16", "needs-40", "large", "fallen", "carried", "pause-long"];

const kinds = ["flow", "met", "key-figure", "split", "last-year", "moves"];
const charts = kinds.flatMap((kind) => [1, 7, 25, 55].map((count) => `chart-${kind}-${count}`));
const hard = ["chart-years", "chart-schemes", "chart-met-zeros", "chart-split-giant", "chart-flow-giant", "chart-nothing"];
const around = ["welcome", "welcome-long", "need", "need-long", "speakers", "break", "thanks"];

const picture = (scene, width, height, more = {}) => ({
  name: `wall-${scene}-${width}${more.theme ? `-${more.theme}` : ""}${more.dark ? "-dark-machine" : ""}${more.forced ? "-forced" : ""}${more.language ? `-${more.language}` : ""}`,
  path: `tests/faces/wall.html?scene=${scene}`,
  width,
  height,
  look,
  ...more,
});

/** Faults that can be measured. */
async function look(page) {
  return page.evaluate(() => {
    const faults = [];
    const wall = document.querySelector(".wall");
    const shown = (element) => element.textContent.trim().slice(0, 40);
    if (document.documentElement.scrollHeight > innerHeight || document.documentElement.scrollWidth > innerWidth) {
      faults.push("the page scrolls");
    }
    for (const element of wall.querySelectorAll(".figure, h1, .note, .title, .foot *, .schemes th")) {
      if (element.closest(".aside")) continue;
      const box = element.getBoundingClientRect();
      if (box.right > innerWidth + 1 || box.bottom > innerHeight + 1 || box.left < -1) faults.push(`outside: ${shown(element)}`);
      if (element.scrollWidth > element.clientWidth + 1 && element.clientWidth > 0 && getComputedStyle(element).overflow !== "visible") {
        faults.push(`cut: ${shown(element)}`);
      }
    }
    for (const figure of wall.querySelectorAll(".figure")) {
      const lines = new Set([...figure.getClientRects()].map((line) => Math.round(line.top)));
      if (lines.size > 1) faults.push(`wrapped: ${shown(figure)}`);
    }
    for (const text of wall.querySelectorAll(".chart svg.drawn text")) {
      const box = text.getBoundingClientRect();
      const room = wall.querySelector(".chart-scene").getBoundingClientRect();
      if (box.right > room.right + 3 || box.left < room.left - 3 || box.bottom > room.bottom + 3 || box.top < room.top - 3)
        faults.push(`outside the picture: ${shown(text)}`);
      if (parseFloat(getComputedStyle(text).fontSize) * (innerHeight / 1080) < 1) faults.push(`too small: ${shown(text)}`);
    }
    const texts = [...wall.querySelectorAll(".chart svg.drawn text")].map((text) => [text, text.getBoundingClientRect()]);
    texts.forEach(([one, a], nth) =>
      texts.slice(nth + 1).forEach(([other, b]) => {
        const overlap = Math.min(a.right, b.right) - Math.max(a.left, b.left) > 2 && Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > a.height * 0.35;
        if (overlap) faults.push(`${shown(one)} lies over ${shown(other)}`);
      }),
    );
    for (const item of wall.querySelectorAll(".listed li")) {
      if (item.getBoundingClientRect().bottom > wall.querySelector(".listed").getBoundingClientRect().bottom + 2) faults.push(`below the room: ${shown(item)}`);
    }
    const rows = wall.querySelector(".rows");
    if (rows) {
      const room = rows.getBoundingClientRect();
      for (const row of rows.querySelectorAll(".row")) {
        if (row.getBoundingClientRect().bottom > room.bottom + 1) faults.push(`row below the room: ${shown(row)}`);
        const amount = row.querySelector(".amount").getBoundingClientRect();
        const name = row.querySelector(".name").getBoundingClientRect();
        if (name.right > amount.left + 1) faults.push(`name over amount: ${shown(row)}`);
        const label = row.querySelector(".label");
        if (label.scrollWidth > label.clientWidth + 1 || label.scrollHeight > label.clientHeight + 4) faults.push(`name cut: ${shown(label)}`);
      }
    }
    const parts = [...wall.querySelectorAll(".head, .rows, .foot, .picture, .schemes")].map((part) => part.getBoundingClientRect());
    parts.forEach((part, nth) => nth > 0 && part.top < parts[nth - 1].bottom - 1 && faults.push(`part ${nth} covers the one above`));
    return faults;
  });
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
  await page.waitForSelector(".wall .row");
  const before = await places();
  await page.evaluate(() => {
    for (const row of document.querySelectorAll(".wall .row")) row.dataset.stood = "here";
    window.tell("regions");
  });
  await page.waitForSelector(".wall .row.changed");
  const after = await places();
  if (before.join("\n") !== after.join("\n")) throw new Error(`rows jumped:\n${before.join("\n")}\n${after.join("\n")}`);
  const said = await page.textContent("main [aria-live]");
  if (!/Vesterålen: .* opp 24.000\./.test(said)) throw new Error(`not said aloud: ${said}`);
  if ((await page.locator(".row:not([data-stood])").count()) > 0) throw new Error("rows were made anew");
  await page.waitForFunction(() => document.getAnimations().length === 0);
}

export const wall = [
  picture("regions-before", 1600, 900, { steps: [change] }),
  ...all.map((scene) => picture(scene, 1920, 1080)),
  ...[
    [1280, 720],
    [1024, 768],
    [3840, 2160],
  ].flatMap(([width, height]) => some.map((scene) => picture(scene, width, height))),
  // A projector of 1280x720 with the wall's own zoom at 150 and 200 %: the page has so much fewer pixels to lay out in.
  ...[
    [853, 480],
    [640, 360],
  ].flatMap(([width, height]) => some.map((scene) => picture(scene, width, height))),
  ...["regions", "needs-40", "fallen", "carried", "pause"].map((scene) => picture(scene, 1920, 1080, { theme: "dark" })),
  picture("regions", 1920, 1080, { theme: "contrast" }),
  picture("regions", 1280, 720, { dark: true }),
  ...[...charts, ...hard, ...around].flatMap((scene) => [picture(scene, 1920, 1080), picture(scene, 1280, 720)]),
  ...["chart-flow-7", "chart-met-25", "chart-split-7", "chart-moves-7", "chart-schemes", "need", "thanks"].flatMap((scene) => [
    picture(scene, 1280, 720, { theme: "dark" }),
    picture(scene, 1280, 720, { forced: true }),
    picture(scene, 1280, 720, { language: "nn" }),
  ]),
];
