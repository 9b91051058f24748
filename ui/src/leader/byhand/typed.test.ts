import { describe, expect, it } from "vitest";
import { TypedAmounts } from "../amounts.svelte";
import { emptyNeed, freeNumber, readNeed, typedNeed } from "./typed";

const amounts = new TypedAmounts({
  readAmount: (text) => (/^[\d\s]+$/.test(text) ? Promise.resolve(Number(text.replace(/\s/g, ""))) : Promise.reject(new Error("no amount"))),
});

const filled = { ...emptyNeed("dekom", "Lofoten", 86), owner: " Vågan ", measure: "Lesing", toOwner: "70 000", toUniversity: "30 000" };

describe("a behovsmelding written by hand", () => {
  it("is named by its scheme and number, and says of the rest nothing", async () => {
    const read = await readNeed({ ...filled, later: [{ year: "2024", amount: "50 000" }] }, null, amounts);
    expect("need" in read && read.need).toMatchObject({
      id: "dekom-86",
      number: 86,
      owner: { name: "Vågan", org_number: null, kind: "municipality" },
      applied: { owner: 70_000, university: 30_000, coordinator: 0 },
      later_years: [[2024, 50_000]],
      units: null,
      pps_takes_part: null,
      criteria: { local_need: false, collective: false, partnership: false },
    });
  });

  it("comes back from the form as it was, what the form does not show too", async () => {
    const first = await readNeed({ ...filled, pps: "no", ongoing: true, rank: "2", localNeed: true }, null, amounts);
    if (!("need" in first)) throw new Error("not read");
    const kept = { ...first.need, details: { ...first.need.details, alike: "lesing" } };
    expect(await readNeed(typedNeed(kept), kept, amounts)).toEqual({ need: kept });
  });

  it("says at each field what is wrong with it", async () => {
    const wrong = { ...filled, owner: "", measure: " ", region: "", number: "", units: "fire", toOwner: "mye", later: [{ year: "24", amount: "x" }] };
    const read = await readNeed(wrong, null, amounts);
    expect("faults" in read && Object.keys(read.faults).sort()).toEqual(
      ["later.0.amount", "later.0.year", "measure", "number", "owner", "region", "toOwner", "units"].sort(),
    );
  });

  it("needs an amount, and nought is one", async () => {
    const nothing = await readNeed({ ...filled, toOwner: "", toUniversity: "" }, null, amounts);
    expect("faults" in nothing && nothing.faults.toOwner).toBeTruthy();
    const nought = await readNeed({ ...filled, toOwner: "0", toUniversity: "" }, null, amounts);
    expect("need" in nought && nought.need.applied.owner).toBe(0);
  });

  it("gets the number after the highest in its scheme", () => {
    const needs = [
      { scheme: "dekom", number: 85 },
      { scheme: "rekom", number: 900 },
    ];
    expect(freeNumber(needs, "dekom")).toBe(86);
    expect(freeNumber(needs, "kl")).toBe(1);
  });
});
