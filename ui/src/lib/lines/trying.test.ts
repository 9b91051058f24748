// What the reader tries is kept on this machine, and amounts are read as they are typed.
import { expect, test } from "vitest";
import { readWhole } from "../reading";
import { drawer } from "../../laptop/room/made_up";
import { Trying } from "./trying.svelte";

test("a whole amount is read with or without spaces, and nothing else is guessed", () => {
  expect(["120000", " 120 000 ", "120\u00a0000", "0"].map(readWhole)).toEqual([120_000, 120_000, 120_000, 0]);
  expect(["", "-1", "1,5", "1.234", "12e3", "hundre", "1".repeat(13)].map(readWhole)).toEqual(Array(7).fill(null));
});

test("what is tried is there again after the page was loaded anew, and is gone when it is taken away", () => {
  const kept = drawer();
  const trying = new Trying("forum:2023", kept);
  trying.type("dekom-2", "200 000");
  trying.type("dekom-1", "x");
  const again = new Trying("forum:2023", kept);
  expect(again.amounts(["dekom-1", "dekom-2"])).toEqual([{ need: "dekom-2", amount: 200_000 }]);
  expect(again.unread(["dekom-1", "dekom-2"])).toEqual(["dekom-1"]);
  expect(new Trying("forum:2024", kept).typed("dekom-2")).toBe("");
  again.clear();
  expect(new Trying("forum:2023", kept).typed("dekom-2")).toBe("");
});

test("what was reckoned goes when another amount is typed", () => {
  const trying = new Trying("forum:2023", null);
  const sums = { frame: 1, allocated: 1, unallocated: 0 };
  trying.came = { answer: "what-if", scheme: "dekom", before: sums, after: sums, lines: [] };
  trying.type("dekom-1", "1");
  expect(trying.came).toBeNull();
});

test("a drawer that holds something else is an empty one", () => {
  const kept = drawer();
  for (const text of ["[", "null", "7", '{"dekom-1":7}']) {
    kept.setItem("m", text);
    expect(new Trying("m", kept).typed("dekom-1")).toBe("");
  }
});
