import { describe, expect, test } from "vitest";
import type { ListRow } from "../../types/ListRow";
import { followedInWords, standsInWords, ticked } from "./actions";

const row: ListRow = { id: 7, list: "actions", what: "Kurs", status: "open", values: { case: { text: "4/23" }, due: { day: "2023-03-01" } } };

describe("an action that is ticked off", () => {
  test("is settled on that day, and keeps the rest", () => {
    expect(ticked(row, "2023-03-07")).toEqual({ ...row, status: "settled", values: { ...row.values, done: { day: "2023-03-07" } } });
  });

  test("is as before when the tick is taken away", () => {
    expect(ticked(ticked(row, "2023-03-07"), null)).toEqual(row);
  });
});

describe("what a line of the follow-up list is about", () => {
  test("an action stands in front of its case, and alone when it has none", () => {
    expect(followedInWords({ action: "Kurs", case: "4/23", title: "Innstilling" })).toBe("Kurs · Sak 4/23");
    expect(followedInWords({ action: "Kurs", case: null, title: null })).toBe("Kurs");
  });

  test("what is written of the case itself has its number and its title", () => {
    expect(followedInWords({ action: null, case: "4/23", title: "Innstilling" })).toBe("Sak 4/23 · Innstilling");
  });
});

describe("how far a line has come", () => {
  test("is told with the day it was done, and without one where none is written", () => {
    expect(standsInWords({ state: "done", done: "2023-03-07" }, "settled")).toBe("gjort 07.03.2023");
    expect(standsInWords({ state: "done", done: null }, "settled")).toBe("gjort");
    expect(standsInWords({ state: "overdue", done: null })).toBe("over fristen");
  });

  test("is not that it was done, when the action was dropped", () => {
    expect(standsInWords({ state: "done", done: null }, "dropped")).toBe("bortfalt");
  });
});
