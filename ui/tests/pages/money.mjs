// The section about money, in three counties' meetings: what the keyboard alone can do there, and that what stands on the page tallies.

import { text, differs, missing, view, line, tallies, whatIf, dialog, R, I } from "./money-acts.mjs";
import { moneyLooks } from "./money-looks.mjs";
import { moneyPots } from "./money-pots.mjs";

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
  ...moneyPots,
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
