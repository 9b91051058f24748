import { describe, expect, test } from "vitest";
import { openForm, type Typed } from "./forms.svelte";
import { Unsaved, type KeepingStorage } from "./unsaved.svelte";

/** A form with a title and a list, as a case has. */
function fields(title = "") {
  let typed = { title, points: [] as string[] };
  return { take: () => typed, lay: (was: typeof typed) => (typed = was), write: (next: Partial<typeof typed>) => (typed = { ...typed, ...next }) };
}
const name = () => "Ny sak";

/** The forms of a window, and the storage of its machine. */
function window(storage: KeepingStorage | null = null) {
  const store = new Unsaved();
  store.begin("nordland", storage);
  return { store, open: <T>(key: string, called: () => string, typed: Typed<T>) => openForm(key, called, typed, store) };
}

describe("a form that is left half filled in", () => {
  test("has what was typed in it when it comes again", () => {
    const forms = window();
    const first = fields();
    const form = forms.open("case", name, first);
    first.write({ title: "Innstilling", points: ["a"] });
    form.close();
    const again = fields();
    expect(forms.open("case", name, again).resumed).toBe(true);
    expect(again.take()).toEqual({ title: "Innstilling", points: ["a"] });
  });

  test("can be begun anew from what is saved", () => {
    const forms = window();
    const first = fields();
    const form = forms.open("case", name, first);
    first.write({ title: "Innst" });
    form.close();
    const again = fields("Godkjenning");
    const resumed = forms.open("case", name, again);
    resumed.anew();
    expect([again.take().title, resumed.resumed]).toEqual(["Godkjenning", false]);
  });

  test("is told of, so that closing the window can ask", () => {
    const forms = window();
    const one = fields();
    const form = forms.open("case", name, one);
    expect(forms.store.names).toEqual([]);
    one.write({ title: "x" });
    form.close();
    expect([forms.store.names, forms.store.lost], "kept on the machine").toEqual([["Ny sak"], []]);
  });
});

test("nothing is kept of a form that was saved, given up, or only looked at", () => {
  const forms = window();
  const saved = fields();
  const form = forms.open("case", name, saved);
  saved.write({ title: "Innstilling" });
  form.done();
  form.close();
  forms.open("note", name, fields()).close();
  expect([forms.store.kept("case"), forms.store.kept("note"), forms.store.names]).toEqual([undefined, undefined, []]);
});

test("nothing is kept of a form whose answer comes when it has gone off the page", () => {
  const forms = window();
  const note = fields();
  const form = forms.open("note", name, note);
  note.write({ title: "Ring eieren" });
  form.close();
  expect(forms.store.names, "on its way").toEqual(["Ny sak"]);
  form.saved();
  expect([forms.store.kept("note"), forms.store.names]).toEqual([undefined, []]);
});

test("another meeting begins with none, the same one loaded anew keeps its own", () => {
  const forms = window();
  const one = fields();
  const form = forms.open("case", name, one);
  one.write({ title: "x" });
  form.close();
  forms.store.begin("nordland", null);
  expect(forms.store.kept("case")).toEqual({ title: "x", points: [] });
  forms.store.begin("rogaland", null);
  expect([forms.store.kept("case"), forms.store.names]).toEqual([undefined, []]);
});

test("a form that was left half filled in is there when the window is opened again, also when it was on the page as the plug was pulled", () => {
  const held = new Map<string, string>();
  const machine: KeepingStorage = {
    getItem: (key) => held.get(key) ?? null,
    setItem: (key, text) => void held.set(key, text),
    removeItem: (key) => void held.delete(key),
  };
  const before = window(machine);
  const left = fields();
  const form = before.open("case", name, left);
  left.write({ title: "Innstilling" });
  form.close();
  const open = fields();
  before.open("note", name, open);
  open.write({ title: "Ring eieren" });
  before.store.keep();

  const after = window(machine);
  const [again, note] = [fields(), fields()];
  expect([after.open("case", name, again).resumed, after.open("note", name, note).resumed]).toEqual([true, true]);
  expect([again.take().title, note.take().title]).toEqual(["Innstilling", "Ring eieren"]);
  expect(again.take(), "nothing in common with what was left").not.toBe(left.take());
});
