// A meeting is opened, and who is here.

import { inNynorsk } from "../nynorsk.mjs";
import { agenda, button, confirm, did, differs, gone, met, missing, plain, planned, says, section } from "./meeting.mjs";

export const roll = [
  {
    name: "meeting-is-opened",
    act: async (page) => {
      await agenda(page, planned);
      await page.selectOption("main select", { label: "PBL" }).catch(() => page.selectOption("main select", { index: 1 }));
      await button(page, "Meld forfall");
      await says(page, "Trekk tilbake");
      await button(page, "Åpne møtet");
      await confirm(page);
      await gone(page);
      await says(page, "Ikke vedtaksført: 0 av 18");
    },
    async check(page) {
      const faults = differs(
        "the door of now",
        plain(await page.locator("nav .door:has(.now) .name").innerText())
          .toLowerCase()
          .includes("møtet"),
        true,
      );
      await page.locator("[data-seat]").first().focus();
      for (const key of "hhhhhhhhhh") await page.keyboard.press(key);
      await says(page, "Vedtaksført: 10 av 18").catch(() => faults.push("ten who came are not quorum in words"));
      await page.keyboard.press("Control+z");
      await says(page, "Vedtaksført: 9 av 18").catch(() => faults.push("an arrival cannot be taken back"));
      await button(page, "Resten er her");
      await page.waitForFunction(() => globalThis.backend.view().year.meetings[0].held.quorum.present >= 17);
      return faults;
    },
  },
  ...["1024", "1280", "nn"].map((kind) => ({
    name: `meeting-roll-${kind}`,
    size: kind === "1024" ? [1024, 700] : [1280, 720],
    ...(kind === "nn" ? { language: "nn" } : {}),
    act: async (page) => {
      await did(page, ...met, { do: "deputy-in", seat: "s10", stays: "meeting" });
      await section(page, kind === "nn" ? "Sakliste" : "Saksliste");
      await page.waitForSelector("main.agenda .quorum");
      if (kind === "1024") await button(page, "Vis plassene");
      await page.waitForSelector("main.agenda [data-seat]");
    },
    shows:
      kind === "nn"
        ? [
            "Her no 19 av 20 Vedtaksført: 18 av 18 plassar med røysterett er her, det trengst 9.",
            "Havbrisen montessoriskole SA vara: utan namn",
            "Kan røyste 18 Vedtaksført frå 9",
          ]
        : [
            "Her nå 19 av 20 Vedtaksført: 18 av 18 plasser med stemmerett er her, det trengs 9.",
            "Havbrisen montessoriskole SA vara: uten navn",
            "Statsforvalteren i Nordland her · uten stemmerett",
            "Kan stemme 18 Vedtaksført fra 9",
          ],
    async check(page) {
      const seats = await page.locator("main.agenda [data-seat]").evaluateAll((all) =>
        all.map((one) => ({
          words: one.innerText,
          overlaps: all.some((other) => {
            const [a, b] = [one.getBoundingClientRect(), other.getBoundingClientRect()];
            return one !== other && a.left < b.right - 1 && b.left < a.right - 1 && a.top < b.bottom - 1 && b.top < a.bottom - 1;
          }),
        })),
      );
      return [
        ...differs("the seats, and those that are not here", [seats.length, seats.filter(({ words }) => /ikke her|ikkje her/.test(words)).length], [20, 1]),
        ...differs(
          "seats that lie over each other",
          seats.filter(({ overlaps }) => overlaps).map(({ words }) => words),
          [],
        ),
        ...(kind === "nn" ? await inNynorsk(page) : []),
      ];
    },
  })),
  {
    name: "deputy-takes-a-seat",
    act: async (page) => {
      await agenda(page, met);
      await page.locator("[data-seat=s10]").focus();
      await page.keyboard.press("v");
      await page.waitForSelector("dialog[open]");
      await confirm(page);
      await gone(page);
      await says(page, "vara: uten navn");
    },
    check: (page) => missing(page, "Vedtaksført: 18 av 18"),
  },
];
