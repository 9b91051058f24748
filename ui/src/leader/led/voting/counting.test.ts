import { describe, expect, test } from "vitest";
import { answerOf, readCount } from "./counting";

describe("hands counted in the room", () => {
  test("an empty field is nought", () => {
    expect(readCount({ yes: "11", no: " 4 ", blank: "" })).toEqual({ yes: 11, no: 4, blank: 0 });
  });

  test("what is no whole number is not guessed", () => {
    for (const wrong of ["1,5", "-1", "elleve", "1 1"]) expect(readCount({ yes: wrong, no: "", blank: "" }), wrong).toBeNull();
  });
});

test("in a roll call F, M and B answer, in either case; other keys do not", () => {
  expect(["F", "m", "b", "x"].map(answerOf)).toEqual(["for", "against", "blank", null]);
});
