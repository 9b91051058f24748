// The case on the wall: never how anybody votes while the vote is open.

import { asked, counter, did, met, missing, process, proposals, vote } from "./meeting.mjs";

export const wall = [
  {
    name: "wall-case",
    face: "projector",
    act: (page) => did(page, ...met, ...proposals, { do: "show-on-wall", scene: { scene: "case" } }),
    check: (page) =>
      missing(page, "Sak 3/23", "Avsetning til fellestiltak", "Forslag 2", "Det settes av 200 000 kroner til fellestiltak.", "Fagforbundet Nordland"),
  },
  ...["", "-nn"].map((nn) => ({
    name: `wall-case-vote${nn}`,
    face: "projector",
    ...(nn ? { language: "nn" } : {}),
    act: (page) =>
      did(
        page,
        ...met,
        ...proposals,
        ...vote,
        { do: "show-on-wall", scene: { scene: "case" } },
        { do: "give-answer", seat: "s02", choice: "for" },
        { do: "give-answer", seat: "s04", choice: "against" },
      ),
    check: async (page) => [
      ...(await missing(page, "2 av 17 har", "minst 9")),
      ...(/\b1 for\b/i.test(await page.innerText("body")) ? ["the wall tells how anybody votes while the vote is open"] : []),
    ],
  })),
  ...["", "-nn"].map((nn) => ({
    name: `wall-case-sets-aside${nn}`,
    face: "projector",
    ...(nn ? { language: "nn" } : {}),
    act: async (page) => {
      const proposal = { do: "put-forward", proposal: "f", text: "Samarbeidsforum setter av 30 % av rammen til høsten." };
      await did(page, ...met, { do: "open-case", case: "4/23", led_by: "s15" }, proposal, { do: "show-on-wall", scene: { scene: "case" } });
    },
    // The room can reckon again: percent, base and amount.
    check: (page) => missing(page, nn ? "3 265 800 kroner (30 % av ramma, 10 886 000)" : "3 265 800 kroner (30 % av rammen, 10 886 000)"),
  })),
  {
    name: "wall-case-result",
    face: "projector",
    act: (page) =>
      did(
        page,
        ...met,
        ...proposals,
        { do: "consensus-tried" },
        { do: "put-to-vote", question: { question: "two", first: "a", second: "b" }, way: "show-of-hands" },
        { do: "count-hands", count: { yes: 11, no: 5, blank: 1 } },
        { do: "end-vote" },
        { do: "show-on-wall", scene: { scene: "case" } },
      ),
    check: (page) => missing(page, "Forslag 1 er vedtatt", "11", "minst 9"),
  },
  ...["", "-nn"].map((nn) => ({
    name: `wall-process${nn}`,
    face: "projector",
    ...(nn ? { language: "nn" } : {}),
    act: (page) => did(page, ...met, process, { do: "open-case", case: "2/23", led_by: "s15" }, { do: "show-on-wall", scene: { scene: "case" } }),
    check: (page) => missing(page, "Spørsmål 1", "Hva virker?", "Grupper på fire, så plenum.", nn ? "Gjester i saka: HINN" : "Gjester i saken: HINN"),
  })),
  {
    name: "wall-between-cases",
    face: "projector",
    act: (page) => did(page, ...met, { do: "show-on-wall", scene: { scene: "case" } }),
    check: (page) => missing(page, "Mellom sakene"),
  },
  ...["", "-nn"].map((nn) => ({
    name: `wall-difference${nn}`,
    face: "projector",
    ...(nn ? { language: "nn" } : {}),
    act: (page) => did(page, ...met, ...counter, { do: "show-on-wall", scene: { scene: "case" } }),
    check: (page) => missing(page, nn ? "Kva motframlegget endrar" : "Hva motforslaget endrer"),
  })),
  {
    name: "wall-speaks",
    face: "projector",
    act: (page) => did(page, ...met, ...proposals, ...asked, { do: "give-floor" }, { do: "show-on-wall", scene: { scene: "case" } }),
    check: async (page) => [
      ...(await missing(page, "Så: Gjest fra universitetet")),
      ...((await page.locator("[role=timer]").count()) === 1 ? [] : ["no clock goes while somebody speaks"]),
    ],
  },
];
