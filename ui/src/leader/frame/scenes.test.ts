import { expect, test } from "vitest";
import { nordland } from "../../../tests/fixture/nordland";
import { sceneChoices } from "./scenes";

const view = nordland();
const first = view.needs.find(({ scheme }) => scheme === "dekom")!.region;
const offered = (scheme: string, region: string | null) =>
  sceneChoices(view, { scene: "pause" }, { scheme, region }).flatMap(({ scene }) => (scene.scene === "region" ? [scene.region] : []));

test("the region of the chosen row is offered for the wall", () => {
  expect(offered("dekom", "Vesterålen")).toEqual(["Vesterålen"]);
});

test("when no row of a region is chosen, the first region of the scheme is", () => {
  expect(offered("dekom", null)).toEqual([first]);
});

test("a scheme without behovsmeldinger has no region to show", () => {
  expect(offered("unknown", null)).toEqual([]);
});
