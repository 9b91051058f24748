// The three faces in nynorsk: no word of bokmål is left on them, and a new choice of language reaches every window at once
// without taking what is being typed.
import { FluentResource } from "@fluent/bundle";
import { readdirSync, readFileSync } from "node:fs";
import preset from "../../../assets/presets/nordland-2023/preset.json" with { type: "json" };

const locales = new URL("../../../assets/locales/", import.meta.url).pathname;

/** The words of a text, small letters. */
const wordsOf = (text) => text.toLocaleLowerCase("nb").match(/\p{L}+/gu) ?? [];

/** The parts of a text that are fixed, through all its ways. */
function fixed(part) {
  if (typeof part === "string") return [part];
  if (Array.isArray(part)) return part.flatMap(fixed);
  return part?.type === "select" ? part.variants.flatMap(({ value }) => fixed(value)) : [];
}

/** Every word that the program says in a language, and the names of the schemes. */
function vocabulary(language) {
  const texts = readdirSync(locales + language).flatMap((file) =>
    new FluentResource(readFileSync(`${locales}${language}/${file}`, "utf8")).body.flatMap(({ value }) => fixed(value)),
  );
  const names = preset.schemes.flatMap(({ name, purpose }) => [name[language], purpose[language]]);
  return new Set([...texts, ...names].flatMap(wordsOf));
}

const [nb, nn] = [vocabulary("nb"), vocabulary("nn")];
const only = (some, others) => new Set([...some].filter((word) => !others.has(word)));
const bokmål = only(nb, nn);
const ownWords = only(nn, nb);

/** All that can be read or heard on a page, without what the meeting itself says: owners, measures, cases. */
async function said(page) {
  return page.evaluate(async () => {
    const data = [];
    const gather = (value) => {
      if (typeof value === "string") data.push(value);
      else if (Array.isArray(value)) value.forEach(gather);
      else if (value && typeof value === "object") {
        const named = "nb" in value && "nn" in value;
        for (const [key, held] of Object.entries(value)) if (!named || key === "nn") gather(held);
      }
    };
    gather(globalThis.backend.view());
    gather(globalThis.backend.shown?.());
    gather(await globalThis.backend.start());
    const attributes = ["aria-label", "title", "placeholder", "aria-description", "alt"];
    const heard = [...document.querySelectorAll("*")].flatMap((element) => [
      ...attributes.map((name) => element.getAttribute(name) ?? ""),
      ...(element.matches("script, style, textarea") ? [] : [...element.childNodes].filter(({ nodeType }) => nodeType === 3).map(({ data }) => data)),
    ]);
    const phrases = [...new Set(data)].filter((text) => text.includes(" ")).sort((a, b) => b.length - a.length);
    const plain = (text) => text.replaceAll("\u00a0", " ").replace(/\s+/g, " ");
    // A word of its own that the meeting says, such as the name of a part of the frame, is the meeting's too.
    const own = new Set(data);
    // Nor is a line of what the meeting says, where a picture sets it on several.
    const line = (text) => text.includes(" ") && phrases.some((phrase) => phrase.includes(text));
    const spoken = heard.filter((text) => !own.has(plain(text).trim()) && !line(plain(text).trim().replace(/-$/, "")));
    return spoken.map((text) => phrases.reduce((rest, phrase) => rest.replaceAll(phrase, " · "), plain(text))).filter((text) => text.trim() !== "");
  });
}

/** Faults of a page that should speak nynorsk, and say at least so many words that only nynorsk has. */
export async function inNynorsk(page, least = 3) {
  const texts = await said(page);
  const left = texts.filter((text) => wordsOf(text).some((word) => bokmål.has(word)));
  const spoken = new Set(texts.flatMap(wordsOf).filter((word) => ownWords.has(word)));
  const language = await page.evaluate(() => document.documentElement.lang);
  return [
    ...left.map(
      (text) =>
        `bokmål: «${text.trim()}» (${wordsOf(text)
          .filter((word) => bokmål.has(word))
          .join(", ")})`,
    ),
    ...(spoken.size >= least ? [] : [`only ${spoken.size} words of nynorsk are said: ${[...spoken].join(", ")}`]),
    ...(language === "nn" ? [] : [`<html lang> is «${language}»`]),
  ];
}

const command = (page, words) => page.evaluate((say) => globalThis.backend.execute(globalThis.backend.view().revision, say), words);
const section = (page, name) => page.click(`nav button:has-text("${name}")`);

/** Chooses a language in the leader's settings. */
async function choose(page, settings, name) {
  await page.click(`[aria-label='${settings}']`);
  await page.click(`dialog label:has-text("${name}")`);
  await page.keyboard.press("Escape");
  await page.waitForSelector("dialog", { state: "detached" });
}

/** A second window of the program, as the leader's beside the wall's. */
async function another(page, face) {
  const window = await page.context().newPage();
  await window.goto(page.url().replace(/fixture\/.*/, `fixture/${face}.html`));
  await window.waitForSelector("main h1, main .scroller");
  return window;
}

async function toNeed(page) {
  await page.keyboard.press("Control+k");
  await page.fill("dialog input", "85 sortland");
  await page.keyboard.press("Enter");
  await page.waitForSelector("dialog", { state: "detached" });
  await page.still();
}

async function typed(page) {
  await toNeed(page);
  await page.keyboard.press("Enter");
  await page.keyboard.type("999 999");
  await page.keyboard.press("Enter");
  await page.still();
  await page.keyboard.press("ArrowUp");
}

/** The form of the model with its parts open, and a fault in it. */
async function model(page) {
  await section(page, "Modell");
  const closed = page.locator("main details:not([open]) > summary");
  while ((await closed.count()) > 0) await closed.first().click();
  await page.click("main button:has-text('Legg til runde')");
  await page.fill("[data-place='schemes[0].need_at_most']", "halvparten");
  await page.waitForSelector(".faults");
}

/** Hands are counted in the case, and more than may vote. */
async function hands(page) {
  await section(page, "Sakliste");
  await page.getByLabel("For", { exact: true }).fill("12");
  await page.getByLabel("Mot", { exact: true }).fill("9");
  await page.click("main button:has-text('Avslutt røystinga')");
  await page.waitForSelector("main .ds-validation-message:not(:empty)");
}

async function result(page) {
  await command(page, { do: "show-on-wall", scene: { scene: "result" } });
  await page.waitForSelector("main h1:has-text('Lagt fram'), main .counts");
}

async function regions(page) {
  await command(page, { do: "show-on-wall", scene: { scene: "draft", scheme: "dekom" } });
  await command(page, { do: "set-amount", need: "dekom-85", amount: 221_245, others: "hold" });
  await page.waitForSelector("main .row.changed");
}

async function details(page) {
  await page.locator("button.seat", { hasText: "Sortland kommune" }).first().click();
  await page.getByRole("tab", { name: "Desentralisert ordning" }).click();
  await page.locator("button.name", { hasText: "Sortland kommune" }).first().click();
  await page.waitForSelector(".details ol li");
}

async function money(page, name) {
  await section(page, "Rammer");
  await page.click('main .choice:has-text("Desentralisert")');
  await page.click(`main .views button:has-text("${name}")`);
}

async function participant(page) {
  await money(page, "Deltakarar");
  await page.click("[aria-label='Endre Nettverk A']");
  await page.waitForSelector("dialog[open]");
}

async function tried(page) {
  await money(page, "Rammer og avsetjingar");
  await page.getByLabel(/^Kva om .* blir/).fill("24 000 000");
  await page.keyboard.press("Enter");
  await page.waitForSelector("text=Dette flytte seg");
}

async function menuOf(page) {
  await page.click(".bar .menu > button");
  await page.waitForSelector("[role=menu]");
}

async function group(page) {
  await page.click('.card:has-text("Desentralisert")');
  await page.locator("[data-column='4']").first().focus();
  for (let down = 0; down < 5; down++) await page.keyboard.press("PageDown");
  await page.still();
}

async function compare(page) {
  await section(page, "Samanlikn");
  await page.click(".chip:has-text('AU-framlegg')");
  await page.click("text=Berre skilnader");
  await page.still();
}

/** A scene in the two widths the faces are made for. */
const wide = (scene) => [
  { language: "nn", check: inNynorsk, ...scene },
  { language: "nn", check: inNynorsk, ...scene, name: `${scene.name}-1024`, size: [1024, 768] },
];

export const nynorsk = [
  ...wide({ name: "nynorsk-start", query: "?face=start" }),
  ...wide({ name: "nynorsk-draft", act: typed }),
  ...wide({ name: "nynorsk-settings", act: (page) => page.click("[aria-label='Utsjånad og språk']") }),
  ...wide({ name: "nynorsk-hands", query: "?state=counting", act: hands }),
  ...wide({ name: "nynorsk-keys", act: (page) => page.keyboard.press("?") }),
  ...["Forum", "Dokument", "Rammer", "Behov"].flatMap((name) => wide({ name: `nynorsk-${name.toLowerCase()}`, act: (page) => section(page, name) })),
  ...["Rammer og avsetjingar", "Pottar", "Deltakarar", "Hent frå rekneark"].flatMap((name, place) =>
    wide({ name: `nynorsk-money-${place}`, query: "?county=rogaland", act: (page) => money(page, name) }),
  ),
  ...wide({ name: "nynorsk-participant", query: "?county=innlandet", act: participant }),
  ...wide({ name: "nynorsk-moved", query: "?county=innlandet", act: tried }),
  ...wide({ name: "nynorsk-drafts", query: "?drafts", act: menuOf }),
  ...wide({ name: "nynorsk-groups", query: "?drafts", act: group }),
  ...wide({ name: "nynorsk-compare", query: "?drafts", act: compare }),
  ...wide({ name: "nynorsk-model", act: model }),
  ...wide({ name: "nynorsk-regions", face: "projector", act: regions }),
  ...["proposed", "voted"].flatMap((state) => wide({ name: `nynorsk-result-${state}`, face: "projector", query: `?state=${state}`, act: result })),
  ...wide({ name: "nynorsk-choice", face: "representative" }),
  ...wide({ name: "nynorsk-details", face: "representative", act: details }),
  {
    name: "nynorsk-while-typing",
    async act(page) {
      await toNeed(page);
      await page.keyboard.press("Enter");
      await page.keyboard.type("221");
      const other = await another(page, "leader");
      await choose(other, "Utseende og språk", "Nynorsk");
      await other.close();
      await page.waitForSelector("nav button:has-text('Avgjerd')");
    },
    async check(page) {
      const typing = await page.evaluate(() => document.activeElement?.value);
      return [...(await inNynorsk(page)), ...(typing === "221" ? [] : [`«221» was being typed; now the focus has «${typing}»`])];
    },
  },
  {
    name: "nynorsk-while-counting",
    language: "nn",
    query: "?state=counting",
    async act(page) {
      await hands(page);
      await choose(page, "Utsjånad og språk", "Bokmål");
      await page.waitForSelector("main h3:has-text('Skal Utkast A vedtas?')");
      await choose(page, "Utseende og språk", "Nynorsk");
    },
    async check(page) {
      const counted = await Promise.all(["For", "Mot"].map((label) => page.getByLabel(label, { exact: true }).inputValue()));
      return [...(await inNynorsk(page)), ...(counted.join() === "12,9" ? [] : [`12 and 9 were counted; now it says ${counted.join(" and ")}`])];
    },
  },
  ...["Fleire år", "-runden", "Dokument"].map((name, place) => ({
    name: `nynorsk-several-${place}`,
    language: "nn",
    query: "?later",
    async act(page) {
      await page.click(`nav button:has-text("${name}")`);
      await page.still();
      for (const summary of await page
        .locator("main summary, main button[aria-expanded=false]")
        .all()
        .then((found) => found.slice(0, 6)))
        await summary.click();
    },
    check: inNynorsk,
  })),
  {
    name: "nynorsk-several-assess",
    language: "nn",
    query: "?later",
    async act(page) {
      await page.click("nav button:has-text('Behov')");
      await page.fill("input[type=search]", "85 sortland");
      await page.click("button:has-text('Vurder')");
      await page.click("button:has-text('Vurder på nytt')");
      await page.locator("dialog[open] textarea").fill("");
      await page.click("dialog[open] button[type=submit]");
    },
    check: inNynorsk,
  },
  {
    name: "nynorsk-wall-hears",
    face: "projector",
    async act(page) {
      await regions(page);
      const leader = await another(page, "leader");
      await choose(leader, "Utseende og språk", "Nynorsk");
      await leader.close();
      await page.waitForSelector("text=fordelt på regionar");
    },
    check: inNynorsk,
  },
];
