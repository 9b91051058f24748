// The focus goes to where the work goes on, and never falls to the page: through the whole deciding, and in and out of each dialog, by
// the keyboard only.

import { is } from "./words.mjs";

const press = async (page, ...keys) => {
  for (const key of keys) await page.keyboard.press(key);
};
const until = (page, holds, value) => page.waitForFunction(holds, value);
/** Until the focus is at something with these words, or this label; where it is instead is told. */
const at = (page, words) =>
  until(
    page,
    (words) => {
      const one = document.activeElement;
      const said = [one?.textContent, one?.getAttribute("aria-label"), one?.labels?.[0]?.textContent, one?.title].join(" ").replaceAll("\u00a0", " ");
      return one !== document.body && said.includes(words);
    },
    words,
  ).catch(async () => {
    const found = await page.evaluate(() => document.activeElement?.outerHTML.slice(0, 160));
    throw new Error(`the focus is not at «${words}» but at ${found}`);
  });
/** In which dialog the focus is, and on what; «body» when it has fallen to the page. */
const focus = (page) =>
  page.evaluate(() => {
    const one = document.activeElement;
    if (!one || one === document.body) return "body";
    return one.matches("[data-command=close]") ? "cross" : one.closest("dialog") ? "dialog" : one.tagName.toLowerCase();
  });
const closed = (page) => page.waitForSelector("dialog", { state: "detached" });

async function command(page, words) {
  await press(page, "Control+k");
  await until(page, () => document.activeElement?.matches("dialog input"));
  await page.keyboard.type(words);
  await press(page, "Enter");
  await until(page, () => !document.querySelector("dialog input[role=combobox]"));
}
/** Puts the focus on a button, as Tab would, and presses it. */
async function button(page, name) {
  await page.getByRole("button", { name }).first().focus();
  await press(page, "Enter");
}
/** Says yes to what is asked. */
async function yes(page) {
  await page.waitForSelector("dialog[open]");
  await page.locator("dialog[open] button[type=submit]").focus();
  await press(page, "Enter");
  await closed(page);
}

/** A vote on the draft that lies in the case: it is recorded that consensus was tried, and the vote opened. */
async function toVote(page, way) {
  await command(page, "gå til saksliste");
  await page.waitForSelector("main.agenda h3");
  await button(page, "Enighet forsøkt, ikke nådd");
  await at(page, "Enighet er forsøkt og ikke nådd");
  await page.getByLabel(way, { exact: true }).focus();
  await press(page, "Space");
  await button(page, "Åpne voteringen");
  await yes(page);
}

const deciding = [
  {
    name: "focus-roll-call",
    query: "?state=proposed",
    async act(page) {
      await toVote(page, "Navneopprop");
      // The help promises F, M and B: they answer at once.
      await until(page, () => document.activeElement?.closest("main [role=radiogroup][data-seat]"));
      await page.keyboard.type("ffffffffffmmb");
      await page.waitForSelector("text=For 10, mot 2, blank 1. 13 av 17 har svart.");
      await button(page, "Avslutt voteringen");
      await at(page, "Vedtatt: Utkast A");
      await button(page, "Ferdig med sak 4/23");
      await page.waitForSelector("main button:has-text('Lukk møtet')");
      await button(page, "Lukk møtet");
      await yes(page);
      await command(page, "gå til avgjørelse");
      await page.waitForSelector("main.decision");
      await button(page, "Ta saken opp igjen");
      await page.waitForSelector("dialog[open]");
      await page.keyboard.type("Rammen er endret i brev");
    },
    async check(page) {
      const faults = is("the reason", await page.locator("dialog textarea").inputValue(), "Rammen er endret i brev");
      await press(page, "Tab", "Enter");
      await closed(page);
      await at(page, "Gå til Møter og saker");
      return faults;
    },
  },
  {
    name: "focus-lost-vote",
    query: "?state=proposed",
    size: [1024, 700],
    async act(page) {
      await toVote(page, "Håndsopprekning");
      await until(page, () => document.activeElement?.labels?.[0]?.textContent === "For");
      await page.keyboard.type("8");
      await press(page, "Tab");
      await page.keyboard.type("9");
      await button(page, "Avslutt voteringen");
      await at(page, "Votering 1");
    },
    async check(page) {
      const seen = await page
        .locator("text=Falt: for få stemmer")
        .first()
        .evaluate((line) => {
          const { top, bottom } = line.getBoundingClientRect();
          return top >= 0 && bottom <= innerHeight && document.elementFromPoint(line.getBoundingClientRect().left + 2, top + 2) === line;
        });
      return [...is("the result in sight", seen, true), ...is("how often it is told", await page.locator("text=Falt: for få stemmer").count(), 1)];
    },
  },
];

/** Behovsmelding 85 with all that is written of it. */
async function needPage(page) {
  await command(page, "gå til behov");
  await page.waitForSelector("main.needs");
  if (await page.getByRole("button", { name: "Skriv opplysninger" }).count()) return;
  await press(page, "Control+f");
  await page.keyboard.type("85 sortland");
  await button(page, "Vurder 85 Sortland kommune");
  await page.waitForSelector("text=Skriv opplysninger");
}

/** Each dialog: how it is opened by keys. */
const dialogs = {
  commands: (page) => press(page, "Control+k"),
  keys: (page) => press(page, "?"),
  settings: (page) => button(page, "Utseende og språk"),
  "new draft": (page) => command(page, "nytt utkast"),
  "copy of the draft": (page) => command(page, "kopier utkast"),
  "name of the draft": (page) => command(page, "gi utkast"),
  "draft taken away": (page) => command(page, "fjern utkast"),
  meeting: async (page) => (await command(page, "gå til forum"), await page.waitForSelector("main.forum"), await button(page, "Endre")),
  "new case": async (page) => (await command(page, "gå til møter og saker"), await page.waitForSelector("main.meetings"), await button(page, "Ny sak")),
  "opening the meeting": async (page) => (
    await command(page, "gå til saksliste"),
    await page.waitForSelector("main.agenda h2"),
    await button(page, "Åpne møtet")
  ),
  commitment: async (page) => (await command(page, "gå til flere år"), await page.waitForSelector("main.years"), await button(page, "Før tilsagn")),
  base: async (page) => (await command(page, "gå til flere år"), await page.waitForSelector("main.years"), await button(page, /^(Navngi|Endre) grunnlag/)),
  details: async (page) => (await needPage(page), await button(page, "Skriv opplysninger")),
  assessment: async (page) => (await needPage(page), await button(page, /^Vurder /)),
  "the model as text": async (page) => (
    await command(page, "gå til modell"),
    await page.waitForSelector("main.model .effect"),
    await button(page, /som tekst/i)
  ),
};

const walked = {
  name: "focus-dialogs",
  query: "?later&drafts",
  async act(page) {
    page.found = [];
    for (const [name, open] of Object.entries(dialogs)) {
      await open(page).catch((fault) => page.found.push(`${name}: ${fault.message}`));
      const there = await page.waitForSelector("dialog[open]", { timeout: 5000 }).catch(() => null);
      if (!there) {
        page.found.push(`«${name}» does not open`);
        continue;
      }
      page.found.push(...is(`the focus in «${name}»`, await focus(page), "dialog"));
      await press(page, "Escape");
      await closed(page);
      await until(page, () => document.activeElement !== document.body).catch(() => page.found.push(`after «${name}» the focus has fallen to the page`));
    }
  },
  check: async (page) => page.found,
};

const left = {
  name: "focus-left",
  query: "?later",
  async act(page) {
    page.found = [];
    const kept = async (what) =>
      until(page, () => document.activeElement !== document.body).catch(() => page.found.push(`after ${what} the focus has fallen to the page`));
    // A section that is left with the focus in it.
    await page.locator("main input[type=search]").focus();
    await command(page, "gå til forum");
    await page.waitForSelector("main.forum");
    await kept("a section that was left");
    // A button that has nothing more to do.
    await command(page, "gå til utkast");
    await command(page, "85 sortland");
    await press(page, "ArrowDown", "ArrowUp", "l");
    await page.waitForSelector(".undo:enabled");
    await page.locator(".undo").focus();
    await press(page, "Enter");
    await page.waitForSelector(".undo:disabled");
    await kept("the last undo");
    // A message that is closed.
    await press(page, "/");
    await press(page, "ArrowDown");
    await page.keyboard.type("5");
    await page.waitForSelector(".toast");
    await page.locator(".toast button").last().focus();
    await press(page, "Enter");
    await page.waitForSelector(".toast", { state: "detached" });
    await until(page, () => document.activeElement?.closest("[data-column]")).catch(() => page.found.push("a closed message does not lead back to the cell"));
  },
  check: async (page) => page.found,
};

export const focused = [...deciding, walked, left];
