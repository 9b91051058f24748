// The list of regions: who stands in each, and what is read of what was typed.
import { describe, expect, test } from "vitest";
import { innlandet } from "../../../tests/fixture/counties";
import { nordland } from "../../../tests/fixture/nordland";
import { readRegions, regionRows } from "./regions";

describe("the rows", () => {
  test("stand in the meeting's order, and everybody is counted once", () => {
    for (const view of [nordland(), innlandet()]) {
      const { listed, unlisted } = regionRows(view);
      const sum = (of: "participants" | "needs") => [...listed, ...unlisted].reduce((all, row) => all + row[of], 0);
      expect(listed.map(({ name }) => name)).toEqual(view.regions);
      expect([sum("participants"), sum("needs")]).toEqual([view.participants.length, view.needs.length]);
    }
  });

  test("a region that only participants name is told apart, and one that is empty stays in the list", () => {
    const view = innlandet();
    const { listed, unlisted } = regionRows({ ...view, regions: ["Tom region", ...view.regions.slice(1)] });
    expect(listed[0]).toEqual({ name: "Tom region", participants: 0, needs: 0 });
    expect(unlisted.map(({ name }) => name)).toEqual([view.regions[0]]);
  });
});

describe("names that are pasted", () => {
  test("stand one a line, of several columns the first, and empty lines are passed over", () => {
    expect(readRegions("Lofoten\r\n\r\n Ofoten \tNarvik\r\n", [])).toEqual({ names: ["Lofoten", "Ofoten"] });
  });

  test("none is added where one stands in the list, stands twice or nothing is typed", () => {
    expect(readRegions("Salten\nLofoten", ["Lofoten"])).toEqual({ fault: "«Lofoten» står i listen allerede." });
    expect(readRegions("Salten\nSalten", [])).toEqual({ fault: "«Salten» står to ganger." });
    expect(readRegions(" \n ", [])).toEqual({ fault: "Skriv minst ett navn." });
  });
});
