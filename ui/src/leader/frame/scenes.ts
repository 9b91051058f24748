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

/** The region at hand: the one a chosen row lies in, else the first that has behovsmeldinger in the scheme. */
export function regionAtHand({ needs }: Pick<LeaderView, "needs">, at: { scheme: string; region: string | null }): string | null {
  return at.region ?? needs.find(({ scheme }) => scheme === at.scheme)?.region ?? null;
}

/** Pause, each scheme, the region at hand, the result; and what is shown now, if it is another. */
export function sceneChoices(view: LeaderView, now: WallScene, at: { scheme: string; region: string | null }): SceneChoice[] {
  const region = regionAtHand(view, at);
  const scenes: WallScene[] = [
    { scene: "pause" },
    ...view.schemes.map(({ id }): WallScene => ({ scene: "draft", scheme: id })),
    ...(region === null ? [] : [{ scene: "region", scheme: at.scheme, region } as const]),
    { scene: "result" },
    now,
  ];
  const choices = new Map(scenes.map((scene) => [sceneKey(scene), scene]));
  return [...choices].map(([key, scene]) => ({ key, label: sceneInWords(scene, view.schemes), scene }));
}
