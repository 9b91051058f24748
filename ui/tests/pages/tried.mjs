// A frame that is only tried, and a meeting without a day: the decision, the wall and the copy say so.
import { looks } from "./looks.mjs";
import { inNynorsk } from "./nynorsk.mjs";
import { differs, section, command } from "./silent-acts.mjs";

export const tried = [
  {
    name: "tried-decision",
    query: "?state=tried",
    act: (page) => section(page, "Avgjørelse"),
    shows: [
      "1 funn må rettes eller begrunnes først",
      "Utkastet regner med 12 000 000 kroner. Den registrerte rammen er 10 886 000 kroner.",
      "14 825 160 12 000 000 0 3 600 000 8 400 000 0 prøver 12 000 000, registrert 10 886 000",
      "Sum 50 171 580 32 366 000 0 3 600 000 28 766 000 0",
      "Prøver ramme 12 000 000 (registrert 10 886 000)",
    ],
    check: async (page) => [
      ...differs("findings that stand in the way", await page.locator("main .asked li").count(), 1),
      ...differs("a way to answer for it", await page.locator("main button:has-text('Godta med begrunnelse')").isEnabled(), true),
    ],
  },
  {
    name: "tried-wall",
    face: "projector",
    query: "?state=tried",
    act: (page) => command(page, { do: "show-on-wall", scene: { scene: "draft", scheme: "rekom" } }),
    shows: [
      "Regional ordning 2023 Utkast A, fordelt på regioner 8 400 000 av 14 825 160 søkt",
      "Salten 2 156 285",
      "Prøver ramme 12 000 000 registrert 10 886 000 Avsatt og bundet 3 600 000 Fordelt 8 400 000 Rest, går opp 0",
    ],
    check: async (page) => {
      const rows = (await page.locator(".wall .row").allInnerTexts()).map((words) => Number(words.replaceAll("\u00a0", "").match(/\d{4,}/)?.[0] ?? 0));
      return differs(
        "what the regions come to",
        rows.reduce((sum, one) => sum + one, 0),
        8_400_000,
      );
    },
  },
  {
    name: "tried-wall-result",
    face: "projector",
    query: "?state=tried",
    act: (page) => command(page, { do: "show-on-wall", scene: { scene: "result" } }),
    shows: [
      "Ikke lagt fram Utkastet er fortsatt til behandling.",
      "Regional ordning prøver 12 000 000, registrert 10 886 000 12 000 000 3 600 000 8 400 000 0 Desentralisert ordning 12 070 000 0 12 070 000 0",
    ],
  },
  {
    name: "tried-wall-result-nn",
    face: "projector",
    query: "?state=tried",
    language: "nn",
    act: (page) => command(page, { do: "show-on-wall", scene: { scene: "result" } }),
    shows: ["Ikkje lagt fram Utkastet er framleis til behandling.", "Regional ordning prøver 12 000 000, registrert 10 886 000"],
    check: (page) => inNynorsk(page, 2),
  },
  {
    name: "undated-wall",
    face: "projector",
    query: "?state=undated",
    shows: ["Samarbeidsforum i Nordland Sak 4/23 Innstilling om fordeling av midler 2023 dato ikke satt"],
    check: async (page) => differs("a day that nobody has set", /\d\d\.\d\d\.\d{4}/.test(await page.innerText("body")), false),
  },
  ...looks({
    name: "tried-copy",
    face: "representative",
    query: "?state=tried&state=undated",
    act: (page) => page.click("button:has-text('Se alt uten å velge')"),
    nynorsk: (page) => page.click("button:has-text('Sjå alt utan å velje')"),
    shows: [
      "Møte: dato ikke satt",
      "Prøver 12 000 000, registrert 10 886 000 Prøver ramme 12 000 000 Avsatt 3 600 000 Fordelt 8 400 000 Rest, går opp 0",
      "Én merknad til utkastet",
      "Hele ordningen 14 825 160 8 400 000 3 547 227 4 852 773 57 %",
    ],
    viser: [
      "Møte: dato ikkje sett",
      "Prøver 12 000 000, registrert 10 886 000 Prøver ramme 12 000 000 Avsett 3 600 000 Fordelt 8 400 000 Rest, går opp 0",
      "Éin merknad til utkastet",
      "Heile ordninga 14 825 160 8 400 000 3 547 227 4 852 773 57 %",
    ],
    check: regionsTally,
  }),
];

/** The regions of a copy come to the line of the whole scheme, in what was applied for and in the draft. */
function regionsTally(page) {
  return page.evaluate(() => {
    const rows = [...document.querySelectorAll("table tr")].map((row) => [...row.querySelectorAll("td")].map((cell) => cell.textContent.replace(/\D/g, "")));
    const amounts = rows.filter((row) => row.length > 3).map((row) => row.slice(-5, -1).map(Number));
    const whole = amounts.pop();
    const sums = whole.map((_, at) => amounts.reduce((sum, row) => sum + row[at], 0));
    return sums.join() === whole.join() ? [] : [`the regions come to ${sums.join()}, and the scheme says ${whole.join()}`];
  });
}
