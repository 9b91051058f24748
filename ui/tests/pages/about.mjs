// The forum, its meeting and its cases as they are first written, and a meeting that was just made.
import { looks } from "./looks.mjs";
import { text, differs, section, confirm } from "./silent-acts.mjs";

export const about = [
  ...looks(
    {
      name: "forum",
      act: (page) => section(page, "Forum"),
      query: "?state=undated",
      shows: [
        "20 plasser, 18 med stemmerett. Statsforvalteren har ikke stemmerett.",
        "Mer enn halvparten av de avgitte stemmene. Vedtaksført når minst halvparten av plassene med stemmerett er her.",
        "Ingen dobbeltstemme. Enighet forsøkes før det stemmes.",
        "kommunal barnehageeier 3 kommunal skoleeier 4",
      ],
      viser: [
        "20 plassar, 18 med røysterett. Statsforvaltaren har ikkje røysterett.",
        "Meir enn halvparten av dei gitte røystene. Vedtaksført når minst halvparten av plassane med røysterett er her.",
        "Inga dobbeltrøyst. Semje blir prøvd før det blir røysta.",
      ],
      check: async (page) => {
        // The seats of the groups come to all the seats that the heading says.
        const seats = await page
          .locator("main table:not([role])")
          .last()
          .locator("tbody tr")
          .evaluateAll((rows) => rows.map((row) => Number(row.cells[1]?.innerText)));
        return differs(
          "the seats of all groups",
          seats.reduce((sum, one) => sum + one, 0),
          20,
        );
      },
    },
    ["light", "dark", "1024", "zoom", "nn"],
  ),
  {
    name: "forum-form",
    act: async (page) => (await section(page, "Møter og saker"), await page.locator("main button:has-text('Endre')").first().click()),
    shows: [
      "Om møtet Dato 17.03.2023 Som 17.03.2023. La feltet stå tomt når datoen ikke er kjent.",
      "Forum Samarbeidsforum i Nordland Sekretariat Statsforvalteren i Nordland Lagre Avbryt",
    ],
    check: async (page) => [
      ...differs("the place, which is not known", await page.locator("dialog[open]").getByLabel("Sted").inputValue(), ""),
      ...differs("where the focus is", await page.evaluate(() => document.activeElement?.closest("dialog") !== null), true),
    ],
  },
  {
    name: "forum-date",
    query: "?state=undated",
    async act(page) {
      await section(page, "Møter og saker");
      await page.locator("main button:has-text('Endre')").first().click();
      await page.fill("dialog input >> nth=0", "31.02.2023");
      await confirm(page);
      await page.waitForSelector("dialog .ds-validation-message");
    },
    async check(page) {
      await page.picture("forum-date-fault");
      await page.fill("dialog input >> nth=0", "17.03.2023");
      await page.fill("dialog input >> nth=1", "Bodø");
      await confirm(page);
      await page.waitForSelector("dialog", { state: "detached" });
      return differs(
        "the meeting",
        await text(page.locator("main dl").first()),
        "Forum\nSamarbeidsforum i Nordland\nDato\n17.03.2023\nSted\nBodø\nSekretariat\nStatsforvalteren i Nordland",
      );
    },
  },
  {
    name: "forum-case",
    async act(page) {
      await section(page, "Møter og saker");
      await page.click("main button:has-text('Ny sak')");
      await page.fill("dialog input >> nth=1", "Orientering om ny ordning");
    },
    async check(page) {
      await page.picture("forum-case-form");
      await confirm(page);
      await page.waitForSelector("dialog", { state: "detached" });
      const rows = await page.locator("main table").first().locator("tbody tr").count();
      await page.locator("[aria-label='Fjern sak 5/23']").click();
      await page.still();
      const after = await page.locator("main table").first().locator("tbody tr").count();
      return differs("one case less", rows - after, 1);
    },
  },
  ...looks(
    {
      name: "begun",
      query: "?face=start",
      async act(page) {
        await page.locator("section").nth(1).locator("ul button").first().click();
        await page.waitForSelector(".begun");
      },
      shows: [
        "Møtet er laget. Hva vet du om det? Det som ikke er kjent, kan stå åpent: dokumentene sier da «dato ikke satt». Du finner dette igjen under Møter og saker.",
        "Forum Samarbeidsforum i Nordland Sekretariat Statsforvalteren i Nordland Lagre Hopp over",
      ],
      viser: [
        "Møtet er laga. Kva veit du om det? Det som ikkje er kjent, kan stå ope: dokumenta seier då «dato ikkje sett». Du finn dette igjen under Møte og saker.",
        "Stad Forum Samarbeidsforum i Nordland Sekretariat Statsforvalteren i Nordland Lagre Hopp over",
      ],
      check: async (page) => {
        const fields = await page.locator(".begun input").evaluateAll((all) => all.map((one) => one.value));
        const hidden = await page.locator(".begun button").evaluateAll((all) => all.filter((one) => one.getBoundingClientRect().bottom > innerHeight).length);
        return [
          ...differs("what is known", fields.join("|"), "||Samarbeidsforum i Nordland|Statsforvalteren i Nordland"),
          ...differs("buttons out of sight", hidden, 0),
        ];
      },
    },
    ["light", "dark", "1024", "zoom", "nn"],
  ),
];
