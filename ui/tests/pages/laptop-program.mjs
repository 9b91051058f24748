// The room in the program's own window: the door is another, and the program is the device.

import { says, missing, place, play, focusIs } from "./laptop-acts.mjs";

/** In the program's window: the door is another, and the program is the device. */
export const inProgram = [
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
