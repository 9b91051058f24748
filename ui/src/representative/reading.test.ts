import { describe, expect, test } from "vitest";
import { nordland } from "../../tests/fixture/nordland";
import type { ReviewView } from "../types/ReviewView";
import { AT_A_TIME, Reading } from "./reading.svelte";

function copy(times = 1): ReviewView {
  const { meeting, schemes, regions, needs, seats, draft, file } = nordland(times);
  return {
    meeting,
    schemes,
    regions,
    needs,
    seats,
    papers: [],
    draft,
    decision: { at: "nothing" },
    head: file.head,
    copied_at: file.saved_at,
    identity: file.identity,
  };
}

const open = (reading: Reading) => reading.groups.filter((group) => reading.isOpen(group)).map(({ key }) => key);

describe("reading a copy", () => {
  test("own organisation and own region are open from the start, the others closed", () => {
    const reading = new Reading(copy(), null);
    reading.choose({ as: "seat", seat: "s05" });
    reading.scheme = "dekom";
    expect(open(reading)).toEqual(["own", "region:Vesterålen"]);
  });

  test("a search opens what it finds, and leaves what was folded by hand as it was", () => {
    const reading = new Reading(copy(), null);
    reading.choose({ as: "reader" });
    reading.scheme = "dekom";
    expect(open(reading)).toEqual([]);
    reading.search = "vågan";
    expect(open(reading)).toEqual(["region:Lofoten"]);
    expect(reading.found).toHaveLength(2);
    reading.search = "";
    expect(open(reading)).toEqual([]);
  });

  test("the sums of the whole scheme are the draft's own", () => {
    const reading = new Reading(copy(), null);
    for (const totals of reading.view.draft.schemes) {
      reading.scheme = totals.scheme;
      expect(reading.sums.amount).toBe(totals.allocated);
    }
  });

  test("ten thousand behovsmeldinger are shown some at a time, and none is lost from the sums", () => {
    const reading = new Reading(copy(75), null);
    reading.choose({ as: "reader" });
    reading.scheme = "kl";
    reading.foldAll("open");
    const group = reading.groups.find(({ lines }) => lines.length > 2 * AT_A_TIME)!;
    expect(reading.shown(group)).toHaveLength(AT_A_TIME);
    reading.showMore(group);
    expect(reading.shown(group)).toHaveLength(2 * AT_A_TIME);
    expect(reading.sums.count).toBe(reading.count("kl"));
  });

  test("a seat that is no longer in the copy is asked for again", () => {
    const kept = new Map<string, string>();
    const storage = {
      getItem: (key: string) => kept.get(key) ?? null,
      setItem: (key: string, value: string) => void kept.set(key, value),
      removeItem: (key: string) => void kept.delete(key),
    };
    new Reading(copy(), storage).choose({ as: "seat", seat: "s05" });
    expect(new Reading(copy(), storage).here).toEqual({ as: "seat", seat: "s05" });
    expect(new Reading({ ...copy(), seats: [] }, storage).here).toEqual({ as: "unasked" });
  });
});
