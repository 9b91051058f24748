// The innstilling on paper, seen in the program: its pages and their text, turned and sized by the keyboard, saved and opened from there.

import { apart } from "./told-apart.mjs";
import { is } from "./words.mjs";

/** Opens the paper by the keyboard, and waits until its first page is drawn and its text lies over it. */
async function shown(page, { section = "Dokumenter", button = "Vis innstillingen" } = {}) {
  await page.click(`nav button:has-text("${section}")`);
  await page.locator(`button:has-text("${button}")`).focus();
  await page.keyboard.press("Enter");
  await page.waitForSelector("dialog .page[data-loaded=true] .textLayer .endOfContent", { state: "attached" });
}
const atPage = (page, number) => page.waitForFunction((wanted) => document.querySelector("dialog input[type=number]").value === wanted, String(number));
const percent = async (page) => Number((await page.locator("dialog output").innerText()).replace(/\D/g, ""));

export const paper = [
  ...["light", "dark"].map((theme) => ({
    name: `paper-${theme}`,
    theme,
    act: (page) => shown(page),
    async check(page) {
      const first = page.locator("dialog .pdfViewer .page").first();
      const text = await first.locator(".textLayer").innerText();
      const drawn = await first.locator("canvas").evaluate((canvas) => {
        const { data } = canvas.getContext("2d").getImageData(0, 0, canvas.width, canvas.height);
        return data.some((value, place) => place % 4 === 0 && value < 128);
      });
      return [
        ...is("the pages", await page.locator("dialog .of").first().innerText(), "av 18"),
        ...is("what the sheet is called", await first.getAttribute("aria-label"), "Side 1"),
        ...is("something is drawn", drawn, true),
        ...(text.includes("Innstilling") ? [] : [`the text over the first page is «${text.slice(0, 200)}»`]),
        ...is("a heading of the paper is one", (await first.locator("[role=heading]").count()) > 0, true),
      ];
    },
  })),
  // The papers of the year are seen before they are saved, as all others.
  ...[
    { section: "Årshjul", title: "Årshjul" },
    { section: "Lister", title: "Liste" },
  ].map(({ section, title }) => ({
    name: `paper-of-${section === "Lister" ? "list" : "annual"}`,
    act: (page) => shown(page, { section, button: "Skriv ut" }),
    check: async (page) => is("what the dialog is called", await page.locator("dialog[open] h2").first().innerText(), title),
  })),
  {
    name: "paper-keys",
    async act(page) {
      await shown(page);
      await page.locator("dialog [role=document]").focus();
      await page.keyboard.press("ArrowRight");
      await atPage(page, 2);
      await page.locator("dialog input[type=number]").fill("17");
      await page.keyboard.press("Enter");
      await atPage(page, 17);
      await page.waitForSelector("dialog .page[data-page-number='17'][data-loaded=true]", { state: "attached" });
    },
    async check(page) {
      const fit = await percent(page);
      await page.locator("dialog [role=document]").focus();
      await page.keyboard.press("-");
      await page.waitForFunction((before) => parseInt(document.querySelector("dialog output").textContent) < before, fit);
      await page.keyboard.press("0");
      await page.waitForFunction((before) => parseInt(document.querySelector("dialog output").textContent) === before, fit);
      await page.keyboard.press("Escape");
      await page.waitForSelector("dialog", { state: "detached" });
      await page.waitForFunction(() => document.activeElement?.textContent.trim() === "Vis innstillingen");
      return [];
    },
  },
  {
    name: "paper-saved",
    async act(page) {
      await shown(page);
      await page.click("dialog button:has-text('Lagre som…')");
      await page.waitForSelector("dialog [role=status]:has-text('/home/meg/Dokumenter/Innstilling 2023.pdf')");
    },
    async check(page) {
      await page.click("dialog button:has-text('Åpne for utskrift')");
      await page.selectOption("dialog select", "nn");
      await page.waitForSelector("dialog [role=status]:has-text('Ikke lagret ennå')");
      return is("the language of the pages", await page.locator("dialog [role=document]").getAttribute("lang"), "nn");
    },
  },
  {
    name: "paper-not-opened",
    query: "?state=no-pdf-program",
    async act(page) {
      await shown(page);
      await page.click("dialog button:has-text('Lagre og åpne for utskrift…')");
      await page.waitForSelector("dialog [role=status]:has-text('ikke noe program som åpner')");
    },
    check: async (page) => is("what is heard under the paper", await page.locator(".toast").count(), 0),
  },
  {
    name: "paper-320",
    size: [320, 560],
    scale: 2,
    act: (page) => shown(page),
    async check(page) {
      const room = await page.locator("dialog .room").evaluate((room) => room.clientHeight);
      return room >= 150 ? [] : [`there are ${room} px for the pages`];
    },
  },
  {
    name: "paper-nn",
    language: "nn",
    act: (page) => shown(page, { section: "Dokument", button: "Vis innstillinga" }),
    shows: ["Innstillinga", "Førre side Side 1 av 18 Neste side", "Heile breidda", "Språk Nynorsk", "Lagre og opne for utskrift… Ikkje lagra enno."],
    check: async (page) => is("the language that is chosen for the paper", await page.inputValue("dialog select"), "nn"),
  },
  {
    name: "paper-forced",
    forced: "active",
    act: (page) => shown(page),
    shows: ["Forrige side Side 1 av 18 Neste side"],
    async check(page) {
      // The sheet is paper in every look: dark on white, and told from what is round it by a line.
      const sheet = page.locator("dialog .pdfViewer .page").first();
      const [white, dark] = await sheet.locator("canvas").evaluate((canvas) => {
        const { data } = canvas.getContext("2d").getImageData(0, 0, canvas.width, canvas.height);
        const tones = data.filter((_, place) => place % 4 === 0);
        return [tones.filter((tone) => tone > 250).length / tones.length, tones.some((tone) => tone < 100)];
      });
      return [
        ...is("most of the sheet is white", white > 0.7, true),
        ...is("its letters are dark", dark, true),
        ...(await apart("the sheet", sheet, page.locator("dialog .pdfViewer"))),
      ];
    },
  },
];
