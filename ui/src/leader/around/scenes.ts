// The scenes the wall can show, as choices in a list.
import { named, t } from "../../lib/text";
import type { LeaderView } from "../../types/LeaderView";
import type { WallScene } from "../../types/WallScene";

/** One choice. */
export interface SceneChoice {
  key: string;
  label: string;
  scene: WallScene;
}

/** A stable key of a scene. */
export function sceneKey(scene: WallScene): string {
  switch (scene.scene) {
    case "draft":
      return `draft ${scene.scheme}`;
    case "region":
      return `region ${scene.scheme} ${scene.region}`;
    default:
      return scene.scene;
  }
}

/** A scene in words, «Desentralisert ordning, Vesterålen». */
export function sceneInWords(scene: WallScene, schemes: LeaderView["schemes"]): string {
  const name = "scheme" in scene ? (named(schemes.find(({ id }) => id === scene.scheme)?.name) ?? scene.scheme) : "";
  return t(`scene-${scene.scene}`, { scheme: name, region: scene.scene === "region" ? scene.region : "" });
}

/** The regions that have behovsmeldinger in each scheme, in the meeting's order. */
function regionsBy({ needs, regions }: Pick<LeaderView, "needs" | "regions">): Map<string, string[]> {
  const has = new Map<string, Set<string>>();
  for (const { scheme, region } of needs) has.set(scheme, (has.get(scheme) ?? new Set()).add(region));
  const place = new Map(regions.map((region, place) => [region, place]));
  const inOrder = (found: Set<string>) => [...found].sort((a, b) => (place.get(a) ?? Infinity) - (place.get(b) ?? Infinity));
  return new Map([...has].map(([scheme, found]) => [scheme, inOrder(found)]));
}

/** Pause, the case and the result, each scheme with its regions, and what is shown now, if it is another. */
export function sceneChoices(view: Pick<LeaderView, "needs" | "regions" | "schemes">, now: WallScene): SceneChoice[] {
  const regions = regionsBy(view);
  const scenes: WallScene[] = [
    { scene: "pause" },
    { scene: "case" },
    { scene: "join" },
    { scene: "result" },
    ...view.schemes.flatMap(({ id }): WallScene[] => [
      { scene: "draft", scheme: id },
      ...(regions.get(id) ?? []).map((region): WallScene => ({ scene: "region", scheme: id, region })),
    ]),
    now,
  ];
  const choices = new Map(scenes.map((scene) => [sceneKey(scene), scene]));
  return [...choices].map(([key, scene]) => ({ key, label: sceneInWords(scene, view.schemes), scene }));
}
