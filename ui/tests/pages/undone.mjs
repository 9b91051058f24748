// The undo button says what it takes back: its words may be cut where the bar is narrow, an amount never, and the bar is as high as before.
import { differs, text } from "./leader-acts.mjs";

/** What the program is told, by the needs and amounts that are there. */
const acts = {
  // The owner with the longest name gets more than the others have together.
  amount: () => {
    const { needs } = globalThis.backend.view();
    const { id } = needs.toSorted((a, b) => b.owner.name.length - a.owner.name.length)[0];
    return { do: "set-amount", need: id, amount: 112_070_000, others: "hold", sure: true };
  },
  percent: () => {
    const { needs } = globalThis.backend.view();
    const region = needs
      .filter(({ scheme }) => scheme === "dekom")
      .map((need) => need.region)
      .toSorted((a, b) => b.length - a.length)[0];
    return { do: "change-by-percent", percent: "-5 %", needs: [], groups: [{ scheme: "dekom", level: "region", name: region }] };
  },
};

/** The box of a part of the button, and whether it is cut. */
const parts = (page) =>
  page.evaluate(() => {
    const button = document.querySelector(".undo");
    const around = button.getBoundingClientRect();
    const part = (one) => {
      const { left, right, top, bottom } = one.getBoundingClientRect();
      const inside = left >= around.left && right <= around.right && top >= around.top && bottom <= around.bottom;
      return inside && one.scrollWidth <= one.clientWidth + 1;
    };
    return { amounts: [...button.querySelectorAll(".amounts")].map(part), height: around.height, bar: document.querySelector("header").clientHeight };
  });

const whole = (name, act, amounts, more = {}) => ({
  name: `undo-whole-${name}`,
  query: "?drafts",
  ...more,
  async act(page) {
    page.before = await parts(page);
    page.refused = await page.evaluate(
      (command) => globalThis.backend.execute(globalThis.backend.view().revision, command).then(() => null, JSON.stringify),
      await page.evaluate(acts[act]),
    );
    await page.waitForSelector(".undo:enabled");
  },
  async check(page) {
    const now = await parts(page);
    const said = await text(page.locator(".undo"));
    return [
      ...differs("what was refused", page.refused, null),
      ...(amounts.test(said) ? [] : [`undo says «${said}»`]),
      ...differs("amounts that are whole", now.amounts.join(), "true"),
      ...differs("the height of the button and of the bar", [now.height, now.bar].join(), [page.before.height, page.before.bar].join()),
    ];
  },
});
const AMOUNT = /^Angre: .+ [\d ]+ → 112 070 000$/;

export const undone = [
  whole("1440", "amount", AMOUNT),
  whole("1920", "amount", AMOUNT, { size: [1920, 1080] }),
  whole("1280", "amount", AMOUNT, { size: [1280, 720] }),
  whole("1024", "amount", AMOUNT, { size: [1024, 700] }),
  whole("dark", "amount", AMOUNT, { theme: "dark" }),
  whole("zoom", "amount", AMOUNT, { size: [512, 384], scale: 2 }),
  whole("percent", "percent", /^Angre: .5 % for .+: [\d ]+ kr mindre$/),
  whole("percent-nn", "percent", /^Angre: .5 % for .+: [\d ]+ kr mindre$/, { language: "nn", size: [1280, 720] }),
];
