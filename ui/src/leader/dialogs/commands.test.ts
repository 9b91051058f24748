import { expect, test } from "vitest";
import { nearestFirst } from "./commands";

const list = ["Vis på veggen: region Lofoten, utkast", "Bytt navn: gi utkastet et navn", "Gi utkastet et navn", "Gå til Rammer"].map((label) => ({ label }));
const found = (search: string) => nearestFirst(list, search.toLocaleLowerCase("nb").split(" ")).map(({ label }) => label);

test("what begins as one writes stands first, then what has such words, then what only holds the letters", () => {
  expect(found("gi utkast")).toEqual(["Gi utkastet et navn", "Bytt navn: gi utkastet et navn", "Vis på veggen: region Lofoten, utkast"]);
});

test("what lacks a word is not found, and nothing written finds all in their order", () => {
  expect(found("gi rammer")).toEqual([]);
  expect(nearestFirst(list, [])).toEqual(list);
});
