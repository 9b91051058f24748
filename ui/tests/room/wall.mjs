// One more wall in a real browser: it is let in as a wall, shows the scene, is told of a change, and is told and may ask nothing else.
import { mkdirSync } from "node:fs";
import { clean, enter, knock, shows, there, until } from "./walk.mjs";

const PICTURES = new URL("../../../tests/output/ui/", import.meta.url).pathname;
/** All that a wall is told. */
const PARTS = ["case", "meeting", "wall"];

export async function oneMoreWall(page, hosted, name) {
  const { code } = (await hosted.lead({ do: "show-room" })).room;
  await knock(page, hosted.opened.address, code, "Rom 2", 2);
  const knocked = await hosted.until((said) => said.room === "knock", "no wall knocks: the room");
  if (knocked.face?.as !== "wall") throw new Error(`it does not knock as a wall: ${JSON.stringify(knocked)}`);
  await hosted.lead({ do: "approve", knock: knocked.knock });
  await enter(page);
  await there(page, ".only-wall");
  await shows(page, "Fordeling (konstruert)");
  await clean(page, "one more wall");
  mkdirSync(PICTURES, { recursive: true });
  await page.picture?.(`${PICTURES}room-${name}.png`);

  // It follows the leader's scene, and a vote is nothing that it is asked.
  await hosted.lead({ do: "show-on-wall", scene: { scene: "pause" } });
  await there(page, ".only-wall .pause");
  await hosted.lead({ do: "show-on-wall", scene: { scene: "case" } });
  await shows(page, "Fordeling (konstruert)");
  await hosted.vote("named-by-laptop", 2);
  await shows(page, "0 av 12");
  const asks = await page.evaluate(() => document.querySelectorAll("input, textarea, select, .ballot, nav").length);
  if (asks !== 0) throw new Error(`the wall asks for something: ${asks}`);
  await hosted.lead({ do: "break-off-vote", why: "prøve (konstruert)" });

  const heard = await page.evaluate(() => globalThis.heard);
  if (heard.own || heard.shared.join() !== PARTS.join()) throw new Error(`a wall is told more than its own: ${JSON.stringify(heard)}`);
  // Whatever a page says, a wall is answered nothing and does nothing.
  await page.evaluate(() => {
    globalThis.sayOverLine({ say: "ask", id: 1, question: { ask: "why", of: { of: "draft" }, need: "dekom-3" } });
    globalThis.sayOverLine({ say: "do", id: 2, command: { do: "ask-for-floor" } });
  });
  const both = () => ["no-seat,no-seat"].includes(globalThis.heard.refused.map(({ code }) => code).join());
  await until(page, "a wall's question and command are refused", both);
}
