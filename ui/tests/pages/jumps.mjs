// Jumps and searches: a jump starts no entry and is made once, a search stays where one is, and a text field takes back its own.

import { is, amount, press, until, command, cell, atCell, searching, commands } from "./manners-acts.mjs";

const jumps = [
  {
    name: "jump-starts-no-entry",
    async act(page) {
      await command(page, "85 sortland");
      await atCell(page, "dekom-85");
      await page.keyboard.type("12l");
      await page.waitForSelector(".toast.info");
    },
    async check(page) {
      const faults = [
        ...is("the amount", await amount(page, "dekom-85"), "249 458"),
        ...is("changes", await commands(page), 1),
        ...is("fields", await page.locator(".table input").count(), 0),
      ];
      await press(page, "ArrowDown", "ArrowUp");
      await page.keyboard.type("200000");
      await press(page, "Enter");
      await until(page, () => /200.000/.test(document.querySelector('[data-key="dekom-85"] .cell-amount:not(:has(.sent))')?.textContent ?? ""));
      await page.keyboard.type("190000");
      await press(page, "Enter");
      await until(page, () => /190.000/.test(document.querySelector('[data-key="dekom-86"] .cell-amount:not(:has(.sent))')?.textContent ?? ""));
      return faults;
    },
  },
  {
    name: "jump-is-made-once",
    async act(page) {
      await command(page, "85 sortland");
      await atCell(page, "dekom-85");
      await command(page, "gå til forum");
      await page.waitForSelector("main.forum");
      await command(page, "gå til utkast");
      await page.waitForSelector("main.draft .table");
      await press(page, "/");
    },
    async check(page) {
      const faults = [...is("the search", await searching(page), "draft"), ...is("the cell", await cell(page), null)];
      await page.keyboard.type("12");
      const typed = await page.locator("main input[type=search]").inputValue();
      await press(page, "Escape");
      // The same jump again is made again.
      await command(page, "85 sortland");
      await atCell(page, "dekom-85");
      await command(page, "85 sortland");
      await atCell(page, "dekom-85");
      return [...faults, ...is("the search", typed, "12"), ...is("changes", await commands(page), 1)];
    },
  },
  {
    name: "search-to-table-starts-no-entry",
    async act(page) {
      await press(page, "Control+f");
      await page.keyboard.type("sortland");
      await press(page, "ArrowDown");
      await until(page, () => document.activeElement?.matches("[data-column]"));
      await page.keyboard.type("7");
      await page.waitForSelector(".toast");
    },
    async check(page) {
      return is("changes", await commands(page), 1);
    },
  },
];

const sections = { draft: "utkast", compare: "sammenlign", needs: "behov", journal: "journal", documents: "dokumenter", years: "flere år" };
const searches = [
  {
    name: "search-stays",
    query: "?later&drafts",
    async act(page) {
      page.found = [];
      for (const [section, words] of Object.entries(sections)) {
        await command(page, `gå til ${words}`);
        await page.waitForSelector(`main.${section} input[type=search]`);
        await press(page, "Control+f");
        page.found.push(`${section} ${await searching(page)}`);
      }
      await command(page, "gå til modell");
      await page.waitForSelector("main.model");
      await press(page, "Control+f");
      await page.waitForSelector(".toast.info:has-text('har ingen liste å søke i')");
    },
    async check(page) {
      const wanted = Object.keys(sections).map((section) => `${section} ${section}`);
      return [
        ...is("the searches", page.found.join(), wanted.join()),
        ...is("the section", await page.locator("main").evaluate((main) => main.classList[0]), "model"),
      ];
    },
  },
  {
    name: "text-undo",
    async act(page) {
      await command(page, "85 sortland");
      await atCell(page, "dekom-85");
      await press(page, "F2");
      await page.keyboard.type("200000");
      await press(page, "Enter");
      await until(page, () => /200.000/.test(document.querySelector('[data-key="dekom-85"] .cell-amount:not(:has(.sent))')?.textContent ?? ""));
      await press(page, "/");
      await page.keyboard.type("bodø");
      // A browser takes back a few letters at a time.
      for (let step = 0; step < 4; step++) await press(page, "Control+z");
    },
    async check(page) {
      const search = page.locator("main input[type=search]");
      const faults = [
        ...is("the text", await search.inputValue(), ""),
        ...is("the amount", await page.evaluate(() => window.backend.view().draft.amounts.find(({ need }) => need === "dekom-85").amount), 200_000),
      ];
      for (let step = 0; step < 4; step++) await press(page, "Control+y");
      const again = await search.inputValue();
      // A tick box has no text: there the meeting's last change is taken back.
      await page.locator("input[name=others]:checked").focus();
      await press(page, "Control+z");
      await until(page, () => window.backend.view().draft.amounts.find(({ need }) => need === "dekom-85").amount === 249_458);
      return [...faults, ...is("the text again", again, "bodø")];
    },
  },
];

export const jumping = [...jumps, ...searches];
