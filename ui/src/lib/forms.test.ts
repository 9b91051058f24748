import { describe, expect, test } from "vitest";
import { Forms } from "./forms.svelte";

/** A form with a title and a list, as a case has. */
function fields(title = "") {
  let typed = { title, points: [] as string[] };
  return { take: () => typed, lay: (was: typeof typed) => (typed = was), write: (next: Partial<typeof typed>) => (typed = { ...typed, ...next }) };
}
const name = () => "Ny sak";

describe("a form that is left half filled in", () => {
  test("has what was typed in it when it comes again", () => {
    const forms = new Forms();
    const first = fields();
    const form = forms.open("case", name, first);
    first.write({ title: "Innstilling", points: ["a"] });
    form.close();
    const again = fields();
    expect(forms.open("case", name, again).resumed).toBe(true);
    expect(again.take()).toEqual({ title: "Innstilling", points: ["a"] });
  });

  test("can be begun anew from what is saved", () => {
    const forms = new Forms();
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
    const forms = new Forms();
    const one = fields();
    const form = forms.open("case", name, one);
    expect([forms.unsaved, forms.names]).toEqual([false, []]);
    one.write({ title: "x" });
    form.close();
    expect([forms.unsaved, forms.has("case")]).toEqual([true, true]);
  });
});

test("nothing is kept of a form that was saved, given up, or only looked at", () => {
  const forms = new Forms();
  const saved = fields();
  const form = forms.open("case", name, saved);
  saved.write({ title: "Innstilling" });
  form.done();
  form.close();
  forms.open("note", name, fields()).close();
  expect([forms.has("case"), forms.has("note"), forms.unsaved]).toEqual([false, false, false]);
});

test("nothing is kept of a form whose answer comes when it has gone off the page", () => {
  const forms = new Forms();
  const note = fields();
  const form = forms.open("note", name, note);
  note.write({ title: "Ring eieren" });
  form.close();
  expect(forms.unsaved, "on its way").toBe(true);
  form.saved();
  expect([forms.has("note"), forms.unsaved]).toEqual([false, false]);
});

test("another meeting begins with none, the same one loaded anew keeps its own", () => {
  const forms = new Forms();
  forms.begin("nordland");
  const one = fields();
  const form = forms.open("case", name, one);
  one.write({ title: "x" });
  form.close();
  forms.begin("nordland");
  expect(forms.has("case")).toBe(true);
  forms.begin("rogaland");
  expect(forms.has("case")).toBe(false);
});
