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

const REGIONS = ["Sør-Helgeland", "Ytre Helgeland", "Indre Helgeland", "Salten", "Lofoten", "Vesterålen", "Ofoten"];

/** The figures that stand beside each region in a picture; a percentage in tenths. */
const drawnRows = (page, figures) =>
  page.evaluate(
    ([regions, figures]) => {
      const texts = [...document.querySelectorAll("main.charts svg.drawn text")].map(({ textContent }) => textContent.trim());
      const number = (text) => Number(text.replace("\u2212", "-").replace(/[^\d-]/g, ""));
      return regions.flatMap((region) =>
        texts.includes(region) ? [texts.slice(texts.indexOf(region) + 1, texts.indexOf(region) + 1 + figures).map(number)] : [],
      );
    },
    [REGIONS, figures],
  );

/** Words in a picture that lie over other words, or outside of it. */
const overlapping = (page) =>
  page.evaluate(() => {
    const frame = document.querySelector("main.charts svg.drawn").getBoundingClientRect();
    const texts = [...document.querySelectorAll("main.charts svg.drawn text")]
      .filter((one) => one.textContent.trim() !== "")
      .map((one) => [one.textContent.trim(), one.getBoundingClientRect()]);
    const over = ([, a], [, b]) => a.left < b.right - 1 && b.left < a.right - 1 && a.top < b.bottom - 3 && b.top < a.bottom - 3;
    return texts
      .filter((one, at) => one[1].left < frame.left - 1 || one[1].right > frame.right + 1 || texts.some((other, nth) => nth !== at && over(one, other)))
      .map(([words]) => words);
  });

/** From the frame to the regions: what goes in at one side comes out at the other. */
const flow = {
  kind: "Fra ramme til region",
  shows: [
    "Ramme Avsatt Fordeles Rest",
    "Regional ordning 9 372 846",
    "Fellestiltak for hele fylket 1 524 040",
    "Fordeles 7 620 200",
    "Rest 228 606",
    "Salten 1 956 111",
  ],
  tallies: () => [],
  sums: [7_620_200],
  check: async (page) => {
    const [frame, ...parts] = await page.evaluate(() => {
      const texts = [...document.querySelectorAll("main.charts svg.drawn text")].map(({ textContent }) => textContent);
      return ["Regional ordning", "Fellestiltak", "Fordeles", "Rest"].map((name) =>
        Number(texts.find((text) => text.startsWith(name) && /\d/.test(text))?.replace(/\D/g, "")),
      );
    });
    return differs(
      "what the parts of the frame come to",
      parts.reduce((sum, one) => sum + one),
      frame,
    );
  },
};

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
    {
      name: "charts-met",
      kind: "Søkt som er dekket",
      shows: ["hele ordningen: 51,4 %", "Sør-Helgeland 55,2 % 585 782 1 060 486", "Salten 45,1 % 1 956 111 4 337 978"],
      tallies: (rows) => rows.filter(([percent, given, applied]) => Math.abs(percent - (1000 * given) / applied) > 1),
      sums: [null, 7_620_200, 14_825_160],
    },
    { name: "charts-flow", ...flow },
    { name: "charts-flow-dark", ...flow, theme: "dark" },
    {
      name: "charts-split-forced",
      kind: "Eier og UH",
      forced: "active",
      shows: ["Eier UH", "Sør-Helgeland 229 002 356 780 60,9 %", "Salten 855 666 1 100 445 56,3 %"],
      tallies: (rows) => rows.filter(([owner, university, percent]) => Math.abs(percent - (1000 * university) / (owner + university)) > 1),
      sums: [3_217_926, 4_402_274, null],
      check: async (page) => {
        // Black and black: what tells the two apart is the pattern of one.
        const fills = await page.locator("main.charts .meaning rect").evaluateAll((all) => all.map((one) => getComputedStyle(one).fill.startsWith("url(")));
        return differs("which of the two has a pattern", fills.slice(-2).sort(), [false, true]);
      },
    },
    {
      name: "charts-moves-narrow",
      kind: "Før og etter, siste endring",
      size: [1024, 700],
      shows: [
        "Regional ordning 2023 · Utkast A · siste endring",
        "Lofoten 960 682 1 006 682 +46 000",
        "Vesterålen 939 974 901 974 −38 000",
        "Salten 1 956 111 1 956 111 0",
      ],
      tallies: (rows) => rows.filter(([before, after, change]) => before + change !== after),
      sums: [null, 7_620_200, null],
    },
  ].map(({ kind, tallies, sums, check, ...scene }) => ({
    ...scene,
    act: async (page) => {
      await pictures(page);
      await chosen(page, kind);
    },
    check: async (page) => {
      const rows = await drawnRows(page, sums.length);
      return [
        ...differs("the regions that are drawn", rows.length, 7),
        ...differs("rows that do not tally", tallies(rows), []),
        ...sums.flatMap((wanted, at) =>
          wanted === null
            ? []
            : differs(
                `the sum of column ${at + 1}`,
                rows.reduce((sum, row) => sum + row[at], 0),
                wanted,
              ),
        ),
        ...differs("words of the picture that lie over each other", await overlapping(page), []),
        ...((await check?.(page)) ?? []),
      ];
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
