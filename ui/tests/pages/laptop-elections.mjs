// Elections on the room's page.
import { focusIs, missing, place, play, says } from "./laptop-acts.mjs";

/** An election: crosses by keyboard, one too many, a half-filled ballot while the scene changes and the line is lost, and its receipt. */
export const elections = [
  {
    name: "election",
    act: async (page) => {
      await play(page, "elect", "secret-by-laptop");
      await page.waitForSelector("[data-candidate]");
      await page.keyboard.press("1");
      await page.locator("[data-candidate='Nord universitet']").focus();
      await page.keyboard.press("Space");
      await says(page, "2 av 2 kryss satt.");
      await page.locator("[data-candidate='KS Nord-Norge']").focus();
      await page.keyboard.press("Space");
      await says(page, "Det er plass til 2 kryss.");
      await place(page, "Saker");
      await play(page, "move");
      await play(page, "cut");
      await says(page, "mistet forbindelsen kl.");
      await play(page, "ring");
      await says(page, "tilkoblet, alt er nytt");
    },
    check: async (page) => {
      const faults = await missing(page, "Hvem skal velges? 2 verv", "10 kryss velger når alle 18 stemmer.", "2 av 2 kryss satt.", "11 av 18 har stemt");
      const set = await page.locator("[data-candidate]:checked").evaluateAll((boxes) => boxes.map((box) => box.dataset.candidate));
      return set.join() === "Bodø kommune,Nord universitet" ? faults : [...faults, `crosses for ${set}`];
    },
  },
  {
    name: "election-open",
    act: async (page) => {
      await play(page, "elect", "secret-by-laptop");
      await page.waitForSelector("[data-candidate]");
    },
    check: (page) => missing(page, "Tallene setter og tar bort kryss", "Stem blankt"),
  },
  {
    name: "election-one",
    act: async (page) => {
      await play(page, "elect", "named-by-laptop", 1);
      await page.waitForSelector("[data-candidate]");
      await page.click("[data-look-over]");
      await says(page, "Sett minst ett kryss, eller stem blankt.");
      await page.keyboard.press("2");
      await page.keyboard.press("3");
      await says(page, "1 av 1 kryss satt.");
    },
    check: async (page) => {
      const set = await page.locator("[data-candidate]:checked").evaluateAll((boxes) => boxes.map((box) => box.dataset.candidate));
      return set.join() === "Nord universitet" ? [] : [`a second cross moves the first: ${set}`];
    },
  },
  {
    name: "election-sent",
    act: async (page) => {
      await play(page, "elect", "secret-by-laptop");
      await page.waitForSelector("[data-candidate]");
      await page.keyboard.press("1");
      await page.keyboard.press("2");
      await page.locator("[data-look-over]").focus();
      await page.keyboard.press("Enter");
      await focusIs(page, "[data-send]");
      await says(page, "Send stemmen: Bodø kommune, KS Nord-Norge");
      await page.picture("laptop-election-named");
      await page.keyboard.press("Enter");
      await page.waitForSelector("[data-receipt]");
    },
    check: async (page) => {
      const [cast] = await play(page, "heard");
      const faults = cast?.choice?.join() === "Bodø kommune,KS Nord-Norge" && cast.vote === 3 ? [] : [`the room heard ${JSON.stringify(cast)}`];
      const left = [await play(page, "kept"), await page.evaluate(() => JSON.stringify({ ...localStorage, ...sessionStorage }))].join();
      if (left.includes("KS Nord-Norge") || left.includes(cast.ballot)) faults.push("crosses or ballot are still kept");
      if ((await page.innerHTML(".ballot .answers")).includes("Bodø")) faults.push("the crosses are still in the page");
      await play(page, "elected", ["cd766640445df4428fc3467de6052967a86f7c8f8291947cabd2f0ef2106d824"]);
      await place(page, "Mine meldinger");
      return [...faults, ...(await missing(page, "Stemmen er blant dem som er talt.", "Valgt: Bodø kommune, KS Nord-Norge"))];
    },
  },
];
