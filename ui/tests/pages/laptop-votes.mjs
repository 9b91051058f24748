// Voting on a laptop: by keyboard alone, one ballot and one receipt, and nothing of the choice is left on the machine.

import { says, missing, place, play, focusIs } from "./laptop-acts.mjs";

async function voteFor(page, way) {
  await play(page, "vote", way);
  await page.waitForSelector(".ballot .answer");
}

export const ballots = [
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
