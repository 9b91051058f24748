// The room from the leader's side: opened on an address, who waits and is in, the doctor, and the wall with the QR code. By keyboard
// alone where it says so.

import { button, differs, met, did, missing, section, says, proposals } from "./meeting.mjs";

const room = (page) => section(page, "Rommet");

/** Goes with Tab to what has this name, and presses a key there. */
async function press(page, name, key = "Enter") {
  for (let step = 0; step < 120; step++) {
    await page.keyboard.press("Tab");
    const at = await page.evaluate(() =>
      (
        document.activeElement?.getAttribute("aria-label") ??
        document.activeElement?.closest("label")?.innerText ??
        document.activeElement?.innerText ??
        ""
      ).replaceAll("\u00a0", " "),
    );
    if (at.includes(name)) return page.keyboard.press(key);
  }
  throw new Error(`the keyboard does not come to «${name}»`);
}

export const rooms = [
  ...["", "-nn"].map((nn) => ({
    name: `room-closed${nn}`,
    ...(nn ? { language: "nn" } : {}),
    act: async (page) => {
      await room(page);
      await page.click("main input[type=radio] >> nth=0");
      await button(page, "Prøv rommet");
      await page.waitForSelector(".found");
    },
    check: (page) =>
      missing(
        page,
        nn ? "Rommet er stengt" : "Rommet er stengt",
        nn ? "VPN, ikkje for laptopane i rommet" : "VPN, ikke for laptopene i rommet",
        nn ? "Maskina er på fleire nett: Ethernet, Wi-Fi." : "Maskinen er på flere nett: Ethernet, Wi-Fi.",
        nn ? "Svar ja for «Private nettverk»" : "Svar ja for «Private nettverk»",
      ),
  })),
  {
    name: "room-opened-by-keyboard",
    act: async (page) => {
      await page.keyboard.press("g");
      await page.keyboard.press("v");
      await page.waitForSelector("main input[type=radio]");
      await press(page, "192.0.2.14", "Space");
      await press(page, "Åpne rommet");
      await says(page, "Rommet er åpent");
      await press(page, "Vis på vegg");
      await page.waitForFunction(() => globalThis.backend.view().wall.scene.scene === "join");
    },
    check: async (page) => [
      ...(await missing(page, "192.0.2.14:8443", "7FK-2QX", "Ingen har blitt med ennå", "Vises på vegg")),
      ...differs("the QR code", await page.getAttribute("svg.qr", "data-text"), `https://192.0.2.14:8443/#7FK-2QX.${"4c562b2b91d077ae".repeat(4)}`),
    ],
  },
  ...["", "-nn"].flatMap((nn) =>
    ["light", "dark"].map((theme) => ({
      name: `room-open${nn}-${theme}`,
      query: "?state=room",
      theme,
      ...(nn ? { language: "nn" } : {}),
      act: async (page) => {
        await did(page, ...met, ...proposals);
        await room(page);
        await page.waitForSelector(".knocks");
      },
      check: (page) =>
        missing(
          page,
          nn ? "Rommet er ope for 5 maskiner" : "Rommet er åpent for 5 maskiner",
          "4 vil inn",
          "676 202",
          nn ? "borte i 0.40" : "borte i 0.40",
          "Summen i raden er fra i fjor.",
          "7FK-2QX",
        ),
    })),
  ),
  {
    name: "room-low",
    query: "?state=room",
    size: [1024, 700],
    act: async (page) => {
      await room(page);
      await page.waitForSelector(".knocks");
    },
    check: (page) => missing(page, "4 vil inn"),
  },
  {
    name: "room-let-in",
    query: "?state=room",
    act: async (page) => {
      await room(page);
      await button(page, "Slipp inn alle 2");
      await page.waitForFunction(() => !document.body.innerText.includes("Slipp inn alle"));
      await page.selectOption("main select", { index: 7 });
      await page.click("[aria-label='Slipp inn LAPTOP-9']");
      await page.click("[aria-label='Nei til LAPTOP-10']");
      await page.waitForSelector(".knocks", { state: "detached" });
      await page.click("main input[type=checkbox]");
    },
    check: async (page) => [
      ...(await missing(page, "9 maskiner er sluppet inn", "Rommet er åpent for 8 maskiner")),
      ...differs("whether browsers may vote", await page.isChecked("main input[type=checkbox]"), true),
    ],
  },
  {
    name: "room-moved",
    query: "?state=room-moved",
    act: room,
    check: (page) => missing(page, "192.0.2.14:8443 er ikke en adresse til denne maskinen nå.", "Nøkkelen er den samme"),
  },
  {
    name: "room-died",
    query: "?state=room-died",
    act: room,
    check: (page) => missing(page, "Rommet var åpent da programmet stanset", "Er kabelen dratt ut"),
  },
  ...["", "-nn"].map((nn) => ({
    name: `room-certificate${nn}`,
    ...(nn ? { language: "nn" } : {}),
    act: async (page) => {
      await room(page);
      await button(page, nn ? "Bruk eige sertifikat …" : "Bruk eget sertifikat …");
      await says(page, "Sertifikat/rom.key");
    },
    check: (page) => missing(page, "rom.kommune.example, 192.0.2.14", "17.03.2027", nn ? "nøkkelen blir aldri kopiert" : "nøkkelen blir aldri kopiert"),
  })),
  {
    name: "room-certificate-expired",
    act: async (page) => {
      await room(page);
      await button(page, "Bruk eget sertifikat …");
      await button(page, "Velg et annet …");
      await says(page, "gikk ut 01.02.2023 12.00");
    },
    check: (page) => missing(page, "La rommet lage nøkkelen"),
  },
  {
    name: "room-named",
    query: "?state=room-named",
    act: room,
    check: (page) => missing(page, "rom.kommune.example:8443", "192.0.2.14:8443", "I nettleser", "I programmet"),
  },
  {
    name: "room-refused",
    act: async (page) => {
      await room(page);
      await page.click("main input[type=radio] >> nth=0");
      await page.fill("main .port input", "80");
      await button(page, "Åpne rommet");
      await says(page, "Velg en port over 1024");
    },
    check: (page) => missing(page, "Systemet lar ikke programmet bruke port 80"),
  },
  ...["", "-nn"].map((nn) => ({
    name: `wall-join${nn}`,
    face: "projector",
    query: "?state=room",
    ...(nn ? { language: "nn" } : {}),
    act: (page) => did(page, { do: "show-on-wall", scene: { scene: "join" } }),
    check: (page) => missing(page, "192.0.2.14:8443", "7FK-2QX", "4c56", nn ? "Nøkkelen byrjar med" : "Nøkkelen begynner med"),
  })),
  {
    name: "wall-join-named",
    face: "projector",
    query: "?state=room-named",
    act: (page) => did(page, { do: "show-on-wall", scene: { scene: "join" } }),
    check: async (page) => [
      ...(await missing(page, "rom.kommune.example:8443", "192.0.2.14:8443", "I nettleser")),
      ...differs(
        "the QR code",
        await page.getAttribute("svg.qr", "data-text"),
        `https://rom.kommune.example:8443/#7FK-2QX.${"4c562b2b91d077ae".repeat(4)}.192.0.2.14:8443`,
      ),
    ],
  },
  {
    name: "wall-join-closed",
    face: "projector",
    act: (page) => did(page, { do: "show-on-wall", scene: { scene: "join" } }),
    check: (page) => missing(page, "Rommet er ikke åpnet ennå"),
  },
];
