// What of a tilsagn goes to universities: line by line, held to what was promised, corrected, and as it looks.

import { query, plain, expect, foot } from "./asked-acts.mjs";
import { press, write, send, seenDown } from "./filled.mjs";
import { inNynorsk } from "./nynorsk.mjs";

/** A tilsagn with a part to each of two universities: too much first, then mended. */
async function promised(page) {
  await page.click("nav button:has-text('Flere år')");
  await press(page, "Før tilsagn");
  for (const [label, value] of [
    ["Region", "Vesterålen"],
    ["Eier", "Sortland kommune"],
    ["Tiltak", "Lesing"],
    ["Beløp", "200 000"],
  ])
    await write(page, label, value);
  await page.locator("dialog[open]").getByRole("radio", { name: "Delt slik" }).focus();
  await page.keyboard.press("Space");
  for (const [n, name, amount] of [
    [1, "Nord universitet", "150 000"],
    [2, "UiT", "75 000"],
  ]) {
    await press(page, "Nytt UH");
    await write(page, `UH, linje ${n}`, name);
    await write(page, `Beløp til ${name}`, amount);
  }
  await page.still();
  page.over = await foot(page);
  await page.picture("asked-promise-over");
  await send(page);
  page.refused = plain((await page.locator("dialog[open] [role=alert]").allInnerTexts()).join(" "));
  await write(page, "Beløp til UiT", "25 000");
  await page.still();
  page.rest = await foot(page);
}

/** One line for a university, which has the focus. */
async function oneLine(page) {
  const at = await page.evaluate(() => document.activeElement?.getAttribute("aria-label"));
  return [
    ...expect(/^UH, lin.*1$/.test(at ?? ""), `the focus is on «${at}» after a new line`),
    ...expect(await page.locator("dialog[open]").getByRole("radio", { name: "Delt slik" }).isChecked(), "how it is shared is not chosen"),
    ...expect((await page.locator("dialog[open] tbody tr").count()) === 1, "there is not one line"),
  ];
}

export const promises = [
  {
    name: "asked-promise",
    query,
    size: [1440, 1100],
    act: promised,
    async check(page) {
      const faults = [
        ...expect(page.over === "Til UH i alt 225 000 Beløp 200 000 Resten til eieren −25 000", `too much to universities is told as «${page.over}»`),
        ...expect(page.refused.includes("225 000 kroner til UH"), `refused as «${page.refused}»`),
        ...expect(page.rest === "Til UH i alt 175 000 Beløp 200 000 Resten til eieren 25 000", `the rest is told as «${page.rest}»`),
      ];
      await send(page);
      const last = await page.evaluate(() => globalThis.backend.view().commitments.at(-1).universities);
      const row = plain(await page.locator(".body [role=row]:has-text('Lesing')").last().innerText());
      return [
        ...faults,
        ...expect(JSON.stringify(last) === '[{"name":"Nord universitet","amount":150000},{"name":"UiT","amount":25000}]', JSON.stringify(last)),
        ...expect(row.includes("Nord universitet 150 000"), `the list says ${row}`),
      ];
    },
  },
  {
    name: "asked-promise-corrected",
    query,
    size: [1440, 1100],
    async act(page) {
      await promised(page);
      await send(page);
      await press(page, /Rett tilsagn 6/);
      await write(page, "Hvor mye det endres med", "50 000");
      await write(page, "Beløp til UiT", "25 000");
      await send(page);
      await seenDown(page, ".body [role=row]:has-text('Retter tilsagn 6')");
    },
    async check(page) {
      const { amount, universities } = await page.evaluate(() => globalThis.backend.view().commitments.at(-1));
      return expect(amount === -50_000 && JSON.stringify(universities) === '[{"name":"UiT","amount":-25000}]', `${amount} ${JSON.stringify(universities)}`);
    },
  },
  {
    name: "asked-promise-nn",
    query,
    language: "nn",
    async act(page) {
      await page.click("nav button:has-text('Fleire år')");
      await press(page, "Før tilsegn");
      await page.locator("dialog[open]").getByRole("radio", { name: "Delt slik" }).check();
      await press(page, "Nytt UH");
    },
    shows: [
      "Ei tilsegn gjeld eitt tiltak og eitt år. Går ho over fleire år, før éi linje for kvart år.",
      "Delt slik Resten går til eigaren. Utan linjer går alt til eigaren.",
      "Til UH i alt 0 Beløp – Resten til eigaren – Nytt UH",
      "Før tilsegna Avbryt",
    ],
    check: async (page) => [...(await oneLine(page)), ...(await inNynorsk(page))],
  },
  {
    name: "asked-promise-zoom",
    query,
    size: [512, 1400],
    scale: 2,
    async act(page) {
      await page.click("nav button:has-text('Flere år')");
      await press(page, "Før tilsagn");
      await page.locator("dialog[open]").getByRole("radio", { name: "Delt slik" }).check();
      await press(page, "Nytt UH");
    },
    shows: [
      "Et tilsagn gjelder ett tiltak og ett år. Går det over flere år, før én linje for hvert år.",
      "Delt slik Resten går til eieren. Uten linjer går alt til eieren.",
      "Til UH i alt 0 Beløp – Resten til eieren – Nytt UH",
      "Før tilsagnet Avbryt",
    ],
    check: oneLine,
  },
  {
    name: "asked-promises-1024",
    query,
    size: [1024, 768],
    act: async (page) => (await page.click("nav button:has-text('Flere år')"), seenDown(page, "h2:has-text('Tilsagn')")),
    shows: [
      "Et tilsagn skrives aldri over: en rettelse er en ny linje, med minus når det loves mindre.",
      "2024 med forbehold om det årlige statsbudsjettet −50 000 rettelse ikke sagt",
      "Sum 1 030 000",
    ],
    async check(page) {
      const amounts = (await page.locator("[role=row]:has(button:has-text('Rett')) .cell-amount").allInnerTexts()).map((words) =>
        plain(words).split(" ").slice(0, 2).join(""),
      );
      const sum = amounts.map((words) => Number(words.replace("−", "-").replace(/[^\d-]/g, ""))).reduce((all, one) => all + one, 0);
      const first = plain(await page.locator("[role=row]:has(button:has-text('Rett'))").first().innerText());
      return [
        ...expect(sum === 1_030_000, `the lines come to ${sum}: ${amounts.join()}`),
        ...expect(first.includes("Nord universitet 100 000, UiT Norges arktiske universitet 50 000"), `what goes to universities of the first: ${first}`),
      ];
    },
  },
];
