// The main sections as people with poor sight have them: 320 px wide, 200 % and 400 % zoom, wide text spacing (WCAG 1.4.12), forced
// colours. One page goes through all of them: nothing is wider than the window, no text is cut off by its box, axe finds nothing.
import { layStyles, SPACING } from "./spacing.mjs";

/** The sections, and what they are called. */
const words = {
  missing: "oversikt",
  annual: "årshjul",
  lists: "lister",
  charts: "bilder",
  room: "rommet",
  meetings: "møter og saker",
  agenda: "saksliste",
  minutes: "protokoll",
  draft: "utkast",
  compare: "sammenlign",
  decision: "avgjørelse",
  forum: "forum",
  documents: "dokumenter",
  frames: "rammer",
  needs: "behov",
  years: "flere år",
  model: "modell",
  journal: "journal",
};

const states = [
  { name: "320 px", size: [320, 640], axe: true },
  { name: "400 %", size: [320, 256] },
  { name: "200 %", size: [640, 360] },
  { name: "text spacing", size: [1280, 720], spacing: true, axe: true },
  { name: "forced colours", size: [1280, 720], forced: "active", axe: true },
];

/** Brings the page into a state. */
async function enter(page, { size, spacing, forced }) {
  await page.setViewportSize({ width: size[0], height: size[1] });
  await page.emulateMedia({ forcedColors: forced ?? "none" });
  await layStyles(page, spacing ? SPACING : "");
  // What a section asks the program for may still be on its way: it is measured when it is there.
  await page.still();
}

/** What is wider than the window, and what is cut off by its own box and cannot be scrolled to. */
const measured = (page) =>
  page.evaluate(() => {
    const over = document.documentElement.scrollWidth - document.documentElement.clientWidth;
    const cut = [...document.querySelectorAll("button, label, h1, h2, h3, dt, dd, p, th")].filter((one) => {
      const { overflow, textOverflow, clipPath } = getComputedStyle(one);
      if (overflow !== "hidden" || textOverflow === "ellipsis" || clipPath !== "none") return false;
      return one.scrollHeight > one.clientHeight + 2 && one.clientHeight > 0;
    });
    // What always stays in sight leaves room for what it is about.
    const foot = document.querySelector("footer");
    const covers = getComputedStyle(foot).position === "sticky" ? innerHeight - foot.getBoundingClientRect().top : 0;
    return [
      ...(over > 0 ? [`${over} px too wide`] : []),
      ...(covers > innerHeight / 8 ? [`the foot covers ${covers} px`] : []),
      ...cut.map((one) => `cut off: «${one.textContent.trim().slice(0, 30)}»`),
    ];
  });

export const reach = Object.keys(words).map((section) => ({
  name: `reach-${section}`,
  query: "?later&drafts",
  size: [1280, 720],
  async act(page) {
    await page.keyboard.press("Control+k");
    await page.keyboard.type(`gå til ${words[section]}`);
    await page.keyboard.press("Enter");
    await page.waitForSelector(`main.${section}`);
  },
  async check(page) {
    const faults = [];
    for (const state of states) {
      await enter(page, state);
      for (const fault of await measured(page)) faults.push(`${state.name}: ${fault}`);
      if (state.axe) for (const fault of await page.axe()) faults.push(`${state.name}: ${fault}`);
      await page.picture(`reach-${section}-${state.name.replace(/\W+/g, "")}`);
    }
    return faults;
  },
}));
