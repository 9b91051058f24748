import { describe, expect, test } from "vitest";
import { scenes } from "../../tests/faces/scenes";
import type { WallView } from "../types/WallView";
import { heard } from "./heard";

const scene = (name: string, revision: number): WallView => ({ ...scenes[name]!(), revision });
const plain = (text: string) => text.replaceAll("\u00a0", " ");

describe("what the screen reader says of the wall", () => {
  test("a new scene is named", () => {
    expect(heard(null, scene("regions-before", 1))).toBe("Desentralisert ordning 2023");
    expect(heard(scene("regions-before", 1), scene("estimate", 2))).toBe("Regional ordning 2023");
    expect(heard(scene("regions-before", 1), scene("proposed", 2))).toBe("Lagt fram");
    expect(heard(scene("proposed", 1), scene("pause", 2))).toBe("Samarbeidsforum i Nordland");
  });

  test("a change says which row, its amount, the difference and the rest", () => {
    expect(plain(heard(scene("regions-before", 1), scene("regions", 2)))).toBe("Vesterålen: 1 278 080 kroner, opp 24 000. Rest −24 000 kroner.");
  });

  test("when the others share the difference they are counted, not read one by one", () => {
    expect(plain(heard(scene("regions-before", 1), scene("spread", 2)))).toBe(
      "Salten: 3 343 412 kroner, opp 350 000. 7 andre linjer er endret. Rest 0 kroner.",
    );
  });

  test("the same picture once more says nothing", () => {
    expect(heard(scene("regions", 2), scene("regions", 2))).toBe("");
    expect(heard(scene("pause", 1), scene("pause", 2))).toBe("");
  });
});
