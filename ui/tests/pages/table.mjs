// The table by itself, with 100 000 constructed rows: that the keyboard alone suffices, that what is copied can be pasted back, and
// that it stays quick. Times are written out and not judged: they are the machine's.

import { face, plain, is, has, at, cell, status, said, hits, press, times, toAmount, settled, clipboard } from "./table-acts.mjs";
import { tableLooks } from "./table-looks.mjs";

export const table = [
  {
    name: "table-keyboard",
    face,
    async act(page) {
      page.faults = [];
      const expect = async (keys, wanted, what) => {
        await press(page, ...keys);
        await settled(page, wanted).catch(() => undefined);
        page.faults.push(...is(what, await at(page), wanted));
      };
      await page.locator("[data-find]").focus();
      await press(page, "ArrowDown");
      await settled(page, "2/1");
      await expect(["ArrowRight", "ArrowRight"], "2/3", "two to the right");
      await expect(["Control+End"], "100002/10", "the last cell, in the foot");
      await expect(["Control+Home"], "2/1", "the first cell");
      await expect(["End"], "2/10", "the end of the row");
      await expect(["Home", "Control+ArrowDown"], "100001/1", "the end of the numbers");
      await expect(
        ["PageUp"],
        `${100_001 - (await page.evaluate(() => Math.floor((document.querySelector(".scroller").clientHeight - 32 - 30) / 30) - 1))}/1`,
        "a page up",
      );
      await expect(["Control+ArrowUp"], "2/1", "the beginning of the numbers");
      await expect(["ArrowUp"], "1/1", "the headings");
      await expect(["ArrowRight", "ArrowRight", "ArrowDown"], "2/3", "down from the headings");
      await press(page, "Tab");
      page.faults.push(...is("Tab leaves the table", await page.evaluate(() => document.activeElement?.closest("[role=grid]") === null), true));
    },
    check: (page) => page.faults,
  },
  {
    name: "table-writing",
    face,
    async act(page) {
      await toAmount(page);
      await page.keyboard.type("250 000");
      await press(page, "Enter");
      await settled(page, "3/9");
      await press(page, "F2", "End");
      await page.keyboard.type("0");
      await press(page, "Tab");
      await settled(page, "3/10");
      await page.keyboard.type("77");
      await press(page, "Escape");
      page.second = await cell(page);
      await press(page, "ArrowUp", "ArrowLeft");
      page.first = await cell(page);
      await page.keyboard.type("99 000 000");
      await press(page, "Enter");
      await page.waitForSelector("[aria-invalid=true]");
      await press(page, "ArrowUp", "ArrowUp", "ArrowDown");
    },
    async check(page) {
      const refused = await status(page);
      const invalid = await page.locator("[aria-invalid=true]").innerText();
      await press(page, "Escape");
      return [
        ...is("the amount that was typed", page.first, "250 000"),
        ...is("what Escape gave up", page.second, ""),
        ...is("what was not taken stays", invalid, "99 000 000"),
        ...has("the reason", refused, "Beløpet er mer enn rammen."),
        ...is("Escape gives it up", await cell(page), "250 000"),
      ];
    },
  },
  {
    name: "table-ranges",
    face,
    async act(page) {
      await toAmount(page);
      await press(page, "Shift+ArrowDown", "Shift+ArrowDown", "Shift+ArrowLeft");
      await page.waitForFunction(() => document.querySelector(".grid > [role=status]").textContent !== "");
    },
    async check(page) {
      const three = [20_000, 57_001, 94_002];
      const sum = 2 * three.reduce((sum, amount) => sum + amount, 0);
      const told = `6 celler, 6 med innhold · Sum ${sum.toLocaleString("en").replaceAll(",", " ")} kroner · gjennomsnitt av 6: 57 001 kroner`;
      const faults = [...is("the foot", await status(page), told), ...is("what is said", await said(page), told)];
      const chosen = await page.locator("[aria-selected=true]").count();
      await press(page, "Control+c");
      faults.push(...is("chosen cells", chosen, 6), ...is("the clipboard", await clipboard(page), "20000\t20000\r\n57001\t57001\r\n94002\t94002\r\n"));
      await press(page, "Control+a", "Control+c");
      const copied = await clipboard(page);
      faults.push(...is("copied lines", copied.split("\r\n").length, 100_002));
      faults.push(...has("a line break in a cell", copied, '"Tidlig innsats\nmed PPT'));
      return faults;
    },
  },
  {
    name: "table-pasting",
    face,
    async act(page) {
      const paste = async (text) => {
        await page.evaluate((text) => navigator.clipboard.writeText(text), text);
        await press(page, "Control+v");
      };
      await toAmount(page);
      await paste("1 000\t2\r\n3000\t\r\n");
      await page.waitForFunction(() => document.querySelector(".status").textContent.includes("limt inn"));
      page.done = await status(page);
      await paste("1\t2\r\n2\t4\r\nikke et beløp\t5\r\n");
      await page.waitForFunction(() => document.querySelector(".status").textContent.includes("Ingenting"));
      page.unread = await status(page);
      await press(page, ...times(7, "ArrowDown"));
      await paste("1\r\n2\r\n3\r\n");
      await page.waitForFunction(() => document.querySelector(".status").textContent.includes("låst"));
      page.locked = await status(page);
      await press(page, ...times(7, "ArrowUp"), "ArrowRight");
      await paste("1\t2\r\n");
      await page.waitForFunction(() => document.querySelector(".status").textContent.includes("kolonner mer"));
      page.room = await status(page);
      await press(page, "Home", "Shift+End", "Control+c");
      page.row = await clipboard(page);
      await paste(page.row.replace("\t1000\t", "\t1500\t"));
      await page.waitForFunction(() => document.querySelector(".status").textContent.includes("1 av 1"));
    },
    async check(page) {
      await press(page, "Control+c");
      return [
        ...is("what was pasted", page.done, "3 av 3 beløp er limt inn."),
        ...is("what is no amount", page.unread, "Ingenting er limt inn. Rad 3, «Beløp»: Dette er ikke et beløp."),
        ...is("what is locked", page.locked, "Ingenting er limt inn. Rad 10, «Beløp»: Beløpet er låst."),
        ...is("what has no room", page.room, "Ingenting er limt inn. Det er kopiert 1 kolonner mer enn tabellen har fra denne cellen."),
        ...is("a row pasted back with another amount", await clipboard(page), page.row.replace("\t1000\t", "\t1500\t")),
      ];
    },
  },
  {
    name: "table-sorting",
    face,
    query: "?rows=2000",
    async act(page) {
      await toAmount(page);
      await press(page, "ArrowUp", "Home", "ArrowRight", "Enter");
      await page.waitForSelector("[aria-sort=ascending]");
      page.first = [plain(await page.locator(".body [role=row] .cell-owner").first().innerText()), await said(page)];
      await press(page, "Enter");
      await page.waitForSelector("[aria-sort=descending]");
      page.last = plain(await page.locator(".body [role=row] .cell-owner").first().innerText());
      await press(page, "Alt+ArrowDown");
      await page.waitForSelector(".popup");
    },
    async check(page) {
      const faults = [
        ...is("the first owner", page.first[0], "Alstahaug kommune"),
        ...is("what is said", page.first[1], "Sortert stigende etter Eier."),
        ...is("the last owner", page.last, "Aasvær kommune"),
        ...is("the focus is in the menu", await page.evaluate(() => document.activeElement?.closest(".popup") !== null), true),
      ];
      await page.locator(".popup input").focus();
      await page.keyboard.type("ærøy");
      faults.push(...is("the filter", await hits(page), "200 av 2 000 rader"));
      await press(page, "Escape");
      await page.waitForSelector(".popup", { state: "detached" });
      faults.push(...is("the focus is back", await at(page), "1/2"));
      await press(page, "Shift+ArrowRight");
      const kept = await page.evaluate(() => localStorage.getItem("innstilling.table.scene"));
      return [...faults, ...has("what is kept", kept ?? "", '"owner":176')];
    },
  },
  {
    name: "table-filters",
    face,
    query: "?rows=2000",
    async act(page) {
      await toAmount(page);
      await press(page, "Alt+ArrowDown");
      await page.waitForSelector(".popup");
      await page.getByLabel("Fra og med").fill("900 000");
    },
    async check(page) {
      const told = await hits(page);
      const large = Array.from({ length: 2000 }, (_, at) => ((at * 37) % 900) * 1_000 + 20_000 + (at % 13)).filter((amount) => amount >= 900_000).length;
      await page.getByLabel("Til og med").fill("mye");
      const unread = await page.locator(".popup [role=status]").first().innerText();
      await press(page, "Escape");
      await page.getByRole("button", { name: "Bare med funn" }).focus();
      await press(page, "Enter");
      const found = await hits(page);
      await page.getByRole("button", { name: "Vis alle" }).focus();
      await press(page, "Enter");
      return [
        ...is("amounts from 900 000", told, `${large} av 2 000 rader`),
        ...has("what cannot be read", unread, "kan ikke leses"),
        ...has("those of them with findings", found, "av 2 000 rader"),
        ...is("all again", await hits(page), "2 000 rader"),
      ];
    },
  },
  {
    name: "table-columns",
    face,
    query: "?rows=2000",
    async act(page) {
      await page.getByRole("button", { name: "Kolonner" }).focus();
      await press(page, "Enter");
      await page.waitForSelector(".popup");
      await page.getByRole("checkbox", { name: "Tilstand" }).uncheck();
    },
    async check(page) {
      const heads = () => page.locator("[role=columnheader]").allInnerTexts();
      const without = (await heads()).some((text) => text.includes("Tilstand"));
      await page.reload();
      await page.waitForSelector("[role=columnheader]");
      const kept = (await heads()).some((text) => text.includes("Tilstand"));
      const edge = await page.locator("[role=columnheader] .edge").nth(2).boundingBox();
      const before = (await page.locator("[role=columnheader]").nth(2).boundingBox()).width;
      await page.mouse.move(edge.x + 3, edge.y + 10);
      await page.mouse.down();
      await page.mouse.move(edge.x + 53, edge.y + 10, { steps: 5 });
      await page.mouse.up();
      const after = (await page.locator("[role=columnheader]").nth(2).boundingBox()).width;
      return [...is("the column is away", without, false), ...is("it stays away", kept, false), ...is("pulled wider", Math.round(after - before), 50)];
    },
  },
  {
    name: "table-searching",
    face,
    async act(page) {
      await toAmount(page);
      await press(page, "Control+f");
      await page.keyboard.type("røst helgeland");
    },
    async check(page) {
      const told = await hits(page);
      await press(page, "Enter");
      const focused = await page.evaluate(() => document.activeElement?.closest("[role=row]")?.getAttribute("aria-rowindex"));
      return [...is("hits", told, "3 333 av 100 000 rader"), ...is("to the table", focused, "2")];
    },
  },
  {
    name: "table-mouse",
    face,
    query: "?rows=2000&sections",
    async act(page) {
      const box = (row, column) => page.locator(`[data-place="${row}"] [data-column="${column}"]`).boundingBox();
      const [from, to] = [await box(1, 7), await box(4, 8)];
      await page.mouse.move(from.x + 20, from.y + 10);
      await page.mouse.down();
      await page.mouse.move(to.x + 20, to.y + 10, { steps: 8 });
      await page.mouse.up();
    },
    async check(page) {
      const faults = [...has("dragged over", await status(page), "8 celler, 8 med innhold")];
      await page.locator('[data-place="8"] [data-column="8"]').click({ modifiers: ["Shift"] });
      faults.push(...has("with Shift", await status(page), "16 celler"));
      const named = await page.locator('[data-place="3"] .cell-aside').boundingBox();
      faults.push(...is("the width of a column that is called as a class of the style sheets", named.width, 120));
      await page.locator('[data-place="3"] .cell-owner button').click();
      return [...faults, ...has("a link in a cell", await page.evaluate(() => window.name), "need ")];
    },
  },
  ...tableLooks,
];
