// Agreement and votes: by hands, by names, broken off, and a draft that is put forward.

import { agenda, button, carried, confirm, counter, did, differs, gone, held, met, missing, proposals, says, section } from "./meeting.mjs";

export const deciding = [
  {
    name: "consensus",
    act: async (page) => {
      await agenda(page, met);
      await button(page, "Ta opp sak 1/23");
      await says(page, "Legg fram forslaget");
      await button(page, "Legg fram forslaget");
      await button(page, "Forumet er enig");
      await confirm(page);
      await gone(page);
      await says(page, "Vedtatt: Forslag a.");
    },
    async check(page) {
      const faults = await missing(page, "Enighet om Forslag a. 17 plasser tok del.");
      await button(page, "Ferdig med sak 1/23");
      await says(page, "Ta opp sak 2/23");
      return faults;
    },
  },
  {
    name: "vote-by-hands",
    act: async (page) => {
      await agenda(page, [...met, ...proposals]);
      await button(page, "Enighet forsøkt, ikke nådd");
      await says(page, "Åpne voteringen");
      await button(page, "Åpne voteringen");
      await page.waitForSelector("dialog[open]");
      await confirm(page);
      await gone(page);
      await page.getByLabel("For", { exact: true }).fill("11");
      await page.getByLabel("Mot", { exact: true }).fill("9");
      await button(page, "Avslutt voteringen");
      await page.waitForSelector("main .ds-validation-message:not(:empty)");
      await page.picture("vote-by-hands-open");
      await page.getByLabel("Mot", { exact: true }).fill("5");
      await page.getByLabel("Blank", { exact: true }).fill("1");
      await button(page, "Avslutt voteringen");
      await says(page, "Vedtatt: Forslag a.");
    },
    check: (page) => missing(page, "For 11 · mot 5 · blank 1", "Mer enn halvparten av 17 avgitte: minst 9", "Ikke avgjort", "Vedtatt: Forslag a"),
  },
  {
    name: "vote-by-names",
    size: [1024, 700],
    act: async (page) => {
      await agenda(page, [
        ...met,
        ...proposals,
        { do: "consensus-tried" },
        { do: "put-to-vote", question: { question: "two", first: "a", second: "b" }, way: "roll-call" },
      ]);
      await page.locator("main [role=radiogroup] input").first().focus();
      for (const key of "mmmmmmmmmmffb") await page.keyboard.press(key);
      await says(page, "For 2, mot 10, blank 1. 13 av 17 har svart.");
    },
    async check(page) {
      await button(page, "Avslutt voteringen");
      await says(page, "Det andre forslaget er vedtatt");
      return missing(page, "Vedtatt: Forslag b.");
    },
  },
  {
    name: "vote-by-laptop",
    query: "?state=room",
    act: async (page) => {
      await agenda(page, [...met, ...proposals]);
      await button(page, "Enighet forsøkt, ikke nådd");
      await page.getByLabel("Hemmelig, fra PC").check();
      await button(page, "Åpne voteringen");
      await confirm(page);
      await gone(page);
      await says(page, "Har ikke stemt (17)");
      await page.picture("vote-by-laptop-open");
      // By keyboard: the first who waits has the focus, and votes at the desk.
      await page.waitForFunction(() => document.activeElement?.getAttribute("aria-label")?.startsWith("Stem ved bordet: "));
      await page.keyboard.press("Enter");
      await page.waitForSelector("dialog[open] >> text=Valget vises ikke etterpå");
    },
    async check(page) {
      const faults = await missing(page, "0 av 17 har stemt.");
      await page.click('dialog[open] button:text-is("Mot")');
      await gone(page);
      await says(page, "Har ikke stemt (16)");
      faults.push(...(await missing(page, "1 av 17 har stemt.", "har stemt.")));
      await page.waitForFunction(() => document.activeElement?.getAttribute("aria-label")?.startsWith("Stem ved bordet: "));
      // Nothing on the page tells how.
      const kept = await page.evaluate(() => JSON.stringify({ ...localStorage, ...sessionStorage }) + document.querySelector("main").outerHTML);
      if (/against|"mot"|Mot 1/i.test(kept.replaceAll("Mot stemmene", ""))) faults.push("the choice at the desk stands somewhere");
      await button(page, "Avslutt voteringen");
      await says(page, "Avslutte før alle har stemt?");
      await page.click('dialog[open] button:text-is("Vent på dem")');
      await gone(page);
      return faults;
    },
  },
  {
    name: "vote-by-laptop-room-closed",
    size: [1024, 700],
    act: async (page) => {
      await agenda(page, [
        ...met,
        ...proposals,
        { do: "consensus-tried" },
        { do: "put-to-vote", question: { question: "one", proposal: "a" }, way: "named-by-laptop" },
      ]);
      await says(page, "Rommet er ikke åpent");
    },
    check: (page) => missing(page, "Har ikke stemt (17)", "Navngitt, fra PC"),
  },
  {
    name: "vote-broken-off",
    act: async (page) => {
      await agenda(page, [...met, ...proposals, { do: "consensus-tried" }, { do: "put-to-vote", question: { question: "one", proposal: "a" }, way: "secret" }]);
      await button(page, "Avbryt voteringen");
      await page.fill("dialog textarea", "Feil forslag på veggen");
      await confirm(page);
      await gone(page);
      await says(page, "Er forumet enig?");
    },
    check: async (page) => differs("the open vote", await held(page, (view) => view.year.meetings[0].held.open_vote), null),
  },
  {
    name: "draft-in-a-meeting",
    act: async (page) => {
      await agenda(page, [...met, { do: "open-case", case: "4/23", led_by: "s15" }]);
      await button(page, "Legg fram Utkast A");
      await confirm(page);
      await gone(page);
      await button(page, "Forumet er enig");
      await confirm(page);
      await gone(page);
      await says(page, "Vedtatt: Utkast A.");
    },
    async check(page) {
      await section(page, "Avgjørelse");
      await says(page, "Forumets innstilling");
      return missing(page, "17 plasser tok del i avgjørelsen.", "Et møte ledes.");
    },
  },
  {
    name: "one-after-another",
    size: [1280, 720],
    act: async (page) => {
      await agenda(page, [...met, ...proposals, { do: "consensus-tried" }]);
      await says(page, "neste er Forslag a");
      await button(page, "Ta dette nå");
      await page.getByLabel("Flertall i denne voteringen").selectOption("at-least-2-3");
      await button(page, "Åpne voteringen");
      await page.waitForSelector("dialog[open]");
      await page.picture("one-after-another-asked");
      await confirm(page);
      await gone(page);
      await page.getByLabel("For", { exact: true }).fill("11");
      await page.getByLabel("Mot", { exact: true }).fill("6");
      await page.getByLabel("Blank", { exact: true }).fill("0");
      await button(page, "Avslutt voteringen");
      await says(page, "neste er Forslag b");
    },
    check: (page) => missing(page, "Minst to tredeler av 17 avgitte: minst 12", "Falt: for få stemmer"),
  },
  {
    // What is set aside above its ceiling asks why where the draft is put forward, and stands in nobody's way (R93).
    name: "asked-reason",
    size: [1280, 720],
    act: async (page) => {
      await agenda(page, [...met, { do: "open-case", case: "4/23", led_by: "s15" }]);
      await page.evaluate(() => {
        const kroner = (value) => ({ type: "kroner", value });
        const values = {
          amount: kroner(7_900_000),
          ceiling: kroner(7_890_300),
          over: kroner(9_700),
          base: kroner(26_301_000),
          percent: { type: "percent", value: { percent: "30" } },
        };
        const name = { type: "names", value: { nb: "Tilretteleggingsmidler", nn: "Tilretteleggingsmidlar", en: "Facilitation funds" } };
        const place = { scheme: "rekom", region: null, need: null, part: "thirty-percent-part" };
        const finding = { severity: "warn", code: "set-aside-above-ceiling", place, values: { ...values, name }, accepted: null, blocks: false, asks: true };
        globalThis.backend.view().draft.findings.unshift(finding);
      });
      await did(page, { do: "show-on-wall", scene: { scene: "case" } });
      await says(page, "1 funn skal begrunnes");
      await page.picture("asked-reason-open");
      await button(page, "Godta med begrunnelse");
      await page.fill("dialog textarea", "Vedtatt i sak 21/24");
      await confirm(page);
      await gone(page);
      await page.waitForSelector("text=1 funn skal begrunnes", { state: "detached" });
    },
    check: async (page) => [
      ...differs("the reason", await held(page, (view) => view.draft.findings[0].accepted), "Vedtatt i sak 21/24"),
      ...((await page.locator('main button:has-text("Legg fram Utkast A")').isEnabled()) ? [] : ["the draft cannot be put forward"]),
    ],
  },
  ...["", "-nn"].map((nn) => ({
    // The first amendment has carried; then and there another is made of it, shown anew beside it, and decided in its place.
    name: `second-amendment${nn}`,
    size: nn ? [1024, 700] : [1280, 720],
    ...(nn ? { language: "nn" } : {}),
    act: async (page) => {
      await did(page, ...met, ...counter, ...carried);
      await section(page, nn ? "Sakliste" : "Saksliste");
      await says(page, nn ? "Vedteke: Utkast B." : "Vedtatt: Utkast B.");
      await button(page, nn ? "Kopier Utkast B" : "Kopier Utkast B");
      await page.waitForSelector("dialog[open]");
      await confirm(page);
      await gone(page);
      await did(page, { do: "set-amounts", amounts: { "rekom-1": 50_000 }, others: "hold", sure: true });
      await button(page, nn ? "Nytt framlegg" : "Nytt forslag");
      await button(page, "Legg fram Kopi av Utkast B");
      await confirm(page);
      await gone(page);
      await page.waitForSelector("main .difference table");
      await page.picture(`second-amendment-shown${nn}`);
      page.shown = await missing(page, nn ? "Kopi av Utkast B mot Utkast B: éi linje blir endra." : "Kopi av Utkast B mot Utkast B: én linje endres.");
      await button(page, nn ? "Opne røystinga" : "Åpne voteringen");
      await confirm(page);
      await gone(page);
      const [yes, no, blank] = [nn ? "For" : "For", nn ? "Mot" : "Mot", nn ? "Blank" : "Blank"];
      for (const [name, count] of [
        [yes, "4"],
        [no, "12"],
        [blank, "1"],
      ])
        await page.getByLabel(name, { exact: true }).fill(count);
      await button(page, nn ? "Avslutt røystinga" : "Avslutt voteringen");
      await says(page, nn ? "Vedteke: Kopi av Utkast B." : "Vedtatt: Kopi av Utkast B.");
    },
    check: async (page) => [
      ...page.shown,
      ...(await missing(page, nn ? "Vedteke først, og sidan erstatta: Utkast B." : "Vedtatt først, og siden erstattet: Utkast B.")),
      ...differs("what is worked on", await held(page, (view) => [view.draft.name, view.draft.stage]), ["Kopi av Utkast B", "recommended"]),
      ...differs(
        "what it stands in place of",
        await held(page, (view) => view.decision.earlier.map(({ version, replaced_by }) => [version.draft, replaced_by?.draft])),
        [["Utkast B", "Kopi av Utkast B"]],
      ),
    ],
  })),
  ...["", "-nn"].map((nn) => ({
    name: `difference-in-numbers${nn}`,
    size: nn ? [1280, 720] : [1024, 700],
    ...(nn ? { language: "nn" } : {}),
    act: async (page) => {
      await did(page, ...met, ...counter);
      await section(page, nn ? "Sakliste" : "Saksliste");
      await page.waitForSelector("main .difference table");
      await page.locator("main .difference").scrollIntoViewIfNeeded();
    },
    check: (page) =>
      missing(
        page,
        ...(nn ? ["Skilnaden i tal", "mot Utkast A: 3 linjer blir endra."] : ["Utkast B mot Utkast A: 3 linjer endres.", "Summen blir 28 152 552 (+166 352)."]),
      ),
  })),
];
