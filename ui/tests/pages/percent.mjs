// The scenes in which amounts are changed by a percentage, with the keyboard alone: over a range, in the cell of a region, and refused.

import { has, is } from "./words.mjs";

const plain = (text) => text.replaceAll("\u00a0", " ").replaceAll("\u2212", "-").trim();
const view = (page, read) => page.evaluate(read);
const given = (page) => view(page, () => Object.fromEntries(globalThis.backend.view().draft.amounts.map(({ need, amount }) => [need, amount])));
const undone = (page) => view(page, () => globalThis.backend.view().history.undo);
const sum = (amounts) => amounts.reduce((all, amount) => all + amount, 0);
const focused = (page) => view(page, () => document.activeElement?.closest("[data-key]")?.getAttribute("data-key") ?? "");
const toasts = async (page) => (await page.noticed()).join(" ");

/** The focus on the amount of a row of the draft, with arrows. */
async function toRow(page, is) {
  await page.click('.card:has-text("Desentralisert")');
  await page.still();
  await page.locator("[data-column='4']").first().focus();
  for (let down = 0; down < 60; down++) {
    const key = await focused(page);
    if (is(key)) return key;
    await page.keyboard.press("ArrowDown");
  }
  throw new Error("there is no such row");
}

/** Chooses the first three behovsmeldinger of a region, types over them, and says which they are. */
async function overThree(page, text) {
  const first = await toRow(page, (key) => key.startsWith("dekom-"));
  await page.keyboard.press("Shift+ArrowDown");
  await page.keyboard.press("Shift+ArrowDown");
  await page.keyboard.type(text);
  await page.keyboard.press("Enter");
  await page.still();
  const number = Number(first.split("-")[1]);
  const order = await page.locator("[data-key^='dekom-']").evaluateAll((rows) => rows.map((row) => row.getAttribute("data-key")));
  return order.slice(order.indexOf(`dekom-${number}`)).slice(0, 3);
}

const cut = {
  async act(page) {
    page.before = await given(page);
    page.three = await overThree(page, "-5 %");
    page.after = await given(page);
    page.told = await undone(page);
  },
  async check(page) {
    const { before, after, three, told } = page;
    const of = (amounts) => three.map((need) => amounts[need]);
    const others = Object.keys(before).filter((need) => !three.includes(need) && before[need] !== after[need]);
    const off = three.filter((need) => Math.abs(after[need] - before[need] * 0.95) >= 1);
    const shown = await Promise.all(three.map((need) => page.locator(`[data-key="${need}"] .cell-amount`).innerText()));
    await page.keyboard.press("Control+z");
    await page.still();
    return [
      ...is("the sum", sum(of(after)), Math.round(sum(of(before)) * 0.95)),
      ...is("lines more than a krone from their share", off.join(), ""),
      ...is("other lines that moved", others.join(), ""),
      ...is(
        "what is shown",
        shown.map(plain).join("; "),
        of(after)
          .map((amount) => plain(amount.toLocaleString("nb")))
          .join("; "),
      ),
      ...is("what can be taken back", [told.code, told.count, plain(told.percent), told.from].join(), ["change-by-percent", 3, "-5 %", sum(of(before))].join()),
      ...is("one step takes it back", JSON.stringify(await given(page)), JSON.stringify(before)),
    ];
  },
};

const region = {
  async act(page) {
    await toRow(page, (key) => key === "region Lofoten");
    page.before = await given(page);
    await page.keyboard.type("+3 %");
    await page.keyboard.press("Enter");
    await page.still();
    await page.keyboard.press("ArrowUp");
    await page.still();
  },
};

export const percent = [
  { name: "percent-range", ...cut },
  { name: "percent-range-dark", theme: "dark", ...cut },
  { name: "percent-range-1024", size: [1024, 768], ...cut },
  {
    name: "percent-region",
    ...region,
    async check(page) {
      const [told, lofoten] = [await undone(page), await view(page, () => globalThis.backend.view().needs.filter((need) => need.region === "Lofoten"))];
      const inside = lofoten.filter(({ scheme }) => scheme === "dekom").map(({ id }) => id);
      const after = await given(page);
      const moved = Object.keys(after).filter((need) => after[need] !== page.before[need] && !inside.includes(need));
      return [
        ...is("whom it is about", told.owner, "Lofoten"),
        ...is("the base", told.from, sum(inside.map((need) => page.before[need]))),
        ...is("what it came to", told.to, sum(inside.map((need) => after[need]))),
        ...is("lines of others that moved", moved.join(), ""),
      ];
    },
  },
  {
    name: "percent-spread-nn",
    language: "nn",
    async act(page) {
      await page.locator("label:has-text('Fordel resten')").click();
      await region.act(page);
    },
    check: async (page) => has("what is said", await toasts(page), "Ei endring i prosent held dei andre beløpa"),
  },
  {
    name: "percent-refused",
    async act(page) {
      page.before = await given(page);
      page.three = await overThree(page, "5 %");
      await page.waitForSelector("[aria-invalid=true]");
    },
    async check(page) {
      const invalid = page.locator("[aria-invalid=true]");
      const [count, typed, status] = [await invalid.count(), plain(await invalid.first().innerText()), plain(await page.locator(".status").innerText())];
      await page.keyboard.press("Escape");
      return [
        ...is("cells that were not taken", count, 1),
        ...is("what stays as it was typed", typed, "5 %"),
        ...has("the reason", status, "sier ikke om beløpene skal ned eller opp"),
        ...is("what is given", JSON.stringify(await given(page)), JSON.stringify(page.before)),
      ];
    },
  },
];
