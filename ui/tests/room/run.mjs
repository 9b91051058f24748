// A representative's way through the room in a real browser, by keyboard alone: the door, the number on both screens, the meeting, a
// look at what is proposed and why, a vote with its receipt, and the room that closes; and, in the same browser, one more wall. `node --experimental-websocket run.mjs PROGRAM chromium|firefox [BROWSER]`.
import { existsSync } from "node:fs";
import { FirefoxPage } from "./bidi.mjs";
import { Hosted } from "./hosted.mjs";
import { chromiumPage, clean, enter, knock, reach, reviews, shows, there, until, vote } from "./walk.mjs";
import { oneMoreWall } from "./wall.mjs";

const [program, kind, named] = process.argv.slice(2);
const usual = { chromium: "/usr/bin/chromium", firefox: "/usr/bin/firefox-esr" }[kind];
const browser = named ?? usual;
if (!existsSync(browser)) {
  console.log(`Left out: there is no ${kind} here (${browser}).`);
  process.exit(0);
}

const hosted = await Hosted.open(program);
const page = kind === "firefox" ? await FirefoxPage.launch(browser) : await chromiumPage(browser);
try {
  await hosted.openMeeting();
  await knock(page, hosted.opened.address, hosted.opened.code, "Skolekontoret");
  const knocked = await hosted.until((said) => said.room === "knock", "nobody knocks: the room");
  await shows(page, knocked.number);
  if (knocked.via !== "browser") throw new Error(`it is not told as a browser: ${JSON.stringify(knocked)}`);
  await hosted.lead({ do: "approve", knock: knocked.knock, face: { as: "seat", seat: "s02" } });
  await enter(page);
  await shows(page, "tilkoblet, alt er nytt");
  await clean(page, "the room");

  // It reviews what the leader shows, and asks why.
  await hosted.lead({ do: "show-on-wall", scene: { scene: "draft", scheme: "rekom" } });
  await reviews(page);
  await hosted.lead({ do: "show-on-wall", scene: { scene: "case" } });

  // A browser looks, until the leader lets browsers vote.
  await hosted.vote("named-by-laptop");
  await shows(page, "I en nettleser kan du bare se.");
  await hosted.lead({ do: "break-off-vote", why: "prøve (konstruert)" });
  await hosted.lead({ do: "let-browsers-command", allowed: true });
  await until(page, "the page hears that browsers may", () => !document.body.innerText.includes("I en nettleser kan du bare se."));

  await hosted.vote("named-by-laptop");
  const receipt = await vote(page, "f");
  await hosted.lead({ do: "end-vote" });

  // Loaded anew it comes back by itself, with its receipt, which is among those that were counted.
  await page.reload();
  await shows(page, "tilkoblet, alt er nytt");
  await reach(page, "nav button:last-child");
  await page.press("Enter");
  await shows(page, "Stemmen er blant dem som er talt.");
  await shows(page, receipt);
  await page.press("Escape");
  await there(page, ".on-the-wall");

  // Of a secret ballot nothing is left but its receipt.
  await hosted.vote("secret-by-laptop", 2);
  await vote(page, "m");
  const left = await page.evaluate(() => JSON.stringify({ ...localStorage, ...sessionStorage }) + document.querySelector(".ballot .answers").outerHTML);
  if (/against|"ballot"|Mot\b/.test(left)) throw new Error(`something of the secret choice is left: ${left}`);
  await hosted.lead({ do: "break-off-vote", why: "prøve (konstruert)" });

  await oneMoreWall(await page.another(), hosted, `${kind}-wall`);

  // The leader closes; the page says that it is not fresh, and the file tallies.
  const ended = await hosted.end();
  await shows(page, "mistet forbindelsen kl.");
  const verified = hosted.verify();
  if (ended !== 0 || verified.status !== 0) throw new Error(`host ended with ${ended}, verify with ${verified.status}: ${verified.stdout}${verified.stderr}`);
  console.log(`ok ${kind}`);
} finally {
  await page.close();
  hosted.clear();
}
