import { expect, test } from "vitest";
import { readTemplate, typedItems } from "./template";

const first = [{ title: "Godkjenning av innkalling", kind: "approval" as const, minutes: 5 }];
const last = [{ title: "Eventuelt", kind: "any-other-business" as const, minutes: null }];

test("what is laid back reads the same, and without items there is no template", () => {
  expect(readTemplate(typedItems(first), typedItems(last))).toEqual({ template: { first, last } });
  expect(readTemplate([], [])).toEqual({ template: null });
});

test("each list says what is wrong with it", () => {
  const read = readTemplate([{ title: " ", kind: "approval", minutes: "" }], [{ title: "Eventuelt", kind: "any-other-business", minutes: "litt" }]);
  expect(Object.keys(read)).toEqual(["first", "last"]);
});
