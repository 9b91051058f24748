// The room's page on a laptop and a phone: at the door, following, saying and voting, by mouse and by keyboard. What is said to the
// room, and what is left on the machine, is looked at as well as what is shown.

import { elections } from "./laptop-elections.mjs";
import { focusIs, missing, place, play, says } from "./laptop-acts.mjs";

async function knock(page) {
  await page.fill("input[type=text] >> nth=0", "K7M-2QX");
  await page.fill("[data-name] input", "Skolekontoret");
  await page.keyboard.press("Enter");
  await says(page, "Er tallet det samme?");
}

async function voteFor(page, way) {
  await play(page, "vote", way);
  await page.waitForSelector(".ballot .answer");
}

const scenes = [
  { name: "door", query: "?as=door", check: (page) => missing(page, "Bli med i møtet", "Koden på veggen") },
  {
    name: "door-empty",
    query: "?as=door",
    act: async (page) => {
      await page.click("button[type=submit]");
      await says(page, "Skriv koden som står på veggen.");
    },
    check: async (page) =>
      (await page.evaluate(() => document.activeElement?.getAttribute("aria-invalid"))) === "true" ? [] : ["the focus is not in the field at fault"],
  },
  {
    name: "wrong-code",
    query: "?as=door",
    act: async (page) => {
      await page.fill("input[type=text] >> nth=0", "FEIL");
      await page.fill("[data-name] input", "Skolekontoret");
      await page.keyboard.press("Enter");
      await says(page, "Koden er ikke rommets");
    },
  },
  {
    name: "compare",
    query: "?as=door",
    act: async (page) => {
      await knock(page);
      await play(page, "approve");
      await says(page, "Svar om tallet først");
    },
    check: async (page) => {
      const shown = await page.innerText("body");
      const faults = /\d{3} \d{3}/.test(shown) ? [] : ["no number is shown"];
      if (shown.includes("Sortland")) faults.push("something of the room is shown before the numbers are compared");
      await page.click("button:has-text('Ja, det er det samme')");
      await page.waitForSelector("nav");
      return faults;
    },
  },
  {
    name: "invited",
    query: `?as=door&secret=${"0f".repeat(16)}`,
    act: async (page) => {
      await page.fill("[data-name] input", "Skolekontoret");
      await page.keyboard.press("Enter");
      await says(page, "Vent på møtelederen");
    },
  },
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
  },
  {
    name: "ballot",
    act: async (page) => {
      await place(page, "Beløp");
      await voteFor(page, "secret-by-laptop");
    },
    check: (page) =>
      missing(page, "Forslag 1 eller forslag 2?", "Betyr for Sortland kommune", "låst versjon 4c56 2b2b", "Hemmelig votering", "14 av 18 har stemt"),
  },
  {
    name: "ballot-one",
    act: async (page) => {
      await play(page, "vote", "named-by-laptop", "one");
      await page.waitForSelector(".ballot .answer");
    },
    check: (page) => missing(page, "For eller mot forslag 1?", "F for, M mot, B blank"),
  },
  {
    // By keyboard alone, and the half-filled ballot is there after the scene has changed.
    name: "ballot-named",
    act: async (page) => {
      await voteFor(page, "secret-by-laptop");
      await page.keyboard.press("m");
      await focusIs(page, "[data-send]");
      await place(page, "Saker");
      await play(page, "move");
      await page.keyboard.press("Escape");
    },
    check: (page) => missing(page, "Du stemmer: Forslag 2", "Send stemmen: Forslag 2"),
  },
  {
    name: "ballot-counted",
    act: async (page) => {
      await voteFor(page, "secret-by-laptop");
      await page.keyboard.press("m");
      await focusIs(page, "[data-send]");
      await page.keyboard.press("Enter");
      await page.waitForSelector("[data-receipt]");
    },
    check: async (page) => {
      const [cast] = await play(page, "heard");
      const faults = await missing(page, "Stemmen er talt med", "cd766640445d", "Hva du stemte, står ikke lenger på denne maskinen.");
      if (cast?.choice !== "against" || !/^[0-9a-f]{32}$/.test(cast.ballot)) faults.push(`the room heard ${JSON.stringify(cast)}`);
      const kept = await play(page, "kept");
      const left = [kept, await page.evaluate(() => JSON.stringify({ ...localStorage, ...sessionStorage }))].join();
      if (left.includes("against") || left.includes(cast.ballot)) faults.push("choice or ballot are still kept");
      const ballot = await page.innerHTML(".ballot .answers");
      if (ballot.includes("Forslag 2") || ballot.includes("against")) faults.push("the choice is still in the page");
      await play(page, "count", ["00".repeat(32), "cd766640445df4428fc3467de6052967a86f7c8f8291947cabd2f0ef2106d824"]);
      await place(page, "Mine meldinger");
      return [...faults, ...(await missing(page, "Stemmen er blant dem som er talt."))];
    },
  },
  {
    // The line is cut between the ballot and its receipt: the same ballot again, and one receipt.
    name: "ballot-cut",
    query: "?as=seat&state=slow",
    act: async (page) => {
      await voteFor(page, "named-by-laptop");
      await page.keyboard.press("f");
      await focusIs(page, "[data-send]");
      await page.keyboard.press("Enter");
      await says(page, "Stemmen sendes");
      await play(page, "cut");
      await says(page, "Det sendes når den er tilbake");
    },
    check: async (page) => {
      await play(page, "ring");
      await page.waitForFunction(() => window.backend.heard().length === 2);
      await page.evaluate(() => window.backend.answer());
      await page.evaluate(() => window.backend.answer());
      await page.waitForSelector("[data-receipt]");
      const [first, second] = await play(page, "heard");
      return JSON.stringify(first) === JSON.stringify(second) ? [] : ["another ballot was sent"];
    },
  },
];

/** In the program's window: the door is another, and the program is the device. */
const inProgram = [
  {
    name: "app-door",
    query: "?as=app&state=known",
    check: (page) =>
      missing(page, "Rom du har vært i", "Gå inn igjen: Samarbeidsforum i Nordland (konstruert)", "Med invitasjon", "Med adressen og koden på veggen"),
  },
  {
    name: "app-empty",
    query: "?as=app",
    act: async (page) => {
      await page.click("form button[type=submit]");
      await says(page, "Skriv adressen som står på veggen.");
    },
    check: async (page) =>
      (await page.evaluate(() => document.activeElement?.closest("[data-address]") !== null)) ? [] : ["the focus is not in the field at fault"],
  },
  {
    name: "app-pasted",
    query: "?as=app",
    act: async (page) => {
      await page.fill("textarea", "hei");
      await page.click("button:has-text('Bruk teksten')");
      await says(page, "Dette er verken en invitasjon");
      await page.fill("textarea", "https://192.0.2.14:8443/#K7M-2QX." + "0a".repeat(32));
      await page.click("button:has-text('Bruk teksten')");
      await says(page, "Koden er K7M-2QX.");
      await focusIs(page, "[data-name] input");
      await page.keyboard.type("Skolekontoret");
      await page.keyboard.press("Enter");
      await says(page, "Kobler til");
    },
    check: async (page) => {
      const asked = await play(page, "asked");
      return asked[0] === "knock Skolekontoret any-seat" ? [] : [`the program is asked for ${asked}`];
    },
  },
  {
    name: "app-invited",
    query: "?as=app&state=invited",
    act: (page) => focusIs(page, "[data-name] input"),
    check: (page) => missing(page, "Invitasjon til Samarbeidsforum i Nordland (konstruert)", "Plass: Vågan kommune. Rommet er på 192.0.2.14:8443."),
  },
  { name: "app-another", query: "?as=app&state=another&state=known", check: (page) => missing(page, "Et annet rom enn det du er invitert til") },
  {
    name: "app-unreached",
    query: "?as=app&state=known",
    act: async (page) => {
      await page.click("button:has-text('Gå inn igjen')");
      await says(page, "Kobler til");
      await play(page, "cannotReach");
      await says(page, "Rommet svarer ikke");
    },
    check: (page) => missing(page, "rommet er ikke åpent der", "Prøv nå", "Avbryt"),
  },
  {
    name: "app-voted",
    query: "?as=app&state=in",
    act: async (page) => {
      await says(page, "tilkoblet, alt er nytt");
      await play(page, "vote");
      await page.waitForSelector(".ballot .answer");
      await page.keyboard.press("f");
      await focusIs(page, "[data-send]");
      await page.keyboard.press("Enter");
      await page.waitForSelector("[data-receipt]");
      await place(page, "Mine meldinger");
    },
    check: (page) => missing(page, "Programmet beholder den på denne maskinen.", "Lukker du vinduet, kan du komme inn igjen uten å spørre."),
  },
];

async function voteOpened(page) {
  await play(page, "vote", "named-by-laptop");
  await page.waitForSelector(".ballot");
}

const WIDE = [1366, 768];
const PHONE = [390, 844];
const at =
  (size, suffix, more = {}) =>
  (scene) => ({ ...scene, ...more, face: "laptop", size, name: `laptop-${scene.name}${suffix}` });
const named = (...names) => scenes.filter(({ name }) => names.includes(name));
/** The same without what is said in bokmål. */
const nynorsk = ({ name, query, act }) => ({ name, query, act });

export const laptop = [
  ...scenes.map(at(WIDE, "")),
  ...named("door", "compare", "wall", "lines", "line-details", "cases", "ballot", "ballot-counted", "lost").map(at(PHONE, "-phone")),
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
  ...named("door", "wall")
    .map(nynorsk)
    .map(at(PHONE, "-nn", { language: "nn", theme: "dark" })),
  ...named("wall")
    .map(nynorsk)
    .map(at(WIDE, "-nn", { language: "nn" })),
];
