// The lists of the year: each has its file, its order, its filters and its way out and in.

import { fill, row, full } from "./around-acts.mjs";
import { section, plain, missing, did } from "./words.mjs";

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

const LISTS = [
  "reports",
  "agreements",
  "network-plans",
  "contacts",
  "long-term-plans",
  "actions",
  "joint-measures",
  "shared-funding",
  "calls-published",
  "evaluations",
];

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

export const listed = [
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
];
