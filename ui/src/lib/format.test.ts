import { describe, expect, test } from "vitest";
import { clock, date, decimal, difference, grouped, kroner, share, time, version } from "./format";

const nb = "\u00a0";

describe("numbers", () => {
  test("amounts have hard spaces and a true minus", () => {
    expect(kroner(0)).toBe("0");
    expect(kroner(999)).toBe("999");
    expect(kroner(12_070_000)).toBe(`12${nb}070${nb}000`);
    expect(kroner(-88_020)).toBe(`\u221288${nb}020`);
    expect(kroner(9_007_199_254_740_991)).toBe(`9${nb}007${nb}199${nb}254${nb}740${nb}991`);
  });

  test("a difference always has its sign", () => {
    expect(difference(17_557)).toBe(`+17${nb}557`);
    expect(difference(-15_897)).toBe(`\u221215${nb}897`);
    expect(difference(0)).toBe("0");
  });

  test("a share is whole percent, and 100 % only when it is all", () => {
    expect(share(221_245, 348_532)).toBe(`63${nb}%`);
    expect(share(348_531, 348_532)).toBe(`99${nb}%`);
    expect(share(348_532, 348_532)).toBe(`100${nb}%`);
    expect(share(0, 348_532)).toBe(`0${nb}%`);
    expect(share(5, 0)).toBe("");
  });

  test("decimals get a comma", () => {
    expect(decimal("0.6348")).toBe("0,6348");
    expect(decimal("1")).toBe("1");
  });
});

describe("days and times", () => {
  test("a day is written dd.mm.yyyy", () => {
    expect(date("2023-03-13")).toBe("13.03.2023");
  });

  test("a point in time is shown as it is on the wall clock", () => {
    const at = new Date(2023, 2, 13, 9, 4, 7).toISOString();
    expect(time(at)).toBe("09.04.07");
    expect(clock(at)).toBe("09.04");
    expect(date(at)).toBe("13.03.2023");
  });
});

test("a version is read aloud as two groups of four", () => {
  expect(version("3f2a9c41ffffffff")).toBe(`3f2a${nb}9c41`);
});

test("a whole number in a text gets its hard spaces, and what has them or is no number stands", () => {
  expect(["9999999", "12", "9\u00a0999", "2,5 mill.", "Ofoten"].map(grouped)).toEqual(["9\u00a0999\u00a0999", "12", "9\u00a0999", "2,5 mill.", "Ofoten"]);
});
