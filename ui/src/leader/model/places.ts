// The places of a model: a path such as `schemes[0].set_asides[1].percent` in words, and the field on the page that a fault leads to.
import { named, t, textIfAny } from "../../lib/text";
import type { Names } from "../../types/Names";
import type { AllocationModel } from "../../types/AllocationModel";

/** `schemes[0].set_asides[1].percent` as `schemes`, `0`, `set_asides`, `1`, `percent`. */
export const partsOf = (place: string): string[] => place.match(/[^.[\]]+/g) ?? [];

const isNumber = (part: string) => /^\d+$/.test(part);

/** A place and all that it lies in, the nearest first: `a[0].b`, `a[0]`, `a`. */
export function upwards(place: string): string[] {
  const all: string[] = [];
  for (let now = place; now !== ""; now = now.replace(/(\.[^.[\]]+|\[\d+\]|^[^.[\]]+)$/, "")) all.push(now);
  return all;
}

/** Where something stands, in the words of the form: `Regional ordning › Avsetning 2 › Prosent`. */
export function placeInWords(place: string, model: AllocationModel, schemeName: (id: string) => string): string {
  const words: string[] = [];
  let at: unknown = model;
  for (const part of partsOf(place)) {
    at = typeof at === "object" && at !== null ? (at as Record<string, unknown>)[part] : undefined;
    if (!isNumber(part)) {
      if (part !== "schemes" || words.length > 0) words.push(textIfAny(`tm-${part}`) ?? part);
      continue;
    }
    const item = at as { scheme?: string; name?: Names } | string | undefined;
    if (typeof item === "string" && words.at(-1) === t("tm-schemes")) {
      words.push(`${words.pop()!}: ${schemeName(item)}`);
      continue;
    }
    const { scheme, name: called } = typeof item === "object" ? item : {};
    if (words.length === 0) words.push(scheme ? schemeName(scheme) : t("tm-nth", { name: t("scheme"), number: Number(part) + 1 }));
    else {
      const list = words.pop()!;
      const name = called ? named(called) : "";
      words.push(name ? `${list}: ${name}` : t("tm-nth", { name: list, number: Number(part) + 1 }));
    }
  }
  return words.join(" › ");
}

const fields = (root: ParentNode) => [...root.querySelectorAll<HTMLElement>("[data-place]")];

/** The field of a place; when it has none of its own, one inside it, else the nearest around it. */
export function fieldOf(root: ParentNode, place: string): HTMLElement | null {
  const all = fields(root);
  const said = (field: HTMLElement) => field.dataset["place"]!;
  for (const near of upwards(place)) {
    const found = all.find((field) => said(field) === near) ?? all.find((field) => said(field).startsWith(`${near}.`) || said(field).startsWith(`${near}[`));
    if (found) return found;
  }
  return all[0] ?? null;
}
