import { describe, expect, test } from "vitest";
import { answerOf, counted, countSoFar, readCount, standing } from "./counting";

describe("hands counted in the room", () => {
  test("an empty field is nought", () => {
    expect(readCount({ yes: "11", no: " 4 ", blank: "" })).toEqual({ yes: 11, no: 4, blank: 0 });
  });

  test("while it is being counted, an empty field is not counted yet", () => {
    expect(countSoFar({ yes: "11", no: "0", blank: "" })).toEqual({ yes: 11, no: 0, blank: null });
    expect(countSoFar({ yes: "1,5", no: "", blank: "" })).toBeNull();
  });

  test("what is no whole number is not guessed", () => {
    for (const wrong of ["1,5", "-1", "elleve", "1 1"]) expect(readCount({ yes: wrong, no: "", blank: "" }), wrong).toBeNull();
  });

  test("sixteen entitled: sixteen fit, seventeen do not, none is no vote", () => {
    expect(standing({ yes: 11, no: 4, blank: 1 }, 16)).toBe("fits");
    expect(standing({ yes: 12, no: 5, blank: 0 }, 16)).toBe("too-many");
    expect(standing({ yes: 0, no: 0, blank: 0 }, 16)).toBe("nothing");
    expect(standing(null, 16)).toBe("not-a-number");
  });
});

describe("roll call", () => {
  test("answers are counted by seat", () => {
    expect(counted(["for", "against", "for", "blank"])).toEqual({ yes: 2, no: 1, blank: 1 });
  });

  test("F, M and B answer, in either case; other keys do not", () => {
    expect(["F", "m", "b", "x"].map(answerOf)).toEqual(["for", "against", "blank", null]);
  });
});
