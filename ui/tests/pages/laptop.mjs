// The room's page on a laptop and a phone: at the door, following, saying and voting, by mouse and by keyboard. What is said to the
// room, and what is left on the machine, is looked at as well as what is shown.

import { PHONE, WIDE, missing, place, play, says } from "./laptop-acts.mjs";
import { atTheDoor } from "./laptop-door.mjs";
import { elections } from "./laptop-elections.mjs";
import { atHome, caseAtHome } from "./laptop-home.mjs";
import { inProgram } from "./laptop-program.mjs";
import { ballots } from "./laptop-votes.mjs";
import { apart } from "./told-apart.mjs";
import { is } from "./words.mjs";

const scenes = [
  ...atTheDoor,
  {
    name: "wall",
    act: (page) => page.waitForSelector(".wall[data-scene=rows]"),
    check: (page) => missing(page, "Sortland kommune", "tilkoblet, alt er nytt", "Be om ordet"),
  },
  { name: "guest", query: "?as=guest", check: (page) => missing(page, "Gjest", "tilkoblet") },
  { name: "browser-may-not", query: "?as=browser", act: (page) => voteOpened(page), check: (page) => missing(page, "I en nettleser kan du bare se.") },
  {
    name: "lines",
    act: async (page) => {
      await place(page, "Beløp");
      await play(page, "move");
      await says(page, "Bare endret");
    },
    check: async (page) => {
      const faults = await missing(page, "Utkast B", "Forslag 2", "Nytt siden sist du så", "Dekom: 2 tiltak er endret");
      await page.click("button:has-text('Jeg har sett det')");
      await says(page, "Ingenting er endret");
      await page.keyboard.press("Escape");
      await page.waitForSelector(".on-the-wall");
      return faults;
    },
  },
  {
    name: "line-details",
    act: async (page) => {
      await place(page, "Beløp");
      await page.locator(".own .line .fold").first().click();
      await page.fill("textarea", "Spør om koordinatoren.");
    },
    check: async (page) =>
      (await play(page, "kept")).includes("Spør om koordinatoren.") ? missing(page, "Hvorfor dette beløpet?", "notat") : ["the note is not kept"],
  },
  {
    // The steps from the frame to the amount, of the draft and of a proposal, as the room answers them.
    name: "why",
    act: async (page) => {
      await place(page, "Beløp");
      await page.locator(".own .line .fold").first().click();
      await page.waitForSelector(".details ol li.sum");
    },
    check: async (page) => {
      const faults = await missing(page, "Hvorfor dette beløpet?", "Hvor beløpet står");
      await page.selectOption(".details select", { index: 2 });
      await page.waitForFunction(() => window.backend.questions().length === 2);
      const [draft, proposal] = await play(page, "questions");
      if (draft.of.of !== "draft" || proposal.of.of !== "proposal") faults.push(`asked ${JSON.stringify([draft, proposal])}`);
      return (await play(page, "heard")).length === 0 ? faults : [...faults, "a question is a command"];
    },
  },
  {
    name: "why-earlier-room",
    query: "?as=seat&state=earlier",
    act: async (page) => {
      await place(page, "Beløp");
      await page.locator(".own .line .fold").first().click();
    },
    check: async (page) => ((await play(page, "questions")).length === 0 ? missing(page, "Her står det alle i rommet får se.") : ["an earlier room was asked"]),
  },
  {
    // By keyboard: an amount is tried, reckoned by the room, kept on the machine, seen by nobody, and then sent as a counter-proposal.
    name: "what-if",
    act: async (page) => {
      await place(page, "Beløp");
      await page.locator(".own .line .fold").first().focus();
      await page.keyboard.press("Enter");
      await page.fill(".details input[inputmode=numeric]", "abc");
      await says(page, "Ett beløp kan ikke leses.");
      await page.fill(".details input[inputmode=numeric]", "9 000 000");
      await page.locator("button:has-text('Regn ut')").focus();
      await page.keyboard.press("Enter");
      await says(page, "kroner mer enn rammen");
    },
    check: async (page) => {
      const faults = await missing(page, "Hva om?", "Ingen ser dem før du sender dem.", "prøves", "9 000 000");
      if ((await play(page, "heard")).length > 0) faults.push("what is tried was sent");
      if (!(await play(page, "kept")).includes("9 000 000")) faults.push("what is tried is not kept");
      return faults;
    },
  },
  {
    name: "counter",
    act: async (page) => {
      await place(page, "Beløp");
      await page.locator(".own .line .fold").first().click();
      await page.fill(".details input[inputmode=numeric]", "120 000");
      await page.click("button:has-text('Send som motforslag')");
      await page.fill("dialog textarea", "Mer til det som er i gang.");
    },
    check: async (page) => {
      const faults = await missing(page, "Motforslag i tall", "Ett beløp");
      await page.click("dialog button[type=submit]");
      await page.waitForSelector("dialog", { state: "detached" });
      const [sent] = await play(page, "heard");
      if (sent?.do !== "counter-proposal" || sent.amounts?.[0]?.amount !== 120_000) faults.push(`the room heard ${JSON.stringify(sent)}`);
      await place(page, "Mine meldinger");
      return [...faults, ...(await missing(page, "Mer til det som er i gang.", "120 000"))];
    },
  },
  {
    // One more wall: the scene, and nothing to ask.
    name: "only-wall",
    query: "?as=wall",
    act: (page) => page.waitForSelector(".only-wall .wall[data-scene=rows]"),
    check: async (page) => {
      const faults = (await page.locator("nav, textarea, table.lines").count()) > 0 ? ["a wall shows more than the wall"] : [];
      await play(page, "cut");
      await says(page, "mistet forbindelsen kl.");
      return faults;
    },
  },
  {
    name: "remark",
    act: async (page) => {
      await place(page, "Beløp");
      await page.locator(".own .line .fold").first().click();
      await page.click("button:has-text('Send merknad')");
      await page.click("dialog button[type=submit]");
      await says(page, "Skriv hva det gjelder.");
      await page.fill("dialog textarea", "Tiltaket er alt i gang.");
    },
    check: async (page) => {
      await page.click("dialog button[type=submit]");
      await page.waitForSelector("dialog", { state: "detached" });
      const [remark] = await play(page, "heard");
      await place(page, "Mine meldinger");
      const faults = await missing(page, "Tiltaket er alt i gang.", "venter");
      return remark?.do === "remark" && remark.need?.startsWith("dekom-") ? faults : [...faults, `the room heard ${JSON.stringify(remark)}`];
    },
  },
  {
    name: "floor",
    act: async (page) => {
      await page.click("header button:has-text('Be om ordet')");
      await page.click("dialog label:has-text('replikk')");
    },
    check: async (page) => {
      await page.click("dialog button[type=submit]");
      await page.click("header button:has-text('Ta tilbake ordet')");
      await page.waitForSelector("header button:has-text('Be om ordet')");
      const heard = await play(page, "heard");
      return heard.map(({ do: what, kind }) => `${what} ${kind ?? ""}`).join() === "ask-floor reply,withdraw-floor " ? [] : [JSON.stringify(heard)];
    },
  },
  {
    name: "cases",
    act: (page) => place(page, "Saker"),
    check: (page) => missing(page, "Sak 4/23", "Forslag til vedtak", "AU har gått gjennom", "Venter på ordet"),
  },
  {
    // By keyboard alone: without a title nothing is sent, and then it is laid before the leader.
    name: "case-proposed",
    act: async (page) => {
      await place(page, "Mine meldinger");
      await page.getByRole("button", { name: "Foreslå en sak" }).focus();
      await page.keyboard.press("Enter");
      await page.getByLabel("Hva saken gjelder").focus();
      await page.keyboard.press("Enter");
      await says(page, "Skriv hva saken gjelder.");
      await page.picture("laptop-case-missing");
      await page.keyboard.type("Felles veilederordning");
      await page.keyboard.press("Tab");
      await page.keyboard.type("Tre eiere har spurt.");
      await page.getByRole("button", { name: "Send", exact: true }).focus();
      await page.keyboard.press("Enter");
      await says(page, "Møtelederen har fått det.");
    },
    check: (page) => missing(page, "Forslag til sak", "Felles veilederordning: Tre eiere har spurt.", "venter"),
  },
  {
    // The browser's own field for a file would speak the browser's language.
    name: "post-of-another",
    act: async (page) => {
      await place(page, "Mine meldinger");
      await page.getByRole("button", { name: "Åpne filen" }).focus();
      const [chooser] = await Promise.all([page.waitForEvent("filechooser"), page.keyboard.press("Enter")]);
      await chooser.setFiles({ name: "annet.innstilling-meldinger", mimeType: "application/json", buffer: Buffer.from("{}") });
      await says(page, "Filen er ikke skrevet for dette møtet");
    },
    shows: ["Åpne filen", "Filen er ikke skrevet for dette møtet og denne plassen. Åpne en annen."],
    check: async (page) => is("fields for a file that are seen", await page.locator("input[type=file]:visible").count(), 0),
  },
  { name: "messages", act: (page) => place(page, "Mine meldinger"), check: (page) => missing(page, "Koordinatoren er alt ansatt", "tatt med") },
  {
    name: "lost",
    act: async (page) => {
      await play(page, "cut");
      await says(page, "mistet forbindelsen kl.");
    },
    check: async (page) => {
      await play(page, "ring");
      await says(page, "tilkoblet, alt er nytt");
      return [];
    },
  },
  {
    name: "revoked",
    act: async (page) => {
      await play(page, "sendAway", "revoked");
      await says(page, "Maskinen er ikke lenger med");
    },
    shows: [
      "Maskinen er ikke lenger med: møtelederen tok den ut, eller en annen maskin overtok plassen. Bli med på nytt om det var feil.",
      "Spør om å bli med",
    ],
    check: async (page) => {
      const kept = [await play(page, "kept"), await page.evaluate(() => JSON.stringify({ ...localStorage, ...sessionStorage }))].join();
      return [
        ...((await page.locator("nav, .wall, table").count()) === 0 ? [] : ["something of the room is still shown"]),
        ...(kept.includes("05".repeat(32)) ? ["the key to the room is still kept"] : []),
      ];
    },
  },
  ...ballots,
];

async function voteOpened(page) {
  await play(page, "vote", "named-by-laptop");
  await page.waitForSelector(".ballot");
}

const at =
  (size, suffix, more = {}) =>
  (scene) => ({ ...scene, ...more, face: "laptop", size, name: `laptop-${scene.name}${suffix}` });
const named = (...names) => scenes.filter(({ name }) => names.includes(name));
/** The same in nynorsk: other words. */
const NYNORSK = {
  "election-open": [
    "Kven skal veljast? 2 verv 10 kryss vel når alle 18 røystar.",
    "Hemmeleg røysting: det blir lagra at du har røysta og kva som er røysta, aldri saman.",
    "Røyst blankt",
  ],
  "app-door": [
    "Gå inn att: Samarbeidsforum i Nordland (konstruert) Vågan kommune · 192.0.2.14:8443",
    "Opne fila du fekk, slepp ho på vindauget, eller lim inn teksten.",
    "Med adressa og koden på veggen",
  ],
  door: ["Koden på veggen Seks teikn, som K7M-2QX. Store og små bokstavar er det same.", "Eg er her på ein plass i forumet for å sjå på"],
  wall: [
    "tilkopla, alt er nytt",
    "Utkast A, fordelt på regionar 12 070 000 av 17 816 072 søkt",
    "Vesterålen 1 254 080",
    "Avsett og bunde 0 Fordelt 12 070 000 Rest, går opp 0",
  ],
  why: [
    "Kvifor dette beløpet? Søkt 348 532",
    "Til fordeling 7 500 000 det behovsmeldingane og nettverka deler",
    "Beløp til tiltaket 249 458 eigar og UH til saman",
  ],
  "only-wall": ["Utkast A, fordelt på regionar 12 070 000 av 17 816 072 søkt", "Vesterålen 1 254 080", "Rest, går opp 0"],
};
const nynorsk = ({ name, query, act }) => ({ name, query, act, shows: NYNORSK[name] });

export const laptop = [
  atHome,
  caseAtHome,
  { ...atHome, name: `${atHome.name}-phone`, size: PHONE },
  ...scenes.map(at(WIDE, "")),
  ...named("door", "compare", "wall", "lines", "line-details", "why", "what-if", "counter", "only-wall", "cases", "ballot", "ballot-counted", "lost").map(
    at(PHONE, "-phone"),
  ),
  ...named("door", "wall", "lines", "ballot", "messages").map(at(WIDE, "-dark", { theme: "dark" })),
  ...elections.map(at(WIDE, "")),
  ...elections.slice(0, 1).map(at(PHONE, "-phone")),
  ...elections
    .filter(({ name }) => name === "election-open")
    .map(nynorsk)
    .map(at(WIDE, "-nn-dark", { language: "nn", theme: "dark" })),
  ...inProgram.map(at(WIDE, "")),
  ...inProgram.slice(0, 1).map(at(PHONE, "-phone")),
  ...inProgram
    .slice(0, 1)
    .map(nynorsk)
    .map(at(WIDE, "-nn-dark", { language: "nn", theme: "dark" })),
  ...named("wall", "ballot").map(at(WIDE, "-contrast", { theme: "contrast" })),
  ...named("messages").map(
    at(WIDE, "-forced", {
      forced: "active",
      check: (page) => apart("the place where one is", page.locator(".place[aria-current]"), page.locator(".place:not([aria-current])").first()),
    }),
  ),
  ...named("door", "wall")
    .map(nynorsk)
    .map(at(PHONE, "-nn-phone", { language: "nn", theme: "dark" })),
  at(WIDE, "-nn", { language: "nn" })({
    name: "constructed",
    act: (page) => page.waitForSelector("footer p"),
    check: (page) => missing(page, "Dei einskilde behovsmeldingane er konstruerte."),
  }),
  ...named("wall", "why", "only-wall")
    .map(nynorsk)
    .map(at(WIDE, "-nn", { language: "nn" })),
];
