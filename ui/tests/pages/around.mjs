// The year around the meetings, as the pages show it: the front page from an empty file to a full one, the årshjul, the lists and their
// files. What a button does is held to what the page shows after it.

const section = (page, name) => page.click(`nav .place:has-text("${name}")`);
const plain = (text) => text.replaceAll("\u00a0", " ").replace(/\s+/g, " ").trim();
const missing = async (page, ...texts) => {
  const shown = plain(await page.innerText("body"));
  return texts.filter((text) => !shown.includes(text)).map((text) => `«${text}» is not shown`);
};

/** Does what came before the scene, as commands. */
async function did(page, ...commands) {
  for (const command of commands) await page.evaluate((say) => globalThis.backend.execute(globalThis.backend.view().revision, say), command);
}

const load = { do: "load-milestones", preset: "rogaland-2025", year: 2023 };
const fill = (list, due) => ({ do: "fill-list", fill: { list, due, by_university: false } });
const row = (list, what, status, values) => ({ do: "set-row", row: { id: 0, list, what, status, values } });
const full = [
  load,
  { do: "finish-milestone", milestone: 1, done: "2022-12-06" },
  fill("agreements", "2023-02-15"),
  row("joint-measures", "Tilskuddskonferanse (konstruert)", "planned", { due: { day: "2023-03-20" }, owner: { text: "Statsforvalteren" } }),
  row("calls-published", "Utlysning på nettsiden (konstruert)", "planned", { due: { day: "2023-03-01" }, place: { text: "statsforvalteren.no" } }),
  row("shared-funding", "Felles plan (konstruert)", "planned", {
    total: { kroner: 300000 },
    split: {
      shares: [
        { scheme: "rekom", amount: 100000 },
        { scheme: "kl", amount: 200000 },
      ],
    },
  }),
];

const step = {
  do: "set-milestone",
  milestone: { id: 0, what: "Grunnlovsdagen flytter ingenting", from: "2023-09-10", until: null, owner: null, body: null, after: null, done: null, note: null },
};

async function annual(page) {
  await did(page, load, step);
  await section(page, "Årshjul");
  await page.waitForSelector("main.annual svg");
}

async function lists(page) {
  await did(page, ...full);
  await section(page, "Lister");
  await page.waitForSelector("main.lists select");
  await page.selectOption("main.lists select", "agreements");
}

/** Chooses a value in the filter of a column, by keyboard as far as the filter. */
async function chosenIn(page, column, value) {
  await page.locator(`main.lists [data-key] .cell-${column}`).first().click();
  await page.keyboard.press("Alt+ArrowDown");
  await page.waitForSelector(".popup");
  await page.locator(".popup").getByLabel(value, { exact: true }).check();
}

const LISTS = ["reports", "agreements", "network-plans", "contacts", "long-term-plans", "joint-measures", "shared-funding", "calls-published", "evaluations"];

/** What is missing in each list, in words. */
async function eachList(page) {
  const faults = [];
  for (const list of LISTS) {
    await page.selectOption("main.lists select", list);
    await page.still();
    const say = (what) => faults.push(`${list}: ${what}`);
    const ways = ["Ny rad", "Hent fra tabell", "Lagre som tabell", "Skriv ut"];
    for (const way of ways) if ((await page.locator(`main.lists button:has-text("${way}")`).count()) !== 1) say(`no «${way}»`);
    const headings = (await page.locator("main.lists [role=columnheader]").allInnerTexts()).map(plain);
    for (const heading of ["Hva", "Status", "Filer"])
      if (!headings.some((one) => one.startsWith(heading))) say(`no column «${heading}» among ${headings.join(", ")}`);
    // In order, and the other way.
    const first = async () => plain(await page.locator("main.lists [data-key] .cell-what").first().innerText());
    const name = page.locator("main.lists [role=columnheader]", { hasText: "Hva" }).first();
    await name.click();
    await page.still();
    const up = await first();
    await name.click();
    await page.still();
    if (up === (await first())) say("the order is not turned by its heading");
    // Copied as a spreadsheet takes it.
    await page.locator("main.lists [data-key] .cell-status").first().click();
    await page.keyboard.press("Control+c");
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    if (copied.trim() === "" || copied === "tomt") say(`«${copied}» is what is copied`);
    // A filter of each column that is a choice: status, and region or network where the list has them.
    const filtered = await page.evaluate(() =>
      globalThis.backend.lists().then(({ lists }) => lists.map(({ list, columns }) => [list, columns.map(([column]) => column)])),
    );
    const columns = filtered.find(([one]) => one === list)[1];
    if (!columns.includes("region") && !columns.includes("network")) say("neither region nor network");
    await page.fill("main.lists [data-find]", "Andre rad");
    await page.still();
    const left = await page.locator("main.lists [data-key] .cell-what").count();
    if (left !== 1) say(`${left} rows are left of a search for one`);
    await page.fill("main.lists [data-find]", "");
    await page.still();
  }
  return faults;
}

const LOOK_AT = "Datoer å se på";

/** Two bodies on one day, a meeting and a step in week 53 of 2026, a step on a Saturday, and one before what it needs. */
async function clashing(page) {
  const body = await page.evaluate(() => globalThis.backend.view().year.bodies[0]);
  const meeting = (id, of, date) => ({
    do: "plan-meeting",
    meeting: { id, bodies: [of], date, starts: null, ends: null, place: null, form: "physical", language: "nb", notice_sent: null },
  });
  const at = (what, from, more = {}) => ({ do: "set-milestone", milestone: { ...step.milestone, what, from, ...more } });
  await did(
    page,
    { do: "set-body", body: { ...body, id: "au", kind: "working-group", name: "Arbeidsutvalget" } },
    meeting("au1", "au", "2023-03-17"),
    meeting("au2", "au", "2026-12-30"),
    at("Frist for innspill", "2027-01-02"),
    at("Utbetaling", "2023-03-20"),
    at("Tilskuddsbrev sendt", "2023-03-13", { after: 2 }),
  );
}
const TOLD = [
  "Tilskuddsbrev sendt Før det som må være gjort først: «Utbetaling», 20.03.2023.",
  "Samarbeidsforum i Nordland 17.03.2023 Samme dag: Arbeidsutvalget.",
  "Arbeidsutvalget 30.12.2026 er i uke 53 i 2026. De fleste år har ikke uke 53.",
  "Frist for innspill 02.01.2027 er en lørdag. Datoen er ikke flyttet.",
  "Frist for innspill 02.01.2027 er i uke 53 i 2026. De fleste år har ikke uke 53.",
];
/** What is told of dates, and where each of it leads. */
const lookedAt = async (page) => {
  const lines = page.locator("section.sheet", { hasText: LOOK_AT }).locator("li");
  return (await lines.allInnerTexts()).map((text) => plain(text).replace(/ (Årshjul|Møter og saker)$/, ""));
};

/** How many of those who owe something are listed at first, and that all that is late says by how much. */
const counts = (others, over) => async (page) => {
  const owed = await page.locator("main section.sheet", { hasText: others }).locator("li").count();
  const late = await page.locator("main section.sheet:has(#late-title) li").allInnerTexts();
  return [
    ...(owed === 6 ? [] : [`${owed} of those who owe something are listed, and not 6`]),
    ...(late.length === 3 && late.every((line) => line.includes(over)) ? [] : [`what is late is ${late.map(plain).join(" | ")}`]),
  ];
};

/** The front page of a year in which much is late: what, since when, and who owes it. */
const front = {
  act: async (page) => (await did(page, ...full), await section(page, "Oversikt"), await page.waitForSelector("#late-title")),
  shows: [
    "Neste møte 17.03.2023 10 dager igjen Samarbeidsforum i Nordland Innkallingen skulle vært ute 03.03.2023.",
    "Frist behovsmeldinger 01.02.2023, 34 dager over, Eierne",
    "Innstillingsmøte samarbeidsforum 13.03.2023, 6 dager igjen, Leder",
    "SF fatter vedtak 15.04.2023 er en lørdag. Datoen er ikke flyttet.",
    "Partnerskapsavtaler: Digital praksis i barnehagen 15.02.2023, 20 dager over, Bindal kommune",
    "Vis flere (viser 6 av 129)",
    "Forum 20 plasser, 18 med stemmerett",
  ],
  check: counts("Andre skylder", "dager over"),
};

/** The årshjul: each step in the list is one mark on the wheel, and those that are late say so. */
const year = {
  act: annual,
  shows: [
    "SF fatter vedtak 15.04.2023 er en lørdag. Datoen er ikke flyttet.",
    "Frist behovsmeldinger 01.02.2023 (uke 5), Eierne. over fristen",
    "Innstillingsmøte samarbeidsforum 13.03.2023 (uke 11), Leder, Samarbeidsforum i Nordland. nå",
    "10.09.2023 er en søndag. Datoen er ikke flyttet.",
    "jan feb mar apr mai jun jul aug sep okt nov des 1 2 3 4 5 6",
    "I dag, 07.03.2023. Tallene er radene i listen ved siden av.",
  ],
  async check(page) {
    const [rows, late, marks] = await page.evaluate(() => {
      const steps = [...document.querySelectorAll("main.annual ol > li")];
      return [steps.length, steps.filter((step) => step.innerText.includes("over fristen")).length, document.querySelectorAll("main.annual svg g").length];
    });
    return [rows, late, marks].join() === "6,3,6" ? [] : [`steps, those that are late, and marks are ${[rows, late, marks].join()}, not 6,3,6`];
  },
};

export const around = [
  {
    // On the front page and in the årshjul, each once, each a way to where the date is seen to.
    name: "front-clashes",
    act: async (page) => (await clashing(page), await section(page, "Oversikt"), await page.waitForSelector(`h2:has-text("${LOOK_AT}")`)),
    async check(page) {
      const told = await lookedAt(page);
      const faults = JSON.stringify(told) === JSON.stringify(TOLD) ? [] : [`the front page tells: ${told.join(" | ")}`];
      await page.getByRole("button", { name: "Samarbeidsforum i Nordland 17.03.2023: Samme dag: Arbeidsutvalget. Gå til Møter og saker" }).click();
      await page.waitForSelector("main.meetings");
      await section(page, "Oversikt");
      await page
        .getByRole("button", { name: /^Utbetaling|^Tilskuddsbrev sendt: Før/ })
        .first()
        .click();
      await page.waitForSelector("main.annual");
      return faults;
    },
  },
  {
    name: "annual-clashes",
    act: async (page) => (await clashing(page), await section(page, "Årshjul"), await page.waitForSelector(`h2:has-text("${LOOK_AT}")`)),
    async check(page) {
      const told = await lookedAt(page);
      const faults = JSON.stringify(told) === JSON.stringify(TOLD) ? [] : [`the årshjul tells: ${told.join(" | ")}`];
      // A step is opened where it stands; moved, it clashes with nothing.
      await page.getByRole("button", { name: /^Tilskuddsbrev sendt: Før/ }).focus();
      await page.keyboard.press("Enter");
      await page.getByLabel("Dato, eller første dag").fill("22.03.2023");
      await page.click("dialog[open] button[type=submit]");
      await page.waitForSelector("dialog", { state: "detached" });
      await page.waitForSelector("text=Før det som må være gjort", { state: "detached" });
      const left = await lookedAt(page);
      if (left.length !== TOLD.length - 1) faults.push(`then it tells: ${left.join(" | ")}`);
      await page.getByRole("button", { name: /^Arbeidsutvalget: 30.12.2026 er i uke 53.*Gå til Møter og saker$/ }).click();
      await page.waitForSelector("main.meetings");
      return faults;
    },
  },
  {
    name: "annual-clashes-nn",
    language: "nn",
    size: [1024, 700],
    act: async (page) => (await clashing(page), await section(page, "Årshjul"), await page.waitForSelector('h2:has-text("Datoar å sjå på")')),
    shows: [
      "Tilskuddsbrev sendt Før det som må vere gjort først: «Utbetaling», 20.03.2023.",
      "Samarbeidsforum i Nordland 17.03.2023 Same dag: Arbeidsutvalget.",
      "Arbeidsutvalget 30.12.2026 er i veke 53 i 2026. Dei fleste år har ikkje veke 53.",
      "Frist for innspill 02.01.2027 er ein laurdag. Datoen er ikkje flytta.",
    ],
    check: async (page) => {
      const lines = await page.locator("section.sheet", { hasText: "Datoar å sjå på" }).locator("li").count();
      return [...(lines === TOLD.length ? [] : [`${lines} are told of, and not ${TOLD.length}`])];
    },
  },
  {
    name: "front-empty",
    query: "?state=bare",
    act: (page) => section(page, "Oversikt"),
    async check(page) {
      const faults = await missing(page, "Neste møte", "Over fristen", "Andre skylder", "Et møte har ingen dato");
      await did(page, load);
      await page.waitForSelector("text=Frist behovsmeldinger");
      // What clashes in the year stands there too, and leads to it.
      await page.locator("section.sheet", { hasText: LOOK_AT }).getByRole("button").first().click();
      await page.waitForSelector("main.annual");
      await section(page, "Oversikt");
      await page.click('main button[aria-label^="Frist behovsmeldinger"]');
      await page.waitForSelector("main.annual");
      return faults;
    },
  },
  {
    name: "front-full",
    act: async (page) => {
      await did(page, ...full);
      await section(page, "Oversikt");
      await page.waitForSelector("#late-title");
    },
    async check(page) {
      const faults = await missing(page, "17.03.2023", "34 dager over", "Fellestiltak: Tilskuddskonferanse", "Partnerskapsavtaler:", "Kunngjøring: Utlysning");
      await page.locator('main button[aria-label^="Partnerskapsavtaler"]').first().click();
      await page.waitForSelector("main.lists");
      const chosen = await page.inputValue("main.lists select");
      return chosen === "agreements" ? faults : [...faults, `the list is «${chosen}»`];
    },
  },
  { name: "front-1024", ...front, size: [1024, 700] },
  { name: "front-dark", ...front, theme: "dark" },
  {
    name: "annual-cycle",
    act: annual,
    async check(page) {
      const faults = await missing(page, "06.12.2022", "uke 49", "15.04.2023 er en lørdag", "Datoen er ikke flyttet");
      const marks = await page.locator("main.annual svg g").count();
      const rows = await page.locator("main.annual ol > li").count();
      if (marks !== rows) faults.push(`${marks} marks, ${rows} rows`);
      await page.click('main button[aria-label="Frist behovsmeldinger: gjort"]');
      await page.waitForSelector("text=gjort 07.03.2023");
      await page.click('main button[aria-label="Endre SF fatter vedtak"]');
      await page.getByLabel("Dato, eller første dag").fill("14.04.2023");
      await page.click("dialog[open] button[type=submit]");
      await page.waitForSelector("dialog", { state: "detached" });
      await page.waitForSelector("text=15.04.2023 er en lørdag", { state: "detached" });
      return faults;
    },
  },
  { name: "annual-1024", ...year, size: [1024, 700] },
  { name: "annual-dark", ...year, theme: "dark" },
  {
    name: "lists-agreements",
    act: lists,
    async check(page) {
      const faults = await missing(page, "over fristen", "Ventes", "Ansvarlig");
      await page.locator("main.lists [data-key] .cell-what").first().focus();
      await page.keyboard.press("Enter");
      await page.waitForSelector("dialog[open]");
      await page.click('dialog[open] button:has-text("Legg ved en fil")');
      await page.waitForSelector("dialog[open] >> text=kontrollsum 5f5f5f5f");
      // Whatever is dropped on the window while the row is open comes to it, a workbook too; what cannot be kept is a sentence there.
      const drop = (kind, path) => page.evaluate((arrived) => globalThis.backend.bring(arrived), { kind, path });
      await drop("workbook", "/home/meg/Regnskap.xlsx");
      await page.waitForSelector("dialog[open] >> text=Regnskap.xlsx");
      await drop("other", "/home/meg/Opptak 300 MB.mp4");
      await page.waitForSelector("dialog[open] [role=alert]:has-text('50 MB')");
      await page.click('dialog[open] [aria-label="Fjern Regnskap.xlsx"]');
      await page.waitForSelector("dialog[open] >> text=Regnskap.xlsx", { state: "detached" });
      await page.selectOption("dialog[open] select >> nth=0", "received");
      await page.click("dialog[open] button[type=submit]");
      await page.waitForSelector("dialog", { state: "detached" });
      await page.waitForSelector("main.lists >> text=Mottatt: 1");
      return faults;
    },
  },
  {
    // Filters by status and by region, alone and together: what stays is what the program's own rows say. Then all again, in order.
    name: "lists-filtered",
    act: async (page) => {
      await did(page, fill("reports", "2023-06-15"));
      await did(page, row("reports", "Egen rapport (konstruert)", "received", { region: { text: "Lofoten" }, due: { day: "2023-02-01" } }));
      await did(page, row("reports", "Annen rapport (konstruert)", "received", { region: { text: "Salten" }, due: { day: "2023-09-01" } }));
      await section(page, "Lister");
      await page.selectOption("main.lists select", "reports");
      await page.still();
      await chosenIn(page, "region", "Lofoten");
    },
    async check(page) {
      const faults = [];
      const stays = async (what, keep) => {
        const shown = (await page.locator("main.lists [data-key] .cell-what").allInnerTexts()).map(plain).sort();
        const rows = await page.evaluate(() => globalThis.backend.lists().then(({ lists }) => lists.find(({ list }) => list === "reports").rows));
        const meant = rows
          .filter(({ row }) => keep(row))
          .map(({ row }) => plain(row.what))
          .sort();
        if (meant.length === 0 || meant.length === rows.length) faults.push(`${what}: the filter is no trial, ${meant.length} of ${rows.length} rows`);
        if (JSON.stringify(shown) !== JSON.stringify(meant)) faults.push(`${what}: ${shown.join(", ")} and not ${meant.join(", ")}`);
      };
      await page.keyboard.press("Escape");
      await page.still();
      await stays("Lofoten", (row) => row.values.region?.text === "Lofoten");
      await chosenIn(page, "status", "Mottatt");
      await page.keyboard.press("Escape");
      await page.still();
      await stays("Lofoten and received", (row) => row.values.region?.text === "Lofoten" && row.status === "received");
      await page.getByRole("button", { name: "Vis alle" }).click();
      await page.still();
      await chosenIn(page, "status", "Mottatt");
      await page.keyboard.press("Escape");
      await page.still();
      await stays("received", (row) => row.status === "received");
      // By the day it is due, and the other way.
      const inOrder = async () => (await page.locator("main.lists [data-key] .cell-what").allInnerTexts()).map(plain).join(", ");
      const due = page.locator("main.lists [role=columnheader] .words", { hasText: "Frist" }).first();
      await due.click();
      await page.still();
      const up = await inOrder();
      await due.click();
      await page.still();
      const down = await inOrder();
      const both = ["Egen rapport (konstruert), Annen rapport (konstruert)", "Annen rapport (konstruert), Egen rapport (konstruert)"];
      if (up !== both[0] || down !== both[1]) faults.push(`by day: ${up}; the other way: ${down}`);
      return faults;
    },
  },
  {
    // The files of a meeting: chosen, dropped, what cannot be kept is said there; saved out, taken away and brought back.
    name: "meeting-files",
    act: async (page) => {
      await section(page, "Møter og saker");
      await page.click("main button[aria-label^='Saksliste for møtet']");
      await page.locator("main summary", { hasText: "Vedlegg" }).click();
      await page.click('main button:has-text("Legg ved en fil")');
      await page.waitForSelector("text=Notat om rammen.pdf");
      const drop = (path) => page.evaluate((path) => globalThis.backend.bring({ kind: "other", path }), path);
      await drop("/home/meg/Deltakerliste med et langt navn som går over linjen i en smal kolonne (konstruert).pdf");
      await page.waitForSelector("text=Deltakerliste med et langt navn");
      await drop("/home/meg/Opptak 300 MB.mp4");
      await page.waitForSelector("main [role=alert]:has-text('50 MB')");
    },
    async check(page) {
      const kept = () =>
        page.evaluate(() => globalThis.backend.view().year.kept_files.map(({ with: of, name }) => `${of.with} ${of.meeting} ${name.slice(0, 13)}`));
      const faults = [];
      const is = async (when, ...meant) => {
        const now = await kept();
        if (now.join() !== meant.join()) faults.push(`${when}: ${now.join(", ")}`);
      };
      await is("kept", "meeting m1 Notat om ramm", "meeting m1 Deltakerliste");
      await page.click("main [aria-label='Lagre ut Notat om rammen.pdf']");
      await page.waitForSelector("text=Vedlegget er lagret.");
      await page.click("main [aria-label='Fjern Notat om rammen.pdf']");
      await page.click("dialog[open] button[data-color=danger]");
      await page.waitForSelector("dialog", { state: "detached" });
      await page.still();
      await is("after one is taken away", "meeting m1 Deltakerliste");
      return faults;
    },
  },
  {
    name: "lists-split",
    act: async (page) => {
      await did(page, ...full);
      await section(page, "Lister");
      await page.selectOption("main.lists select", "shared-funding");
      await page.click('main button:has-text("Ny rad")');
    },
    check: (page) => missing(page, "I alt", "Fra"),
  },
  {
    // Each of the nine lists does what the others do: a row, its file, order, a filter by status and by region, copying, paper, in and out.
    name: "lists-each",
    act: async (page) => {
      for (const [nth, list] of LISTS.entries()) {
        await did(page, row(list, `Første rad (konstruert) ${nth}`, "planned", {}), row(list, `Andre rad (konstruert) ${nth}`, "planned", {}));
      }
      await section(page, "Lister");
      await page.waitForSelector("main.lists select");
    },
    check: eachList,
  },
  {
    name: "lists-1024",
    size: [1024, 700],
    act: lists,
    shows: [
      "Liste Partnerskapsavtaler (129)",
      "Det som er over fristen står først. Ventes: 129. 129 over fristen.",
      "Digital praksis i barnehagen over fristen Ventes",
      "Bindal kommune Nord universitet Sør-Helgeland 15.02.2023",
    ],
    async check(page) {
      const rows = Number(await page.locator("main.lists [role=grid]").getAttribute("aria-rowcount"));
      const [table, foot] = [await page.locator("main.lists .scroller").boundingBox(), await page.locator("footer").boundingBox()];
      const cut = await page
        .locator("main.lists [role=columnheader] .words > span")
        .evaluateAll((all) => all.filter((one) => one.scrollWidth > one.clientWidth + 1).map((one) => one.innerText));
      return [
        ...(rows === 130 ? [] : [`${rows} rows with the heading, and not 130`]),
        ...(Math.min(table.y + table.height, foot.y) - table.y > 150 ? [] : ["there is no room for the list"]),
        ...cut.map((heading) => `the heading «${heading}» is cut`),
      ];
    },
  },
  {
    name: "front-nynorsk",
    ...front,
    language: "nn",
    size: [1280, 720],
    shows: [
      "Innkallinga skulle vore ute 03.03.2023.",
      "AU sammenstiller og lager forslag til samarbeidsforum om innstilling 20.02.2023, 15 dagar over, AU",
      "SF fatter vedtak 15.04.2023 er ein laurdag. Datoen er ikkje flytta.",
      "Vis fleire (viser 6 av 129)",
      "Ingen plass har vara. Med vara kan møtet vere vedtaksført når nokon har forfall.",
    ],
    check: counts("Andre skuldar", "dagar over"),
  },
  {
    name: "annual-nynorsk",
    ...year,
    language: "nn",
    size: [1280, 720],
    shows: [
      "Datoar blir aldri flytta av programmet. Det som er verdt å vite om ein dag, står ved han.",
      "Frist behovsmeldinger 01.02.2023 (veke 5), Eierne. over fristen",
      "10.09.2023 er ein sundag. Datoen er ikkje flytta.",
      "I dag, 07.03.2023. Tala er radene i lista ved sida av.",
    ],
  },
];
