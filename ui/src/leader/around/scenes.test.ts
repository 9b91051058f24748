import { expect, test } from "vitest";
import { nordland } from "../../../tests/fixture/nordland";
import { sceneChoices } from "./scenes";

const view = nordland();
const choices = sceneChoices(view, { scene: "pause" });

test("every region with behovsmeldinger can be put on the wall, in the order of the meeting", () => {
  const offered = (scheme: string) => choices.flatMap(({ scene }) => (scene.scene === "region" && scene.scheme === scheme ? [scene.region] : []));
  for (const { id } of view.schemes) {
    const has = new Set(view.needs.filter(({ scheme }) => scheme === id).map(({ region }) => region));
    expect(offered(id), id).toEqual(view.regions.filter((region) => has.has(region)));
  }
});

test("a region is listed under its scheme, by both names", () => {
  const at = choices.findIndex(({ label }) => label === "Desentralisert ordning");
  expect(choices[at + 1]?.label).toMatch(/^Desentralisert ordning, /);
});

test("what is shown now is offered even when nothing of it is left", () => {
  const now = { scene: "region", scheme: "dekom", region: "Ytterst" } as const;
  expect(sceneChoices(view, now).at(-1)?.label).toBe("Desentralisert ordning, Ytterst");
});
