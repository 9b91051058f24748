// A meeting that is led from the page: how a scene comes there, and what the fixture’s meeting came to.

import { section } from "../words.mjs";

export { missing, plain, section } from "../words.mjs";

export const confirm = (page) => page.click("dialog[open] button[type=submit]");
export const gone = (page) => page.waitForSelector("dialog", { state: "detached" });
export const says = (page, text) => page.waitForSelector(`text=${text}`);
export const button = (page, name) => page.locator(`main button:has-text("${name}")`).first().click();
/** The meeting as the fixture has it. */
export const held = (page, read) => page.evaluate(`(${read})(window.backend.view())`);
export const differs = (what, is, should) =>
  JSON.stringify(is) === JSON.stringify(should) ? [] : [`${what} is ${JSON.stringify(is)}, not ${JSON.stringify(should)}`];

const RULES = {
  casting: "off",
  consensus: "tried",
  habilitet: { source: "forvaltningsloven § 8", when_too_few: "all-take-part" },
  case_series: "",
  majority: { of: "given", share: { of: 2, parts: 1, reach: "more-than" } },
  quorum: { needs: { share: { of: 2, parts: 1, reach: "at-least" } }, of: "voting-seats" },
};

/** Does what came before the scene, as commands. */
export async function did(page, ...commands) {
  // The fixture's meeting begins at 8 that morning; a clock that goes shows minutes.
  await page.evaluate(() => (Date.now = () => Date.UTC(2023, 2, 17, 8, 15)));
  for (const command of commands) await page.evaluate((say) => globalThis.backend.execute(globalThis.backend.view().revision, say), command);
}

/** The forum has no items that its agendas begin or end with. */
export async function withoutItems(page) {
  const body = await page.evaluate(() => globalThis.backend.view().year.bodies[0]);
  await did(page, { do: "set-body", body: { ...body, template: null } });
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
export const planned = [...CASES.map((item) => ({ do: "set-case", case: item })), AGENDA];
export const begun = [...planned, { do: "open-meeting", meeting: "m1" }];
export const all = (but = []) => ({
  do: "arrive",
  seats: Array.from({ length: 19 }, (_, nth) => `s${String(nth + 1).padStart(2, "0")}`).filter((seat) => !but.includes(seat)),
});
export const met = [...begun, all(["s10"])];
export const proposals = [
  { do: "open-case", case: "3/23", led_by: "s15" },
  { do: "put-forward", proposal: "a", text: "Det settes ikke av midler til fellestiltak." },
  { do: "put-forward", proposal: "b", by: "s16", text: "Det settes av 200 000 kroner til fellestiltak." },
];
export const closed = [...met, ...proposals.slice(0, 2), { do: "agree", proposal: "a" }, { do: "close-case", status: "treated" }, { do: "close-meeting" }];

/** Another meeting is planned, later that year. */
export const later = (of) => ({
  do: "plan-meeting",
  meeting: {
    id: "m2",
    date: "2023-05-11",
    starts: "09:00:00",
    ends: "11:30:00",
    place: "Bodø",
    form: "hybrid",
    language: "nb",
    notice_sent: null,
    ...of,
  },
});

export const vote = [{ do: "consensus-tried" }, { do: "put-to-vote", question: { question: "two", first: "a", second: "b" }, way: "roll-call" }];

export const agenda = async (page, commands, place = "Saksliste") => {
  await did(page, ...commands);
  await section(page, place);
  await page.waitForSelector("main.agenda h2");
};

/** Utkast A and a counter-proposal in numbers, both put forward in the case that shares the money; agreement was tried. */
export const counter = [
  { do: "open-case", case: "4/23", led_by: "s15" },
  { do: "put-draft-forward" },
  { do: "copy-draft", from: "Utkast A", name: "Utkast B" },
  { do: "choose-draft", name: "Utkast B" },
  { do: "set-amounts", amounts: { "rekom-1": 250_000, "rekom-2": 300_000, "rekom-3": 90_000 }, others: "hold" },
  { do: "put-draft-forward", by: "s16" },
  { do: "consensus-tried" },
];

/** The counter-proposal has carried over Utkast A. */
export const carried = [
  { do: "put-to-vote", question: { question: "two", first: "Utkast A", second: "Utkast B" }, way: "show-of-hands" },
  { do: "count-hands", count: { yes: 4, no: 12, blank: 1 } },
  { do: "end-vote" },
];

/** A process item: worked on by a method and questions, with a guest. */
export const process = {
  do: "set-case-plan",
  plan: {
    case: "2/23",
    method: "Grupper på fire, så plenum.",
    questions: ["Hva virker?", "Hva tar vi med videre til neste møte, og hvem tar ansvar for det?"],
    alternatives: [],
    guests: ["HINN"],
    break_after: 15,
    followed_up: null,
  },
};
/** What may be decided in place of the proposed vedtak. */
export const alternatives = {
  do: "set-case-plan",
  plan: {
    case: "3/23",
    method: null,
    questions: [],
    alternatives: ["Det settes av 200 000 kroner.", "Saken utsettes til neste møte."],
    guests: ["Statped"],
    break_after: null,
    followed_up: null,
  },
};

/** A member and a guest on the list of speakers. */
export const asked = [
  { do: "ask-floor", speaker: { speaker: "seat", seat: "s16" }, kind: "speech" },
  { do: "ask-floor", speaker: { speaker: "guest", named: "Gjest fra universitetet" }, kind: "speech" },
];

/** A second body, and the seats that are its. */
export const twoBodies = (seats) => [
  {
    do: "set-body",
    body: { id: "au", kind: "working-committee", name: "Arbeidsutvalget", rules: RULES, template: null, days_of_notice: 14, schemes: [], leader: null },
  },
  ...seats.map((seat) => ({ do: "set-holder", holder: { seat, body: "au", held_by: "unnamed", deputies: [], term: null } })),
];
