// The page's manners: a jump starts no entry, a search stays where one is, what is half filled in is not lost, the focus goes to where
// the work goes on, and refusals go away. By keyboard only, as the leader works.

import { jumping } from "./jumps.mjs";
import { plain, is, press, until, command, atCell, searching } from "./manners-acts.mjs";

const notices = [
  {
    name: "refusal-goes-away",
    async act(page) {
      await command(page, "85 sortland");
      await atCell(page, "dekom-85");
      await press(page, "ArrowDown", "ArrowUp", "l");
      await page.waitForSelector(".panel >> text=Lås opp");
      page.top = await page.locator(".table .head").evaluate((head) => head.getBoundingClientRect().top);
      await press(page, "5");
      await page.waitForSelector(".toast.bad");
    },
    async check(page) {
      const heard = async () => (await page.said()).filter((line) => line.includes("Beløpet er låst")).length;
      const covers = await page.evaluate(() => {
        const { top } = document.querySelector(".toasts").getBoundingClientRect();
        return [...document.querySelectorAll("main, .panel, footer")].filter(
          (part) => part.getBoundingClientRect().bottom > top + 1 && part.getBoundingClientRect().top < top,
        ).length;
      });
      const top = await page.locator(".table .head").evaluate((head) => head.getBoundingClientRect().top);
      const faults = [...is("said", await heard(), 1), ...is("parts that it covers", covers, 0), ...is("where the table is", top, page.top)];
      await press(page, "Escape");
      await page.waitForSelector(".toast", { state: "detached" });
      await press(page, "5");
      await page.waitForSelector(".toast.bad");
      await press(page, "l");
      await page.waitForSelector(".toast", { state: "detached" });
      return [...faults, ...is("said in all", await heard(), 2)];
    },
  },
];

/** A field by its label, with the focus, as Tab would give it. */
const field = (page, label) => page.locator("dialog[open], main").last().getByLabel(label, { exact: true }).first();
const left = [
  {
    // What was saved is not what was left: the next form of its kind is empty.
    name: "saved-form-is-done-with",
    async act(page) {
      await page.click('nav button:has-text("Møter og saker")');
      await page.click('button:has-text("Ny sak")');
      await page.fill("dialog:modal input >> nth=1", "Eventuelt");
      await page.waitForFunction(() => Object.values(localStorage).some((kept) => kept.includes("Eventuelt")));
      await page.click('dialog:modal button:has-text("Lagre saken")');
      await page.waitForSelector("dialog:modal", { state: "detached" });
      await page.click('button:has-text("Ny sak")');
      await page.waitForSelector("dialog:modal");
    },
    async check(page) {
      const found = [];
      if ((await page.innerText("dialog:modal")).includes("det du skrev sist")) found.push("what was saved is offered as if it was not");
      const title = await page.inputValue("dialog:modal input >> nth=1");
      if (title !== "") found.push(`the new form begins with «${title}»`);
      return found;
    },
  },
  {
    name: "form-outlives-section",
    query: "?later",
    async act(page) {
      // A form in the section itself: the frame of a year.
      await command(page, "gå til rammer");
      await page.waitForSelector("main.frames");
      await page.locator("main [aria-label*='rammen for']").first().focus();
      await press(page, "Enter");
      await page.waitForSelector("main form fieldset");
      await until(page, () => document.activeElement?.matches("main form input"));
      await press(page, "Control+a");
      await page.keyboard.type("Halvferdig del");
      await press(page, "Control+f");
      await command(page, "gå til forum");
      await page.waitForSelector("main.forum");
      await command(page, "gå til rammer");
      await page.waitForSelector("main form:has-text('Her ligger det du skrev sist')");
      page.frame = await page.locator("main form input").first().inputValue();
      // A form in a dialog, which the page's keys do not leave: Esc puts it away.
      await command(page, "gå til møter");
      await page.getByRole("button", { name: "Endre", exact: false }).first().focus();
      await press(page, "Enter");
      await page.waitForSelector("dialog[open]");
      await field(page, "Sted").focus();
      await press(page, "Control+a");
      await page.keyboard.type("Bodø rådhus");
      await press(page, "Control+f", "Control+k", "Escape");
      await page.waitForSelector("dialog", { state: "detached" });
      await command(page, "gå til behov");
      await command(page, "gå til møter");
      await page.getByRole("button", { name: "Endre", exact: false }).first().focus();
      await press(page, "Enter");
      await page.waitForSelector("dialog[open]:has-text('Her ligger det du skrev sist')");
    },
    async check(page) {
      const place = await field(page, "Sted").inputValue();
      await page.locator("dialog button:has-text('Begynn på nytt')").focus();
      await press(page, "Enter");
      await until(page, () => !document.querySelector(".resumed"));
      const anew = await field(page, "Sted").inputValue();
      return [...is("the frame", page.frame, "Halvferdig del"), ...is("the place", place, "Bodø rådhus"), ...is("the place anew", anew === place, false)];
    },
  },
];

const long = [
  {
    name: "note-too-long",
    async act(page) {
      await command(page, "85 sortland");
      await atCell(page, "dekom-85");
      await page.getByRole("textbox", { name: "Intern merknad" }).focus();
      await press(page, "Control+a");
      await page.keyboard.insertText("x".repeat(2003));
      await page.waitForSelector("text=3 tegn for mye");
      await command(page, "86 ");
      await page.waitForSelector(".panel:has-text('Nr. 86')");
      await command(page, "85 sortland");
      await page.waitForSelector(".panel:has-text('Nr. 85')");
    },
    async check(page) {
      const note = page.getByRole("textbox", { name: "Intern merknad" });
      const kept = (await note.inputValue()).length;
      const told = plain(await page.locator(".panel .ds-validation-message").innerText());
      await note.focus();
      await press(page, "Control+End", "Backspace", "Backspace", "Backspace");
      await page.waitForSelector("text=2 000 av 2 000 tegn");
      await press(page, "Shift+Tab");
      await until(page, () => window.backend.view().notes["dekom-85"]?.length === 2000);
      return [...is("the text", kept, 2003), ...is("what is told", told.slice(0, 15), "3 tegn for mye:")];
    },
  },
];

const top = (page) => page.locator(".table .head").evaluate((head) => head.getBoundingClientRect().top);
const wide = (page) => page.locator(".undo").evaluate((button) => button.getBoundingClientRect().width);
const stands = [
  [1024, 700],
  [1280, 720],
  [1440, 900],
].map((size) => ({
  name: `first-edit-moves-nothing-${size[0]}`,
  size,
  async act(page) {
    page.before = [await top(page), await wide(page)].join();
    await command(page, "85 sortland");
    await atCell(page, "dekom-85");
    await press(page, "F2");
    await page.keyboard.type("221245");
    await press(page, "Enter");
    await page.waitForSelector(".undo:enabled");
    await page.waitForSelector(".toast:has-text('andre beløpene i ordningen holdes')");
  },
  async check(page) {
    return [
      ...is("where the table is, and how wide undo", [await top(page), await wide(page)].join(), page.before),
      // By its short name where a line of the foot would else become two.
      ...is("whose sums the foot shows", await page.locator("footer strong").innerText(), size[0] > 1180 ? "Desentralisert ordning" : "Dekom"),
    ];
  },
}));
const names = [
  {
    name: "copied-name-is-selected",
    query: "?drafts",
    async act(page) {
      await press(page, "Control+k");
      await until(page, () => document.activeElement?.matches("dialog input"));
      await page.keyboard.type("kopier utkast");
      await press(page, "Enter");
      await page.waitForSelector("dialog input[maxlength]");
    },
    async check(page) {
      const marked = await page.evaluate(() => {
        const { value, selectionStart, selectionEnd } = document.activeElement;
        return value?.slice(selectionStart, selectionEnd);
      });
      await page.keyboard.type("Etter pausen");
      return [...is("what is marked", marked, "Kopi av Utkast B"), ...is("the name", await page.locator("dialog input").inputValue(), "Etter pausen")];
    },
  },
];

const starts = {
  name: "start-1024",
  query: "?face=start",
  size: [1024, 700],
  async check(page) {
    const recent = await page.locator("section", { hasText: "Sist brukt" }).locator(".pick").count();
    const below = await page.evaluate(() =>
      [...document.querySelectorAll(".pick, header select")]
        .filter((one) => one.getBoundingClientRect().bottom > innerHeight)
        .map((one) => one.textContent.slice(0, 30)),
    );
    return [...is("what is below the window", below.join(), ""), ...is("beginnings", await page.locator(".pick").count(), 7 + recent)];
  },
};
const walls = {
  name: "wall-from-anywhere",
  async act(page) {
    await command(page, "gå til behov");
    await page.waitForSelector("main.needs");
    await press(page, "Control+f");
    await page.keyboard.type("85 sortland");
    await page.getByRole("button", { name: "Vis behovsmeldingen på vegg" }).first().focus();
    await press(page, "Enter");
    await until(page, () => window.backend.view().wall.scene.scene === "need");
    await command(page, "desentralisert ordning, lofoten");
    await until(page, () => window.backend.view().wall.scene.region === "Lofoten");
  },
  check: async (page) => is("the section", await page.locator("main").evaluate((main) => main.classList[0]), "needs"),
};

const taken = [
  {
    name: "history",
    async act(page) {
      for (const [words, keys] of [
        ["85 sortland", ["l"]],
        ["86 sortland", ["l"]],
        ["83 bø", ["l"]],
      ]) {
        await command(page, words);
        await atCell(page, `dekom-${words.slice(0, 2)}`);
        await press(page, "ArrowUp", "ArrowDown", ...keys);
        await until(page, (need) => window.backend.view().draft.amounts.find((line) => line.need === need).locked, `dekom-${words.slice(0, 2)}`);
      }
      await page.getByRole("button", { name: "Angre flere endringer" }).focus();
      await press(page, "Enter");
      await page.waitForSelector("dialog[open]");
      await press(page, "ArrowDown");
    },
    async check(page) {
      const told = plain(await page.locator("dialog fieldset").innerText());
      const asked = await page.locator("dialog button[type=submit]").innerText();
      await press(page, "Enter");
      await page.waitForSelector("dialog", { state: "detached" });
      await until(page, () => window.backend.view().history.undo?.owner === "Sortland kommune" && window.backend.view().history.redo);
      const locked = await page.evaluate(() =>
        window.backend
          .view()
          .draft.amounts.filter((line) => line.locked)
          .map((line) => line.need),
      );
      const heard = (await page.said()).filter((line) => line.includes("er angret"));
      return [
        ...is("the changes", told.replace(/Angre flere endringer /, ""), "lås Bø kommune lås Sortland kommune lås Sortland kommune"),
        ...is("what is asked", asked, "Angre 2 endringer"),
        ...is("what is locked still", locked.join(), "dekom-85"),
        ...is("what is said", heard.join(), "2 endringer er angret."),
      ];
    },
  },
  {
    name: "letters-off",
    query: "?state=calling",
    async act(page) {
      await page.getByRole("button", { name: "Utseende og språk" }).focus();
      await press(page, "Enter");
      await page.waitForSelector("dialog[open]");
      await page.locator("input[name=letters][value=off]").focus();
      await press(page, "Space", "Escape");
      await page.waitForSelector("dialog", { state: "detached" });
      await press(page, "/", "?");
      page.found = [...is("dialogs", await page.locator("dialog").count(), 0), ...is("the search", await searching(page), null)];
      await command(page, "gå til saksliste");
      await page.locator("main [role=radiogroup] input").nth(24).focus();
      await page.keyboard.type("f");
    },
    async check(page) {
      const answered = await page.evaluate(() => Object.keys(window.backend.view().year.meetings[0].held.open_vote.answers).length);
      await page.reload();
      await page.waitForSelector("main.agenda h2");
      await press(page, "?");
      return [...page.found, ...is("answers", answered, 7), ...is("dialogs after the window was opened again", await page.locator("dialog").count(), 0)];
    },
  },
];

export const manners = [...jumping, ...left, ...long, ...stands, ...names, starts, walls, ...taken, ...notices];
