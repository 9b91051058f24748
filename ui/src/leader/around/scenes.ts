// The scenes the wall can show, as choices in a list.
import { kindInWords, withInWords } from "../../lib/chart/words";
import { named, t } from "../../lib/text";
import type { ChartOf } from "../../types/ChartOf";
import type { LeaderView } from "../../types/LeaderView";
import type { WallScene } from "../../types/WallScene";

/** One choice. */
export interface SceneChoice {
  key: string;
  label: string;
  scene: WallScene;
  /** The heading it stands under. */
  group: string;
}

/** What the choices are made of. */
export type SceneGround = Pick<LeaderView, "needs" | "regions" | "schemes"> & Partial<Pick<LeaderView, "drafts" | "draft">>;

/** The pictures of one scheme, and of all of them, in the order of the list. */
export const ofOneScheme = ["flow", "met", "key-figure", "split", "last-year", "years"] as const;
export const ofAllSchemes = ["schemes", "flow", "met", "split", "last-year", "years"] as const;

/** A stable key of a scene. */
export function sceneKey(scene: WallScene): string {
  switch (scene.scene) {
    case "draft":
      return `draft ${scene.scheme}`;
    case "region":
      return `region ${scene.scheme} ${scene.region}`;
    case "chart":
      return `chart ${scene.scheme ?? ""} ${JSON.stringify(scene.of)}`;
    case "need":
      return `need ${scene.need}`;
    case "break":
      return `break ${scene.until ?? ""}`;
    default:
      return scene.scene;
  }
}

/** A scene in words, «Desentralisert ordning, Vesterålen». */
export function sceneInWords(scene: WallScene, schemes: LeaderView["schemes"]): string {
  const nameOf = (id: string | null) => (id === null ? t("chart-all-schemes") : (named(schemes.find((scheme) => scheme.id === id)?.name) ?? id));
  switch (scene.scene) {
    case "draft":
      return t("scene-draft", { scheme: nameOf(scene.scheme), region: "" });
    case "region":
      return t("scene-region", { scheme: nameOf(scene.scheme), region: scene.region });
    case "chart": {
      const scheme = nameOf(scene.scheme);
      if (scene.of.chart === "schemes") return kindInWords(scene.of);
      if (scene.of.chart !== "moves") return t("scene-chart", { chart: kindInWords(scene.of), scheme });
      return t(scene.of.by === "need" ? "scene-moves-need" : "scene-moves", { with: withInWords(scene.of), scheme });
    }
    case "need":
      return t("scene-need", { need: scene.need });
    case "break":
      return scene.until ? t("scene-break-until", { until: scene.until.slice(0, 5).replace(":", ".") }) : t("scene-break");
    default:
      return t(`scene-${scene.scene}`);
  }
}

/** The regions that have behovsmeldinger in each scheme, in the meeting's order. */
function regionsBy({ needs, regions }: Pick<LeaderView, "needs" | "regions">): Map<string, string[]> {
  const has = new Map<string, Set<string>>();
  for (const { scheme, region } of needs) has.set(scheme, (has.get(scheme) ?? new Set()).add(region));
  const place = new Map(regions.map((region, place) => [region, place]));
  const inOrder = (found: Set<string>) => [...found].sort((a, b) => (place.get(a) ?? Infinity) - (place.get(b) ?? Infinity));
  return new Map([...has].map(([scheme, found]) => [scheme, inOrder(found)]));
}

/** What the draft can be compared with: itself before the last change, and each other draft. */
export function comparisons({ drafts = [], draft }: SceneGround): ChartOf[] {
  const others = drafts.filter(({ name, trouble }) => name !== draft?.name && !trouble).map(({ name }) => ({ with: "draft" as const, draft: name }));
  return [{ with: "last-change" as const }, ...others].map((one) => ({ chart: "moves", with: one, by: "region" }));
}

/** What goes on around the cases, each scheme with its pictures and regions, all schemes together, and what is shown now, if it is
 * another. */
export function sceneChoices(view: SceneGround, now: WallScene): SceneChoice[] {
  const regions = regionsBy(view);
  const meeting = t("section-agenda");
  const nameOf = (id: string) => named(view.schemes.find((scheme) => scheme.id === id)?.name) ?? id;
  const chart = (of: ChartOf, scheme: string | null): WallScene => ({ scene: "chart", of, scheme });
  const scenes: [string, WallScene][] = [
    ...(["welcome", "join", "case", "speakers", "result", "pause", "thanks"] as const).map((scene): [string, WallScene] => [meeting, { scene }]),
    [meeting, { scene: "break", until: null }],
    ...view.schemes.flatMap(({ id }) =>
      [
        { scene: "draft", scheme: id } as WallScene,
        ...(regions.get(id) ?? []).map((region): WallScene => ({ scene: "region", scheme: id, region })),
        ...ofOneScheme.map((kind) => chart({ chart: kind }, id)),
        ...comparisons(view).map((of) => chart(of, id)),
      ].map((scene): [string, WallScene] => [nameOf(id), scene]),
    ),
    ...[...ofAllSchemes.map((kind) => chart({ chart: kind }, null)), ...comparisons(view).map((of) => chart(of, null))].map((scene): [string, WallScene] => [
      t("chart-all-schemes"),
      scene,
    ]),
  ];
  const choices = new Map(scenes.map(([group, scene]) => [sceneKey(scene), { group, scene }]));
  if (!choices.has(sceneKey(now))) choices.set(sceneKey(now), { group: meeting, scene: now });
  return [...choices].map(([key, { group, scene }]) => ({ key, label: sceneInWords(scene, view.schemes), scene, group }));
}

/** Choices by heading, as a list shows them; what stands under a heading is together. */
export function grouped(choices: readonly SceneChoice[]): [string, SceneChoice[]][] {
  const groups = new Map<string, SceneChoice[]>();
  for (const choice of choices) groups.set(choice.group, [...(groups.get(choice.group) ?? []), choice]);
  return [...groups];
}
