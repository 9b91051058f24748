// The section about money, in three counties' meetings: what it looks like, what the keyboard alone can do there, and that
// what stands on the page tallies.
const section = (page, name) => page.click(`nav button:has-text("${name}")`);
const plain = (text) => text.replaceAll("\u00a0", " ").replaceAll("\u2212", "-").replace(/\s+/g, " ").trim();
const text = async (locator) => plain(await locator.innerText());
const differs = (what, is, should) => (is === should ? [] : [`${what} is «${is}», not «${should}»`]);
const missing = async (page, words) => ((await page.isVisible(`text=${words}`)) ? [] : [`«${words}» is not on the page`]);
const number = (words) => Number(words.replace(/[^\d-]/g, ""));

const view = (name, scheme) => async (page) => {
  await section(page, "Rammer");
  if (scheme) await page.click(`main .choice:has-text("${scheme}")`);
  if (name) await page.click(`main .views button:has-text("${name}")`);
};
const pots = view("Potter", "Desentralisert");
const participants = view("Deltakere", "Kompetanseløftet");
const line = (page, name) => page.locator(`[data-key="dekom/pot/${name}"]`);
const amount = (page, name) => line(page, name).locator(".cell-amount");

/** The amounts of the pots come to what the line of the whole says, and with the rest to what there is to share. */
async function tallies(page) {
  const sums = await page.evaluate(() => globalThis.backend.view().draft.schemes.find(({ scheme }) => scheme === "dekom"));
  // Only rows in sight are drawn, so the table is gone through from the top.
  const shown = await page.evaluate(async () => {
    const scroller = document.querySelector(".scroller");
    const amounts = new Map();
    const [at, drawn] = [scroller.scrollTop, () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)))];
    for (let top = 0; top < scroller.scrollHeight; top += 200) {
      scroller.scrollTop = top;
      await drawn();
      for (const row of document.querySelectorAll(".body .row:not(.heading)")) amounts.set(row.dataset.key, row.querySelector(".cell-amount").innerText);
    }
    scroller.scrollTop = at;
    await drawn();
    return [...amounts.values()];
  });
  const all = shown
    .map(plain)
    .map(number)
    .reduce((sum, one) => sum + one, 0);
  const whole = number(await text(page.locator(".foot .row .cell-amount")));
  return [
    ...differs("the sum of the pots", all, whole),
    ...differs("given and rest", sums.allocated + sums.unallocated, sums.to_share),
    ...differs("the sum of the pots", all, sums.allocated),
  ];
}

async function changeFrame(page) {
  await view(null, "Desentralisert")(page);
  await page.click("[aria-label='Endre rammen for Desentralisert ordning 2025']");
  await page.getByLabel("Kroner", { exact: true }).fill("24 600 000");
  await page.click("button:has-text('Legg til post')");
  await page.getByLabel("Kroner", { exact: true }).nth(1).fill("600 000");
  await page.getByLabel("Brevets dato").nth(1).fill("24.01.2025");
  await page.click("button:has-text('Lagre rammen')");
  await page.waitForSelector("text=Dette flyttet seg");
}

async function whatIf(page) {
  await view(null, "Desentralisert")(page);
  await page.getByLabel(/^Hva om .* blir/).fill("24 100 000");
  await page.keyboard.press("Enter");
  await page.waitForSelector("text=prøver 24");
}

async function setByKeyboard(page) {
  await pots(page);
  await page.locator("[data-find]").focus();
  await page.keyboard.press("Enter");
  for (const key of ["ArrowRight", "ArrowRight", "ArrowRight", "ArrowDown", "ArrowDown"]) await page.keyboard.press(key);
  await page.keyboard.type("1 800 000");
  await page.keyboard.press("Enter");
  await page.waitForSelector("text=satt for hånd");
}

const dialog = async (page) => {
  await participants(page);
  await page.click("[aria-label='Endre Nettverk D']");
  await page.waitForSelector("dialog[open]");
};

const R = "?county=rogaland";
const I = "?county=innlandet";

/** Rogaland's frame of the regional scheme: its letters, what may be set aside of it and under which roof, and what is left to share. */
const regional = {
  query: R,
  act: view(null, "Regional"),
  shows: [
    "Hovedtildeling 2024 19.01.2024 24/112 25 701 000 Tilleggstildeling 2024 24.06.2024 24/871 600 000 Ramme 26 301 000",
    "2025 årets ramme anslag Hovedtildeling 2025 25 700 000 Ramme 25 700 000",
    "30 % av forventet ramme i møtet, 25 000 000 30 %, 7 710 000 210 000 under taket sak 20/24 finnes ikke blant årets saker 29,18 % −7 500 000",
    "Til fordeling 70,82 % 18 200 000",
    "Rammen er et anslag. Rammen på 25 700 000 kroner er ikke endelig.",
  ],
  async check(page) {
    // From the frame down to what is to be shared, line by line.
    const amounts = await page
      .locator("main table:has-text('Til fordeling') :is(tbody, tfoot) tr")
      .evaluateAll((rows) => rows.map((row) => row.cells[row.cells.length - 1].textContent));
    const [whole, ...lines] = amounts.map(plain).map(number);
    const shared = lines.pop();
    return differs("what is left of the frame", whole + lines.reduce((sum, one) => sum + one, 0), shared);
  },
};

/** Innlandet's pots by key figures. */
const byFigures = {
  query: I,
  act: (page) => page.click('.card:has-text("Desentralisert")'),
  shows: ["11 rader", "Avsetning over taket", "altså 2 450 000 kroner: 490 000 kroner over.", "Avsatt 2 940 000 Fordelt 21 560 000 Rest 0"],
  check: tallies,
};

/** The frame of a scheme and a year, as it is written in. In the page. */
const frameOf = ([scheme, year]) =>
  globalThis.backend
    .view()
    .frames.find((frame) => frame.scheme === scheme && frame.year === year)
    .parts.reduce((sum, { amount }) => sum + amount, 0);

/** How many there are in all, and how many take part: as the program has it, and in the table that says so of each. */
async function takesPart(page, all, part) {
  const rows = await page.locator("main [role=grid]").getAttribute("aria-rowcount");
  const wrong = await page.evaluate(() => {
    const { participants } = globalThis.backend.view();
    const year = Number(document.querySelector("main h2").textContent.match(/\d{4}/)[0]);
    return [...document.querySelectorAll("main .body [data-key^='one ']")].flatMap((row) => {
      const name = row.querySelector("[role=rowheader]").textContent.trim();
      const own = participants.find((one) => one.name === name);
      const takes = own?.years.find((one) => one.scheme === "kl" && one.year === year)?.takes_part ?? false;
      return takes === row.querySelector("input").checked && row.innerText.includes(takes ? "Ja" : "Nei") ? [] : [name];
    });
  });
  const told = await page.getByText(/\d+ av \d+ deltar/).innerText();
  return [
    ...differs("who is said to take part, and does not, or the other way", wrong.join(), ""),
    ...differs("the rows, with heading and sum", Number(rows), all + 2),
    ...differs("how many take part", plain(told), `${part} av ${all} deltar`),
  ];
}

/** One network: its years, and its key figures with where they are from. */
const one = {
  query: I,
  act: dialog,
  shows: [
    "Nettverk D Slag Kompetansenettverk Region Nettverk D Vertskommune Vertskommune D",
    "Nøkkeltall lærerårsverk Verdi 509,9 Kilde GSI Telt 01.10.2021",
    "Nøkkeltall årsverk i barnehage Verdi 438,1 Kilde BASIL Telt 01.10.2021",
  ],
  async check(page) {
    const takes = await page.locator("dialog input[type=checkbox]").evaluateAll((all) => all.map((box) => box.checked));
    return [
      ...differs("the schemes that it takes part in", takes.join(), "true,true,false"),
      ...differs("the key figures", await page.locator("dialog").getByLabel("Verdi").count(), 7),
    ];
  },
};

export const money = [
  {
    name: "money-rogaland",
    query: R,
    act: view(null, "Regional"),
    // Rogaland's case 20/24 lies in another year's file.
    check: async (page) => [...(await missing(page, "sak 20/24")), ...(await missing(page, "finnes ikke blant årets saker"))],
  },
  { name: "money-rogaland-1024", ...regional, size: [1024, 768] },
  { name: "money-rogaland-dark", ...regional, theme: "dark" },
  { name: "money-rogaland-zoom", ...regional, size: [512, 384], scale: 2 },
  {
    name: "money-innlandet",
    query: I,
    act: view(null, "Desentralisert"),
    async check(page) {
      return [...(await missing(page, "490 000 over taket")), ...(await missing(page, "Ingen ramme er skrevet inn for 2023."))];
    },
  },
  {
    name: "money-form",
    query: R,
    size: [1024, 768],
    async act(page) {
      await view(null, "Desentralisert")(page);
      await page.click("[aria-label='Endre rammen for Desentralisert ordning 2025']");
      await page.click("button:has-text('Legg til post')");
      await page.getByLabel("Kroner", { exact: true }).nth(1).fill("1.234");
      await page.getByLabel("Brevets dato").nth(1).fill("31.02.2025");
      await page.click("button:has-text('Lagre rammen')");
    },
    async check(page) {
      const unchanged = await page.evaluate(() => globalThis.backend.view().revision === 1);
      return [...(await missing(page, "Rett feltene som er merket.")), ...(unchanged ? [] : ["something was saved that could not be read"])];
    },
  },
  {
    name: "money-moved",
    query: R,
    act: changeFrame,
    async check(page) {
      const row = await text(page.locator(".telling tbody tr"));
      const faults = [
        ...(row.includes("25 000 000 → blir 25 200 000 +200 000") || row.includes("25 200 000 +200 000") ? [] : [`what moved is told as «${row}»`]),
        ...(await missing(page, "24 linjer")),
      ];
      await page.click(".telling button:has-text('Angre')");
      await page.waitForSelector(".telling", { state: "detached" });
      return [...faults, ...differs("the frame after undo", await text(page.locator("footer dd").first()), "25 000 000")];
    },
  },
  {
    name: "money-what-if",
    query: R,
    act: whatIf,
    async check(page) {
      const faults = [
        ...differs("the frame at the foot", (await text(page.locator("footer dd").first())).slice(0, 10), "24 100 000"),
        ...(await missing(page, "Hva om: Dekom prøver")),
      ];
      await page.click("header button:has-text('Ta tilbake')");
      await page.waitForSelector("header .tried", { state: "detached" });
      return [...faults, ...differs("the frame taken back", await text(page.locator("footer dd").first()), "25 000 000")];
    },
  },
  {
    name: "money-what-if-1024",
    query: R,
    size: [1024, 768],
    theme: "dark",
    act: whatIf,
    shows: [
      "Desentralisert ordning 25 000 000 → 24 100 000 −900 000 0 uendret 25 000 000 → 24 100 000 −900 000 24 linjer",
      "Utkast A prøver 24 100 000 kroner. Den registrerte rammen er 25 000 000 (−900 000).",
      "Ramme (prøves) anslag 100 % 24 100 000",
      "Tilbake til 25 000 000",
    ],
    check: async (page) => differs("the frame that is written in", await page.evaluate(frameOf, ["dekom", 2025]), 25_000_000),
  },
  {
    name: "money-copy-frame",
    query: R,
    async act(page) {
      await view(null, "Desentralisert")(page);
      await page.focus("button:has-text('Som i 2025')");
      await page.keyboard.press("Enter");
      await page.waitForSelector("[aria-label='Endre rammen for Desentralisert ordning 2026']");
    },
    async check(page) {
      return differs("the copied frame", await text(page.locator(".years section").nth(2).locator("h3")), "2026 anslag");
    },
  },
  {
    name: "money-nordland-what-if",
    async act(page) {
      await view(null, "Desentralisert")(page);
      await page.getByLabel(/^Hva om .* blir/).fill("11 000 000");
      await page.keyboard.press("Enter");
      await page.waitForSelector("text=prøver 11");
    },
    shows: [
      "12 070 000 → 11 000 000 −1 070 000 0 uendret 12 070 000 → 11 000 000 −1 070 000 44 linjer",
      "Utkastet regner med 11 000 000 kroner. Den registrerte rammen er 12 070 000 kroner.",
      "Til fordeling 100 % 11 000 000 44 av 47 meldinger oppfyller kriteriene",
      "Prøver ramme 11 000 000 (registrert 12 070 000) Tilsagn 0 Avsatt 0 Fordelt 11 000 000 Rest 0",
    ],
    check: async (page) => differs("the frame that is written in", await page.evaluate(frameOf, ["dekom", 2023]), 12_070_000),
  },
  { name: "money-pots", query: R, act: pots, check: tallies },
  { name: "money-pots-1024", query: R, size: [1024, 768], act: pots, check: tallies },
  { name: "money-pots-innlandet", query: I, act: pots, check: tallies },
  { name: "money-pots-innlandet-dark", query: I, theme: "dark", size: [1024, 768], act: pots, check: tallies },
  {
    name: "money-pots-contrast",
    query: R,
    theme: "contrast",
    act: setByKeyboard,
    shows: [
      "Karmøy kommune 1 698 000 7,20 % 1 800 000 anslag satt for hånd",
      "Haugesund kommune 1 539 000 6,42 % 1 603 793 anslag holdt",
      "Hele ordningen 23 990 000 100,12 % 25 030 513",
      "Fordelt 25 030 513 Rest −30 513",
    ],
    check: tallies,
  },
  {
    name: "money-pots-none",
    act: pots,
    shows: [
      "Desentralisert ordning: potter 2023 Ordningen har ikke potter for nettverk eller eiere: behovsmeldingene deler rammen under ett. Modellen bestemmer det.",
    ],
    check: async (page) => differs("tables of pots", await page.locator("main [role=grid], main [role=treegrid]").count(), 0),
  },
  {
    name: "money-pots-keys",
    query: R,
    act: setByKeyboard,
    async check(page) {
      const faults = [
        ...differs("the pot set by hand", await text(amount(page, "Karmøy kommune")), "1 800 000"),
        ...(await tallies(page)),
        ...differs("the focus after Enter", await page.evaluate(() => document.activeElement?.closest("[data-key]")?.dataset.key), "dekom/pot/Tysvær kommune"),
      ];
      await page.keyboard.press("ArrowUp");
      await page.keyboard.press("l");
      await page.waitForSelector("[aria-label='Lås Karmøy kommune'][aria-pressed=true]");
      await page.keyboard.type("5");
      await page.waitForSelector("text=Summen er låst");
      await page.keyboard.press("l");
      await page.waitForSelector("[aria-label='Lås Karmøy kommune'][aria-pressed=false]");
      await page.keyboard.press("Delete");
      await page.waitForSelector(`[data-key="dekom/pot/Karmøy kommune"]:not(:has-text("satt for hånd"))`);
      for (const key of ["End", "Enter", "ArrowRight", "Enter"]) await page.keyboard.press(key);
      await page.waitForSelector("[aria-label='Hvorfor får Karmøy kommune dette beløpet?'] ol li");
      return [...faults, ...(await tallies(page))];
    },
  },
  ...["", "-nn"].map((nn) => ({
    // A percentage on a pot is of what it has, and one step to take back; on the region above it is rounded once over its pots.
    name: `money-pots-percent${nn}`,
    query: R,
    ...(nn ? { language: "nn", size: [1024, 768] } : {}),
    async act(page) {
      await (nn ? view("Pottar", "Desentralisert") : pots)(page);
      page.had = number(await text(amount(page, "Karmøy kommune")));
      await amount(page, "Karmøy kommune").click();
      await page.keyboard.type("-5 %");
      await page.keyboard.press("Enter");
      await page.waitForSelector(`[data-key="dekom/pot/Karmøy kommune"]:has-text("${nn ? "sett for hand" : "satt for hånd"}")`);
    },
    async check(page) {
      const now = number(await text(amount(page, "Karmøy kommune")));
      const { code, percent, from, to } = await page.evaluate(() => globalThis.backend.view().history.undo);
      const faults = [
        ...differs("the pot", now, Math.round(page.had * 0.95)),
        ...differs("what is told", [code, plain(percent), from, to].join(), ["change-by-percent", "-5 %", page.had, now].join()),
        ...(await tallies(page)),
      ];
      await page.keyboard.press("Control+z");
      await page.waitForSelector(`[data-key="dekom/pot/Karmøy kommune"]:not(:has-text("${nn ? "sett for hand" : "satt for hånd"}"))`);
      return [...faults, ...differs("the pot after it is taken back", number(await text(amount(page, "Karmøy kommune"))), page.had)];
    },
  })),
  {
    // A search that leads to a pot begins no amount there, locks nothing and frees nothing.
    name: "money-pots-jump",
    query: R,
    async act(page) {
      await view("Potter", "Kompetanseløftet")(page);
      page.before = await page.evaluate(() => window.backend.view().revision);
      await page.keyboard.press("Control+f");
      await page.keyboard.type("bokn");
      await page.keyboard.press("Enter");
      await page.waitForFunction(() => document.activeElement?.matches("[data-column]"));
      await page.keyboard.press("End");
      await page.keyboard.press("Control+f");
      await page.keyboard.press("Enter");
      await page.waitForFunction(() => document.activeElement?.matches("[data-column]"));
      for (const key of ["7", "l", "Delete"]) await page.keyboard.press(key);
    },
    async check(page) {
      const told = await page.locator(".grid .status").innerText();
      return [
        ...differs("changes", await page.evaluate(() => window.backend.view().revision), page.before),
        ...differs("fields", await page.locator(".table [data-writes]").count(), 0),
        ...differs("what is told", told, "Ingenting er endret. Trykk Enter for å skrive i cellen, eller gå til en celle med piltastene først."),
      ];
    },
  },
  {
    // A pasted column of pots is one change, taken back by one undo.
    name: "money-pots-paste",
    query: R,
    async act(page) {
      await pots(page);
      page.before = await page.evaluate(() => window.backend.view().revision);
      await amount(page, "Sola kommune").click();
      page.was = await text(amount(page, "Sola kommune"));
      await page.evaluate(() => navigator.clipboard.writeText("900 000\r\n800000\r\n"));
      await page.keyboard.press("Control+v");
      await page.waitForFunction(() => document.querySelector(".grid .status").textContent.includes("limt inn"));
    },
    async check(page) {
      const undo = await page.evaluate(() => window.backend.view().history.undo);
      const faults = [
        ...differs("changes", await page.evaluate(() => window.backend.view().revision), page.before + 1),
        ...differs("what can be taken back", `${undo.code} ${undo.count}`, "set-groups 2"),
        ...differs("the amount", (await text(amount(page, "Sola kommune"))).replace(/\s/g, " "), "900 000"),
        ...(await tallies(page)),
      ];
      await page.keyboard.press("Control+z");
      await page.waitForFunction((was) => window.backend.view().revision === was + 2, page.before);
      return [...faults, ...differs("after one undo", await text(amount(page, "Sola kommune")), page.was)];
    },
  },
  {
    name: "money-pots-fault",
    query: R,
    async act(page) {
      await pots(page);
      await amount(page, "Sola kommune").click();
      await page.keyboard.type("1.234");
      await page.keyboard.press("Enter");
      await page.waitForSelector("text=kan leses på to måter");
    },
    async check(page) {
      await page.click("button:has-text('Bruk 1')");
      await page.waitForSelector("text=satt for hånd");
      return [...differs("the amount", await text(amount(page, "Sola kommune")), "1 234"), ...(await tallies(page))];
    },
  },
  {
    name: "money-pots-region",
    query: R,
    async act(page) {
      await pots(page);
      await page.check("input[name=pot-others][value=spread]");
      await page.locator('[data-key="dekom/region/nord"] .cell-amount').click();
      await page.keyboard.type("5 000 000");
      await page.keyboard.press("Enter");
      await page.waitForSelector("text=satt for hånd");
    },
    async check(page) {
      const region = await text(page.locator('[data-key="dekom/region/nord"] .cell-amount'));
      return [
        ...differs("the region", region, "5 000 000"),
        ...(await tallies(page)),
        ...differs("the rest", await text(page.locator("footer dd").last()), "0"),
      ];
    },
  },
  {
    name: "money-draft-rogaland",
    query: R,
    act: (page) => page.click('.card:has-text("Desentralisert")'),
    async check(page) {
      await page.keyboard.press("Control+f");
      await page.keyboard.type("sauda");
      await page.waitForSelector("text=1 av 24");
      await page.keyboard.press("Enter");
      await page.still();
      const focused = await page.evaluate(() => document.activeElement?.closest("[role=row]")?.textContent ?? "");
      return focused.startsWith("nord") || focused.startsWith("Sauda") ? [] : [`Enter in the search came to «${focused}»`];
    },
  },
  {
    name: "money-draft-1024",
    query: R,
    size: [1024, 768],
    act: (page) => page.click('.card:has-text("Desentralisert")'),
    shows: [
      "nord 4 632 000 19,31 % 4 827 008",
      "Hele ordningen 23 990 000 100,00 % 25 000 000",
      "Rammen er et anslag Rammen på 25 000 000 kroner er ikke endelig.",
      "Fordelt 25 000 000 Rest 0",
    ],
    check: tallies,
  },
  { name: "money-draft-innlandet", ...byFigures, shows: [...byFigures.shows, "Nettverk A 7,51 % 1 618 398 647 359 anslag"] },
  { name: "money-draft-zoom", ...byFigures, size: [512, 384], scale: 2 },
  {
    name: "money-participants",
    query: I,
    act: participants,
    shows: ["Kompetanseløftet: hvem som deltar 2022", "11 rader 8 av 11 deltar Alle Deltar ikke (3)", "Nettverk D Nettverk D Nei Vertskommune D"],
    check: (page) => takesPart(page, 11, 8),
  },
  {
    name: "money-participants-1024",
    query: R,
    size: [1024, 768],
    act: participants,
    shows: ["24 rader 15 av 24 deltar Alle Deltar ikke (9)", "Haugesund kommune nord Nei Deltok ikke i 2024", "Sum 14 055 000"],
    check: (page) => takesPart(page, 24, 15),
  },
  {
    name: "money-participants-out",
    query: R,
    async act(page) {
      await view("Deltakere", "Desentralisert")(page);
      await page.focus("[aria-label='Bokn kommune deltar i Desentralisert ordning 2025']");
      await page.keyboard.press("Space");
      await page.waitForSelector("text=23 av 24 deltar");
    },
    async check(page) {
      const faults = await missing(page, "Dette flyttet seg");
      await page.click("main .views button:has-text('Potter')");
      const gone = (await line(page, "Bokn kommune").count()) === 0;
      return [...faults, ...(gone ? [] : ["Bokn takes no part and still has a pot"]), ...(await tallies(page))];
    },
  },
  {
    name: "money-participants-not",
    query: R,
    async act(page) {
      await view("Deltakere", "Kompetanseløftet")(page);
      await page.click("main button:has-text('Deltar ikke (')");
      await page.locator("[data-key^='one '] .cell-note").first().click();
      await page.keyboard.type("Har fått midler til barnehagene");
      await page.keyboard.press("Enter");
      await page.waitForSelector(".cell-note:has-text('Har fått midler')");
    },
    async check(page) {
      const [shown, notes] = await page.evaluate(() => {
        const { participants } = globalThis.backend.view();
        const out = participants.flatMap(({ years }) => years.filter(({ scheme, year, takes_part }) => scheme === "kl" && year === 2025 && !takes_part));
        return [out.length, out.filter(({ note }) => note === "Har fått midler til barnehagene").length];
      });
      const rows = await page.locator("[data-key^='one ']").count();
      return [...differs("how many are listed", rows, shown), ...differs("notes that were written", notes, 1)];
    },
  },
  { name: "money-participant", ...one },
  { name: "money-participant-dark", ...one, theme: "dark", size: [1024, 768] },
  {
    name: "money-participant-saved",
    query: I,
    async act(page) {
      await dialog(page);
      await page.locator("dialog").getByLabel("Deltar i Kompetanseløftet 2022").focus();
      await page.keyboard.press("Space");
      await page.getByLabel("Verdi").first().fill("510,5");
      await page.keyboard.press("Enter");
      await page.waitForSelector("dialog", { state: "detached" });
    },
    async check(page) {
      const saved = await page.evaluate(() => {
        const one = globalThis.backend.view().participants.find(({ name }) => name === "Nettverk D");
        return [one.key_figures[0].value, one.years.find(({ scheme }) => scheme === "kl").takes_part].join();
      });
      return differs("what was saved", saved, "510.5,true");
    },
  },
  {
    name: "money-bring",
    query: R,
    async act(page) {
      await view("Hent fra regneark")(page);
      await page.click("button:has-text('Velg regneark')");
      await page.waitForSelector("text=24 rader er klare (deltakere).");
    },
    shows: [
      "/home/meg/participants.xlsx",
      "24 rader er klare (deltakere). 3 delsummer stemmer.",
      "Klar. Alt sammen kan angres i ett. Hent 24 rader (deltakere) Avbryt",
    ],
    check: async (page) => [
      ...differs("what the workbook holds", await page.locator("main input[type=radio]:checked").getAttribute("value"), "participants"),
      ...differs("bringing it in", await page.locator("button:has-text('Hent 24 rader')").isEnabled(), true),
      ...differs("changes before that", await page.evaluate(() => globalThis.backend.view().revision), 1),
    ],
  },
  {
    name: "money-bring-problems",
    query: R,
    size: [1024, 768],
    async act(page) {
      await view("Hent fra regneark")(page);
      await page.check("input[value=frames]");
      await page.click("button:has-text('Velg regneark')");
      await page.waitForSelector("text=1 feil må rettes");
    },
    shows: [
      "1 feil må rettes i regnearket. Ingenting er hentet.",
      "Ark Rad Kolonne Står der Ventet Rammer 3 C 25,7 mill.? hele kroner, for eksempel 125 000",
      "Rett regnearket først. Ingenting er endret.",
    ],
    check: async (page) => [
      ...differs("bringing in what is wrong", await page.locator(".act .ds-button").first().isEnabled(), false),
      ...differs("changes", await page.evaluate(() => globalThis.backend.view().revision), 1),
    ],
  },
];
