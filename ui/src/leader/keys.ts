// What a key does wherever the focus is. A part of the page that has a use for a key of its own hears it first.
import { letters } from "../lib/letters.svelte";

/** Where the focus is: in a text that is written, in another field, or anywhere else. */
export type Where = "text" | "field" | "page";

export type Deed = "freeze" | "next" | "commands" | "open" | "search" | "keys" | "undo" | "redo" | "undo-text" | "redo-text" | "dismiss" | "go";

const TEXT = "textarea, [contenteditable], input:not([type]), input:is([type=text], [type=search], [type=number], [type=email], [type=tel], [type=url])";

export function whereIs(target: EventTarget | null): Where {
  if (!(target instanceof HTMLElement)) return "page";
  if (target.closest(TEXT)) return "text";
  return target.closest("input, select") ? "field" : "page";
}

/** A dialog lies over the page: what is behind it hears no keys. */
export const inDialog = (): boolean => document.querySelector("dialog:modal") !== null;

type Pressed = Pick<KeyboardEvent, "key" | "ctrlKey" | "metaKey" | "altKey" | "shiftKey">;

/** What `pressed` does; null when it is the business of the part with the focus. `behind` is a page with a dialog over
 * it: there only the text of a field can be taken back. */
export function deedOf(pressed: Pressed, where: Where, behind: boolean): Deed | null {
  const ctrl = pressed.ctrlKey || pressed.metaKey;
  const key = pressed.key.toLowerCase();
  if (ctrl && !pressed.altKey) {
    const step = key === "y" || (key === "z" && pressed.shiftKey) ? "redo" : key === "z" ? "undo" : null;
    if (step && where === "text") return `${step}-text`;
    if (behind) return null;
    if (step) return step;
    return key === "k" ? "commands" : key === "f" ? "search" : key === "o" ? "open" : null;
  }
  if (behind || pressed.altKey) return null;
  if (key === "f8") return "freeze";
  if (key === "escape") return "dismiss";
  if (where === "text" || where === "field" || letters.chosen === "off") return null;
  return key === "/" ? "search" : key === "?" ? "keys" : key === "g" ? "go" : key === "n" ? "next" : null;
}

/** The search of a section: its first search field in sight. */
export function searchIn(section: ParentNode | null): HTMLInputElement | null {
  const fields = section?.querySelectorAll<HTMLInputElement>("input[type=search]") ?? [];
  return [...fields].find((field) => field.getClientRects().length > 0) ?? null;
}
