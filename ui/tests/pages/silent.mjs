// States where something is not as it usually is, and the page says so: a draft that cannot be reckoned, a file that may only be
// looked at, a meeting without a date, a vote after a pulled plug, an amount that was a slip, letters the paper lacks, the journal.

import { about } from "./about.mjs";
import { inCopies } from "./copies.mjs";
import { looks } from "./looks.mjs";
import { text, differs, section, command } from "./silent-acts.mjs";
import { tried } from "./tried.mjs";
import { trouble } from "./trouble.mjs";

const file = [
  {
    name: "not-fresh",
    async act(page) {
      await page.evaluate(() => {
        const { backend } = globalThis;
        const answers = backend.leader;
        backend.leader = () => Promise.reject({ code: "cannot-write", detail: "the program does not answer", values: {} });
        globalThis.answersAgain = () => (backend.leader = answers);
      });
      await command(page, {
        do: "set-meeting",
        forum: "Samarbeidsforum i Nordland",
        secretariat: "Statsforvalteren i Nordland",
        date: "2023-03-24",
        place: null,
      });
      await page.waitForSelector(".lost");
      await page.picture("not-fresh-said");
      await page.evaluate(() => globalThis.answersAgain());
      await page.click(".lost button");
    },
    async check(page) {
      return differs("notices that it is not fresh", await page.locator(".lost").count(), 0);
    },
  },
  ...looks(
    {
      name: "look-only",
      query: "?state=look",
      shows: [
        "Bare til visning: nordland-2023.innstilling kan ikke skrives til. Alt kan leses og skrives ut, men ingenting kan endres.",
        "Hele ordningen 49 meldinger 14 825 160 7 620 200 51 %",
      ],
      viser: [
        "Berre til vising: nordland-2023.innstilling kan ikkje skrivast til. Alt kan lesast og skrivast ut, men ingenting kan endrast.",
        "Heile ordninga 49 meldingar",
      ],
      check: async (page) => {
        const writes = page.locator("main input[type=radio], .panel .ds-button, header .undo");
        return [
          ...differs(
            "what would change the file and can be pressed",
            await writes.evaluateAll((all) =>
              all
                .filter((one) => !one.disabled)
                .map((one) => one.innerText)
                .join(),
            ),
            "",
          ),
          ...differs("fields that could be written in", await page.locator(".panel textarea:enabled, .panel input:enabled").count(), 0),
        ];
      },
    },
    ["light", "dark", "contrast", "1024", "zoom", "nn"],
  ),
  {
    name: "look-only-decision",
    query: "?state=agreed&state=look",
    act: (page) => section(page, "Avgjørelse"),
    async check(page) {
      return differs("setting aside", await page.locator("main button:has-text('Ta saken opp igjen')").isEnabled(), false);
    },
  },
  {
    name: "look-only-typing",
    query: "?state=look",
    async act(page) {
      await page.keyboard.press("Control+k");
      await page.fill("dialog input", "85 sortland");
      await page.keyboard.press("Enter");
      await page.still();
      await page.keyboard.type("5");
    },
    async check(page) {
      return differs("what is said", await text(page.locator(".toast p")), "Filen kan bare vises, ikke endres.");
    },
  },
  ...looks({
    name: "file-warnings",
    query: "?state=warnings",
    own: null, // the names of files are in bokmål
    shows: [
      "Det ble ikke laget sikkerhetskopi: /media/minnepinne/nordland-2023.innstilling.sikkerhetskopi kan ikke skrives. Møtet er lagret som vanlig.",
      "Slik den var, ligger den i /media/minnepinne/nordland-2023.innstilling.format3.",
      "Lag en hel kopi der møtet er åpent: «Lagre kopi» under Dokumenter.",
    ],
    viser: [
      "Det vart ikkje laga tryggingskopi: /media/minnepinne/nordland-2023.innstilling.sikkerhetskopi kan ikkje skrivast. Møtet er lagra som vanleg.",
      "Slik ho var, ligg ho i /media/minnepinne/nordland-2023.innstilling.format3.",
      "Lag ein heil kopi der møtet er ope: «Lagre kopi» under Dokument.",
    ],
    check: async (page) => {
      // The first is in sight, and so is the draft that they are about.
      const [first, row] = [await page.locator(".notes p").first().boundingBox(), await page.locator("main .scroller .body .row").nth(4).boundingBox()];
      return [
        ...differs("notices, each with a button that closes it", await page.locator(".notes p:has(button)").count(), 3),
        ...(first.y >= 0 && row.y + row.height <= page.viewportSize().height ? [] : ["the notices leave no room for what they are about"]),
      ];
    },
  }),
  {
    name: "file-warning-closed",
    query: "?state=warnings",
    act: (page) => page.locator(".notes button").first().click(),
    async check(page) {
      const left = await page.locator(".notes p").count();
      await section(page, "Behov");
      return [
        ...differs("notices left", left, 2),
        ...differs("and elsewhere", await page.locator(".notes p").count(), 2),
        ...differs("the last one", (await text(page.locator(".notes p").last())).includes("kan den mangle det siste"), true),
      ];
    },
  },
];

/** What was answered and counted before the plug was pulled stands there, and goes on. */
const votes = [
  ...looks({
    name: "calling-again",
    query: "?state=calling",
    act: (page) => section(page, "Saksliste"),
    nynorsk: (page) => section(page, "Sakliste"),
    async check(page) {
      const given = await page.locator("main [role=radiogroup] input:checked").count();
      await page.locator("main [role=radiogroup]:not(:has(input:checked)) input").first().focus();
      for (const key of ["f", "m"]) await page.keyboard.press(key);
      await page.still();
      const kept = await page.evaluate(() => Object.keys(globalThis.backend.view().year.meetings[0].held.open_vote.answers).length);
      return [...differs("answers after a pulled plug", given, 7), ...differs("answers in the file", kept, 9)];
    },
  }),
];

async function slip(page) {
  await page.keyboard.press("Control+k");
  await page.fill("dialog input", "85 sortland");
  await page.keyboard.press("Enter");
  await page.waitForSelector("dialog", { state: "detached" });
  await page.still();
  await page.keyboard.press("Enter");
  await page.keyboard.type("9999999999999");
  await page.keyboard.press("Enter");
  await page.waitForSelector("dialog[open]");
}

const amount = (page) => page.locator('[data-key="dekom-85"] .cell-amount');
const slips = [
  ...looks({
    name: "slip",
    act: slip,
    async check(page) {
      const focus = await page.evaluate(() => document.activeElement?.textContent?.trim());
      const first = await text(page.locator("dialog .ways button").first());
      await page.picture("slip-asked");
      await page.keyboard.press("Escape");
      await page.still();
      return [
        ...differs("what has the focus", focus?.replaceAll("\u00a0", " "), first),
        ...differs("the amount after Esc", await text(amount(page)), "249 458"),
        ...differs("messages", await page.locator(".toast").count(), 0),
        ...differs("where the focus is", await page.evaluate(() => document.activeElement?.closest("[data-key]")?.getAttribute("data-key")), "dekom-85"),
      ];
    },
  }),
  {
    name: "slip-meant",
    act: slip,
    async check(page) {
      await page.keyboard.press("Tab");
      await page.keyboard.press("Enter");
      await page.still();
      return differs("the amount", await text(amount(page)), "9 999 999 999 999");
    },
  },
];

const journal = [
  ...looks(
    {
      name: "journal",
      act: (page) => section(page, "Journal"),
      shows: [
        "40 av 40 linjer Nr. Når Hvem Hva Før Etter 40 17.03.2023 kl. 08.13.00 møteleder Vevelstad kommune 100 390 → 102 890 100 390 102 890",
        "34 17.03.2023 kl. 08.11.00 møteleder lås Sømna kommune 33",
        "Alt som er gjort i møtet, det nyeste først. Ingenting i journalen kan endres.",
      ],
      viser: [
        "Alt som er gjort i møtet, det nyaste først. Ingenting i journalen kan endrast.",
        "Nr. Når Kven Kva Før Etter",
        "møteleiar Andøy kommune 100 370 → 102 870",
      ],
      check: async (page) => {
        const [numbers, undone] = await page.evaluate(() => {
          const rows = [...document.querySelectorAll("main tbody tr")];
          const struck = (row) => [...row.querySelectorAll("*")].some((one) => getComputedStyle(one).textDecorationLine === "line-through");
          return [
            rows.map((row) => Number(row.cells[0].innerText)),
            rows.filter((row) => /nr\. \d/.test(row.innerText) || struck(row)).map((row) => [row.cells[0].innerText, struck(row)].join()),
          ];
        });
        return [
          ...differs("the numbers, the newest first", numbers.join(), Array.from({ length: 40 }, (_, nth) => 40 - nth).join()),
          ...differs("what was taken back, and struck out", undone.join(" "), "27,true 14,true"),
          ...differs("what could change the journal", await page.locator("main tbody :is(button, input)").count(), 0),
        ];
      },
    },
    ["light", "dark", "1024", "zoom", "nn", "forced"],
  ),
  {
    name: "journal-long",
    query: "?state=long-journal",
    async act(page) {
      await page.keyboard.press("Control+k");
      await page.fill("dialog input", "gå til journal");
      await page.keyboard.press("Enter");
      await page.waitForSelector("main tbody tr");
      await page.fill("main input[type=search]", "sortland 110");
    },
    async check(page) {
      await page.fill("main input[type=search]", "");
      await page.waitForFunction(() => document.querySelectorAll("main tbody tr").length === 100);
      await page.click("button:has-text('Kopier som tabell')");
      const copied = await page.evaluate(() => navigator.clipboard.readText());
      return [...differs("lines copied", copied.split("\r\n").length, 10_001)];
    },
  },
];

const letters = looks({
  name: "letters",
  query: "?state=letters",
  own: null, // the fixture's paper is one, in bokmål
  async act(page) {
    await section(page, "Dokumenter");
    await page.click("main button:has-text('Vis innstilling')");
    await page.waitForSelector("dialog[open]");
  },
  async nynorsk(page) {
    await section(page, "Dokument");
    await page.click("main button:has-text('Vis innstilling')");
    await page.waitForSelector("dialog[open]");
  },
  async check(page) {
    await page.click("dialog button:has-text('Skriv likevel')");
    await page.waitForSelector("dialog [role=document] .page[data-loaded=true]", { state: "attached" });
    return [];
  },
});

export const silent = [...trouble, ...file, ...about, ...votes, ...slips, ...tried, ...inCopies, ...journal, ...letters];
