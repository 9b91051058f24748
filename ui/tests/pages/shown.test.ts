// What a page scene promises is found as it stands on the page, and nothing else is taken for it.
import { expect, test } from "vitest";
// @ts-expect-error -- the page scenes are plain JavaScript
import { absent, unsaid } from "./shown.mjs";

const page = { words: "Sum\n1\u00a0225\u00a0000\n\u221225\u00a0000\nVesterålen\n5 meldinger\nRest\n0", cut: "Angre: Sortland kommune" };

test("a text is found over several boxes, with spaces that do not break", () => {
  expect(absent("Sum 1 225 000", page)).toEqual([]);
  expect(absent("Vesterålen 5 meldinger Rest 0", page)).toEqual([]);
  expect(absent("−25 000", page)).toEqual([]);
});

test("an amount is not found in a longer one, nor without its sign", () => {
  for (const part of ["225 000", "Sum 1 225", "25 000", "1", "5 melding"]) expect(absent(part, page), part).toHaveLength(1);
});

test("what stands in its place is told, and that a text is cut", () => {
  expect(absent("Vesterålen 6 meldinger", page)).toEqual(["«Vesterålen 6 meldinger» is not shown; after «Vesterålen» stands «5 meldinger Rest 0»"]);
  expect(absent("Ofoten", page)[0]).toContain("what is seen begins with «Sum 1 225 000");
  expect(absent("Angre: Sortland", page)).toEqual(["«Angre: Sortland» is cut"]);
});

test("a scene that asserts nothing is a fault, and so are two of one name", () => {
  const check = () => [];
  expect(
    unsaid([
      { name: "a", check },
      { name: "b", shows: ["Sum"] },
      { name: "a", face: "laptop", check },
    ]),
  ).toEqual([]);
  expect(unsaid([{ name: "a" }, { name: "b", shows: [] }, { name: "c", shows: [" "] }])).toHaveLength(3);
  expect(
    unsaid([
      { name: "a", check },
      { name: "a", check },
    ]),
  ).toHaveLength(1);
});
