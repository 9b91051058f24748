// Amounts set for a region and for a scheme: typed, locked, dragged, and what cannot be placed.

import { said, is, has, number, focused, row, dekom, toRegion } from "./compared-acts.mjs";

export const grouped = [
  {
    name: "group-typed",
    async act(page) {
      await toRegion(page, "Lofoten");
      page.before = number(await row(page, "region Lofoten").locator(".cell-amount").innerText());
      await page.keyboard.type("900 000");
      await page.keyboard.press("Enter");
      await page.still();
      await page.keyboard.press("ArrowUp");
      await page.still();
    },
    async check(page) {
      const lofoten = row(page, "region Lofoten");
      const [amount, name] = [await said(lofoten.locator(".cell-amount")), await said(lofoten.locator("[role=rowheader]"))];
      const rest = number(await page.locator("footer dd").last().innerText());
      const panel = await said(page.locator(".panel"));
      await page.keyboard.press("l");
      await page.still();
      const locked = await said(lofoten.locator("[role=rowheader]"));
      await page.keyboard.press("Enter");
      await page.still();
      const refused = await said(page.locator(".toasts"));
      await page.keyboard.press("l");
      await page.still();
      for (let back = 0; back < 3; back++) {
        await page.keyboard.press("Control+z");
        await page.still();
      }
      return [
        ...is("the sum of the region", amount, "900 000"),
        ...has("the row", name, "satt"),
        ...is("the rest, which the others do not take", rest, page.before - 900_000),
        ...has("the panel", panel, "Satt til 900 000 kroner"),
        ...has("the locked row", locked, "låst"),
        ...has("what is said of a locked sum", refused, "Summen er låst"),
        ...is("the sum after three times undo", number(await lofoten.locator(".cell-amount").innerText()), page.before),
      ];
    },
  },
  {
    // More than the region has applied for: what cannot be placed is said, and the finding leads there.
    name: "group-unplaced",
    async act(page) {
      await toRegion(page, "Lofoten");
      await page.keyboard.type("9 000 000");
      await page.keyboard.press("Enter");
      await page.still();
      await page.keyboard.press("ArrowUp");
      await page.still();
      page.name = await said(row(page, "region Lofoten").locator("[role=rowheader]"));
      page.placed = number(await row(page, "region Lofoten").locator(".cell-amount").innerText());
      await page.keyboard.press("Control+Home");
      await page.still();
    },
    async check(page) {
      const { name, placed } = page;
      const left = 9_000_000 - placed;
      await page.click(".panel button:has-text('Vis'):not(:has-text('vegg'))");
      await page.still();
      return [
        ...is("what is said of the rest", number(name.match(/kan ikke plasseres: ([\d ]+)/)?.[1] ?? "0"), left),
        ...is("where the finding leads", await focused(page), "region Lofoten"),
      ];
    },
  },
  {
    name: "group-dragged",
    query: "?drafts&delay=10",
    async act(page) {
      await toRegion(page, "Ofoten");
      page.before = number(await row(page, "region Ofoten").locator(".cell-amount").innerText());
      for (let step = 0; step < 5; step++) await page.keyboard.press("Alt+Shift+ArrowUp");
      await page.still();
    },
    async check(page) {
      const amount = number(await row(page, "region Ofoten").locator(".cell-amount").innerText());
      const undo = await page.locator(".undo").isDisabled();
      await page.keyboard.press("Enter");
      await page.still();
      return [
        ...is("the sum while it is dragged", amount, page.before + 50_000),
        ...is("nothing is set before it is let go", undo, true),
        ...has("undo", await said(page.locator(".undo")), "Angre: Ofoten "),
      ];
    },
  },
  {
    name: "scheme-typed",
    async act(page) {
      await dekom(page);
      await page.locator("[data-key='scheme'] [data-column='4']").focus();
      await page.keyboard.press("Enter");
      await page.keyboard.type("10 000 000");
      await page.keyboard.press("Enter");
      await page.still();
    },
    async check(page) {
      const [given, left] = [await page.locator("footer dd").nth(3).innerText(), await page.locator("footer dd").last().innerText()];
      const frame = number(await page.locator("footer dd").first().innerText());
      return [...is("given", number(given), 10_000_000), ...is("the rest", number(left), frame - 10_000_000)];
    },
  },
];
