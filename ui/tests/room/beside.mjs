// One more laptop beside windows that another test drives: a Chromium that is to be seen on the display joins a room by its code, votes
// once and keeps its receipt. Each step is told as a line of JSON; it stays until nobody listens to it.
// `node --experimental-websocket beside.mjs ADDRESS CODE KEY [PICTURE]`.
import { existsSync } from "node:fs";
import { chromiumPage, clean, enter, knock, reach, shows, until, vote } from "./walk.mjs";

const [address, code, key, picture] = process.argv.slice(2);
const browser = "/usr/bin/chromium";
const tell = (said) => console.log(JSON.stringify(said));
if (!existsSync(browser)) {
  tell({ says: "no-browser" });
  process.exit(0);
}

const page = await chromiumPage(browser, { headless: false, args: ["--no-sandbox", "--window-position=1920,0", "--window-size=1366,900"] });
try {
  await knock(page, address, code, "Nettleseren");
  await until(page, "the number", () => /\d{3} \d{3}/.test(document.body.innerText.replaceAll("\u00a0", " ")));
  const number = await page.evaluate(() => /\d{3} \d{3}/.exec(document.body.innerText.replaceAll("\u00a0", " "))[0]);
  tell({ says: "number", number });
  await enter(page);
  await shows(page, "tilkoblet, alt er nytt");
  await clean(page, "the room");
  tell({ says: "in" });
  tell({ says: "receipt", receipt: (await vote(page, key)).trim() });
  if (picture) await page.picture(picture);
  await reach(page, "nav button:last-child");
  await page.press("Enter");
  await shows(page, "Stemmen er blant dem som er talt.");
  tell({ says: "counted" });
  process.stdin.resume();
  await new Promise((over) => process.stdin.once("end", over));
} catch (error) {
  tell({ says: "fault", fault: String(error) });
} finally {
  await page.close();
}
