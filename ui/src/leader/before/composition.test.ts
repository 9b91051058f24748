import { expect, test } from "vitest";
import { groupBlank, readComposition, typedComposition } from "./composition";

const known = {
  body: "forum",
  groups: [{ group: "UH", side: "universities" as const, at_least: 1, at_most: 3, one_per_region: false, but_not: [] }],
  decided_by: "Statsforvalteren 12.01.2022",
};

test("what is laid back reads the same", () => {
  expect(readComposition(typedComposition(known), "forum")).toEqual({ composition: known });
});

test("an empty number asks for none, and no limit is none", () => {
  const typed = { decidedBy: " ", groups: [{ ...groupBlank, group: " KS ", atLeast: "" }] };
  expect(readComposition(typed, "forum")).toEqual({
    composition: { body: "forum", groups: [{ group: "KS", side: "owners", at_least: 0, at_most: null, one_per_region: false, but_not: [] }], decided_by: null },
  });
});

test("each group says what is wrong with it", () => {
  const read = readComposition(
    {
      decidedBy: "",
      groups: [
        { ...groupBlank, group: "KS" },
        { ...groupBlank, atMost: "mange" },
      ],
    },
    "forum",
  );
  expect("faults" in read && read.faults.map((fault) => Object.keys(fault))).toEqual([[], ["group", "atMost"]]);
});
