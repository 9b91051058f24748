// The states of the leader's page that are looked at: how to come there, and what must be true there.

import { questions } from "./questions.mjs";
import { compared } from "./compared.mjs";
import { dragging } from "./dragging.mjs";
import { drafted } from "./drafted.mjs";
import { amount, differs, draft, goTo, section, text, typed } from "./leader-acts.mjs";
import { several } from "./several.mjs";
import { standing } from "./standing.mjs";
import { model } from "./model.mjs";

/** Chooses the cell that was jumped to, by going to and fro. */
async function choose(page) {
  await page.keyboard.press("ArrowLeft");
  await page.keyboard.press("ArrowRight");
}

export const scenes = [
  {
    name: "typing",
    async act(page) {
      await draft(page);
    },
    async check(page) {
      return [
        ...differs("the amount", await text(amount(page, "dekom-85")), "221 245"),
        ...differs("undo", await text(page.locator(".undo")), "Angre: Sortland kommune 249 458 → 221 245"),
        ...differs("the rest", await text(page.locator("footer .rest dd")), "28 213"),
      ];
    },
  },
  {
    name: "undo-redo",
    async act(page) {
      await draft(page);
      await page.keyboard.press("Control+z");
      await page.still();
      await page.keyboard.press("Control+y");
      await page.still();
      await page.keyboard.press("Control+z");
    },
    async check(page) {
      return [
        ...differs("the amount", await text(amount(page, "dekom-85")), "249 458"),
        ...differs("redo", await page.locator("[aria-label^='Gjør om']").getAttribute("aria-label"), "Gjør om: Sortland kommune 249\u00a0458 → 221\u00a0245"),
      ];
    },
  },
  {
    name: "escape",
    async act(page) {
      await goTo(page, "85 sortland");
      await choose(page);
      await page.keyboard.type("5");
      await page.keyboard.press("Escape");
    },
    async check(page) {
      const focus = await page.evaluate(() => document.activeElement?.closest("[data-key]")?.getAttribute("data-key"));
      return [...differs("the amount", await text(amount(page, "dekom-85")), "249 458"), ...differs("the focus", focus, "dekom-85")];
    },
  },
  {
    name: "ambiguous",
    async act(page) {
      await goTo(page, "85 sortland");
      await typed(page, "1.234");
    },
    async check(page) {
      const faults = [
        ...differs("what stands in the cell", await text(amount(page, "dekom-85")), "1.234"),
        ...((await page.isVisible("text=kan leses på to måter")) ? [] : ["the two readings are not named"]),
      ];
      await page.click("button:has-text('Bruk 1')");
      await page.still();
      return [...faults, ...differs("the amount", await text(amount(page, "dekom-85")), "1 234")];
    },
  },
  {
    name: "paste",
    async act(page) {
      await goTo(page, "85 sortland");
      await choose(page);
      await page.evaluate(() => navigator.clipboard.writeText("100 000\r\n1.234\r\n\r\n90 000\r\n"));
      await page.keyboard.press("Control+v");
      await page.waitForSelector("text=2 av 3 beløp er limt inn");
    },
    async check(page) {
      const shown = async (need) => text(amount(page, need));
      return [
        ...differs("the first", await shown("dekom-85"), "100 000"),
        ...differs("the second, which is ambiguous", await shown("dekom-86"), "1.234"),
        ...differs("the one after the empty line", await shown("dekom-88"), "90 000"),
      ];
    },
  },
  {
    name: "locked",
    async act(page) {
      await goTo(page, "85 sortland");
      await choose(page);
      await page.keyboard.press("l");
      await page.still();
      await page.keyboard.type("5");
      await page.still();
    },
    async check(page) {
      return (await page.isVisible("text=Beløpet er låst. Lås det opp først")) ? [] : ["a locked amount is not refused in words"];
    },
  },
  {
    // Painted together, places far from each other cost a picture of the whole window.
    name: "amount-before-sums",
    async act(page) {
      await goTo(page, "85 sortland");
      await page.evaluate(() => {
        let picture = 0;
        const tick = () => requestAnimationFrame(() => ((picture += 1), tick()));
        tick();
        window.first = {};
        const parts = {
          amount: "[data-key='dekom-85'] .cell-amount",
          sums: "footer dl",
          card: ".card[aria-pressed=true]",
          undo: ".undo",
          panel: ".panel .amount",
        };
        for (const [part, place] of Object.entries(parts).slice(1))
          new MutationObserver(() => (window.first[part] ??= picture)).observe(document.querySelector(place), {
            subtree: true,
            characterData: true,
            childList: true,
          });
        // The cell's own text is laid anew where the field was.
        new MutationObserver(() => {
          if (document.querySelector(parts.amount).textContent.replace(/\s/g, "") === "221245") window.first.amount ??= picture;
        }).observe(document.querySelector(parts.amount), { subtree: true, childList: true });
      });
      await typed(page, "221 245");
    },
    async check(page) {
      const { amount, ...around } = await page.evaluate(() => window.first);
      const late = Object.entries(around).filter(([, picture]) => !(picture > amount && picture <= amount + 4));
      const [foot, card] = [await page.locator("footer .rest dd").innerText(), await page.locator(".card[aria-pressed=true] .rest").innerText()];
      return [
        ...(amount === undefined || Object.keys(around).length !== 4 ? [`not all of it was seen: ${JSON.stringify({ amount, ...around })}`] : []),
        ...late.map(([part, picture]) => `${part} came in picture ${picture}, the amount in ${amount}`),
        ...(card.includes(foot) ? [] : [`the card says «${card}», the foot «${foot}»`]),
      ];
    },
  },
  {
    name: "spread-over",
    async act(page) {
      await goTo(page, "85 sortland");
      await typed(page, "999 999");
      await page.keyboard.press("ArrowUp");
    },
    async check(page) {
      return (await page.isVisible(".panel >> text=Mer enn meldt")) ? [] : ["the finding is not shown beside the amount"];
    },
  },
  {
    name: "search",
    async act(page) {
      await page.keyboard.press("/");
      await page.keyboard.type("sortland");
      await page.still();
    },
    async check(page) {
      const rows = await page.locator("[role=row].line-need").count();
      return rows > 0 && rows < 6 ? [] : [`${rows} rows for «sortland»`];
    },
  },
  {
    name: "folded",
    async act(page) {
      await page.click("button:has-text('Fold sammen')");
      await page.locator("[data-column='4']").first().focus();
      // The scheme's own row comes first, then the regions.
      await page.keyboard.press("ArrowDown");
      await page.keyboard.press("ArrowDown");
      await page.keyboard.press("Home");
      await page.keyboard.press(" ");
    },
    async check(page) {
      const open = await page.locator("[role=row].line-region").nth(1).getAttribute("aria-expanded");
      return differs("the second region", open, "true");
    },
  },
  {
    name: "many",
    query: "?times=75",
    async act(page) {
      await page.locator("[data-column='4']").first().focus();
      for (let press = 0; press < 20; press++) await page.keyboard.press("PageDown");
      await page.keyboard.press("Control+End");
      await page.waitForFunction(() => {
        const last = document.querySelector("[role=treegrid]").getAttribute("aria-rowcount");
        return document.activeElement?.closest("[role=row]")?.getAttribute("aria-rowindex") === last;
      });
    },
    async check(page) {
      const rows = await page.locator("[role=row]").count();
      const count = Number(await page.locator("[role=treegrid]").getAttribute("aria-rowcount"));
      const focus = await page.evaluate(() => document.activeElement?.closest("[role=row]")?.getAttribute("aria-rowindex"));
      return [
        ...(count > 3000 ? [] : [`only ${count} rows`]),
        ...(rows < 60 ? [] : [`${rows} rows are drawn`]),
        ...differs("the row with the focus", focus, String(count)),
      ];
    },
  },
  {
    name: "frozen",
    async act(page) {
      await page.click("button:has-text('Vis på vegg')");
      await page.selectOption("header select", { label: "Desentralisert ordning" });
      await page.keyboard.press("F8");
      await page.still();
    },
    async check(page) {
      return (await page.isVisible("header >> text=Frosset på vegg")) ? [] : ["F8 does not freeze the wall"];
    },
  },
  {
    name: "needs",
    async act(page) {
      await section(page, "Behov");
      await page.fill("[data-find]", "85 sortland");
      await page.keyboard.press("Enter");
      await page.keyboard.press("End");
      await page.keyboard.press("Enter");
    },
    async check(page) {
      const hits = await text(page.locator(".tools > [role=status]"));
      const focused = await page.evaluate(() => document.activeElement?.getAttribute("aria-label"));
      await page.keyboard.press("Enter");
      await page.waitForSelector("h2:has-text('85')");
      await section(page, "Forum");
      await section(page, "Behov");
      return [...differs("what is shown", hits, "1 av 135 rader"), ...differs("the focus", focused, "Vurder 85 Sortland kommune")];
    },
  },
  {
    name: "needs-alike",
    async act(page) {
      await section(page, "Behov");
      await page.evaluate(async () => {
        for (const [id, alike] of [
          ["dekom-79", "Regning"],
          ["dekom-85", "Regning"],
          ["kl-97", "Inkluderende miljø"],
        ]) {
          const { needs, revision } = globalThis.backend.view();
          const { details } = needs.find((need) => need.id === id);
          await globalThis.backend.execute(revision, { do: "set-details", need: id, details: { ...details, alike } });
        }
      });
      await page.waitForSelector("text=Like tiltak på tvers");
    },
    async check(page) {
      const marks = await page.locator("[aria-label='Like tiltak på tvers'] .heading [role=rowheader]").allInnerTexts();
      const told = marks.map((words) => words.replaceAll("\u00a0", " ").replace(/\s+/g, " ").trim()).join(" | ");
      return told.includes("Regning · 2 tiltak: Lofoten, Vesterålen") && told.startsWith("Inkluderende miljø · 1 tiltak") ? [] : [`the marks are «${told}»`];
    },
  },
  ...standing,
  ...drafted,
  ...dragging,
  ...compared,
  ...several,
  ...model,
  ...questions,
];
