// States where something is not as it usually is, and the page says so: a draft that cannot be reckoned, a file that may only be
// looked at, a meeting without a date, a vote after a pulled plug, an amount that was a slip, letters the paper lacks, the journal.

import { missing } from "./laptop-acts.mjs";

const text = async (locator) => (await locator.innerText()).replaceAll("\u00a0", " ").trim();
const differs = (what, is, should) => (is === should ? [] : [`${what} is «${is}», not «${should}»`]);
const section = (page, name) => page.click(`nav button:has-text("${name}")`);
const confirm = (page) => page.click("dialog[open] button[type=submit]");
const command = (page, words) => page.evaluate((say) => globalThis.backend.execute(globalThis.backend.view().revision, say), words);

/** The same state in the looks and sizes that a page must bear. */
const looks = (scene, which = ["light", "dark", "1024", "nn"]) =>
  which.map((look) => {
    const more = {
      light: {},
      dark: { theme: "dark" },
      contrast: { theme: "contrast" },
      forced: { forced: "active" },
      1024: { size: [1024, 700] },
      zoom: { size: [720, 450], scale: 2 },
      nn: { language: "nn" },
    }[look];
    const act = look === "nn" && scene.nynorsk ? scene.nynorsk : scene.act;
    return { ...scene, name: `${scene.name}-${look}`, ...more, act };
  });

const trouble = [
  ...looks({ name: "trouble", query: "?state=trouble" }, ["light", "dark", "contrast", "forced", "1024", "zoom", "nn"]),
  {
    name: "trouble-menu",
    query: "?state=trouble",
    act: (page) => page.click("main .menu button"),
    async check(page) {
      return differs("drafts marked", await page.locator("[role=menuitemradio] .trouble").count(), 1);
    },
  },
  { name: "trouble-frames", query: "?state=trouble", act: (page) => section(page, "Rammer") },
  { name: "trouble-decision", query: "?state=trouble", act: (page) => section(page, "Avgjørelse") },
  { name: "trouble-needs", query: "?state=trouble", act: (page) => section(page, "Behov") },
  {
    name: "trouble-other-sections",
    query: "?state=trouble",
    async act(page) {
      for (const name of ["Sammenlign", "Forum", "Dokumenter", "Flere år", "Modell", "Journal"]) {
        await section(page, name);
        await page.still();
      }
    },
  },
  {
    name: "trouble-wall",
    face: "projector",
    query: "?state=trouble",
    act: (page) => command(page, { do: "show-on-wall", scene: { scene: "draft", scheme: "dekom" } }),
  },
  { name: "trouble-wall-result", face: "projector", query: "?state=trouble", act: (page) => command(page, { do: "show-on-wall", scene: { scene: "result" } }) },
  ...looks({
    name: "trouble-copy",
    face: "representative",
    query: "?state=trouble",
    act: (page) => page.click("button:has-text('Se alt uten å velge')"),
    nynorsk: (page) => page.click("button:has-text('Sjå alt utan å velje')"),
    async check(page) {
      const rows = await page.locator(".reported tbody tr").count();
      return rows > 20 ? [] : [`the behovsmeldinger as they were reported: ${rows} rows`];
    },
  }),
  {
    name: "trouble-copy-search",
    face: "representative",
    query: "?state=trouble",
    async act(page) {
      await page.click("button:has-text('Se alt uten å velge')");
      await page.fill(".reported input[type=search]", "bodø");
    },
  },
];

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
  ...looks({ name: "look-only", query: "?state=look" }, ["light", "dark", "contrast", "1024", "zoom", "nn"]),
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
  ...looks({ name: "file-warnings", query: "?state=warnings" }),
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

const about = [
  ...looks({ name: "forum", act: (page) => section(page, "Forum"), query: "?state=undated" }, ["light", "dark", "1024", "zoom", "nn"]),
  { name: "forum-form", act: async (page) => (await section(page, "Møter og saker"), page.locator("main button:has-text('Endre')").first().click()) },
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
    },
    ["light", "dark", "1024", "zoom", "nn"],
  ),
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

const tried = [
  { name: "tried-decision", query: "?state=tried", act: (page) => section(page, "Avgjørelse") },
  {
    name: "tried-wall",
    face: "projector",
    query: "?state=tried",
    act: (page) => command(page, { do: "show-on-wall", scene: { scene: "draft", scheme: "rekom" } }),
  },
  { name: "tried-wall-result", face: "projector", query: "?state=tried", act: (page) => command(page, { do: "show-on-wall", scene: { scene: "result" } }) },
  {
    name: "tried-wall-result-nn",
    face: "projector",
    query: "?state=tried",
    language: "nn",
    act: (page) => command(page, { do: "show-on-wall", scene: { scene: "result" } }),
  },
  { name: "undated-wall", face: "projector", query: "?state=undated" },
  ...looks({
    name: "tried-copy",
    face: "representative",
    query: "?state=tried&state=undated",
    act: (page) => page.click("button:has-text('Se alt uten å velge')"),
    nynorsk: (page) => page.click("button:has-text('Sjå alt utan å velje')"),
  }),
];

/** A note as an earlier program kept it, of the same forum and day. */
async function oldNotes(page, everything) {
  await page.evaluate(() => localStorage.setItem("innstilling.review:Samarbeidsforum i Nordland:2023-03-17:note:dekom-85", "Spør om koordinatoren."));
  const { forum, date } = await page.evaluate(() => globalThis.backend.view().meeting);
  await page.evaluate(([forum, date]) => localStorage.setItem(`innstilling.review:${forum}:${date}:note:dekom-86`, "Ring eieren."), [forum, date]);
  await page.reload();
  await page.click(`button:has-text('${everything}')`);
  await page.waitForSelector(".telling");
}

const notes = [
  ...looks({
    name: "old-notes",
    face: "representative",
    act: (page) => oldNotes(page, "Se alt uten å velge"),
    nynorsk: (page) => oldNotes(page, "Sjå alt utan å velje"),
  }),
  {
    name: "old-notes-taken",
    face: "representative",
    async act(page) {
      await oldNotes(page, "Se alt uten å velge");
      await page.click(".telling .ds-button");
    },
    async check(page) {
      const kept = await page.evaluate(
        () => Object.keys(JSON.parse(localStorage.getItem("fixture.notes") ?? "{}")).filter((key) => key.startsWith("note:")).length,
      );
      return [...differs("notes taken over", kept > 0, true), ...differs("offers left", await page.locator(".telling").count(), 0)];
    },
  },
];

/** What is written in the copy is in its file, and the page says where. */
const kept = [
  ...["", "-nn"].map((nn) => ({
    name: `notes-kept${nn}`,
    face: "representative",
    ...(nn ? { language: "nn" } : {}),
    async act(page) {
      await page.click(`button:has-text('${nn ? "Sjå alt utan å velje" : "Se alt uten å velge"}')`);
      await page.click(`button:has-text('${nn ? "Opne alle" : "Åpne alle"}')`);
      await page.locator("tr.need button.name").first().click();
      await page.fill("textarea", "Spør om koordinatoren.");
      await page.waitForFunction(() => (localStorage.getItem("fixture.notes") ?? "").includes("Spør om koordinatoren."));
      await page.reload();
      await page.click(`button:has-text('${nn ? "Opne alle" : "Åpne alle"}')`);
      await page.waitForSelector("section.kept");
      await page.locator("section.kept").scrollIntoViewIfNeeded();
    },
    check: (page) => missing(page, nn ? "ligg på denne maskina i /home/meg/" : "ligger på denne maskinen i /home/meg/", nn ? "eige notat" : "eget notat"),
  })),
  ...["", "-nn"].map((nn) => ({
    name: `notes-not-kept${nn}`,
    face: "representative",
    query: "?state=notes-refused&state=notes-broken",
    ...(nn ? { language: "nn" } : {}),
    async act(page) {
      await page.click(`button:has-text('${nn ? "Sjå alt utan å velje" : "Se alt uten å velge"}')`);
      await page.waitForSelector(".copy > .warn + .warn");
    },
    check: (page) =>
      missing(
        page,
        nn ? "kunne ikkje lesast" : "kunne ikke leses",
        "review-7d0c1f5e.json.skadet",
        nn ? "er borte når vindauget blir lukka" : "er borte når vinduet lukkes",
      ),
  })),
];

/** What if, and the cases with their papers, in a copy. */
const copies = [
  ...["", "-nn"].map((nn) => ({
    name: `copy-tried${nn}`,
    face: "representative",
    ...(nn ? { language: "nn" } : {}),
    async act(page) {
      await page.locator("button.seat", { hasText: "Sortland kommune" }).first().click();
      await page.locator("tr.need button.name").first().click();
      await page.locator("tr.details input.figure").first().fill("111 000");
      await page.click(`button:has-text('${nn ? "Rekn ut" : "Regn ut"}')`);
      await page.waitForSelector("section.sheet li b");
      await page.click(`button:has-text('${nn ? "Foreslå desse beløpa" : "Foreslå disse beløpene"}')`);
    },
    check: (page) =>
      missing(page, "111 000", nn ? "Beløpet står no i det du vil seie" : "Beløpet står nå i det du vil si", nn ? "ingen ser dei" : "ingen ser dem"),
  })),
  ...["", "-nn"].flatMap((nn) =>
    [[1280, 800], ...(nn ? [] : [[390, 844]])].map((size) => ({
      name: `copy-papers${nn}-${size[0]}`,
      face: "representative",
      query: "?state=papers",
      size,
      ...(nn ? { language: "nn" } : {}),
      async act(page) {
        await page.click(`button:has-text('${nn ? "Sjå alt utan å velje" : "Se alt uten å velge"}')`);
        await page.locator(".papers summary").first().click();
        await page.locator(".papers li button").first().click();
      },
      check: (page) =>
        missing(page, "Rammen er foreløpig.", "Alternativ 1", "2 vedlegg", nn ? "Vedlegget er lagra i" : "Vedlegget er lagret i", "Forslag til vedtak"),
    })),
  ),
];

const journal = [
  ...looks({ name: "journal", act: (page) => section(page, "Journal") }, ["light", "dark", "1024", "zoom", "nn", "forced"]),
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

export const silent = [...trouble, ...file, ...about, ...votes, ...slips, ...tried, ...notes, ...kept, ...copies, ...journal, ...letters];
