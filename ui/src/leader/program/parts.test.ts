import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { parts, textsOf } from "./parts";

const texts = readFileSync(new URL("../../../../assets/licences/texts.txt", import.meta.url), "utf8");

test("every part has the text of a licence that it names", () => {
  const without = parts.filter((part) => {
    const found = textsOf(part, texts);
    return found.length === 0 || found.some(({ licence, body }) => !part.licence.includes(licence) || body.length < 200);
  });
  expect(without).toEqual([]);
});

test("who holds the copyright stands with the part, the text once for all", () => {
  const all = "=== MIT\na 1.0 | Copyright (c) 2018 One / Copyright (c) 2019 Two\nb 2.0\n---\nPermission\n\nis granted\n=== Zlib\nb 2.0\n---\nas-is\n";
  expect(textsOf({ name: "a", version: "1.0", licence: "MIT" }, all)).toEqual([
    { licence: "MIT", holders: ["Copyright (c) 2018 One", "Copyright (c) 2019 Two"], body: "Permission\n\nis granted" },
  ]);
  expect(textsOf({ name: "b", version: "2.0", licence: "MIT AND Zlib" }, all).map(({ licence }) => licence)).toEqual(["MIT", "Zlib"]);
});
