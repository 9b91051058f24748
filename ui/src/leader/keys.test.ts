import { afterEach, describe, expect, test } from "vitest";
import { letters } from "../lib/letters.svelte";
import { deedOf, type Where } from "./keys";

const pressed = (key: string, held: Partial<KeyboardEvent> = {}) => ({ key, ctrlKey: false, metaKey: false, altKey: false, shiftKey: false, ...held });
const of = (key: string, where: Where, held: Partial<KeyboardEvent> = {}, behind = false) => deedOf(pressed(key, held), where, behind);
const ctrl = { ctrlKey: true };

afterEach(() => letters.choose("on"));

describe("Ctrl+Z and Ctrl+Y", () => {
  test("take back what is written while a text is written, and the meeting's changes elsewhere", () => {
    expect(of("z", "text", ctrl)).toBe("undo-text");
    expect(of("y", "text", ctrl)).toBe("redo-text");
    expect(of("Z", "text", { ...ctrl, shiftKey: true })).toBe("redo-text");
    expect(of("z", "page", ctrl)).toBe("undo");
  });
  test("a tick box has no text to take back: the meeting's last change is", () => {
    expect([of("z", "field", ctrl), of("y", "field", ctrl)]).toEqual(["undo", "redo"]);
  });
  test("behind a dialog the meeting is not changed, and the text in the dialog is", () => {
    expect(of("z", "page", ctrl, true)).toBeNull();
    expect(of("z", "text", ctrl, true)).toBe("undo-text");
  });
});

test("a dialog is not left by the keys of the page", () => {
  for (const [key, held] of [
    ["f", ctrl],
    ["k", ctrl],
    ["/", {}],
    ["?", {}],
    ["F8", {}],
    ["Escape", {}],
  ] as const)
    expect(of(key, "page", held, true), key).toBeNull();
});

test("a sign that is written in a field is a sign", () => {
  expect([of("/", "text"), of("?", "text"), of("/", "field")]).toEqual([null, null, null]);
  expect([of("/", "page"), of("?", "page")]).toEqual(["search", "keys"]);
  expect([of("n", "text"), of("n", "field"), of("n", "page")]).toEqual([null, null, "next"]);
});

test("single letters can be switched off, and Ctrl and F8 still work (WCAG 2.1.4)", () => {
  letters.choose("off");
  expect([of("/", "page"), of("?", "page")]).toEqual([null, null]);
  expect([of("f", "page", ctrl), of("F8", "page")]).toEqual(["search", "freeze"]);
});
