// The pots of a scheme: set, locked, pasted and searched for by keyboard, and that they tally whatever is done.

import { plain, text, differs, number, view, pots, amount, tallies, setByKeyboard, R, I } from "./money-acts.mjs";

export const moneyPots = [
  { name: "money-pots", query: R, act: pots, check: tallies },
  { name: "money-pots-1024", query: R, size: [1024, 768], act: pots, check: tallies },
  { name: "money-pots-innlandet", query: I, act: pots, check: tallies },
  { name: "money-pots-innlandet-dark", query: I, theme: "dark", size: [1024, 768], act: pots, check: tallies },
  {
    name: "money-pots-keys",
    query: R,
    act: setByKeyboard,
    async check(page) {
      const faults = [
        ...differs("the pot set by hand", await text(amount(page, "Karmøy kommune")), "1 800 000"),
        ...(await tallies(page)),
        ...differs("the focus after Enter", await page.evaluate(() => document.activeElement?.closest("[data-key]")?.dataset.key), "dekom/pot/Tysvær kommune"),
      ];
      await page.keyboard.press("ArrowUp");
      await page.keyboard.press("l");
      await page.waitForSelector("[aria-label='Lås Karmøy kommune'][aria-pressed=true]");
      await page.keyboard.type("5");
      await page.waitForSelector("text=Summen er låst");
      await page.keyboard.press("l");
      await page.waitForSelector("[aria-label='Lås Karmøy kommune'][aria-pressed=false]");
      await page.keyboard.press("Delete");
      await page.waitForSelector(`[data-key="dekom/pot/Karmøy kommune"]:not(:has-text("satt for hånd"))`);
      for (const key of ["End", "Enter", "ArrowRight", "Enter"]) await page.keyboard.press(key);
      await page.waitForSelector("[aria-label='Hvorfor får Karmøy kommune dette beløpet?'] ol li");
      return [...faults, ...(await tallies(page))];
    },
  },
  ...["", "-nn"].map((nn) => ({
    // A percentage on a pot is of what it has, and one step to take back; on the region above it is rounded once over its pots.
    name: `money-pots-percent${nn}`,
    query: R,
    ...(nn ? { language: "nn", size: [1024, 768] } : {}),
    async act(page) {
      await (nn ? view("Pottar", "Desentralisert") : pots)(page);
      page.had = number(await text(amount(page, "Karmøy kommune")));
      await amount(page, "Karmøy kommune").click();
      await page.keyboard.type("-5 %");
      await page.keyboard.press("Enter");
      await page.waitForSelector(`[data-key="dekom/pot/Karmøy kommune"]:has-text("${nn ? "sett for hand" : "satt for hånd"}")`);
    },
    async check(page) {
      const now = number(await text(amount(page, "Karmøy kommune")));
      const { code, percent, from, to } = await page.evaluate(() => globalThis.backend.view().history.undo);
      const faults = [
        ...differs("the pot", now, Math.round(page.had * 0.95)),
        ...differs("what is told", [code, plain(percent), from, to].join(), ["change-by-percent", "-5 %", page.had, now].join()),
        ...(await tallies(page)),
      ];
      await page.keyboard.press("Control+z");
      await page.waitForSelector(`[data-key="dekom/pot/Karmøy kommune"]:not(:has-text("${nn ? "sett for hand" : "satt for hånd"}"))`);
      return [...faults, ...differs("the pot after it is taken back", number(await text(amount(page, "Karmøy kommune"))), page.had)];
    },
  })),
  {
    // A search that leads to a pot begins no amount there, locks nothing and frees nothing.
    name: "money-pots-jump",
    query: R,
    async act(page) {
      await view("Potter", "Kompetanseløftet")(page);
      page.before = await page.evaluate(() => window.backend.view().revision);
      await page.keyboard.press("Control+f");
      await page.keyboard.type("bokn");
      await page.keyboard.press("Enter");
      await page.waitForFunction(() => document.activeElement?.matches("[data-column]"));
      await page.keyboard.press("End");
      await page.keyboard.press("Control+f");
      await page.keyboard.press("Enter");
      await page.waitForFunction(() => document.activeElement?.matches("[data-column]"));
      for (const key of ["7", "l", "Delete"]) await page.keyboard.press(key);
    },
    async check(page) {
      const told = await page.locator(".grid .status").innerText();
      return [
        ...differs("changes", await page.evaluate(() => window.backend.view().revision), page.before),
        ...differs("fields", await page.locator(".table [data-writes]").count(), 0),
        ...differs("what is told", told, "Ingenting er endret. Trykk Enter for å skrive i cellen, eller gå til en celle med piltastene først."),
      ];
    },
  },
  {
    // A pasted column of pots is one change, taken back by one undo.
    name: "money-pots-paste",
    query: R,
    async act(page) {
      await pots(page);
      page.before = await page.evaluate(() => window.backend.view().revision);
      await amount(page, "Sola kommune").click();
      page.was = await text(amount(page, "Sola kommune"));
      await page.evaluate(() => navigator.clipboard.writeText("900 000\r\n800000\r\n"));
      await page.keyboard.press("Control+v");
      await page.waitForFunction(() => document.querySelector(".grid .status").textContent.includes("limt inn"));
    },
    async check(page) {
      const undo = await page.evaluate(() => window.backend.view().history.undo);
      const faults = [
        ...differs("changes", await page.evaluate(() => window.backend.view().revision), page.before + 1),
        ...differs("what can be taken back", `${undo.code} ${undo.count}`, "set-groups 2"),
        ...differs("the amount", (await text(amount(page, "Sola kommune"))).replace(/\s/g, " "), "900 000"),
        ...(await tallies(page)),
      ];
      await page.keyboard.press("Control+z");
      await page.waitForFunction((was) => window.backend.view().revision === was + 2, page.before);
      return [...faults, ...differs("after one undo", await text(amount(page, "Sola kommune")), page.was)];
    },
  },
  {
    name: "money-pots-fault",
    query: R,
    async act(page) {
      await pots(page);
      await amount(page, "Sola kommune").click();
      await page.keyboard.type("1.234");
      await page.keyboard.press("Enter");
      await page.waitForSelector("text=kan leses på to måter");
    },
    async check(page) {
      await page.click("button:has-text('Bruk 1')");
      await page.waitForSelector("text=satt for hånd");
      return [...differs("the amount", await text(amount(page, "Sola kommune")), "1 234"), ...(await tallies(page))];
    },
  },
  {
    name: "money-pots-region",
    query: R,
    async act(page) {
      await pots(page);
      await page.check("input[name=pot-others][value=spread]");
      await page.locator('[data-key="dekom/region/nord"] .cell-amount').click();
      await page.keyboard.type("5 000 000");
      await page.keyboard.press("Enter");
      await page.waitForSelector("text=satt for hånd");
    },
    async check(page) {
      const region = await text(page.locator('[data-key="dekom/region/nord"] .cell-amount'));
      return [
        ...differs("the region", region, "5 000 000"),
        ...(await tallies(page)),
        ...differs("the rest", await text(page.locator("footer dd").last()), "0"),
      ];
    },
  },
];
