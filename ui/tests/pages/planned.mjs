// What is planned around the meetings, and what two bodies decide each for itself: seats that are pasted say whose they are, the day an
// innkalling was sent is typed and told, what was not treated is carried over by name, and a joint decision has the count of each body.
import { begun, all, confirm, did, differs, gone, held, later, missing, plain, section, twoBodies } from "./led/meeting.mjs";

const dialog = (page) => page.locator("dialog[open]");
const bodyOfLast = (count) => `(view) => view.seats.slice(-${count}).map(({ id, organisation }) =>
  [organisation, view.year.holders.find(({ seat }) => seat === id)?.body ?? "the first"])`;
const pasted = ["", "-nn"].map((nn) => ({
  // One row says itself that it is the committee's, one the forum's, and the rest are of the body that is chosen.
  name: `seats-pasted-bodies${nn}`,
  size: [1024, 768],
  ...(nn ? { language: "nn" } : {}),
  async act(page) {
    await did(page, ...twoBodies(["s01", "s02"]));
    await section(page, "Forum");
    await page
      .getByRole("button", { name: "Lim inn frå Excel" })
      .or(page.getByRole("button", { name: "Lim inn fra Excel" }))
      .focus();
    await page.keyboard.press("Enter");
    await dialog(page).locator("textarea").focus();
    const rows = [
      ["PPT", "PPT Lofoten", "Lofoten", "ja", "Styret"],
      ["PPT", "PPT Ofoten", "Ofoten", "ja", "Samarbeidsforum i Nordland"],
      ["PPT", "PPT Salten", "Salten", "nei"],
    ];
    await page.evaluate((rows) => navigator.clipboard.writeText(rows.map((row) => row.join("\t")).join("\r\n")), rows);
    await page.keyboard.press("Control+v");
    await page.waitForSelector("dialog[open] li.ds-validation-message");
    await page.picture(`seats-pasted-bodies${nn}-unknown`);
    page.unknown = plain(await dialog(page).innerText());
    await dialog(page)
      .locator("textarea")
      .fill(
        rows
          .map((row) => row.join("\t"))
          .join("\n")
          .replace("Styret", "arbeidsutvalget"),
      );
    await dialog(page).locator("select").selectOption("au");
  },
  async check(page) {
    const shown = plain(await dialog(page).innerText());
    const faults = [
      ...(page.unknown.includes(nn ? "Rad 1: Det er ikkje noko organ som heiter «Styret»." : "Rad 1: Det er ikke noe organ som heter «Styret».")
        ? []
        : [`what is told of the unknown body: ${page.unknown}`]),
      ...(shown.includes(nn ? "Gjeld 1 rad, som ikkje seier det sjølv." : "Gjelder 1 rad, som ikke sier det selv.")
        ? []
        : [`what is told of the rows: ${shown}`]),
    ];
    await confirm(page);
    await gone(page);
    return [
      ...faults,
      ...differs("the seats and their bodies", await held(page, bodyOfLast(3)), [
        ["PPT Lofoten", "au"],
        ["PPT Ofoten", "the first"],
        ["PPT Salten", "au"],
      ]),
    ];
  },
}));

const sent = ["", "-nn"].map((nn) => ({
  // The notice is told as late on the front page until the day it was sent is typed.
  name: `plan-notice-sent${nn}`,
  size: [1024, 768],
  ...(nn ? { language: "nn" } : {}),
  async act(page) {
    await section(page, "Oversikt");
    await page.waitForSelector("#next-title");
    page.before = plain(await page.innerText("section[aria-labelledby=next-title]"));
    await page.picture(`plan-notice-sent${nn}-before`);
    await section(page, nn ? "Møte og saker" : "Møter og saker");
    await page
      .getByRole("button", { name: /^Endre møtet/ })
      .first()
      .focus();
    await page.keyboard.press("Enter");
    const field = dialog(page).getByLabel(nn ? "Innkalling send" : "Innkalling sendt");
    await field.fill("31.02.2023");
    await page.keyboard.press("Enter");
    await page.waitForSelector("dialog[open] input[aria-invalid=true]:focus");
    await field.fill("03.03.2023");
    await page.picture(`plan-notice-sent${nn}-form`);
    await page.keyboard.press("Enter");
    await gone(page);
    page.planned = plain(await page.innerText("section[aria-labelledby=plan-title] table"));
    await section(page, "Oversikt");
    await page.waitForSelector("#next-title");
  },
  async check(page) {
    const late = nn ? "Innkallinga skulle" : "Innkallingen skulle";
    const after = plain(await page.innerText("section[aria-labelledby=next-title]"));
    return [
      ...differs("the day in the file", await held(page, (view) => view.year.meetings[0].planned.notice_sent), "2023-03-03"),
      ...(page.before.includes(late) ? [] : [`before it was sent the front page says: ${page.before}`]),
      ...(after.includes(late) ? [`after it was sent the front page still says: ${after}`] : []),
      ...(page.planned.includes(nn ? "Innkalling send 03.03.2023" : "Innkalling sendt 03.03.2023") ? [] : [`the plan says: ${page.planned}`]),
    ];
  },
}));

const carried = ["", "-nn"].map((nn) => ({
  // A case that was put off and one that was never opened go to the next meeting with new numbers, and are not offered again.
  name: `plan-carry-over${nn}`,
  size: [1024, 768],
  ...(nn ? { language: "nn" } : {}),
  async act(page) {
    const treated = ["1/23", "2/23", "5/23"].flatMap((number) => [
      { do: "open-case", case: number, led_by: "s15" },
      { do: "close-case", status: "treated" },
    ]);
    const putOff = [
      { do: "open-case", case: "3/23", led_by: "s15" },
      { do: "close-case", status: "put-off" },
    ];
    await did(page, ...begun, all(), ...treated, ...putOff, { do: "close-meeting" }, later({ bodies: ["forum"] }));
    await section(page, nn ? "Møte og saker" : "Møter og saker");
    page.from = page.getByRole("button", { name: /^(Før over frå|Før over fra) .*17\.03\.2023/ });
    await page.from.scrollIntoViewIfNeeded();
    await page.picture(`plan-carry-over${nn}-before`);
    page.left = plain(await page.locator("section", { has: page.from }).innerText());
    await page.from.focus();
    await page.keyboard.press("Enter");
    await page.from.waitFor({ state: "detached" });
  },
  async check(page) {
    const agenda = await held(page, (view) =>
      view.year.meetings[1].agenda.map((entry) => [entry.case, view.meeting.cases.find(({ number }) => number === entry.case).title]),
    );
    return [
      ...(page.left.includes(nn ? "sakene 3/23, 4/23 vart ikkje behandla" : "sakene 3/23, 4/23 ble ikke behandlet") ? [] : [`what is offered: ${page.left}`]),
      ...differs("the agenda", agenda, [
        ["6/23", "Avsetning til fellestiltak"],
        ["7/23", "Innstilling om fordeling av midler 2023"],
      ]),
    ];
  },
}));

const COUNTS = ["Samarbeidsforum i Nordland", "Arbeidsutvalget"];
const both = [
  ...["", "-nn"].map((nn) => ({
    // Each body's name stands by its own count.
    name: `both-decided-wall${nn}`,
    face: "projector",
    query: "?state=decided-by-two",
    size: [1280, 720],
    ...(nn ? { language: "nn" } : {}),
    act: (page) => did(page, { do: "show-on-wall", scene: { scene: "result" } }),
    async check(page) {
      const told = await page
        .locator(".wall .body-vote")
        .evaluateAll((all) => all.map((one) => [one.querySelector(".note").innerText, ...[...one.querySelectorAll("dd")].map((dd) => dd.innerText)]));
      const [bodies, sums] = [".body-vote", ".schemes"].map((what) => page.locator(`.wall ${what}`).last().boundingBox());
      const [above, below] = [await bodies, await sums];
      return [
        ...(above.y + above.height <= below.y ? [] : ["the votes lie over the sums"]),
        ...(await missing(page, nn ? "Vedteke" : "Vedtatt")),
        ...differs("the counts", told, [
          [COUNTS[0], "11", "3", "1"],
          [COUNTS[1], "3", "0", "0"],
        ]),
      ];
    },
  })),
  {
    name: "both-decided-review",
    face: "representative",
    query: "?state=decided-by-two",
    size: [1024, 768],
    act: (page) => page.click("button:has-text('Se alt uten å velge')"),
    check: (page) => missing(page, "etter 2 voteringer", `${COUNTS[0]}: 11 for, 3 mot, 1 blank.`, `${COUNTS[1]}: 3 for, 0 mot, 0 blank.`),
  },
  {
    name: "both-decided-leader",
    query: "?state=decided-by-two",
    size: [1024, 768],
    act: (page) => section(page, "Avgjørelse"),
    async check(page) {
      const named = await page.locator("main h3").allInnerTexts();
      return COUNTS.every((name) => named.includes(name)) ? [] : [`the bodies that are named: ${named.join(", ")}`];
    },
  },
];

const annual = [
  ["", ""],
  ["-nn", ""],
  ["-cancelled", "?state=save-cancelled"],
].map(([kind, query]) => ({
  // The årshjul goes with the meeting by one button; where no place is chosen, nothing is kept.
  name: `plan-annual-attached${kind}`,
  query,
  size: [1024, 768],
  ...(kind === "-nn" ? { language: "nn" } : {}),
  async act(page) {
    await section(page, kind === "-nn" ? "Møte og saker" : "Møter og saker");
    await page.locator("main button[aria-label^='Saksliste for møtet'], main button[aria-label^='Sakliste for møtet']").first().focus();
    await page.keyboard.press("Enter");
    await page.locator("main summary", { hasText: "Vedlegg" }).focus();
    await page.keyboard.press("Enter");
    await page.getByRole("button", { name: "Legg ved årshjulet" }).focus();
    await page.keyboard.press("Enter");
    await page.still();
    await page.getByRole("button", { name: "Legg ved årshjulet" }).scrollIntoViewIfNeeded();
  },
  async check(page) {
    const kept = await held(page, (view) => view.year.kept_files.map(({ with: of, name }) => `${of.with} ${of.meeting} ${name}`));
    const meant = query === "" ? ["meeting m1 Årshjul 2023.pdf"] : [];
    const shown = await page.locator("main .kept li", { hasText: "Årshjul 2023.pdf" }).count();
    return [...differs("what is kept", kept, meant), ...differs("what is listed", shown, meant.length)];
  },
}));

export const plannedScenes = [...annual, ...pasted, ...sent, ...carried, ...both];
