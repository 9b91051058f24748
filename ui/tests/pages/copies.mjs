// The copy that a representative reads at home: notes from earlier, where they are kept, what if, and the papers of the cases.

import { missing } from "./laptop-acts.mjs";
import { looks } from "./looks.mjs";
import { differs } from "./silent-acts.mjs";

/** A note as an earlier program kept it, of the same forum and day. */
async function oldNotes(page, everything) {
  await page.evaluate(() => localStorage.setItem("innstilling.review:Samarbeidsforum i Nordland:2023-03-17:note:dekom-85", "Spør om koordinatoren."));
  const { forum, date } = await page.evaluate(() => globalThis.backend.view().meeting);
  await page.evaluate(([forum, date]) => localStorage.setItem(`innstilling.review:${forum}:${date}:note:dekom-86`, "Ring eieren."), [forum, date]);
  await page.reload();
  await page.click(`button:has-text('${everything}')`);
  await page.waitForSelector(".telling");
}

const notes = [
  ...looks({
    name: "old-notes",
    face: "representative",
    own: null, // what someone wrote is shown
    act: (page) => oldNotes(page, "Se alt uten å velge"),
    nynorsk: (page) => oldNotes(page, "Sjå alt utan å velje"),
    shows: [
      "Er 2 tidligere notater fra dette møtet? De ble skrevet på denne maskinen i en kopi fra samme forum og samme dag. Det kan ha vært et annet møte.",
      "Ja, ta dem med hit Nei, de hører ikke til her",
    ],
    viser: [
      "Er 2 tidlegare notat frå dette møtet? Dei vart skrivne på denne maskina i ein kopi frå same forum og same dag. Det kan ha vore eit anna møte.",
      "Ja, ta dei med hit Nei, dei høyrer ikkje til her",
    ],
    check: async (page) => {
      const kept = await page.evaluate(
        () => Object.keys(JSON.parse(localStorage.getItem("fixture.notes") ?? "{}")).filter((key) => key.startsWith("note:")).length,
      );
      await page.locator(".telling summary").click();
      return [...differs("notes that came along before anyone answered", kept, 0), ...(await missing(page, "Spør om koordinatoren.", "Ring eieren."))];
    },
  }),
  {
    name: "old-notes-taken",
    face: "representative",
    async act(page) {
      await oldNotes(page, "Se alt uten å velge");
      await page.click(".telling .ds-button");
    },
    async check(page) {
      const kept = await page.evaluate(
        () => Object.keys(JSON.parse(localStorage.getItem("fixture.notes") ?? "{}")).filter((key) => key.startsWith("note:")).length,
      );
      return [...differs("notes taken over", kept > 0, true), ...differs("offers left", await page.locator(".telling").count(), 0)];
    },
  },
];

/** What is written in the copy is in its file, and the page says where. */
const kept = [
  ...["", "-nn"].map((nn) => ({
    name: `notes-kept${nn}`,
    face: "representative",
    ...(nn ? { language: "nn" } : {}),
    async act(page) {
      await page.click(`button:has-text('${nn ? "Sjå alt utan å velje" : "Se alt uten å velge"}')`);
      await page.click(`button:has-text('${nn ? "Opne alle" : "Åpne alle"}')`);
      await page.locator("tr.need button.name").first().click();
      await page.fill("textarea", "Spør om koordinatoren.");
      await page.waitForFunction(() => (localStorage.getItem("fixture.notes") ?? "").includes("Spør om koordinatoren."));
      await page.reload();
      await page.click(`button:has-text('${nn ? "Opne alle" : "Åpne alle"}')`);
      await page.waitForSelector("section.kept");
      await page.locator("section.kept").scrollIntoViewIfNeeded();
    },
    check: (page) => missing(page, nn ? "ligg på denne maskina i /home/meg/" : "ligger på denne maskinen i /home/meg/", nn ? "eige notat" : "eget notat"),
  })),
  ...["", "-nn"].map((nn) => ({
    name: `notes-not-kept${nn}`,
    face: "representative",
    query: "?state=notes-refused&state=notes-broken",
    ...(nn ? { language: "nn" } : {}),
    async act(page) {
      await page.click(`button:has-text('${nn ? "Sjå alt utan å velje" : "Se alt uten å velge"}')`);
      await page.waitForSelector(".copy > .warn + .warn");
    },
    check: (page) =>
      missing(
        page,
        nn ? "kunne ikkje lesast" : "kunne ikke leses",
        "review-7d0c1f5e.json.skadet",
        nn ? "er borte når vindauget blir lukka" : "er borte når vinduet lukkes",
      ),
  })),
];

/** What if, and the cases with their papers, in a copy. */
const copies = [
  ...["", "-nn"].map((nn) => ({
    name: `copy-tried${nn}`,
    face: "representative",
    ...(nn ? { language: "nn" } : {}),
    async act(page) {
      await page.locator("button.seat", { hasText: "Sortland kommune" }).first().click();
      await page.locator("tr.need button.name").first().click();
      await page.locator("tr.details input.figure").first().fill("111 000");
      await page.click(`button:has-text('${nn ? "Rekn ut" : "Regn ut"}')`);
      await page.waitForSelector("section.sheet li b");
      await page.click(`button:has-text('${nn ? "Foreslå desse beløpa" : "Foreslå disse beløpene"}')`);
    },
    check: (page) =>
      missing(page, "111 000", nn ? "Beløpet står no i det du vil seie" : "Beløpet står nå i det du vil si", nn ? "ingen ser dei" : "ingen ser dem"),
  })),
  ...["", "-nn"].flatMap((nn) =>
    [[1280, 800], ...(nn ? [] : [[390, 844]])].map((size) => ({
      name: `copy-papers${nn}-${size[0]}`,
      face: "representative",
      query: "?state=papers",
      size,
      ...(nn ? { language: "nn" } : {}),
      async act(page) {
        await page.click(`button:has-text('${nn ? "Sjå alt utan å velje" : "Se alt uten å velge"}')`);
        await page.locator(".papers summary").first().click();
        await page.locator(".papers li button").first().click();
      },
      check: (page) =>
        missing(page, "Rammen er foreløpig.", "Alternativ 1", "2 vedlegg", nn ? "Vedlegget er lagra i" : "Vedlegget er lagret i", "Forslag til vedtak"),
    })),
  ),
];

export const inCopies = [...notes, ...kept, ...copies];
