// What lies around the meetings, gone through with the keyboard alone: the versions of the innstilling and the vedtak after them, the inbox
// of cases that members propose, and the first and last items of every agenda. No scene here has a mouse.

import { differs, gone, held, missing, says, withoutItems } from "./meeting.mjs";

const press = async (page, ...keys) => {
  for (const key of keys) await page.keyboard.press(key);
};

/** Where the focus is, as a screen reader has it. */
const here = (page) =>
  page.evaluate(() => {
    const one = document.activeElement;
    const labels = one && "labels" in one && one.labels ? [...one.labels].map((label) => label.innerText).join(" ") : "";
    return (one?.getAttribute("aria-label") ?? (labels || one?.innerText) ?? "").replaceAll("\u00a0", " ").trim();
  });

/** By Tab to what is called so; Shift+Tab when it stands before. */
async function to(page, name, key = "Tab") {
  for (let pressed = 0; pressed < 150; pressed++) {
    const at = await here(page);
    if (typeof name === "string" ? at === name : name.test(at)) return;
    await page.keyboard.press(key);
  }
  throw new Error(`no Tab leads to ${name}`);
}

/** To a place by «g» and its letter. */
async function go(page, place) {
  await press(page, "g");
  const letter = await page.locator(`nav .place:has-text("${place}") kbd`).innerText();
  await press(page, letter.trim());
  await page.still();
}

/** Over what stands in a field. */
async function over(page, text) {
  await press(page, "Control+a");
  await page.keyboard.type(text);
}

const versions = (page) => page.evaluate(() => globalThis.backend.versions());
const plain = (text) => text.replaceAll("\u00a0", " ").replaceAll("\u2212", "-").replace(/\s+/g, " ").trim();
const rowOf = async (page, number) => plain(await page.locator(`[role=row]:has([role=rowheader]:text-is("${number}"))`).first().innerText());

const vedtak = (language, words) => ({
  name: `keys-versions${language === "nb" ? "" : `-${language}`}`,
  language,
  size: [1280, 720],
  async act(page) {
    await go(page, words.place);
    // AU's and the preliminary are there; a line is changed in the draft, and the final is kept.
    await page.evaluate(() => {
      const { view, execute } = globalThis.backend;
      return execute(view().revision, { do: "set-amount", need: "rekom-3", amount: 50_000, others: "hold" });
    });
    await to(page, words.keep);
    await press(page, "Enter");
    await says(page, words.moved);
    // The vedtak of a line, from its row: first as it may not be, then with why.
    await to(page, /^Nr\.?:? ?1$|^1$/);
    await press(page, "ArrowDown", "ArrowDown", "End", "Enter", "Enter");
    await page.waitForSelector("dialog[open] form");
    await to(page, words.decided);
    await over(page, "40 000");
    await press(page, "Enter");
    await says(page, words.refused);
    await page.picture(`keys-versions-refused${language === "nb" ? "" : `-${language}`}`);
    await to(page, words.why);
    await page.keyboard.type("Tiltaket begynner et halvt år senere.");
    await to(page, words.save);
    await press(page, "Enter");
    await gone(page);
    await page.still();
  },
  async check(page) {
    const { versions: kept, lines } = await versions(page);
    const line = lines.find(({ need }) => need === "rekom-3");
    const row = await rowOf(page, 3);
    return [
      ...differs(
        "what is kept, and how many lines moved",
        kept.map(({ stage, moved }) => [stage, moved]),
        [
          ["working-group", null],
          ["preliminary", 3],
          ["final", 1],
        ],
      ),
      ...differs("the vedtak", [line.recommended, line.decided, line.deviation], [50_000, 40_000, -10_000]),
      ...differs("the reason", line.reason, "Tiltaket begynner et halvt år senere."),
      ...["50 000", "40 000", "-10 000"].filter((amount) => !row.includes(amount)).map((amount) => `«${amount}» is not in the row «${row}»`),
      ...differs("where the focus is after it", await page.evaluate(() => document.activeElement !== document.body), true),
    ];
  },
});

export const keys = [
  vedtak("nb", {
    place: "Dokumenter",
    keep: "Ta vare på som endelig",
    moved: "Én linje er endret",
    decided: "Vedtatt",
    refused: "avviker fra det som er innstilt. Skriv hvorfor.",
    why: "Begrunnelse for avviket",
    save: "Lagre vedtaket",
  }),
  vedtak("nn", {
    place: "Dokument",
    keep: "Ta vare på som endeleg",
    moved: "Éi linje er endra",
    decided: "Vedteke",
    refused: "avvik frå det som er innstilt. Skriv kvifor.",
    why: "Grunngiving for avviket",
    save: "Lagre vedtaket",
  }),
  {
    name: "keys-vedtak-all",
    async act(page) {
      await go(page, "Dokumenter");
      await to(page, "Vedtatt som innstilt");
      await press(page, "Enter");
      await page.waitForSelector("dialog[open]");
      await page.picture("keys-vedtak-all-asked");
      await to(page, "Vedtatt som innstilt");
      await press(page, "Enter");
      await gone(page);
      await page.still();
    },
    async check(page) {
      const { lines } = await versions(page);
      const count = lines.filter(({ decided }) => decided === null).length;
      const off = lines.filter(({ deviation }) => deviation !== null).map(({ need }) => need);
      return [...differs("lines without vedtak", count, 0), ...differs("those that deviate, with why, are left as they were", off, ["rekom-1"])];
    },
  },
  {
    name: "keys-inbox",
    size: [1280, 720],
    async act(page) {
      await go(page, "Møter og saker");
      await to(page, "Ny foreslått sak");
      await press(page, "Enter");
      await page.waitForSelector("dialog[open] form");
      await to(page, "Tittel");
      await page.keyboard.type("Felles kompetanseplan (konstruert)");
      await to(page, "Foreslått av");
      await page.keyboard.type("Utdanningsforbundet");
      await to(page, /^Hvorfor/);
      await page.keyboard.type("Planen går ut i år.");
      await to(page, "Legg i innboksen");
      await press(page, "Enter");
      await gone(page);
      await says(page, "Fra Utdanningsforbundet");
      await to(page, "Ta opp som sak: «Felles kompetanseplan (konstruert)»", "Shift+Tab");
      await press(page, "Enter");
      await page.waitForSelector("dialog[open] form");
      // The number of another case is refused with a sentence, and nothing is lost.
      await to(page, "Saksnummer");
      await over(page, "4/23");
      await press(page, "Enter");
      await says(page, "Saksnummer 4/23 er alt brukt");
      await page.picture("keys-inbox-taken");
      page.told = plain(await page.locator("dialog[open]").innerText());
      await to(page, "Saksnummer");
      await over(page, "5/23");
      await press(page, "Enter");
      await gone(page);
      await says(page, "5/23");
      await to(page, "Ikke ta opp «Møtetider (konstruert)»", "Shift+Tab");
      await press(page, "Enter");
      await page.waitForSelector("dialog[open]");
      await page.keyboard.type("Avklares på e-post.");
      await to(page, "Ikke ta opp");
      await press(page, "Enter");
      await gone(page);
      await page.still();
    },
    async check(page) {
      const cases = await held(page, (view) => view.meeting.cases.map(({ number, title }) => [number, title]));
      const agenda = await held(page, (view) => view.year.meetings[0].agenda.map((entry) => entry.case));
      return [
        ...differs("the cases", cases.at(-1), ["5/23", "Felles kompetanseplan (konstruert)"]),
        ...differs("the agenda", agenda.at(-1), "5/23"),
        ...(page.told.includes("Det neste ledige er 5/23.") ? [] : ["the refusal does not name the next number"]),
        ...(await missing(page, "Tatt opp som sak 5/23", "Ikke tatt opp: Avklares på e-post.")),
      ];
    },
  },
  {
    name: "keys-fixed-items",
    size: [1280, 720],
    async act(page) {
      await withoutItems(page);
      await go(page, "Forum");
      await to(page, /^Endre Samarbeidsforum/);
      await press(page, "Enter");
      await page.waitForSelector("dialog[open] form");
      const add = async (title, kind) => {
        await press(page, "Enter");
        await page.keyboard.type(title);
        await press(page, "Tab");
        await page.keyboard.type(kind);
        await press(page, "Tab");
        await page.keyboard.type("5");
      };
      await to(page, "Legg til en fast sak");
      await add("Godkjenning av innkalling", "godkjenning");
      await to(page, "Legg til en fast sak");
      await add("Referatsaker", "orientering");
      // One too many is taken away, and the keyboard is not lost.
      await to(page, "Ta bort Referatsaker");
      await press(page, "Enter");
      page.after = await here(page);
      await to(page, "Legg til en fast sak");
      await press(page, "Tab");
      await to(page, "Legg til en fast sak");
      await add("Eventuelt", "eventuelt");
      await page.picture("keys-fixed-items-form");
      await press(page, "Enter");
      await gone(page);
      await go(page, "Møter og saker");
      await to(page, /^Saksliste for møtet/);
      await press(page, "Enter");
      await to(page, "Legg inn faste saker");
      await press(page, "Enter");
      await says(page, "3 saker, 10 minutter planlagt");
      await page.still();
    },
    async check(page) {
      const laid = await held(page, (view) =>
        view.year.meetings[0].agenda.map((entry) => view.meeting.cases.find(({ number }) => number === entry.case).title),
      );
      const kinds = await held(page, (view) => view.meeting.cases.map(({ kind }) => kind));
      return [
        ...differs("the agenda", laid, ["Godkjenning av innkalling", "Innstilling om fordeling av midler 2023", "Eventuelt"]),
        ...differs("the kinds", kinds.slice(-2), ["approval", "any-other-business"]),
        ...differs("where the keyboard goes on", page.after, "Legg til en fast sak"),
      ];
    },
  },
];
