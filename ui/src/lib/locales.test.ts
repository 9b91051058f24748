// The texts in several languages say the same things: same keys, same variables, same choices of singular and plural.
import { FluentBundle, FluentResource } from "@fluent/bundle";
import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";

const locales = new URL("../../../assets/locales/", import.meta.url).pathname;
const source = (language: string, file: string) => readFileSync(`${locales}${language}/${file}`, "utf8");
const filesOf = (language: string) => readdirSync(locales + language).sort();

type Message = FluentResource["body"][number];

const messagesOf = (language: string, file: string) => new Map(new FluentResource(source(language, file)).body.map((message) => [message.id, message]));

/** What a translation must have in common with its original: each variable, and each choice with its ways, as sorted lines. */
function shape(message: Message): string[] {
  const found = new Set<string>();
  const look = (part: unknown): void => {
    if (Array.isArray(part)) part.forEach(look);
    else if (typeof part === "object" && part !== null) {
      if ("type" in part && part.type === "var" && "name" in part) found.add(`$${String(part.name)}`);
      if ("type" in part && part.type === "mesg" && "name" in part) found.add(`{${String(part.name)}}`);
      if ("type" in part && part.type === "select" && "selector" in part && "variants" in part) {
        const ways = (part.variants as { key: { value: unknown } }[]).map(({ key }) => String(key.value));
        found.add(`${JSON.stringify(part.selector)} -> ${ways.join(" ")}`);
      }
      Object.values(part).forEach(look);
    }
  };
  look(message.value);
  look(message.attributes);
  return [...found].sort();
}

const pairs = (language: string) => filesOf(language).map((file): [string, string] => [language, file]);

test("nynorsk has every file that bokmål has, English those of the papers and the command line", () => {
  expect(filesOf("nn")).toEqual(filesOf("nb"));
  expect(filesOf("nb")).toEqual(expect.arrayContaining(["documents.ftl", "review.ftl", "rules.ftl", "terms.ftl", "ui.ftl", "wall.ftl"]));
  expect(filesOf("en")).toEqual(expect.arrayContaining(["cli.ftl", "documents.ftl", "journal.ftl", "refusals.ftl", "rules.ftl", "terms.ftl"]));
});

describe.each([...pairs("nn"), ...pairs("en")])("%s/%s", (language, file) => {
  const original = messagesOf("nb", file);
  const translated = messagesOf(language, file);

  test("has the keys of bokmål, no more and no fewer", () => {
    expect([...translated.keys()].sort()).toEqual([...original.keys()].sort());
  });

  test("each text has the variables and the choices of its original", () => {
    // What and where is in English, and so in the English text of a refusal alone.
    const counts = (of: string) => !(language === "en" && file === "refusals.ftl" && of === "$detail");
    const other = [...translated].flatMap(([key, message]) => {
      const [own, wanted] = [message, original.get(key)].map((of) => (of ? shape(of).filter(counts).join(", ") : "nothing"));
      return own === wanted ? [] : [`${key}: ${own}, not ${wanted}`];
    });
    expect(other).toEqual([]);
  });
});

describe.each([...pairs("nb"), ...pairs("nn"), ...pairs("en")])("%s/%s by itself", (language, file) => {
  test("is read whole: no line is dropped for a slip of the pen, and no key stands twice", () => {
    const keys = [...source(language, file).matchAll(/^([a-zA-Z][\w-]*) *=/gm)].map((match) => match[1]);
    expect(keys).toEqual([...messagesOf(language, file).keys()]);
  });
});

const BOKMÅL = (
  "ikke eier eiere fra hvorfor hvem hvis noe noen bare mer mye nå hele endelig enighet votering voteringen stemmerett " +
  "stemmeberettigede inhabil inhabile rammen ordningen saken filen maskinen innstillingen kommuner meldinger behovsmeldinger " +
  "plasser partner åpne velg finnes vises endres rettes begrunnes satt avsatt holdt tilskudd tilskuddet statsforvalteren " +
  "møteleder skole høyskole deltar flertall regneark regnearket vindu vinduet gjør gjøre være"
).split(" ");

test("no word of a bokmål text has stayed behind in nynorsk", () => {
  const left = filesOf("nn").flatMap((file) =>
    source("nn", file)
      .split("\n")
      .filter((line) => !line.startsWith("#"))
      .flatMap((line) => {
        const words =
          line
            .replace(/^[\w-]+ *=/, "")
            .replace(/\{[^{}]*\}/g, " ")
            .toLowerCase()
            .match(/\p{L}+/gu) ?? [];
        return words.filter((word) => BOKMÅL.includes(word)).map((word) => `${file}: «${word}» in ${line.trim()}`);
      }),
  );
  expect(left).toEqual([]);
});

test("figures are written the same way in both languages of the pages", () => {
  const written = ["nb", "nn"].map((language) => {
    const bundle = new FluentBundle([language, "nb"], { useIsolating: false });
    bundle.addResource(new FluentResource("count = { $count }"));
    return [1, 1234, 12345678, -7, 0.5].map((count) => bundle.formatPattern(bundle.getMessage("count")!.value!, { count }));
  });
  expect(written[1]).toEqual(written[0]);
});
