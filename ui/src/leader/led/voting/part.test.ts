import { describe, expect, test } from "vitest";
import type { CaseHeld } from "../../../types/CaseHeld";
import type { HeldView } from "../../../types/HeldView";
import type { LineGroup } from "../../../types/LineGroup";
import { bodiesOf, comeTo, decidesSome, groupsOf, isDecided, nextOf, nextPart, outOf, saidOf, takePart } from "./part";

const group = (lines: string[], ...out: string[]): LineGroup => ({ lines, out, entitled: 4 });
const quorum = { seats: 5, needed: 3, present: 5 };
const whole = [group(["r1", "d1", "d2", "k1"]), group(["r2"], "s1")];

/** Kindergarten decides r and k, and one of it is out of a line; school decides d and k. */
const held = (decided: Record<"kindergarten" | "school", string[]> = { kindergarten: [], school: [] }) =>
  ({
    quorum: { seats: 12, needed: 6, present: 11 },
    habilitet: { possible: [], lines: { out_of_the_whole: ["s1"], groups: whole }, decided: [...new Set([...decided.kindergarten, ...decided.school])] },
    bodies: [
      { body: "kindergarten", quorum, groups: [group(["r1", "k1"]), group(["r2"], "s1")], decided: decided.kindergarten },
      { body: "school", quorum, groups: [group(["d1", "d2", "k1"])], decided: decided.school },
    ],
  }) as unknown as HeldView;

const of = (bodies_left: string[], joint: CaseHeld["joint"] = "each-for-itself") => ({ joint, bodies_left }) as CaseHeld;
const both = of(["kindergarten", "school"]);

describe("a joint meeting in which each body decides its own ordninger", () => {
  test("the groups are those of the body that is chosen, and one group is no choice", () => {
    expect(groupsOf(held(), "kindergarten").map(({ lines }) => lines)).toEqual([["r1", "k1"], ["r2"]]);
    expect(groupsOf(held(), "school")).toEqual([]);
  });

  test("what one body has decided, the other has not", () => {
    const now = held({ kindergarten: ["r1", "k1"], school: [] });
    const [first, second] = groupsOf(now, "kindergarten");
    expect(isDecided(now, first!, "kindergarten")).toBe(true);
    expect(isDecided(now, second!, "kindergarten")).toBe(false);
    expect(isDecided(now, group(["k1"]), "school"), "k1 is both bodies’").toBe(false);
  });

  test("the first body that has something left comes next, with its first group that is not decided", () => {
    expect(nextPart(held(), both)).toEqual({ body: "kindergarten", lines: "0" });
    expect(nextPart(held({ kindergarten: ["r1", "k1"], school: [] }), both)).toEqual({ body: "kindergarten", lines: "1" });
    expect(nextPart(held({ kindergarten: ["r1", "k1", "r2"], school: [] }), of(["school"]))).toEqual({ body: "school", lines: "" });
  });

  test("where all is decided the first body stands there with all of its lines", () => {
    const now = held({ kindergarten: ["r1", "k1", "r2"], school: ["d1", "d2", "k1"] });
    expect(nextPart(now, of([]))).toEqual({ body: "kindergarten", lines: "" });
  });

  test("another body brings its own next group, and none of the first one’s", () => {
    expect(nextOf(held(), "school")).toEqual({ body: "school", lines: "" });
    expect(nextOf(held({ kindergarten: ["r1", "k1"], school: [] }), "kindergarten")).toEqual({ body: "kindergarten", lines: "1" });
  });

  test("a command names the body, and the lines of its group; all of its lines need no naming", () => {
    expect(saidOf(held(), { body: "kindergarten", lines: "1" })).toEqual({ body: "kindergarten", lines: ["r2"] });
    expect(saidOf(held(), { body: "school", lines: "" })).toEqual({ body: "school" });
  });

  test("who is out of all that a body decides is of that body", () => {
    expect(outOf(held(), { body: "kindergarten", lines: "" })).toEqual(["s1"]);
    expect(outOf(held(), { body: "kindergarten", lines: "0" })).toEqual([]);
    expect(outOf(held(), { body: "school", lines: "" })).toEqual([]);
  });

  test("how many take part is told of the group, of the body, and of the meeting only where all decide together", () => {
    expect(takePart(held(), { body: "kindergarten", lines: "1" })).toBe(4);
    expect(takePart(held(), { body: "school", lines: "" })).toBe(5);
    expect(takePart(held(), { body: "", lines: "" })).toBe(11);
  });

  test("a body that decides all the lines is not told as one that decides some", () => {
    expect(["kindergarten", "school"].map((body) => decidesSome(held(), body))).toEqual([true, true]);
    const all = { ...held(), bodies: [{ body: "school", quorum, groups: whole, decided: [] }] };
    expect(decidesSome(all, "school")).toBe(false);
    expect(decidesSome({ ...all, bodies: [{ body: "school", quorum, groups: [], decided: [] }] }, "school"), "no draft is in the case").toBe(false);
  });

  test("what only the second body decides moves the case on, though its lines were decided by the first", () => {
    const first = held({ kindergarten: ["r1", "k1", "r2"], school: ["d1", "d2"] });
    const second = held({ kindergarten: ["r1", "k1", "r2"], school: ["d1", "d2", "k1"] });
    expect(comeTo(second, of(["school"]))).not.toBe(comeTo(first, of(["school"])));
  });
});

describe("a meeting in which all decide together", () => {
  test("no body is chosen, and the groups are those of the whole table", () => {
    const together = of([], "together");
    expect(bodiesOf(held(), together)).toEqual([]);
    expect(nextPart(held(), together)).toEqual({ body: "", lines: "0" });
    expect(nextPart(held({ kindergarten: ["r1", "k1"], school: ["d1", "d2"] }), together)).toEqual({ body: "", lines: "1" });
    expect(saidOf(held(), { body: "", lines: "1" })).toEqual({ lines: ["r2"] });
    expect(outOf(held(), { body: "", lines: "" })).toEqual(["s1"]);
  });
});
