// The tables of a laptop: own first, the draft beside the proposals, and sums that tally.
import { expect, test } from "vitest";
import { laid } from "../room/seen";
import { meansFor } from "../ballot/means";
import { groupsOf, movedBy, sumsOf, tablesOf } from "./rows";

const empty = laid(null, "a", { say: "view", serial: 1, shared: {} })!.shared;
const line = (need: string, owner: string, region: string, amount: number) => ({
  need,
  number: Number(need.split("-")[1]),
  region,
  owner,
  measure: "Realfag",
  applied: 300,
  amount,
});
const first = [line("dekom-1", "Bodø", "Salten", 100), line("dekom-2", "Hadsel", "Vesterålen", 200), line("rekom-1", "Bodø", "Salten", 50)];
const second = [line("dekom-1", "Bodø", "Salten", 90), line("dekom-2", "Hadsel", "Vesterålen", 215), line("rekom-1", "Bodø", "Salten", 50)];
const proposal = (place: number, proposal: string, lines: typeof first) => ({ place, proposal, by: null, text: `Utkast ${place}`, decided: false, lines });
const view = { ...empty, proposals: { proposals: [proposal(1, "4c56", first), proposal(2, "91d0", second)] } };

test("each scheme has a table, with a column for each proposal in numbers", () => {
  const tables = tablesOf(view);
  expect(tables.map(({ scheme }) => scheme)).toEqual(["dekom", "rekom"]);
  expect(tables[0]!.rows.map(({ amounts }) => amounts)).toEqual([
    [100, 90],
    [200, 215],
  ]);
  expect(sumsOf(tables[0]!.rows, 2)).toEqual({ count: 2, applied: 600, amounts: [300, 305] });
  expect(movedBy([300, 305])).toBe(5);
  expect(movedBy([300])).toBeNull();
});

test("the own organisation comes first, whatever the case of its letters, and every line stands once", () => {
  const groups = groupsOf(tablesOf(view)[0]!, "", "HADSEL");
  expect(groups.map(({ key, lines }) => [key, lines.length])).toEqual([
    ["own", 1],
    ["region:Vesterålen", 0],
    ["region:Salten", 1],
  ]);
});

test("a guest has no own, and a search leaves what answers it", () => {
  const groups = groupsOf(tablesOf(view)[0]!, "bodø", null);
  expect(groups.map(({ key }) => key)).toEqual(["region:Salten"]);
});

test("what a vote means for one's own is before and after, in all schemes together", () => {
  expect(meansFor(view, { on: ["4c56", "91d0"] }, "Bodø")).toEqual({ before: 150, after: 140 });
  expect(meansFor(view, { on: ["4c56"] }, "Bodø")).toBeNull();
  expect(meansFor({ ...empty, proposals: { proposals: [{ ...proposal(1, "a", first), lines: null }] } } as never, { on: ["a"] }, "Bodø")).toBeNull();
});
