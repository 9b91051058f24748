// The page «Avgjørelse»: a draft is decided in a case of a meeting, and here stands what comes next before it is, what was decided, and
// what was before. In bokmål and in nynorsk.

import { inNynorsk } from "./nynorsk.mjs";
import { plain } from "./words.mjs";

const missing = async (page, texts) => {
  const shown = plain(await page.innerText("main"));
  return texts.filter((text) => !shown.includes(text)).map((text) => `«${text}» is not shown`);
};
const is = (what, found, wanted) =>
  JSON.stringify(found) === JSON.stringify(wanted) ? [] : [`${what} is ${JSON.stringify(found)}, not ${JSON.stringify(wanted)}`];
const main = (page) => page.locator("main").evaluate((one) => one.classList[0]);
const press = async (page, name) => {
  await page.locator(`main button:has-text("${name}")`).first().focus();
  await page.keyboard.press("Enter");
};
/** The old way to a decision is gone: nothing is put forward, agreed on or voted on here. */
const decidesNothing = async (page) => {
  const found = await page.locator("main button").allInnerTexts();
  return found.filter((text) => /Legg fram|enig|samd|Åpne vot|Opne røyst|Trekk/.test(text)).map((text) => `«${text}» can be pressed here`);
};

/** A state of the page: what it says in each language, and how it is looked at in both. */
const state = (name, query, { nb, nn, act = async () => undefined, check = async () => [], ...more }) =>
  [
    [name, nb, "Avgjørelse", "nb"],
    [`${name}-nn`, nn, "Avgjerd", "nn"],
  ].map(([name, texts, section, language]) => ({
    name: `decision-${name}`,
    query,
    size: [1024, 700],
    ...(language === "nn" ? { language } : {}),
    ...more,
    async act(page) {
      await page.click(`nav button:has-text("${section}")`);
      await page.waitForSelector("main.decision h2");
      await act(page, language);
    },
    check: async (page) => [
      ...(await missing(page, texts)),
      ...(await decidesNothing(page)),
      ...(language === "nn" ? await inNynorsk(page) : []),
      ...(await check(page, language)),
    ],
  }));

/** Nothing is decided: what comes next is one button, which is in sight and goes there by keys. */
const next = (name, query, section, words) =>
  state(name, query, {
    ...words,
    async check(page, language) {
      const place = { meetings: { nb: "Møter og saker", nn: "Møte og saker" }, agenda: { nb: "Saksliste", nn: "Sakliste" } }[section][language];
      const button = page.locator(`main button:has-text("Gå til")`);
      const seen = await button.evaluateAll((all) => all.map((one) => one.getBoundingClientRect().bottom <= innerHeight));
      const faults = [
        ...is("the one button in sight", seen, [true]),
        ...is("the sums", (await page.locator("main [role=grid] .body [role=row]").count()) > 0, true),
      ];
      await press(page, `Gå til ${place}`);
      await page.waitForFunction(() => !document.querySelector("main.decision"));
      return [...faults, ...is("where it goes", await main(page), section)];
    },
  });

/** Says why, and that the decision is to be set aside. */
async function reopen(page, language) {
  await press(page, language === "nn" ? "Ta saka opp igjen" : "Ta saken opp igjen");
  await page.waitForSelector("dialog[open]");
  await page.picture(`decision-reopening${language === "nn" ? "-nn" : ""}`);
  await page.keyboard.type("Feil ramme");
  await page.locator("dialog[open] button[type=submit]").focus();
  await page.keyboard.press("Enter");
  await page.waitForSelector("dialog", { state: "detached" });
}

const SUMS = "Sum 50 171 580 31 252 000 0 3 265 800 27 986 200 0";
const STATES = {
  planned: {
    query: "",
    shows: [
      "Utkast A er ikke avgjort",
      "Møtet er ikke åpnet (17.03.2023). Åpne det fra sakslisten, ta opp sak 4/23, og legg fram utkastet der. Gå til Saksliste",
      SUMS,
    ],
  },
  proposed: {
    query: "?state=proposed",
    shows: ["Utkast A er lagt fram i sak 4/23 Slik det ble frosset kl. 08.01, versjon 8c1e 55d2", "der føres enighet eller votering. Gå til Saksliste", SUMS],
  },
  voted: {
    query: "?state=voted",
    shows: [
      "For 12 · mot 4 · blank 1 17 av 17 stemte. Mer enn halvparten av 17 avgitte: minst 9.",
      "Før voteringen Ikke avgjort Etter voteringen Vedtatt: Utkast A 17 plasser tok del i avgjørelsen. Ikke til stede: Bodø kommune",
      SUMS,
    ],
  },
};
/** A state as it is looked at: its words, sums that come to their sum, and nothing that decides it here. */
const looked = (name) => ({
  ...STATES[name],
  act: (page) => page.click('nav button:has-text("Avgjørelse")'),
  async check(page) {
    const rows = await page
      .locator("main [role=grid] [role=row]:has([role=gridcell])")
      .evaluateAll((all) => all.map((row) => [...row.querySelectorAll("[role=gridcell]")].map((cell) => Number(cell.textContent.replace(/\D/g, "")))));
    const sum = rows.pop();
    const sums = sum.map((_, at) => rows.reduce((all, row) => all + row[at], 0));
    return [...is("what the schemes come to", sums, sum), ...is("how many schemes", rows.length, 3), ...(await decidesNothing(page))];
  },
});

export const decided = [
  ...next("no-case", "?state=bare", "meetings", {
    nb: ["Utkast A er ikke avgjort", "Det er ingen vedtakssak.", "Summene i Utkast A"],
    nn: ["Utkast A er ikkje avgjort", "Det er inga vedtakssak.", "Summane i Utkast A"],
  }),
  ...next("no-meeting", "?state=unplanned", "meetings", {
    nb: ["Utkast A er ikke avgjort", "Ingen møter er planlagt framover."],
    nn: ["Utkast A er ikkje avgjort", "Ingen møte er planlagde framover."],
  }),
  ...next("planned", "", "agenda", {
    nb: ["Møtet er ikke åpnet (17.03.2023). Åpne det fra sakslisten, ta opp sak 4/23, og legg fram utkastet der."],
    nn: ["Møtet er ikkje opna (17.03.2023). Opne det frå saklista, ta opp sak 4/23, og legg fram utkastet der."],
  }),
  ...next("no-agenda", "", "meetings", {
    nb: ["Møtet har ingen vedtakssak igjen på sakslisten som utkastet kan avgjøres i. Sett opp saken."],
    nn: ["Møtet har inga vedtakssak igjen på saklista som utkastet kan avgjerast i. Set opp saka."],
    async act(page) {
      await page.evaluate(() => globalThis.backend.execute(globalThis.backend.view().revision, { do: "set-agenda", meeting: "m1", agenda: [] }));
      await page.waitForSelector("main button:has-text('Gå til Møte')");
    },
  }),
  ...next("led", "?state=led", "agenda", {
    nb: ["Møtet ledes fra sakslisten. Ta opp sak 4/23, og legg fram utkastet der."],
    nn: ["Møtet blir leidd frå saklista. Ta opp sak 4/23, og legg fram utkastet der."],
  }),
  ...next("treated", "?state=treated", "agenda", {
    nb: ["Sak 4/23 er til behandling. Legg fram utkastet i den."],
    nn: ["Sak 4/23 er til handsaming. Legg fram utkastet i henne."],
  }),
  ...next("put-forward", "?state=proposed", "agenda", {
    nb: ["Utkast A er lagt fram i sak 4/23", "Det avgjøres i saken på sakslisten", "versjon 8c1e 55d2", "Summene i Utkast A"],
    nn: ["Utkast A er lagt fram i sak 4/23", "Det blir avgjort i saka på saklista", "versjon 8c1e 55d2", "Summane i Utkast A"],
  }),
  ...state("asked", "", {
    nb: ["Mer enn meldt", "må rettes eller begrunnes først"],
    nn: ["Meir enn meldt", "må rettast eller grunngivast først"],
    async act(page, language) {
      await page.evaluate(() => {
        const { revision } = globalThis.backend.view();
        return globalThis.backend.execute(revision, { do: "set-amount", need: "dekom-85", amount: 999_999, others: "hold", sure: true });
      });
      await page.waitForSelector(`main .asked:has-text("${language === "nn" ? "Meir" : "Mer"} enn meldt")`);
    },
    async check(page, language) {
      while ((await page.locator("main .asked").count()) > 0) {
        const before = await page.locator("main .asked li").count();
        await press(page, language === "nn" ? "Godta med grunngiving" : "Godta med begrunnelse");
        await page.fill("dialog textarea", "Forumet har bedt om det i sak 3/23.");
        await page.click("dialog[open] button[type=submit]");
        await page.waitForFunction((before) => document.querySelectorAll("main .asked li").length < before, before);
      }
      return is("findings that stand in the way", await page.evaluate(() => globalThis.backend.view().draft.findings.filter(({ blocks }) => blocks).length), 0);
    },
  }),
  ...state("agreed", "?state=agreed", {
    nb: [
      "Forumets innstilling",
      "Sak 4/23 ble avgjort i møtet",
      "17 plasser tok del i avgjørelsen.",
      "Ikke til stede:",
      "Vis innstillingen",
      "Vis resultatet på vegg",
    ],
    nn: ["Innstillinga frå forumet", "Sak 4/23 vart avgjord i møtet", "17 plassar tok del i avgjerda.", "Ikkje til stades:", "Vis innstillinga"],
    async check(page, language) {
      await reopen(page, language);
      await page.waitForSelector(`main h2:has-text("${language === "nn" ? "ikkje" : "ikke"} avgjort")`);
      const focus = await page.evaluate(() => document.activeElement?.textContent.replaceAll("\u00a0", " ").trim());
      return [
        ...(await missing(page, language === "nn" ? ["Oppheva: Feil ramme"] : ["Satt til side: Feil ramme"])),
        ...is("the focus", focus, language === "nn" ? "Gå til Møte og saker" : "Gå til Møter og saker"),
        ...is("the stage", await page.evaluate(() => globalThis.backend.view().draft.stage), "draft"),
      ];
    },
  }),
  ...state("voted", "?state=voted", {
    nb: [
      "Forumets innstilling",
      "Votering 1",
      "For 12 · mot 4 · blank 1",
      "Vedtatt: Utkast A",
      "Mer enn halvparten av 17 avgitte: minst 9",
      "17 plasser tok del i avgjørelsen.",
    ],
    nn: ["Innstillinga frå forumet", "Røysting 1", "For 12 · mot 4 · blank 1", "Vedteke: Utkast A", "Meir enn halvparten av 17 gitte: minst 9"],
    async check(page, language) {
      await press(page, language === "nn" ? "Vis resultatet på veggen" : "Vis resultatet på vegg");
      await page.waitForFunction(() => globalThis.backend.view().wall.scene.scene === "result");
      return [];
    },
  }),
  ...state("set-aside", "?state=set-aside", {
    nb: ["Utkast A er ikke avgjort", "Ingen møter er planlagt framover.", "Tidligere i saken", "Satt til side: Rammen er endret i nytt tildelingsbrev."],
    nn: ["Utkast A er ikkje avgjort", "Ingen møte er planlagde framover.", "Tidlegare i saka", "Oppheva: Rammen er endret i nytt tildelingsbrev."],
  }),
  ...state("earlier-vote", "?state=earlier-vote", {
    nb: ["Utkast A er ikke avgjort", "Tidligere i saken", "For 5 · mot 10 · blank 1", "Falt: Utkastet er fortsatt ikke avgjort", "leder styret i eieren"],
    nn: ["Utkast A er ikkje avgjort", "Tidlegare i saka", "For 5 · mot 10 · blank 1"],
  }),
  ...state("earlier-decision", "?state=earlier-decision", {
    nb: [
      "Forumets innstilling",
      "Sak 4/23 ble avgjort ved votering",
      "For 12 · mot 3 · blank 1",
      "19 av 20 plasser var til stede.",
      "For 5 · mot 10 · blank 1",
    ],
    nn: ["Innstillinga frå forumet", "For 12 · mot 3 · blank 1", "For 5 · mot 10 · blank 1"],
  }),
  {
    // Another draft is put forward after the first was decided: both stand on the page, and nothing is set aside while the meeting is led.
    name: "decision-decided-and-led",
    query: "?state=proposed",
    size: [1280, 720],
    async act(page) {
      const commands = [
        { do: "agree", proposal: "Utkast A" },
        { do: "copy-draft", from: "Utkast A", name: "Utkast B" },
        { do: "set-amounts", amounts: { "rekom-1": 50_000 }, others: "hold", sure: true },
        { do: "put-draft-forward" },
      ];
      for (const command of commands) await page.evaluate((say) => globalThis.backend.execute(globalThis.backend.view().revision, say), command);
      await page.click('nav button:has-text("Avgjørelse")');
      await page.waitForSelector("main.decision h2");
    },
    async check(page) {
      return [
        ...(await missing(page, ["Utkast B er lagt fram i sak 4/23", "Forumets innstilling", "Det arbeides nå med Utkast B.", "Et møte ledes."])),
        ...is("the way to set it aside", await page.isDisabled("main button:has-text('Ta saken opp igjen')"), true),
        ...(await decidesNothing(page)),
      ];
    },
  },
  ...["dark", "contrast"].flatMap((theme) => [
    { name: `decision-planned-${theme}`, theme, ...looked("planned") },
    { name: `decision-voted-${theme}`, theme, ...looked("voted") },
  ]),
  ...["proposed", "voted"].map((name) => ({ name: `decision-${name}-zoom`, size: [512, 384], scale: 2, ...looked(name) })),
];
