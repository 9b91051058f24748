// What the program's window does around the meeting: its file and the way to another, what is brought to it, leaving what is not saved,
// what falls over, and the wall in small.

import { roomFor } from "./leader-acts.mjs";
import { missing } from "./words.mjs";

const section = (page, name) => page.click(`nav button:has-text("${name}")`);
const says = (page, text) => page.waitForSelector(`text=${text}`);
const focused = (page, text) => page.waitForFunction((wanted) => document.activeElement?.textContent?.trim() === wanted, text);

/** Changes the model in its form without taking it into use. */
async function editModel(page) {
  await section(page, "Modell");
  await page.locator("summary", { hasText: "Grenser" }).first().click();
  await page.fill("[data-place='schemes[0].need_at_most']", "75 000");
}

export const shell = [
  {
    name: "file-menu",
    act: async (page) => {
      await page.click("header button[aria-label='Fil']");
      await says(page, "Åpne en annen fil");
    },
    check: (page) => missing(page, "Åpen nå", "Til startsiden", "nordland-2023.innstilling"),
  },
  {
    name: "to-start",
    act: async (page) => {
      await page.click("header button[aria-label='Fil']");
      await page.click("dialog button:has-text('Til startsiden')");
      await says(page, "Nytt møte");
    },
    check: (page) => missing(page, "Sist brukt"),
  },
  {
    name: "leaving-with-something-unsaved",
    act: async (page) => {
      await editModel(page);
      await page.keyboard.press("Control+o");
      await says(page, "Noe er ikke lagret");
      await focused(page, "Bli her");
    },
    check: (page) => missing(page, "Modell", "Gå videre"),
  },
  {
    name: "closing-with-something-unsaved",
    act: async (page) => {
      await editModel(page);
      await page.waitForFunction(() => {
        window.backend.close();
        return !window.backend.closed() && document.querySelector("dialog:modal") !== null;
      });
      await page.click("dialog button:has-text('Bli her')");
      await page.waitForSelector("dialog", { state: "detached" });
      page.stays = await page.evaluate(() => [window.backend.closed(), document.querySelector("[data-place='schemes[0].need_at_most']")?.value].join());
      await page.evaluate(() => window.backend.close());
      page.asked = await page.innerText("dialog");
      await page.click("dialog button:has-text('Gå videre')");
    },
    check: async (page) => [
      ...(page.stays === "false,75 000" ? [] : [`after «Bli her» it is ${page.stays}: closed, and what stands in the field`]),
      ...(["Noe er ikke lagret", "Modell"].every((words) => page.asked.includes(words)) ? [] : [`what is asked is «${page.asked}»`]),
      ...((await page.evaluate(() => window.backend.closed())) ? [] : ["the window does not close after «Gå videre»"]),
    ],
  },
  {
    name: "closing-with-nothing-unsaved",
    act: async (page) => {
      await page.evaluate(() => window.backend.close());
    },
    check: async (page) => ((await page.evaluate(() => window.backend.closed())) ? [] : ["the window does not close"]),
  },
  {
    name: "a-draft-is-there-again",
    act: async (page) => {
      await editModel(page);
      await page.waitForFunction(() => Object.entries(localStorage).some(([key, kept]) => key.startsWith("innstilling.drafts:") && /75.000/.test(kept)));
      await page.reload();
      await page.waitForSelector("nav");
      await section(page, "Modell");
    },
    check: async (page) => {
      await page.locator("summary", { hasText: "Grenser" }).first().click();
      const value = await page.inputValue("[data-place='schemes[0].need_at_most']");
      return value === "75 000" ? [] : [`what was typed is gone: «${value}»`];
    },
  },
  {
    // Far down in a long paper: what is done and how far, over everything else, and Esc stops it.
    name: "takes-time",
    async act(page) {
      await page.click('nav button:has-text("Dokumenter")');
      await page.locator('button:has-text("Vis innstillingen")').focus();
      await page.evaluate(() => window.backend.work({ work: 7, stage: "reading", done: 2560, of: 0 }));
      await page.waitForSelector("dialog:modal progress");
      await page.evaluate(() => window.backend.work({ work: 7, stage: "drawing", done: 120, of: 1400 }));
      await page.waitForFunction(() => document.querySelector("dialog progress").value === 120);
    },
    async check(page) {
      const found = await missing(page, "Tegner side 120 av 1 400", "Avbryter du, blir alt som det var.");
      await page.keyboard.press("Escape");
      await page.waitForFunction(() => window.backend.stopped().includes(7));
      found.push(...(await missing(page, "Stopper …")));
      await page.evaluate(() => window.backend.work({ work: 7, stage: null, done: 0, of: 0 }));
      await page.waitForSelector("dialog", { state: "detached" });
      await page.waitForFunction(() => document.activeElement?.textContent.trim() === "Vis innstillingen");
      return found;
    },
  },
  {
    name: "held-over",
    act: async (page) => {
      await page.evaluate(() => window.backend.hold(true));
      await says(page, "Slipp en møtefil");
    },
    shows: ["Slipp en møtefil"],
    check: async (page) => {
      const revision = await page.evaluate(() => window.backend.view().revision);
      await page.evaluate(() => window.backend.hold(false));
      await page.waitForSelector("text=Slipp en møtefil", { state: "detached" });
      const after = await page.evaluate(() => window.backend.view().revision);
      return revision === after ? [] : ["holding a file over the window has changed the meeting"];
    },
  },
  {
    name: "workbook-dropped",
    act: async (page) => {
      await page.evaluate(() => window.backend.bring({ kind: "workbook", path: "/home/meg/meldt.xlsx" }));
      await page.waitForSelector("section[aria-label='Resultat av lesingen'], .result");
    },
    check: (page) => missing(page, "meldt.xlsx"),
  },
  {
    name: "several-dropped",
    act: async (page) => {
      await page.evaluate(() => window.backend.bring({ kind: "several" }));
      await says(page, "Ta én fil om gangen");
    },
    shows: ["Ta én fil om gangen", "Hele ordningen 49 meldinger"],
    check: async (page) => ((await page.locator(".toast").count()) === 1 ? [] : ["it is not said once"]),
  },
  {
    name: "workbook-dropped-on-the-start-page",
    query: "?face=start",
    act: async (page) => {
      await page.evaluate(() => window.backend.bring({ kind: "workbook", path: "/home/meg/meldt.xlsx" }));
      await says(page, "Åpne møtet først");
    },
    shows: ["Åpne møtet først", "Åpne møtefil …"],
    check: async (page) => ((await page.locator(".result, [aria-label='Resultat av lesingen']").count()) === 0 ? [] : ["a workbook is read without a meeting"]),
  },
  {
    name: "section-fallen",
    query: "?state=fallen-journal",
    quiet: "falls over by intent",
    act: async (page) => {
      await section(page, "Journal");
      await says(page, "Møtefilen er hel");
    },
    check: async (page) => {
      const told = await page.evaluate(() => window.backend.faults());
      const faults = told.length > 0 && told[0].kind === "TypeError" ? [] : [`the log was told ${JSON.stringify(told)}`];
      await section(page, "Utkast");
      await page.waitForSelector("main .scroller");
      await section(page, "Journal");
      await says(page, "Møtefilen er hel");
      return faults;
    },
  },
  {
    name: "log",
    act: async (page) => {
      await page.evaluate(() => window.backend.pageFault({ page: "leader", kind: "TypeError", places: [] }));
      await page.keyboard.press("Control+k");
      await page.fill("dialog input", "vis logg");
      await page.keyboard.press("Enter");
      await says(page, "Programmets logg");
    },
    check: (page) => missing(page, "page leader fell over: TypeError", "Åpne mappen"),
  },
  {
    name: "about-program",
    act: async (page) => {
      await page.click("header button[aria-label='Fil']");
      await page.click("dialog button:has-text('Om programmet')");
      await says(page, "Lisenser");
    },
    check: (page) => missing(page, "0.1.0", "nordland-2023.innstilling.sikkerhetskopi", "svelte", "Åpne mappen"),
  },
  {
    name: "licence-text",
    act: async (page) => {
      await page.click("header button[aria-label='Fil']");
      await page.click("dialog button:has-text('Om programmet')");
      await page.fill("dialog input[type=search]", "pdfjs");
      await page.locator("dialog .licence").focus();
      await page.keyboard.press("Enter");
      await says(page, "TERMS AND CONDITIONS");
    },
    check: async (page) => {
      const faults = await missing(page, "pdfjs-dist", "Apache-2.0");
      await page.keyboard.press("Escape");
      await page.waitForFunction(() => document.activeElement?.matches(".licence"));
      return faults;
    },
  },
  {
    name: "help-pages",
    act: async (page) => {
      await page.click("header button[aria-label='Fil']");
      await page.click("dialog button:has-text('Hjelp')");
      await page.click("dialog button:has-text('Når noe er galt')");
      await says(page, "nyeste gode kopien");
    },
    check: async (page) => {
      await page.click("dialog button:has-text('Tastene')");
      return missing(page, "Ctrl+O", "F8");
    },
  },
  {
    name: "wall-in-small",
    act: async (page) => {
      await page.click("header button[aria-label='Veggen i lite']");
      await page.selectOption(".preview select", { label: "Desentralisert ordning" });
      await page.waitForSelector(".preview figure:nth-of-type(2) .wall[data-scene=rows]");
    },
    check: async (page) => {
      const faults = await missing(page, "Veggen er lukket: Pause", "Neste");
      const now = await page.getAttribute(".preview figure:nth-of-type(1) .wall", "data-scene");
      if (now !== "pause") faults.push(`what is made ready is shown already: ${now}`);
      await page.click(".preview button:has-text('Vis dette')");
      await page.waitForSelector(".preview figure:nth-of-type(1) .wall[data-scene=rows]");
      const place = await page.evaluate(() => window.backend.wallPlace());
      if (place !== "monitor") faults.push(`the wall is ${place}`);
      return faults;
    },
  },
  {
    name: "wall-in-small-1024",
    size: [1024, 700],
    act: (page) => page.click("header button[aria-label='Veggen i lite']"),
    shows: [
      "Veggen er lukket: Pause Samarbeidsforum i Nordland Sak 4/23 Innstilling om fordeling av midler 2023 17.03.2023",
      "Neste Pause Vis dette",
      "Ingen bilder i rekka. Velg et bilde og trykk «Legg i rekka».",
    ],
    check: async (page) => {
      const { width } = page.viewportSize();
      const walls = await page.locator(".preview .wall").evaluateAll((all) => all.map((one) => one.getBoundingClientRect().toJSON()));
      const rows = await roomFor(page);
      return [
        ...(walls.length === 2 && walls.every((one) => one.width > 150 && one.left >= 0 && one.right <= width)
          ? []
          : [`the walls in small are ${JSON.stringify(walls)}`]),
        ...(rows >= 3 ? [] : [`the draft below them has room for ${rows} rows`]),
        ...((await page.getAttribute("header button[aria-label='Veggen i lite']", "aria-pressed")) === "true" ? [] : ["its button is not pressed"]),
      ];
    },
  },
  {
    name: "wall-away",
    act: async (page) => {
      await page.click("header button:has-text('Vis på vegg')");
      await page.evaluate(() => window.backend.wallAt("away"));
      await says(page, "Veggens skjerm er koblet fra");
    },
    check: async (page) => {
      await page.evaluate(() => window.backend.wallAt("monitor"));
      await says(page, "Veggen er tilbake");
      return (await page.isVisible("text=Veggens skjerm er koblet fra")) ? ["it still says that the monitor is gone"] : [];
    },
  },
  {
    name: "wall-on-one-monitor",
    query: "?state=one-monitor",
    act: async (page) => {
      await page.click("header button:has-text('Vis på vegg')");
      await says(page, "Det er bare én skjerm her");
    },
    shows: ["Det er bare én skjerm her", "På vegg: Pause", "Lukk vegg"],
    check: async (page) => {
      const place = await page.evaluate(() => window.backend.wallPlace());
      await page.click("header button:has-text('Lukk vegg')");
      await page.waitForSelector("header button:has-text('Vis på vegg')");
      return place === "monitor" ? ["the wall covers the only monitor"] : [];
    },
  },
  {
    name: "settings-with-the-wall",
    act: async (page) => {
      await page.click("header button[aria-label='Utseende og språk']");
      await page.check("input[name=wall-look][value=dark]");
    },
    check: async (page) => ((await page.evaluate(() => localStorage.getItem("innstilling.wall-look"))) === "dark" ? [] : ["the wall is not dark"]),
  },
];
