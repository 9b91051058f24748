// What is typed in forms is read as people mean it, or not at all.
import { describe, expect, test } from "vitest";
import { readCase, readCount, readDay, readDecimal, readYear } from "./reading";

describe("a day", () => {
  test("is read as Norwegian paper writes it, and as machines do", () => {
    expect(readDay("20.9.2023")).toBe("2023-09-20");
    expect(readDay(" 2023-09-20 ")).toBe("2023-09-20");
  });
  test("that no calendar has is not moved to the next month", () => {
    expect(readDay("31.02.2023")).toBeNull();
    expect(readDay("29.02.2023")).toBeNull();
    expect(readDay("29.02.2024")).toBe("2024-02-29");
  });
  test("with two digits of its year is not guessed: 12.01.26 may be any century's", () => {
    expect(readDay("12.01.26")).toBeNull();
    expect(readDay("12.01.0026"), "nor is a year before there were any meetings").toBeNull();
  });
  test("without a year is not guessed", () => {
    expect(readDay("20.9.23")).toBeNull();
    expect(readDay("i dag")).toBeNull();
  });
});

test("a year has four digits", () => {
  expect(readYear("2026")).toBe(2026);
  expect(readYear("26")).toBeNull();
  expect(readYear("20260")).toBeNull();
});

test("students are counted in whole numbers", () => {
  expect(readCount("12")).toBe(12);
  expect(readCount("-1")).toBeNull();
  expect(readCount("1,5")).toBeNull();
});

test("half a year of study is written with a comma", () => {
  expect(readDecimal("2,5")).toBe("2.5");
  expect(readDecimal("andre året")).toBeNull();
});

test("a case has its number and its year", () => {
  expect(readCase("20/24")).toBe("20/24");
  expect(readCase("au1/24")).toBe("AU 1/24");
  expect(readCase("AU 1/24")).toBe("AU 1/24");
  expect(readCase("AU-1/24")).toBeNull();
  expect(readCase("0/24")).toBeNull();
  expect(readCase("20-24")).toBeNull();
});
