// Ordninger per body: which a body decides is chosen in its form, and in a joint meeting each decides its own part of one draft.

import { button, confirm, did, differs, gone, held, missing, plain, says, section, twoBodies } from "./meeting.mjs";

const dialog = (page) => page.locator("dialog[open]");
const body = (page) => page.getByLabel("Organ", { exact: true });
const lines = (page, nn) => page.getByLabel(nn ? "Kva det gjeld" : "Hva det gjelder", { exact: true });
const agree = async (page, nn) => {
  await button(page, nn ? "Forumet er samd" : "Forumet er enig");
  await confirm(page);
  await gone(page);
};

export const apart = [
  ...["", "-nn"].map((nn) => ({
    // Under «Bare disse» one at least is ticked.
    name: `body-schemes${nn}`,
    size: nn ? [1024, 700] : [1280, 720],
    ...(nn ? { language: "nn" } : {}),
    act: async (page) => {
      await section(page, "Forum");
      await page.getByRole("button", { name: "Endre Samarbeidsforum i Nordland" }).focus();
      await page.keyboard.press("Enter");
      await dialog(page)
        .getByLabel(nn ? "Berre desse" : "Bare disse", { exact: true })
        .check();
      await confirm(page);
      await says(page, nn ? "Kryss av for minst éi ordning" : "Kryss av for minst én ordning");
      await page.waitForFunction(() => document.activeElement?.type === "checkbox");
      await dialog(page).getByText("Regional ordning").scrollIntoViewIfNeeded();
      await page.picture(`body-schemes${nn}-form`);
      page.help = await missing(page, nn ? "I eit fellesmøte er utkastet avgjort når" : "I et fellesmøte er utkastet avgjort når");
      for (const name of ["Kompetanseløftet", "Regional ordning"]) await dialog(page).getByLabel(name, { exact: true }).check();
      await confirm(page);
      await gone(page);
      await page.locator("#bodies-title").scrollIntoViewIfNeeded();
    },
    async check(page) {
      return [
        ...page.help,
        ...(await missing(page, nn ? "Avgjer: Regional ordning og Kompetanseløftet" : "Avgjør: Regional ordning og Kompetanseløftet")),
        ...differs("what it decides, in the order of the file", await held(page, (view) => view.year.bodies[0].schemes), ["rekom", "kl"]),
      ];
    },
  })),
  {
    // «Alle» takes the choice away.
    name: "body-schemes-all",
    size: [1024, 700],
    act: async (page) => {
      const one = await held(page, (view) => view.year.bodies[0]);
      await did(page, ...twoBodies(["s01"]), { do: "set-body", body: { ...one, schemes: ["dekom"] } });
      await section(page, "Forum");
      await says(page, "Avgjør: Desentralisert ordning");
      await page.getByRole("button", { name: "Endre Samarbeidsforum i Nordland" }).click();
      await dialog(page).getByLabel("Alle", { exact: true }).check();
      await confirm(page);
      await gone(page);
      await page.locator("#bodies-title").scrollIntoViewIfNeeded();
    },
    async check(page) {
      const told = plain(await page.locator("section[aria-labelledby=bodies-title]").innerText());
      return [
        ...differs("what the bodies decide", await held(page, (view) => view.year.bodies.map(({ schemes }) => schemes)), [[], []]),
        ...(told.includes("Avgjør:") ? [`a body that decides all still tells of it: ${told}`] : []),
      ];
    },
  },
  ...["", "-nn"].map((nn) => ({
    // The body's own groups stand there, and go with it.
    name: `apart-part${nn}`,
    query: "?state=apart",
    size: [1024, 700],
    ...(nn ? { language: "nn" } : {}),
    act: async (page) => {
      await section(page, nn ? "Sakliste" : "Saksliste");
      await body(page).waitFor();
      page.first = [await lines(page, nn).inputValue(), await lines(page, nn).locator("option").count()];
      page.told = await missing(page, `Samarbeidsforum barnehage ${nn ? "avgjer" : "avgjør"} her: Regional ordning og Kompetanseløftet (`);
      await lines(page, nn).selectOption("1");
      await body(page).scrollIntoViewIfNeeded();
      await page.picture(`apart-part${nn}-first`);
      await body(page).selectOption("skole");
      await says(page, `Samarbeidsforum skole ${nn ? "avgjer" : "avgjør"} her: Desentralisert ordning og Kompetanseløftet (`);
      page.second = await lines(page, nn).count();
      await page.picture(`apart-part${nn}-second`);
      await body(page).selectOption("forum");
      await lines(page, nn).waitFor();
    },
    check: async (page) => [
      ...page.told,
      ...differs("the group that comes first, and the choices", page.first, ["0", 3]),
      ...differs("groups to choose among of the other body", page.second, 0),
      ...differs("the group that is chosen when one comes back", await lines(page, nn).inputValue(), "0"),
    ],
  })),
  {
    // Part after part, until the draft stands; the decision tells what each was about.
    name: "apart-decided",
    query: "?state=apart",
    size: [1024, 700],
    act: async (page) => {
      await section(page, "Saksliste");
      await body(page).waitFor();
      await agree(page);
      page.then = [await body(page).inputValue(), await lines(page).inputValue()];
      await agree(page);
      page.last = [await body(page).inputValue(), await lines(page).count()];
      page.told = await missing(
        page,
        "Samarbeidsforum barnehage: Enighet om Utkast A. 9 plasser tok del.",
        "Samarbeidsforum barnehage: Enighet om Utkast A. 8 plasser tok del.",
      );
      await page.picture("apart-decided-last");
      await agree(page);
      await says(page, "Vedtatt: Utkast A.");
      await section(page, "Avgjørelse");
      await says(page, "Forumets innstilling");
    },
    async check(page) {
      const parts = await held(page, (view) => view.decision.decision.decided.parts.map(({ body, schemes, lines }) => [body, schemes, lines === null]));
      return [
        ...page.told,
        ...differs("what comes after the first group", page.then, ["forum", "1"]),
        ...differs("what comes after the first body", page.last, ["skole", 0]),
        ...differs("the parts", parts, [
          ["forum", [], false],
          ["forum", [], false],
          ["skole", ["dekom", "kl"], true],
        ]),
        ...(await missing(page, "Gjelder Dekom og KL.", "Gjelder én av linjene.")),
      ];
    },
  },
  {
    // A vote of one body is about its lines, by its own seats, and is told as its own.
    name: "apart-vote",
    query: "?state=apart",
    size: [1024, 700],
    act: async (page) => {
      await section(page, "Saksliste");
      await body(page).waitFor();
      await body(page).selectOption("skole");
      await button(page, "Enighet forsøkt, ikke nådd");
      await button(page, "Åpne voteringen");
      await page.waitForSelector("dialog[open]");
      page.asked = await missing(page, "9 av 9 plasser med stemmerett er her");
      await confirm(page);
      await gone(page);
      for (const [name, count] of [
        ["For", "7"],
        ["Mot", "2"],
        ["Blank", "0"],
      ])
        await page.getByLabel(name, { exact: true }).fill(count);
      await button(page, "Avslutt voteringen");
      await page.locator("main h4", { hasText: "Samarbeidsforum skole" }).scrollIntoViewIfNeeded();
    },
    async check(page) {
      const matter = await held(page, (view) => {
        const { setting } = view.year.meetings[0].held.cases.find((one) => one.case === "4/23").entries.at(-1).what.vote.opened;
        return [setting.body, [...new Set(setting.matter.lines.map((line) => line.split("-")[0]))].sort()];
      });
      return [
        ...page.asked,
        ...differs("what the vote was about", matter, ["skole", ["dekom", "kl"]]),
        ...differs("the body that comes next", await body(page).inputValue(), "forum"),
        ...(await missing(page, "For 7 · mot 2 · blank 0")),
      ];
    },
  },
];
