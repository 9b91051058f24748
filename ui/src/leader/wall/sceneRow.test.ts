import { beforeEach, describe, expect, test } from "vitest";
import { nordland } from "../../../tests/fixture/nordland";
import type { WallScene } from "../../types/WallScene";
import { placeAfter, SceneRows, suggested } from "./sceneRow.svelte";

const pause: WallScene = { scene: "pause" };
const kase: WallScene = { scene: "case" };
const result: WallScene = { scene: "result" };

beforeEach(() => globalThis.localStorage?.clear());

describe("which scene comes next", () => {
  test("the first when what is shown is not in the row", () => expect(placeAfter([kase, result], null, pause)).toBe(0));
  test("the one after what is shown", () => expect(placeAfter([kase, result], null, kase)).toBe(1));
  test("none at the end", () => expect(placeAfter([kase, result], 1, result)).toBeNull());
  test("none in an empty row", () => expect(placeAfter([], null, pause)).toBeNull());
  test("a scene that stands twice is left from where it was shown", () => {
    expect(placeAfter([kase, result, kase, pause], 2, kase)).toBe(3);
    expect(placeAfter([kase, result, kase, pause], 0, kase)).toBe(1);
  });
});

test("a row is made for a case, and its scenes change places but not past its ends", () => {
  const rows = new SceneRows("file");
  rows.set("4/23", [pause, kase, result]);
  rows.move("4/23", 0, 1);
  expect(rows.of("4/23")).toEqual([kase, pause, result]);
  rows.move("4/23", 0, -1);
  rows.move("4/23", 2, 1);
  expect(rows.of("4/23")).toEqual([kase, pause, result]);
  expect(rows.of("5/23"), "another case has its own").toEqual([]);
});

test("what is suggested begins with the case, shows every scheme and ends with the result", () => {
  const row = suggested(nordland());
  expect(row[0]).toEqual(kase);
  expect(row.at(-1)).toEqual(result);
  expect(row.filter(({ scene }) => scene === "draft")).toHaveLength(3);
});
