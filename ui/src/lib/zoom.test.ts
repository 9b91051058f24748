import { expect, test } from "vitest";
import { stepped, zoomStep } from "./zoom.svelte";

const pressed = (key: string, ctrlKey = true) => zoomStep({ key, ctrlKey, metaKey: false, altKey: false });

test("the keys are those of a browser, on keyboards with and without a key for +", () => {
  expect([pressed("+"), pressed("="), pressed("-"), pressed("0")]).toEqual(["in", "in", "out", "whole"]);
  expect(pressed("+", false), "a plus that is typed is a plus").toBe(null);
  expect(pressed("1")).toBe(null);
});

test("it goes step by step and stays at the ends", () => {
  expect([stepped("100", "in"), stepped("100", "out"), stepped("150", "whole")]).toEqual(["110", "90", "100"]);
  expect([stepped("300", "in"), stepped("50", "out")]).toEqual(["300", "50"]);
});
