// What is written in a review copy is in its file, one writing after the other, and what an earlier program kept in the window comes over.
import { expect, test } from "vitest";
import type { KeptNotes } from "../types/KeptNotes";
import type { OwnNotes } from "../types/OwnNotes";
import { Notebook, openNotebook } from "./notebook.svelte";

const FOUND: OwnNotes = { path: "/hjem/review-a.json", found: true, kept: { "note:dekom-1": "Ring." }, set_aside: null };
const KEY = "innstilling.review.file:a:";

/** A window's storage with names of its own, as the browser's is. */
function machine(kept: Record<string, string>): globalThis.Storage {
  const storage = { ...kept } as Record<string, unknown>;
  const method = (name: string, value: unknown) => Object.defineProperty(storage, name, { value, enumerable: false });
  method("getItem", (key: string) => (typeof storage[key] === "string" ? storage[key] : null));
  method("setItem", (key: string, value: string) => void (storage[key] = value));
  method("removeItem", (key: string) => void delete storage[key]);
  return storage as unknown as globalThis.Storage;
}

test("what is written is in the file, and a writing that is under way is followed by one with all that came meanwhile", async () => {
  const written: KeptNotes[] = [];
  const waiting: (() => void)[] = [];
  const book = new Notebook("a", FOUND, null, (kept) => (written.push(kept), new Promise((done) => waiting.push(done))));
  expect(book.getItem(`${KEY}note:dekom-1`)).toBe("Ring.");
  book.setItem(`${KEY}note:dekom-2`, "H");
  book.setItem(`${KEY}note:dekom-2`, "He");
  book.setItem(`${KEY}note:dekom-2`, "Hei");
  book.removeItem(`${KEY}note:dekom-1`);
  expect(written).toEqual([{ "note:dekom-1": "Ring.", "note:dekom-2": "H" }]);
  waiting[0]!();
  await expect.poll(() => waiting.length).toBe(2);
  waiting[1]!();
  await book.settled();
  expect(written).toHaveLength(2);
  expect(written[1]).toEqual({ "note:dekom-2": "Hei" });
});

test("what cannot be written is said, held, and written with the next", async () => {
  const written: KeptNotes[] = [];
  let full = true;
  const book = new Notebook("a", FOUND, null, async (kept) => {
    if (full) throw { code: "disk-full", detail: "", values: { path: "/hjem" } };
    written.push(kept);
  });
  book.setItem(`${KEY}here`, "s05");
  await book.settled();
  expect(book.fault).not.toBe("");
  expect(book.getItem(`${KEY}here`)).toBe("s05");
  full = false;
  book.setItem(`${KEY}note:dekom-2`, "Hei");
  await book.settled();
  expect([book.fault, written]).toEqual(["", [{ "note:dekom-1": "Ring.", here: "s05", "note:dekom-2": "Hei" }]]);
});

test("what an earlier program kept in the window comes into the file, and stays in the window until it is in", async () => {
  const old = { [`${KEY}note:dekom-3`]: "Fra før.", [`${KEY}note:dekom-1`]: "Eldre.", "innstilling.review.file:b:here": "s01", "innstilling.theme": "dark" };
  const refusing = machine(old);
  const held = new Notebook("a", FOUND, refusing, () => Promise.reject({ code: "disk-full", detail: "", values: { path: "" } }));
  await held.settled();
  expect({ ...refusing }).toEqual(old);
  const storage = machine(old);
  const written: KeptNotes[] = [];
  const book = new Notebook("a", FOUND, storage, async (kept) => void written.push(kept));
  await book.settled();
  await expect.poll(() => Object.keys(storage)).toEqual(["innstilling.review.file:b:here", "innstilling.theme"]);
  expect(written).toEqual([{ "note:dekom-1": "Ring.", "note:dekom-3": "Fra før." }]);
});

test("names of others stay in the window's storage", () => {
  const storage = machine({});
  const book = new Notebook("a", FOUND, storage, () => Promise.resolve());
  book.setItem("innstilling.review:F:2023-03-17:note:dekom-1", "Gammelt");
  expect([storage.getItem("innstilling.review:F:2023-03-17:note:dekom-1"), book.getItem("innstilling.review:F:2023-03-17:note:dekom-1")]).toEqual([
    "Gammelt",
    "Gammelt",
  ]);
  book.removeItem("innstilling.review:F:2023-03-17:note:dekom-1");
  expect(Object.keys(storage)).toEqual([]);
});

test("a file that cannot be reached is said, and is never written over", async () => {
  const written: KeptNotes[] = [];
  const keeper = {
    ownNotes: () => Promise.reject<OwnNotes>({ code: "cannot-read", detail: "", values: { path: "/hjem" } }),
    keepOwnNotes: async (kept: KeptNotes) => void written.push(kept),
  };
  const book = await openNotebook("a", keeper, machine({ [`${KEY}here`]: "s05" }));
  book.setItem(`${KEY}note:dekom-2`, "Hei");
  await book.settled();
  expect([book.fault === "", book.getItem(`${KEY}note:dekom-2`), written]).toEqual([false, "Hei", []]);
});
