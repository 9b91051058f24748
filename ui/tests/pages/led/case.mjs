// What belongs to a case beside its decision: who speaks and for how long, and what is attached.

import { agenda, all, alternatives, asked, button, confirm, did, differs, gone, held, met, missing, process, proposals, says, section } from "./meeting.mjs";

export const inCase = [
  {
    name: "case-alternatives",
    size: [1280, 720],
    act: async (page) => {
      await agenda(page, [...met, alternatives, ...proposals.slice(0, 2)]);
      await button(page, "Legg fram alternativ 1");
      await says(page, "Forslag b");
      await page.locator("main summary:has-text('Talerliste')").click();
      await page.getByLabel("Ber om ordet").selectOption({ label: "Statped (gjest i saken)" });
      await button(page, "Sett på listen");
      await says(page, "Gi ordet til Statped");
    },
    async check(page) {
      const texts = await held(page, (view) => view.year.meetings[0].held.cases.find((one) => one.case === "3/23").proposals.map(({ text }) => text));
      return [
        ...differs("what is proposed", texts, ["Det settes ikke av midler til fellestiltak.", "Det settes av 200 000 kroner."]),
        ...((await page.locator("main button:has-text('Legg fram alternativ 1')").count()) > 0 ? ["an alternative that lies is offered again"] : []),
        ...(await missing(page, "Legg fram alternativ 2", "Saken utsettes til neste møte.")),
      ];
    },
  },
  {
    name: "case-process",
    size: [1024, 700],
    act: (page) => agenda(page, [...met, process, { do: "open-case", case: "2/23", led_by: "s15" }]),
    async check(page) {
      const faults = await missing(page, "Grupper på fire, så plenum.", "Hva virker?", "Gjester: HINN", "Ferdig med sak 2/23");
      return (await page.locator("main h3:has-text('Forslag')").count()) > 0 ? [...faults, "a process item asks for proposals"] : faults;
    },
  },
  {
    name: "speakers",
    size: [1280, 720],
    act: async (page) => {
      await agenda(page, [...met, ...proposals]);
      await page.locator("main summary:has-text('Talerliste')").click();
      await page.getByLabel("Ber om ordet").selectOption({ label: "Fagforbundet Nordland" });
      await button(page, "Sett på listen");
      await says(page, "Gi ordet til Fagforbundet Nordland");
      await page.getByLabel("Ber om ordet").selectOption("guest");
      await page.getByLabel("Gjestens navn eller organisasjon").fill("Gjest fra universitetet");
      await page.getByLabel("Til hva").selectOption("order");
      await button(page, "Sett på listen");
      await says(page, "Gi ordet til Gjest fra universitetet");
      await button(page, "Gi ordet til Gjest fra universitetet");
      await page.waitForSelector("main .speaking [role=timer]");
    },
    async check(page) {
      await page.picture("speakers-one-speaks");
      await button(page, "Gi ordet til Fagforbundet Nordland");
      await says(page, "Har hatt ordet: Gjest fra universitetet");
      await button(page, "Ferdig talt");
      await button(page, "Sett strek");
      await says(page, "Strek er satt");
      const list = await held(page, (view) => view.year.meetings[0].held.speakers);
      return [...differs("who waits", list.waiting, []), ...differs("who speaks", list.speaking, null), ...differs("strek", list.list_closed, true)];
    },
  },
  {
    name: "speakers-nn",
    language: "nn",
    size: [1024, 700],
    act: async (page) => {
      await did(page, ...met, ...proposals, ...asked, { do: "give-floor" });
      await section(page, "Sakliste");
      await page.waitForSelector("main .speaking [role=timer]");
    },
    check: (page) => missing(page, "Talarliste", "Gje ordet til Gjest fra universitetet"),
  },
  {
    name: "case-sets-aside",
    query: "?county=innlandet",
    size: [1280, 720],
    act: async (page) => {
      await agenda(page, [{ do: "open-meeting", meeting: "m1" }, all(), { do: "open-case", case: "1/22", led_by: "s15" }]);
      await page.waitForSelector("main h3:has-text('Avsetning i saken')");
    },
    check: (page) => missing(page, "30 %-delen", "25 % av rammen"),
  },
  {
    name: "attachments",
    size: [1280, 720],
    act: async (page) => {
      await agenda(page, [...met, ...proposals]);
      await page.locator("main summary:has-text('Vedlegg')").click();
      await button(page, "Legg ved en fil");
      await says(page, "Notat om rammen.pdf");
      await page.evaluate(() => globalThis.backend.bring({ kind: "other", path: "/home/meg/Dokumenter/kart.png" }));
      await says(page, "kart.png");
    },
    async check(page) {
      await page.locator("main [aria-label='Fjern kart.png']").click();
      await confirm(page);
      await gone(page);
      await page.locator("main [aria-label='Lagre ut Notat om rammen.pdf']").click();
      await says(page, "Vedlegget er lagret.");
      return differs("what is attached", await held(page, (view) => view.year.attachments.map(({ case: of, name }) => [of, name])), [
        ["3/23", "Notat om rammen.pdf"],
      ]);
    },
  },
  {
    name: "tie-found-afterwards",
    size: [1280, 720],
    act: async (page) => {
      await agenda(page, [
        ...met,
        ...proposals,
        { do: "consensus-tried" },
        { do: "put-to-vote", question: { question: "one", proposal: "a" }, way: "show-of-hands" },
        { do: "count-hands", count: { yes: 11, no: 5, blank: 1 } },
        { do: "end-vote" },
      ]);
      await button(page, "Tilknytning funnet etter votering 1");
      await confirm(page);
      await page.waitForSelector("dialog .ds-validation-message");
      await page.selectOption("dialog select", "s06");
      await page.locator("dialog input[type=text]").fill("eier et tiltak i tabellen");
      await confirm(page);
      await gone(page);
      await says(page, "Det kan ikke sies om det hadde noe å si.");
    },
    check: async () => [],
  },
];
