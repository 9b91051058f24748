import { expect, test } from "vitest";
import { Unsaved, type KeepingStorage } from "./unsaved.svelte";

/** A machine's storage. */
function machine(): KeepingStorage & { held: Map<string, string> } {
  const held = new Map<string, string>();
  return {
    held,
    getItem: (key) => held.get(key) ?? null,
    setItem: (key, value) => void held.set(key, value),
    removeItem: (key) => void held.delete(key),
  };
}

/** A form with one field. */
function form(key: string, text = "") {
  const field = { text };
  return { field, key, name: () => key, dirty: () => field.text !== "", keeps: { take: () => field.text, lay: (kept: string) => void (field.text = kept) } };
}

test("only the forms in which something is unsaved are named", () => {
  const unsaved = new Unsaved();
  unsaved.register(form("count", "12"));
  unsaved.register(form("note"));
  expect(unsaved.names, "there is nothing to ask about an empty note").toEqual(["count"]);
});

test("what cannot be kept is named as lost", () => {
  const unsaved = new Unsaved();
  unsaved.register(form("note", "halvferdig"));
  const { keeps: _, ...count } = form("count", "12");
  unsaved.register(count);
  expect(unsaved.names).toEqual(["note", "count"]);
  expect(unsaved.lost).toEqual(["count"]);
});

test("a form that is gone is not asked about", () => {
  const unsaved = new Unsaved();
  const gone = unsaved.register(form("count", "12"));
  gone();
  expect(unsaved.names).toEqual([]);
});

test("what was typed lies in the form when the same meeting is opened again", () => {
  const storage = machine();
  const before = new Unsaved();
  before.begin("nordland", storage);
  before.register(form("note", "halvferdig"));
  before.keep();

  const again = new Unsaved();
  again.begin("nordland", storage);
  const note = form("note");
  again.register(note);
  expect(note.field.text, "typed before the window closed").toBe("halvferdig");

  const other = new Unsaved();
  other.begin("rogaland", storage);
  const theirs = form("note");
  other.register(theirs);
  expect(theirs.field.text, "another meeting has its own").toBe("");
});

test("what is kept is forgotten when its form is saved, and kept while its form is not on the page", () => {
  const storage = machine();
  const unsaved = new Unsaved();
  unsaved.begin("nordland", storage);
  const note = form("note", "halvferdig");
  const off = unsaved.register(note);
  unsaved.keep();
  off();
  unsaved.keep();
  expect(storage.held.size, "the section was left, and it stays").toBe(1);

  unsaved.register(note);
  note.field.text = "";
  unsaved.keep();
  expect(storage.held.size, "saved, nothing of it is left on the machine").toBe(0);
});

test("what is kept and damaged is passed over", () => {
  const storage = machine();
  storage.held.set("innstilling.drafts:nordland", "{halvt");
  const unsaved = new Unsaved();
  unsaved.begin("nordland", storage);
  const note = form("note");
  unsaved.register(note);
  expect(note.field.text).toBe("");
});
