// The wall as the leader leads it: scenes in a row by one key, pages that turn, pictures of the draft in the window and on the wall.

import { did, differs, missing, says } from "./led/meeting.mjs";

const onWall = (page) => page.evaluate(() => window.backend.view().wall.scene);
const press = async (page, key) => {
  await page.keyboard.press(key);
  await page.still();
};
/** To the section of pictures, by keys. */
async function pictures(page) {
  await page.evaluate(() => document.activeElement?.blur());
  await press(page, "g");
  await press(page, "c");
  await page.waitForSelector("main.charts svg.drawn");
}
const chosen = async (page, label) => {
  await page.locator("main.charts select").nth(1).selectOption({ label });
  await page.still();
};

/** No heading of a table is cut as the program draws it: it has room, or goes on on a second line. */
const cutHeadings = (page) =>
  page.evaluate(() =>
    [...document.querySelectorAll("main [role=columnheader] .words > span")]
      .filter((one) => one.scrollWidth > one.clientWidth + 1 || one.scrollHeight > one.clientHeight + 1)
      .map((one) => `the heading «${one.textContent}» is cut`),
  );

export const showing = [
  {
    name: "wall-row-by-keyboard",
    act: async (page) => {
      await page.click("header button[aria-label='Veggen i lite']");
      await page.waitForSelector(".preview .small .wall");
      await page.locator(".preview button:has-text('Foreslå rekke')").focus();
      await press(page, "Enter");
      await page.evaluate(() => document.activeElement?.blur());
    },
    check: async (page) => {
      const shown = [];
      for (let nth = 0; nth < 8; nth += 1) {
        await press(page, "n");
        shown.push((await onWall(page)).scene);
      }
      const faults = differs("the scenes of the row", shown, ["case", "draft", "chart", "draft", "chart", "draft", "chart", "result"]);
      await press(page, "n");
      await says(page, "Rekka er vist");
      await press(page, "n");
      return [...faults, ...differs("after its end", (await onWall(page)).scene, "case"), ...(await missing(page, "vises nå"))];
    },
  },
  ...["", "-nn"].map((nn) => ({
    name: `wall-pages${nn}`,
    face: "projector",
    query: "?times=5",
    ...(nn ? { language: "nn" } : {}),
    size: [1280, 720],
    act: (page) => did(page, { do: "show-on-wall", scene: { scene: "region", scheme: "dekom", region: "Salten" } }),
    check: async (page) => {
      await page.waitForSelector(".page-of");
      const first = await page.innerText(".wall .row >> nth=0");
      await did(page, { do: "turn-wall", to: "next" });
      await page.waitForSelector(".page-of:has-text('2 av')");
      const second = await page.innerText(".wall .row >> nth=0");
      return first === second ? ["the second page shows the same rows as the first"] : [];
    },
  })),
  ...[
    { name: "charts-met", kind: "Søkt som er dekket" },
    { name: "charts-flow", kind: "Fra ramme til region" },
    { name: "charts-flow-dark", kind: "Fra ramme til region", theme: "dark" },
    { name: "charts-split-forced", kind: "Eier og UH", forced: "active" },
    { name: "charts-moves-narrow", kind: "Før og etter, siste endring", size: [1024, 700] },
  ].map(({ kind, ...scene }) => ({
    ...scene,
    act: async (page) => {
      await pictures(page);
      await chosen(page, kind);
    },
  })),
  {
    name: "charts-table",
    act: async (page) => {
      await pictures(page);
      await chosen(page, "Søkt som er dekket");
      await page.locator("main.charts button:has-text('Vis som tabell')").focus();
      await press(page, "Enter");
      await page.waitForSelector("main.charts table");
    },
    check: (page) => missing(page, "Tabell: Søkt som er dekket", "Salten", "Sum"),
  },
  {
    name: "charts-nn",
    language: "nn",
    act: pictures,
    check: (page) => missing(page, "Bilete", "Frå ramme til region"),
  },
  {
    name: "needs-table-to-wall",
    act: async (page) => {
      await page.evaluate(() => document.activeElement?.blur());
      await press(page, "g");
      await press(page, "b");
      await page.fill("[data-find]", "85 sortland");
      await press(page, "Enter");
      await page.locator("main [data-column]:has(button[aria-label='Vis behovsmeldingen på vegg'])").first().click();
      await page.still();
    },
    check: async (page) => {
      await page.locator("main button[aria-label='Vis behovsmeldingen på vegg']").first().click();
      await page.still();
      const { scene, need } = await onWall(page);
      return differs("what is on the wall", [scene, need], ["need", "dekom-85"]);
    },
  },
  {
    name: "compare-to-wall",
    query: "?drafts",
    act: async (page) => {
      await page.click('nav button:has-text("Sammenlign")');
      await page.waitForSelector("main [role=grid] button[aria-label='Vis behovsmeldingen på vegg']");
    },
    check: async (page) => {
      await page.locator("main button[aria-label='Vis behovsmeldingen på vegg']").first().click();
      await page.still();
      const { scene, need } = await onWall(page);
      const first = await page.evaluate(() => window.backend.view().needs[0].id);
      return differs("what is on the wall", [scene, need], ["need", first]);
    },
  },
  ...["Behov", "Sammenlign", "Forum", "Flere år", "Lister", "Dokumenter"].flatMap((section) =>
    ["nb", "nn"].map((language) => ({
      name: `headings-${section.toLowerCase().replaceAll(/[^a-z]/g, "")}-${language}`,
      query: "?drafts&later",
      language,
      act: async (page) => {
        const places = { Sammenlign: "Samanlikn", "Flere år": "Fleire år", Dokumenter: "Dokument" };
        await page.click(`nav button:has-text("${language === "nn" ? (places[section] ?? section) : section}")`);
        await page.waitForSelector("main [role=columnheader] .words");
      },
      check: cutHeadings,
    })),
  ),
  {
    name: "need-to-wall",
    act: (page) => page.keyboard.press("Control+k"),
    check: async (page) => {
      await page.keyboard.type("85");
      await page.still();
      await page.locator(".hit:has-text('på veggen')").first().click();
      await page.still();
      return differs("the scene", (await onWall(page)).scene, "need");
    },
  },
];
