// The scenes in which an amount is dragged: with the pointer and by keys, in the example and among ten thousand (constructed).

import { is } from "./words.mjs";

const cell = (page, need) => page.locator(`[data-key="${need}"] .cell-amount`);
const plain = (text) => text.replaceAll("\u00a0", " ").replaceAll("\u2212", "-").trim();
const number = async (locator) => Number(plain(await locator.innerText()).replaceAll(" ", ""));
const rest = (page) => page.locator("footer dd").last();
const noUndo = async (page) => ((await page.locator(".undo").isDisabled()) ? [] : ["there is something to undo"]);
const focusAt = (page) => page.evaluate(() => document.activeElement?.closest("[data-key]")?.getAttribute("data-key"));

/** Goes to a need by the command search, as the leader would. */
async function goTo(page, words) {
  await page.keyboard.press("Control+k");
  await page.fill("dialog input", words);
  await page.keyboard.press("Enter");
  await page.waitForSelector("dialog", { state: "detached" });
  await page.still();
}

/** Presses the pointer on an amount and moves it sideways by so many pixels, a few at a time. */
async function pull(page, need, pixels) {
  const box = await cell(page, need).boundingBox();
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
  await page.mouse.move(x, y);
  await page.mouse.down();
  for (let moved = 0; moved !== pixels; moved += Math.sign(pixels) * 4) await page.mouse.move(x + moved + Math.sign(pixels) * 4, y);
  await page.still();
}

async function byKeys(page) {
  await goTo(page, "85 sortland");
  for (const key of ["ArrowUp", "ArrowUp", "ArrowDown", "ArrowUp"]) await page.keyboard.press(`Alt+${key}`);
  await page.keyboard.press("Alt+Control+ArrowUp");
  await page.still();
}

const seen = async (page) => [
  ...is("the amount", await number(cell(page, "dekom-85")), 251_558),
  ...is("the rest, which follows", await number(rest(page)), -2_100),
  ...is("what is read aloud", plain(await page.locator("[data-dragged]").innerText()), "Sortland kommune: 251 558 kroner, +2 100. Ikke lagret."),
  ...is("the note beside it", plain(await page.locator(".scroller .beside strong").innerText()), "+2 100"),
  ...(await noUndo(page)),
];

const thousands = "?needs=10000&delay=15";
const firstOf = (page) => page.locator("[role=row].line-need").first().getAttribute("data-key");

export const dragging = [
  { name: "drag-keys", act: byKeys, check: seen },
  { name: "drag-keys-dark", theme: "dark", act: byKeys, check: seen },
  { name: "drag-keys-forced", forced: "active", act: byKeys, check: seen },
  { name: "drag-keys-1024", size: [1024, 768], act: byKeys, check: seen },
  { name: "drag-keys-zoom", size: [512, 384], scale: 2, act: byKeys, check: seen },
  {
    name: "drag-kept",
    async act(page) {
      await byKeys(page);
      await page.keyboard.press("Enter");
      await page.still();
    },
    async check(page) {
      const faults = [
        ...is("the amount", await number(cell(page, "dekom-85")), 251_558),
        ...is("undo", plain(await page.locator(".undo").innerText()), "Angre: Sortland kommune 249 458 → 251 558"),
        ...is("the focus", await focusAt(page), "dekom-85"),
      ];
      await page.keyboard.press("Control+z");
      await page.still();
      return [...faults, ...is("the amount after one undo", await number(cell(page, "dekom-85")), 249_458), ...(await noUndo(page))];
    },
  },
  {
    name: "drag-escape",
    async act(page) {
      await goTo(page, "85 sortland");
      await page.keyboard.press("Alt+Shift+ArrowUp");
      await page.keyboard.press("Alt+Shift+ArrowUp");
      await page.still();
      page.rest = await number(rest(page));
      await page.keyboard.press("Escape");
      await page.still();
    },
    async check(page) {
      return [
        ...is("the rest while it was dragged", page.rest, -20_000),
        ...is("the amount", await number(cell(page, "dekom-85")), 249_458),
        ...is("the rest", await number(rest(page)), 0),
        ...is("the focus", await focusAt(page), "dekom-85"),
        ...is("what is read aloud", await page.locator("[data-dragged]").innerText(), ""),
        ...(await noUndo(page)),
      ];
    },
  },
  {
    // An arrow goes on to the next row, and so does a click elsewhere: what was dragged to is set.
    name: "drag-and-go-on",
    async act(page) {
      await byKeys(page);
      await page.keyboard.press("ArrowDown");
      await page.still();
      page.first = plain(await page.locator(".undo").innerText());
      await page.keyboard.press("Alt+ArrowUp");
      await page.click(".search input");
      await page.still();
    },
    async check(page) {
      const undo = plain(await page.locator(".undo").innerText());
      return [
        ...is("undo after the arrow", page.first, "Angre: Sortland kommune 249 458 → 251 558"),
        ...(undo === page.first ? ["a click elsewhere did not set the amount"] : []),
      ];
    },
  },
  {
    name: "drag-locked",
    async act(page) {
      await goTo(page, "85 sortland");
      for (const key of ["ArrowLeft", "ArrowRight", "l"]) await page.keyboard.press(key);
      await page.still();
      await pull(page, "dekom-85", 40);
      await page.mouse.up();
    },
    async check(page) {
      const said = (await page.isVisible("text=Beløpet er låst. Lås det opp først")) ? [] : ["a locked amount is not refused in words"];
      return [...said, ...is("the amount", await number(cell(page, "dekom-85")), 249_458)];
    },
  },
  {
    // The picture is taken with the pointer still down.
    name: "drag-10000",
    query: thousands,
    async act(page) {
      await page.click("text=Fordel resten");
      page.need = await firstOf(page);
      page.before = await number(cell(page, page.need));
      page.others = await page.locator("[role=row].line-need .cell-amount").allInnerTexts();
      await pull(page, page.need, 400);
    },
    async check(page) {
      const others = await page.locator("[role=row].line-need .cell-amount").allInnerTexts();
      const rows = await page.locator("[role=row]").count();
      const faults = [
        ...is("the rows in all", await page.locator("[role=treegrid]").getAttribute("aria-rowcount"), "10010"),
        ...(rows < 60 ? [] : [`${rows} rows are drawn`]),
        ...is("the amount", await number(cell(page, page.need)), page.before + 100_000),
        ...(others.slice(1).join() === page.others.slice(1).join() ? ["the other lines do not follow"] : []),
        ...is("the rest, which the others took", await number(rest(page)), 0),
        ...(await noUndo(page)),
      ];
      await page.mouse.up();
      await page.waitForFunction(() => !document.querySelector(".undo").disabled);
      const kept = await number(cell(page, page.need));
      await page.keyboard.press("Control+z");
      await page.waitForFunction(() => document.querySelector(".undo").disabled);
      return [
        ...faults,
        ...is("the amount let go", kept, page.before + 100_000),
        ...is("the amount after one undo", await number(cell(page, page.need)), page.before),
      ];
    },
  },
  {
    name: "drag-10000-escape",
    query: thousands,
    async act(page) {
      page.need = await firstOf(page);
      page.before = [await number(cell(page, page.need)), await number(rest(page))];
      await pull(page, page.need, -40);
      page.dragged = [await number(cell(page, page.need)), await number(rest(page))];
      await page.keyboard.press("Escape");
      await page.mouse.move(900, 500);
      await page.mouse.up();
      await page.still();
    },
    async check(page) {
      const [amount, left] = page.before;
      return [
        ...is("while it was dragged", page.dragged.join(), [amount - 10_000, left + 10_000].join()),
        ...is("the amount", await number(cell(page, page.need)), amount),
        ...is("the rest", await number(rest(page)), left),
        ...(await noUndo(page)),
      ];
    },
  },
  {
    // At the end of the table the note stands above the row, so that it is not cut.
    name: "drag-last-of-10000",
    query: thousands,
    async act(page) {
      await page.locator("[data-column='4']").first().focus();
      await page.keyboard.press("Control+End");
      await page.keyboard.press("Alt+ArrowUp");
      await page.still();
    },
    async check(page) {
      const [note, table] = [await page.locator(".scroller .beside").boundingBox(), await page.locator(".scroller").boundingBox()];
      const row = await page.evaluate(() => document.activeElement?.closest("[role=row]")?.getAttribute("aria-rowindex"));
      return [...is("the row with the focus", row, "10010"), ...(note.y + note.height <= table.y + table.height ? [] : ["the note is cut"])];
    },
  },
  {
    name: "paste-1000",
    query: thousands,
    async act(page) {
      await goTo(page, "85 sortland");
      for (const key of ["ArrowLeft", "ArrowRight"]) await page.keyboard.press(key);
      page.need = await focusAt(page);
      await page.evaluate(() => navigator.clipboard.writeText("20 000\r\n".repeat(1000)));
      await page.keyboard.press("Control+v");
      await page.waitForSelector("text=/1.000 av 1.000 beløp er limt inn/");
    },
    async check(page) {
      const faults = [
        ...is("the first", await number(cell(page, page.need)), 20_000),
        ...is("undo", plain(await page.locator(".undo").innerText()), "Angre: 1 000 innlimte beløp"),
      ];
      await page.keyboard.press("Control+z");
      await page.waitForFunction(() => document.querySelector(".undo").disabled);
      return faults;
    },
  },
];
