// The section about money, in three counties' meetings: what the keyboard alone can do there, and that what stands on the page tallies.
import { plain, text, differs, missing, number, view, pots, line, amount, tallies, whatIf, setByKeyboard, dialog, R, I } from "./money-acts.mjs";
import { moneyLooks } from "./money-looks.mjs";

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

export const money = [
  {
    name: "money-rogaland",
    query: R,
    act: view(null, "Regional"),
    // Rogaland's case 20/24 lies in another year's file.
    check: async (page) => [...(await missing(page, "sak 20/24")), ...(await missing(page, "finnes ikke blant årets saker"))],
  },
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
  { name: "money-pots", query: R, act: pots, check: tallies },
  { name: "money-pots-1024", query: R, size: [1024, 768], act: pots, check: tallies },
  { name: "money-pots-innlandet", query: I, act: pots, check: tallies },
  { name: "money-pots-innlandet-dark", query: I, theme: "dark", size: [1024, 768], act: pots, check: tallies },
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
  ...moneyLooks,
];
