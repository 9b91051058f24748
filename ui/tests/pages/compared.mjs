// The scenes with several drafts: the menu of drafts, drafts side by side, and amounts set for regions and schemes.

import { several, open, plain, said, is, has, number, menu, dekom, compare, tally } from "./compared-acts.mjs";
import { comparedLooks } from "./compared-looks.mjs";
import { grouped } from "./grouped.mjs";

export const compared = [
  ...grouped,
  {
    name: "draft-menu-keys",
    query: several,
    async act(page) {
      await open(page);
      page.began = await page.evaluate(() => document.activeElement.innerText);
      await page.keyboard.press("ArrowDown");
      await page.keyboard.press("Enter");
      await page.waitForSelector(".bar .menu > button:has-text('Utkast C')");
      page.after = await page.evaluate(() => document.activeElement.getAttribute("aria-haspopup"));
      await dekom(page);
    },
    async check(page) {
      const card = await said(page.locator(".card[aria-pressed=true]"));
      const foot = await said(page.locator("footer"));
      return [
        ...has("the menu begins at the draft worked on", page.began, "Utkast B"),
        ...has("the card", card, "prøver 11 170 000, registrert 12 070 000"),
        ...has("the foot", foot, "(registrert 12 070 000)"),
        ...has("undo", await said(page.locator(".undo")), "byttet til Utkast C"),
        ...is("what has the focus after the choice", page.after, "menu"),
      ];
    },
  },
  {
    name: "draft-copied",
    query: several,
    async act(page) {
      await open(page);
      for (let to = 0; to < 9 && !(await page.evaluate(() => document.activeElement.innerText.includes("Kopier"))); to++)
        await page.keyboard.press("ArrowDown");
      await page.keyboard.press("Enter");
      await page.waitForSelector("dialog");
    },
    async check(page) {
      const name = await page.inputValue("dialog input");
      await page.fill("dialog input", "utkast a");
      await page.keyboard.press("Enter");
      await page.waitForSelector("dialog [role=alert]");
      const why = await said(page.locator("dialog [role=alert]"));
      await page.fill("dialog input", "Etter pausen");
      await page.keyboard.press("Enter");
      await page.waitForSelector("dialog", { state: "detached" });
      const now = await said(menu(page));
      await page.keyboard.press("Control+z");
      await page.still();
      return [
        ...is("the name that is proposed", name, "Kopi av Utkast B"),
        ...has("what is said of a taken name", why, "Det finnes alt et utkast"),
        ...has("the draft worked on", now, "Etter pausen"),
        ...has("the draft after undo", await said(menu(page)), "Utkast B"),
      ];
    },
  },
  {
    name: "draft-removed",
    query: several,
    async act(page) {
      await page.keyboard.press("Control+k");
      await page.fill("dialog input", "fjern utkast");
      await page.keyboard.press("Enter");
      await page.waitForSelector("dialog:has-text('Fjerne Utkast B?')");
    },
    async check(page) {
      await page.click("dialog button[type=submit]");
      await page.still();
      const left = await said(menu(page));
      await page.keyboard.press("Control+z");
      await page.still();
      return [...has("the draft worked on", left, "Utkast A"), ...has("the draft after undo", await said(menu(page)), "Utkast B")];
    },
  },
  {
    name: "draft-menu-closed",
    query: "?state=look",
    async act(page) {
      await open(page);
      await page.keyboard.press("End");
      await page.keyboard.press("ArrowUp");
      await page.keyboard.press("Enter");
      await page.still();
    },
    async check(page) {
      const why = await said(page.locator(".menu .why"));
      const [items, usable] = [
        await page.locator("[role=menu] [aria-disabled=true]").count(),
        await page.locator("[role=menu] [role^=menuitem]:not([aria-disabled=true])").allInnerTexts(),
      ];
      return [
        ...has("the reason", why, "Filen kan bare vises"),
        ...(items >= 3 && usable.length === 1 ? [] : [`${items} items are disabled, and not: ${usable.join(", ")}`]),
        ...is("dialogs", await page.locator("dialog").count(), 0),
      ];
    },
  },
  ...["region", "owner", "recipient", "scheme"].map((by) => ({
    name: `compare-${by}`,
    query: several,
    async act(page) {
      await compare(page);
      await page.selectOption(".field select >> nth=1", by);
      await page.click(".chip:has-text('Utkast C')");
      await page.still();
    },
    async check(page) {
      const { sums, foot } = by === "owner" || by === "recipient" ? { sums: [], foot: [] } : await tally(page);
      return [...is("columns", await page.locator(".head .cell-amount").count(), 3), ...is(`the sums of the rows by ${by}`, sums.join(), foot.join())];
    },
  })),
  {
    name: "compare-keys",
    query: several,
    async act(page) {
      await compare(page);
      await page.locator(".body [data-column][tabindex='0']").focus();
      await page.keyboard.press("Control+End");
      await page.still();
      page.last = await page.evaluate(() => document.activeElement.closest("[role=row]").getAttribute("aria-rowindex"));
      await page.keyboard.press("Control+Home");
      await page.keyboard.press("ArrowDown");
      await page.still();
      page.need = await page.evaluate(() => document.activeElement.innerText);
      await page.keyboard.press("Enter");
      await page.still();
    },
    async check(page) {
      const name = await page.evaluate(() => document.activeElement?.closest("[role=row]")?.innerText ?? "");
      const [number] = page.need.split(" ");
      return [...(Number(page.last) > 135 ? [] : [`End leads to row ${page.last}`]), ...has("the row in the draft", name, number)];
    },
  },
  {
    name: "compare-differences",
    query: several,
    async act(page) {
      await compare(page);
      await page.click("text=Bare forskjeller");
      await page.fill("[data-find]", "sortland");
      await page.still();
    },
    async check(page) {
      const lines = await page.locator(".body .row:not(.heading)").count();
      const foot = await page.locator(".foot .row").allInnerTexts();
      const marks = await page.locator(".body .row:not(.heading) .cell-difference [role=img]").count();
      const { sums } = await tally(page);
      const shown = await page.evaluate(() => [...document.querySelectorAll(".foot .row")][0].querySelector("[role=gridcell]").textContent);
      return [
        ...(lines > 0 && lines < 8 ? [] : [`${lines} lines differ for «sortland»`]),
        ...is("marks beside the differences", marks, lines),
        ...is("lines at the foot", foot.length, 2),
        ...is("the sum of what is shown", number(shown), sums[0]),
      ];
    },
  },
  {
    name: "compare-10000",
    query: "?drafts&needs=10000",
    async act(page) {
      await compare(page);
      await page.locator(".body [data-column][tabindex='0']").focus();
      for (let press = 0; press < 20; press++) await page.keyboard.press("PageDown");
      await page.keyboard.press("Control+End");
      await page.still();
      await page.fill("[data-find]", "sortland");
      await page.still();
      await page.fill("[data-find]", "");
    },
    async check(page) {
      const rows = await page.locator("[role=row]").count();
      const count = Number(await page.locator("[role=grid]").getAttribute("aria-rowcount"));
      return [...(count > 10_000 ? [] : [`only ${count} rows`]), ...(rows < 60 ? [] : [`${rows} rows are drawn`])];
    },
  },
  {
    name: "stage-amount",
    query: several,
    async act(page) {
      await page.keyboard.press("Control+k");
      await page.fill("dialog input", "85 sortland");
      await page.keyboard.press("Enter");
      await page.waitForSelector("dialog", { state: "detached" });
      await page.still();
      const at = (label) => page.getByLabel(label, { exact: true });
      const write = async (label, words) => {
        await at(label).fill(words);
        await page.keyboard.press("Enter");
        await page.still();
      };
      await write("Prioritet: Nettverkets forslag", "2");
      await page.click("[aria-label='Skriv merknad: AU-forslag']");
      await write("Merknad: AU-forslag", "Flyttes etter samtale med eier");
      await write("Utbetalt", "90 000");
      await write("Utbetalt", "");
      page.cleared = await said(page.locator(".undo"));
      await write("Vedtatt", "210000");
      await write("Utbetalt", "1.234");
    },
    async check(page) {
      const decided = plain(await page.getByLabel("Vedtatt", { exact: true }).inputValue());
      const undo = await said(page.locator(".undo"));
      const kept = await page.evaluate(() =>
        globalThis.backend
          .view()
          .stage_amounts.filter(({ need }) => need === "dekom-85")
          .map(({ stage, rank, comment }) => [stage, rank, comment].join())
          .join(" "),
      );
      const why = await said(page.locator(".panel .ds-validation-message"));
      return [
        ...is("vedtatt", decided, "210 000"),
        ...has("undo", undo, "Sortland kommune på veien"),
        ...has("undo of what was cleared", page.cleared, "Sortland kommune på veien"),
        ...is("what is kept", kept, "network,2, working-group,,Flyttes etter samtale med eier decided,,"),
        ...has("what is said of 1.234", why, "kan leses på to måter"),
      ];
    },
  },
  ...comparedLooks,
];
