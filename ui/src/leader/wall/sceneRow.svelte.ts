// Scenes in a row for a case: which, in which order, and which comes next. Kept on this machine for each meeting file; the file itself
// knows nothing of it, as it knows nothing of the wall.
import { machineStorage } from "../../lib/storage";
import type { LeaderView } from "../../types/LeaderView";
import type { WallScene } from "../../types/WallScene";
import type { YearView } from "../../types/YearView";
import { sceneKey } from "../around/scenes";

/** The case whose row is meant: the one that is treated, else the first that ends in a decision. */
export function caseAtHand(year: YearView, { cases }: LeaderView["meeting"]): string | null {
  const open = year.meetings.find(({ planned }) => planned.id === year.at_hand)?.held?.open_case;
  return open ?? cases.find(({ kind }) => kind === "decision")?.number ?? cases[0]?.number ?? null;
}

/** What a row is worth beginning with: the case, each scheme with how it is met, then the result. */
export const suggested = ({ schemes }: Pick<LeaderView, "schemes">): WallScene[] => [
  { scene: "case" },
  ...schemes.flatMap(({ id }): WallScene[] => [
    { scene: "draft", scheme: id },
    { scene: "chart", of: { chart: "met" }, scheme: id },
  ]),
  { scene: "result" },
];

/** The place of the scene after what is shown; the first when what is shown is not in the row, none at its end. */
export function placeAfter(row: readonly WallScene[], last: number | null, shown: WallScene): number | null {
  const isShown = (place: number | null) => place !== null && row[place] !== undefined && sceneKey(row[place]) === sceneKey(shown);
  // A scene may stand twice in a row: the place it was shown from goes before its key.
  const at = isShown(last) ? last! : row.findIndex((scene) => sceneKey(scene) === sceneKey(shown));
  const next = at + 1;
  return next < row.length ? next : null;
}

type Kept = Record<string, WallScene[]>;

/** The rows of a meeting file, by case. */
export class SceneRows {
  readonly #key: string;
  #kept = $state.raw<Kept>({});
  /** The place in the row that was shown last. */
  #last = $state<number | null>(null);

  constructor(identity: string) {
    this.#key = `innstilling.scenes.${identity}`;
    this.#kept = this.#remembered();
  }

  /** The row of a case. */
  of(number: string | null): readonly WallScene[] {
    return (number === null ? undefined : this.#kept[number]) ?? [];
  }

  /** The place that comes after what is shown. */
  nextIn(number: string | null, shown: WallScene): number | null {
    return placeAfter(this.of(number), this.#last, shown);
  }

  /** A place of the row has been shown. */
  wasShown(place: number) {
    this.#last = place;
  }

  set(number: string, row: readonly WallScene[]) {
    const { [number]: _, ...others } = this.#kept;
    this.#kept = row.length > 0 ? { ...others, [number]: [...row] } : others;
    try {
      machineStorage()?.setItem(this.#key, JSON.stringify(this.#kept));
    } catch {
      // Without storage the rows hold until the window closes.
    }
  }

  /** Moves a scene up or down; it stays where it is at an end. */
  move(number: string, place: number, by: 1 | -1) {
    const row = [...this.of(number)];
    const to = place + by;
    if (!row[place] || !row[to]) return;
    [row[place], row[to]] = [row[to], row[place]];
    this.set(number, row);
  }

  #remembered(): Kept {
    try {
      const read: unknown = JSON.parse(machineStorage()?.getItem(this.#key) ?? "{}");
      if (typeof read !== "object" || read === null) return {};
      const isRow = (row: unknown): row is WallScene[] => Array.isArray(row) && row.every((scene) => typeof (scene as WallScene | null)?.scene === "string");
      return Object.fromEntries(Object.entries(read).filter((entry): entry is [string, WallScene[]] => isRow(entry[1])));
    } catch {
      return {};
    }
  }
}
