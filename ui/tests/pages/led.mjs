// A meeting that is led from the page: the doors by time, the roll, habilitet, proposals, a vote by hands and one by names, an election,
// and the protokoll, closed and corrected. What the page shows is held to what the fixture's meeting came to.

const section = (page, name) => page.click(`nav .place:has-text("${name}")`);
const confirm = (page) => page.click("dialog[open] button[type=submit]");
const gone = (page) => page.waitForSelector("dialog", { state: "detached" });
const says = (page, text) => page.waitForSelector(`text=${text}`);
const button = (page, name) => page.locator(`main button:has-text("${name}")`).first().click();
const plain = (text) => text.replaceAll("\u00a0", " ").replace(/\s+/g, " ").trim();
const missing = async (page, ...texts) => {
  const shown = plain(await page.innerText("body"));
  return texts.filter((text) => !shown.includes(text)).map((text) => `«${text}» is not shown`);
};
/** The meeting as the fixture has it. */
const held = (page, read) => page.evaluate(`(${read})(window.backend.view())`);
const differs = (what, is, should) =>
  JSON.stringify(is) === JSON.stringify(should) ? [] : [`${what} is ${JSON.stringify(is)}, not ${JSON.stringify(should)}`];

/** Does what came before the scene, as commands. */
async function did(page, ...commands) {
  for (const command of commands) await page.evaluate((say) => globalThis.backend.execute(globalThis.backend.view().revision, say), command);
}
const CASES = [
  { number: "1/23", title: "Godkjenning av innkalling og saksliste", kind: "approval", proposed_decision: "Innkalling og saksliste godkjennes." },
  { number: "2/23", title: "Orientering om rammen for 2023", kind: "information", proposed_decision: null },
  { number: "3/23", title: "Avsetning til fellestiltak", kind: "discussion", proposed_decision: "Det settes ikke av midler til fellestiltak." },
  { number: "5/23", title: "Valg av nestleder", kind: "election", proposed_decision: null },
];
const AGENDA = {
  do: "set-agenda",
  meeting: "m1",
  agenda: ["1/23", "2/23", "3/23", "4/23", "5/23"].map((number) => ({ case: number, minutes: 20, joint: "each-for-itself" })),
};
const planned = [...CASES.map((item) => ({ do: "set-case", case: item })), AGENDA];
const begun = [...planned, { do: "open-meeting", meeting: "m1" }];
const all = (but = []) => ({
  do: "arrive",
  seats: Array.from({ length: 19 }, (_, nth) => `s${String(nth + 1).padStart(2, "0")}`).filter((seat) => !but.includes(seat)),
});
const met = [...begun, all(["s10"])];
const proposals = [
  { do: "open-case", case: "3/23", led_by: "s15" },
  { do: "put-forward", proposal: "a", text: "Det settes ikke av midler til fellestiltak." },
  { do: "put-forward", proposal: "b", by: "s16", text: "Det settes av 200 000 kroner til fellestiltak." },
];
const closed = [...met, ...proposals.slice(0, 2), { do: "agree", proposal: "a" }, { do: "close-case", status: "treated" }, { do: "close-meeting" }];

const vote = [{ do: "consensus-tried" }, { do: "put-to-vote", question: { question: "two", first: "a", second: "b" }, way: "roll-call" }];

const agenda = async (page, commands) => {
  await did(page, ...commands);
  await section(page, "Saksliste");
  await page.waitForSelector("main.agenda h2");
};

export const led = [
  {
    name: "doors",
    act: async (page) => {
      await page.locator("nav .place").first().focus();
      await page.keyboard.press("g");
      await page.waitForSelector("nav kbd");
    },
    async check(page) {
      const names = (await page.locator("nav .name").allInnerTexts()).map(plain);
      const faults = differs(
        "the doors",
        names.map((name) => name.toLowerCase().replace("her er året nå", "").trim()),
        ["før møtet", "møtet", "etter"],
      );
      await page.keyboard.press("s");
      await page.waitForSelector("main.agenda");
      if ((await page.locator("nav kbd").count()) > 0) faults.push("the keys still show");
      return faults;
    },
  },
  { name: "doors-1024", size: [1024, 700], act: (page) => section(page, "Møter og saker") },
  {
    name: "what-is-missing",
    query: "?state=bare",
    act: (page) => section(page, "Hva mangler"),
    async check(page) {
      const faults = await missing(page, "Et møte har ingen dato", "Et møte har ingen saksliste", "Ingen plass har vara");
      await page.click("main li button:has-text('Møter og saker')");
      await page.waitForSelector("main.meetings");
      return faults;
    },
  },
  {
    name: "agenda-by-keyboard",
    act: async (page) => {
      await did(page, ...planned);
      await section(page, "Møter og saker");
      await page.click("main button[aria-label^='Saksliste for møtet']");
      await page.locator("li[data-case='4/23'] input").focus();
      await page.keyboard.press("Alt+ArrowUp");
      await page.keyboard.press("Control+a");
      await page.keyboard.type("60");
      await button(page, "Lagre sakslisten");
      await says(page, "140 minutter planlagt");
    },
    async check(page) {
      await page.waitForFunction(() => globalThis.backend.view().year.meetings[0].agenda[2].case === "4/23");
      const entries = await held(page, (view) => view.year.meetings[0].agenda.map((entry) => [entry.case, entry.minutes]));
      return differs("the agenda", entries, [
        ["1/23", 20],
        ["2/23", 20],
        ["4/23", 60],
        ["3/23", 20],
        ["5/23", 20],
      ]);
    },
  },
  {
    name: "a-new-meeting",
    act: async (page) => {
      await section(page, "Møter og saker");
      await button(page, "Nytt møte");
      await page.getByLabel("Dato").fill("31.02.2023");
      await page.getByLabel("Begynner").fill("9");
      await confirm(page);
      await page.waitForSelector("dialog .ds-validation-message");
      await page.getByLabel("Dato").fill("22.06.2023");
      await confirm(page);
      await gone(page);
      await says(page, "22.06.2023 kl. 09:00");
    },
    check: (page) => missing(page, "Nytt møte", "planlagt"),
  },
  {
    name: "meeting-is-opened",
    act: async (page) => {
      await agenda(page, planned);
      await page.selectOption("main select", { label: "PBL" }).catch(() => page.selectOption("main select", { index: 1 }));
      await button(page, "Meld forfall");
      await says(page, "Trekk tilbake");
      await button(page, "Åpne møtet");
      await confirm(page);
      await gone(page);
      await says(page, "Ikke vedtaksført: 0 av 18");
    },
    async check(page) {
      const faults = differs(
        "the door of now",
        plain(await page.locator("nav .door:has(.now) .name").innerText())
          .toLowerCase()
          .includes("møtet"),
        true,
      );
      await page.locator("[data-seat]").first().focus();
      for (const key of "hhhhhhhhhh") await page.keyboard.press(key);
      await says(page, "Vedtaksført: 10 av 18").catch(() => faults.push("ten who came are not quorum in words"));
      await page.keyboard.press("Control+z");
      await says(page, "Vedtaksført: 9 av 18").catch(() => faults.push("an arrival cannot be taken back"));
      await button(page, "Resten er her");
      await page.waitForFunction(() => globalThis.backend.view().year.meetings[0].held.quorum.present >= 17);
      return faults;
    },
  },
  ...["1024", "1280", "nn"].map((kind) => ({
    name: `meeting-roll-${kind}`,
    size: kind === "1024" ? [1024, 700] : [1280, 720],
    ...(kind === "nn" ? { language: "nn" } : {}),
    act: async (page) => {
      await did(page, ...met, { do: "deputy-in", seat: "s10", stays: "meeting" });
      await section(page, kind === "nn" ? "Sakliste" : "Saksliste");
      await page.waitForSelector("main.agenda .quorum");
      if (kind === "1024") await button(page, "Vis plassene");
      await page.waitForSelector("main.agenda [data-seat]");
    },
  })),
  {
    name: "deputy-takes-a-seat",
    act: async (page) => {
      await agenda(page, met);
      await page.locator("[data-seat=s10]").focus();
      await page.keyboard.press("v");
      await page.waitForSelector("dialog[open]");
      await confirm(page);
      await gone(page);
      await says(page, "vara: uten navn");
    },
    check: (page) => missing(page, "Vedtaksført: 18 av 18"),
  },
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
    name: "habilitet",
    act: async (page) => {
      await agenda(page, [...met, { do: "open-case", case: "4/23", led_by: "s15" }]);
      await button(page, "Vis tilknytningene");
      await page.click("main [role=group] button:has-text('Velg alle')");
      await button(page, "Reis i hele saken");
      await says(page, "Tilknytninger som venter på avgjørelse: 12");
      await page.picture("habilitet-waiting");
    },
    async check(page) {
      const faults = [];
      await page.locator("main .treat button:has-text('Inhabil')").first().click();
      await page.waitForFunction(() => globalThis.backend.view().year.meetings[0].held.cases[3].habilitet.every((tie) => tie.decision));
      await button(page, "Inhabile går ut");
      await page.waitForFunction(() => globalThis.backend.view().year.meetings[0].held.roll.some(({ sitting }) => sitting.is === "stepped-out"));
      const out = await held(page, (view) => view.year.meetings[0].held.roll.filter(({ sitting }) => sitting.is === "stepped-out").length);
      await button(page, "Alle som gikk ut, er tilbake");
      await page.waitForFunction(() => globalThis.backend.view().year.meetings[0].held.roll.every(({ sitting }) => sitting.is !== "stepped-out"));
      if (out === 0) faults.push("nobody went out");
      return faults;
    },
  },
  {
    name: "habilitet-one",
    size: [1280, 720],
    act: async (page) => {
      await agenda(page, [...met, { do: "open-case", case: "4/23", led_by: "s15" }]);
      await button(page, "Reis en tilknytning");
      await confirm(page);
      await page.waitForSelector("dialog .ds-validation-message");
      await page.selectOption("dialog select >> nth=0", "s01");
      await page.locator("dialog input[type=text]").fill("leder i styret til eieren");
      await confirm(page);
      await gone(page);
      await says(page, "Tilknytninger som venter på avgjørelse: 1. Plasser: 1.");
      await page.getByLabel("Avgjort", { exact: true }).selectOption("counted");
      await page.locator("main .treat input").nth(0).fill("3");
      await page.locator("main .treat input").nth(1).fill("11");
      await page.locator("main .treat button:has-text('Habil')").last().click();
      await page.waitForFunction(() => globalThis.backend.view().year.meetings[0].held.cases[3].habilitet[0].decision);
    },
    check: async (page) =>
      differs("how it was decided", await held(page, (view) => view.year.meetings[0].held.cases[3].habilitet[0].decision.taken), {
        taken: "counted",
        count: { yes: 3, no: 11, blank: 0 },
      }),
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
      await says(page, "Innstillingen fra forumet").catch(() => undefined);
      return missing(page, "Møtet ledes fra sakslisten", "17 plasser tok del i avgjørelsen.");
    },
  },
  {
    name: "election",
    act: async (page) => {
      await agenda(page, [...met, { do: "open-case", case: "5/23", led_by: "s15" }]);
      await page.getByLabel("Kandidater").fill("KS Nord-Norge\nNord universitet");
      await button(page, "Åpne valget");
      await page.getByLabel("Sedler i alt").fill("17");
      await page.getByLabel("Kryss: KS Nord-Norge").fill("10");
      await page.getByLabel("Kryss: Nord universitet").fill("7");
      await page.picture("election-ballot");
      await button(page, "Før tellingen");
      await says(page, "Valgt: KS Nord-Norge");
    },
    async check(page) {
      await button(page, "Ferdig med sak 5/23");
      await says(page, "Ta opp sak 1/23");
      return [];
    },
  },
  {
    name: "statement-and-words",
    act: async (page) => {
      await agenda(page, [...met, ...proposals, { do: "agree", proposal: "a" }]);
      await page.locator("main textarea").last().fill("Forumet drøftet saken.\n\n- fellestiltak\n- avsetning");
      await page.waitForFunction(() => Object.values(localStorage).some((text) => text.includes("Forumet drøftet saken")));
      await section(page, "Utkast");
      await page.waitForSelector("main.draft");
      await section(page, "Saksliste");
      await page.locator("main textarea").last().waitFor();
      await page.locator("main summary:has-text('Protokolltilførsel')").click();
      await page.getByLabel("Fra", { exact: true }).selectOption({ index: 3 });
      await page.getByLabel("Med deres egne ord").fill("Vi ønsker en avsetning neste år.");
      await button(page, "Før i protokollen");
      await says(page, "tilførsel: Vi ønsker en avsetning neste år.");
    },
    async check(page) {
      const kept = await page.locator("main textarea").last().inputValue();
      await button(page, "Lagre referatet");
      await page.waitForFunction(() => globalThis.backend.view().year.meetings[0].words["3/23"]?.length === 2);
      return differs("the draft", kept, "Forumet drøftet saken.\n\n- fellestiltak\n- avsetning");
    },
  },
  {
    name: "minutes-closed",
    act: async (page) => {
      await did(page, ...closed);
      await section(page, "Protokoll");
      await button(page, "Lukk protokollen");
      await confirm(page);
      await page.waitForSelector("dialog .ds-validation-message:not(:empty)");
      await page.locator("dialog input[type=checkbox]").nth(14).check();
      await page.locator("dialog input[type=checkbox]").nth(15).check();
      await confirm(page);
      await gone(page);
      await says(page, "Underskrives av");
      await button(page, "Rett protokollen");
      await page.locator("dialog textarea").fill("Vara møtte fra kl. 10.");
      await confirm(page);
      await gone(page);
      await says(page, "Vara møtte fra kl. 10.");
    },
    check: (page) => missing(page, "Enighet om Forslag a. 17 plasser tok del.", "Til stede: 18 plasser", "Rettelse"),
  },
  {
    name: "minutes-closed-nn",
    language: "nn",
    size: [1024, 700],
    act: async (page) => {
      await did(page, ...closed);
      await section(page, "Protokoll");
      await says(page, "Lukk protokollen");
    },
    check: (page) => missing(page, "Semje om Framlegg a. 17 plassar tok del."),
  },
  {
    name: "wall-case",
    face: "projector",
    act: (page) => did(page, ...met, ...proposals, { do: "show-on-wall", scene: { scene: "case" } }),
    check: (page) =>
      missing(page, "Sak 3/23", "Avsetning til fellestiltak", "Forslag 2", "Det settes av 200 000 kroner til fellestiltak.", "Fagforbundet Nordland"),
  },
  ...["", "-nn"].map((nn) => ({
    name: `wall-case-vote${nn}`,
    face: "projector",
    query: nn ? "?language=nn" : undefined,
    act: (page) =>
      did(
        page,
        ...met,
        ...proposals,
        ...vote,
        { do: "show-on-wall", scene: { scene: "case" } },
        { do: "give-answer", seat: "s02", choice: "for" },
        { do: "give-answer", seat: "s04", choice: "against" },
      ),
    check: async (page) => [
      ...(await missing(page, "2 av 17 har", "minst 9")),
      ...(/\b1 for\b/i.test(await page.innerText("body")) ? ["the wall tells how anybody votes while the vote is open"] : []),
    ],
  })),
  {
    name: "wall-case-result",
    face: "projector",
    act: (page) =>
      did(
        page,
        ...met,
        ...proposals,
        { do: "consensus-tried" },
        { do: "put-to-vote", question: { question: "two", first: "a", second: "b" }, way: "show-of-hands" },
        { do: "count-hands", count: { yes: 11, no: 5, blank: 1 } },
        { do: "end-vote" },
        { do: "show-on-wall", scene: { scene: "case" } },
      ),
    check: (page) => missing(page, "Forslag 1 er vedtatt", "11", "minst 9"),
  },
  {
    name: "wall-between-cases",
    face: "projector",
    act: (page) => did(page, ...met, { do: "show-on-wall", scene: { scene: "case" } }),
    check: (page) => missing(page, "Mellom sakene"),
  },
  {
    name: "seats-pasted",
    act: async (page) => {
      await section(page, "Forum");
      await button(page, "Lim inn fra Excel");
      await page.fill("dialog textarea", "Gruppe\tOrganisasjon\tRegion\tStemmerett\nPPT\tPPT Lofoten\tLofoten\tja\nPPT\tPPT Ofoten\tOfoten\tkanskje");
      await confirm(page);
      await says(page, "Rad 3: Stemmerett er ja eller nei");
      await page.fill("dialog textarea", "PPT\tPPT Lofoten\tLofoten\tja\nPPT\tPPT Ofoten\tOfoten\tnei");
      await confirm(page);
      await gone(page);
      await says(page, "2 plasser er lagt til.");
    },
    async check(page) {
      const added = await held(page, (view) => view.seats.slice(-2).map(({ organisation, has_vote }) => [organisation, has_vote]));
      return differs("the seats", added, [
        ["PPT Lofoten", true],
        ["PPT Ofoten", false],
      ]);
    },
  },
  {
    name: "seat-and-deputies",
    size: [1280, 720],
    act: async (page) => {
      await section(page, "Forum");
      await page.locator("[aria-label='Vara og innehaver for Bodø kommune']").click();
      await page.click("dialog button:has-text('Legg til vara')");
      await page.waitForSelector("dialog fieldset");
      await page.picture("seat-and-deputies-form");
      await confirm(page);
      await gone(page);
      await says(page, "ikke navngitt, 1 vara");
      await page.locator("[aria-label='Endre plassen til Rana kommune']").click();
      await page.locator("dialog[open] input[list]").last().fill("Helgeland");
      await confirm(page);
      await gone(page);
    },
    async check(page) {
      const found = await held(page, (view) => [view.seats[1].region, view.year.holders[0].deputies.length, view.year.people.length]);
      return differs("the seat and its vara", found, ["Helgeland", 1, 1]);
    },
  },
  {
    name: "body-and-rules",
    act: async (page) => {
      await section(page, "Forum");
      await button(page, "Nytt organ");
      await confirm(page);
      await page.waitForSelector("dialog .ds-validation-message");
      await page.getByLabel("Navn", { exact: true }).fill("Arbeidsutvalget");
      await page.getByLabel("Flertall", { exact: true }).selectOption("at-least-2-3");
      await confirm(page);
      await gone(page);
      await says(page, "Arbeidsutvalget");
    },
    async check(page) {
      const share = await held(page, (view) => view.year.bodies[1].rules.majority.share);
      return [...differs("the majority", share, { parts: 2, of: 3, reach: "at-least" }), ...(await missing(page, "Minst to tredeler av de avgitte stemmene"))];
    },
  },
  {
    name: "case-with-background",
    act: async (page) => {
      await section(page, "Møter og saker");
      await button(page, "Ny sak");
      await page.waitForSelector("dialog[open]");
      await page.getByLabel("Tittel").fill("Grunnlaget for prioriteringene");
      await page.getByLabel("Bakgrunn").fill("Forumet har bedt om det.");
      await page.getByLabel("Ansvarlig").fill("sekretariatet");
      await page.getByLabel("Følges opp innen").fill("01.09.2023");
      await confirm(page);
      await gone(page);
    },
    async check(page) {
      const written = await held(page, (view) => [view.year.case_texts[0].case, view.year.case_texts[0].responsible, view.year.case_texts[0].follow_up]);
      return differs("what is written of the case", written, ["5/23", "sekretariatet", "2023-09-01"]);
    },
  },
];
