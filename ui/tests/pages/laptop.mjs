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
    shows: ["Koden er ikke rommets. Se på veggen og skriv den på nytt.", "Hvem spør Skolekontoret"],
    check: async (page) => {
      const [code, name] = await page.locator("input[type=text]").evaluateAll((all) => all.map((one) => one.value));
      return code === "FEIL" && name === "Skolekontoret" && (await page.isEnabled("button[type=submit]"))
        ? []
        : [`what was written is «${code}» and «${name}», and cannot be sent again`];
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
    shows: ["Vent på møtelederen Møtelederen ser at du venter, og slipper deg inn. Du trenger ikke gjøre noe. Avbryt"],
    check: async (page) => {
      // Who comes with an invitation has shown who he is: there is no number to hold beside the leader's.
      const shown = await page.innerText("body");
      return [
        ...(/\d{3} \d{3}/.test(shown) ? ["a number is to be compared"] : []),
        ...(shown.includes("Sortland") ? ["something of the room is shown before anyone is let in"] : []),
      ];
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
    // The room is known and has another address: the typed one is tried, and the key decides.
    name: "app-moved",
    query: "?as=app&state=known",
    act: async (page) => {
      await page.click("button:has-text('Rommet har ny adresse')");
      await page.click("button:has-text('Gå inn på den adressen')");
      await says(page, "Skriv adressen som står på veggen.");
      await page.fill("[data-moved] input", "192.0.2.77:8443");
    },
    check: async (page) => {
      await page.keyboard.press("Enter");
      await says(page, "Kobler til");
      const asked = await play(page, "asked");
      return asked.includes("come back 0a0a at 192.0.2.77:8443") ? [] : [`the program is asked for ${asked}`];
    },
  },
  {
    // What was written at home is opened and sent, one thing after another.
    name: "app-from-home",
    query: "?as=app&state=in",
    act: async (page) => {
      await says(page, "tilkoblet, alt er nytt");
      await place(page, "Mine meldinger");
      await page.click("button:has-text('Åpne filen')");
      await page.click("button:has-text('Send én melding til møtelederen')");
      await says(page, "Møtelederen har fått én melding.");
    },
    check: (page) => missing(page, "Hjemmefra"),
  },
  {
    name: "app-check",
    query: "?as=app&state=known",
    act: async (page) => {
      await page.click("button:has-text('Gå inn igjen')");
      await play(page, "cannotReach");
      await page.click("button:has-text('Se hva som er i veien')");
      await says(page, "NordLynx");
    },
    check: async (page) => ((await play(page, "asked")).includes("check null") ? missing(page, "Kommer du ikke inn?") : ["where it calls was not looked at"]),
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

/** The review copy at home: what is written to the leader becomes one file, and nothing leaves the machine before it is saved. */
const atHome = {
  name: "review-to-leader",
  face: "representative",
  size: WIDE,
  act: async (page) => {
    await page.locator("button.seat", { hasText: "Sortland kommune" }).first().click();
    await page.getByRole("tab", { name: "Desentralisert ordning" }).click();
    await page.locator("button.name", { hasText: "Sortland kommune" }).first().click();
    await page.getByLabel("Merknad til møtelederen").fill("Tiltaket er alt i gang.");
    await page.getByLabel("Foreslå et annet beløp").fill("120 000");
    await page.getByRole("button", { name: "Lagre som fil" }).click();
    await says(page, "Filen er lagret.");
  },
  check: async (page) => {
    const faults = await missing(page, "1 merknad, 1 foreslått beløp.", "til møtelederen");
    const [post] = await play(page, "posts");
    const asks = post?.asks.map((ask) => ask.do).join();
    return asks === "remark,counter-proposal" && post.organisation === "Sortland kommune" ? faults : [...faults, `the file is ${JSON.stringify(post)}`];
  },
};

/** A case that is proposed at home goes into the same file. */
const caseAtHome = {
  name: "review-case-proposed",
  face: "representative",
  size: WIDE,
  act: async (page) => {
    await page.locator("button.seat", { hasText: "Sortland kommune" }).first().click();
    await page.getByText("Begrunnelse, forfall, inhabilitet og sak").click();
    await page.getByLabel("Sak du foreslår").fill("Felles veilederordning");
    await page.getByLabel("Hvorfor saken bør tas opp").fill("Tre eiere har spurt.");
    await page.getByRole("button", { name: "Lagre som fil" }).click();
    await says(page, "Filen er lagret.");
  },
  check: async (page) => {
    const [post] = await play(page, "posts");
    const [ask] = post?.asks ?? [];
    const said = [ask?.do, ask?.title, ask?.why].join("|");
    return said === "propose-case|Felles veilederordning|Tre eiere har spurt." ? [] : [`the file is ${JSON.stringify(post)}`];
  },
};

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
