import { describe, expect, test } from "vitest";
import type { Heard, Places } from "./pdf";
import { Reader } from "./reader.svelte";

/** A paper of three pages that is drawn at once. */
function opened() {
  const told: string[] = [];
  let heard: Heard | null = null;
  const reader = new Reader(async (bytes, _places, hear) => {
    told.push(`shown ${bytes.byteLength}`);
    heard = hear;
    hear.scale(1);
    return {
      pages: 3,
      goTo: (page) => (told.push(`page ${page}`), heard?.page(page)),
      scaleTo: (scale) => (told.push(`scale ${scale}`), heard?.scale(scale === "page-width" ? 1.1 : scale)),
      close: () => void told.push("closed"),
    };
  });
  const close = reader.open(
    new ArrayBuffer(7),
    {} as Places,
    (page) => `Side ${page}`,
    () => undefined,
  );
  return { reader, told, close };
}
const shown = () => new Promise<void>((done) => setImmediate(done));

describe("reading a paper", () => {
  test("goes no further than its pages", async () => {
    const { reader, told } = opened();
    await shown();
    for (const page of [2, 9, 0, NaN]) reader.goTo(page);
    expect(told.slice(1)).toEqual(["page 2", "page 3", "page 1"]);
  });

  test("is larger and smaller step by step, also from between two steps", async () => {
    const { reader } = opened();
    await shown();
    const sizes = [() => reader.larger(), () => reader.fit(), () => reader.larger(), () => reader.smaller(), () => reader.smaller()];
    expect(sizes.map((act) => (act(), reader.percent))).toEqual([125, 110, 125, 100, 80]);
    for (let step = 0; step < 9; step++) reader.smaller();
    expect([reader.percent, reader.smallest]).toEqual([50, true]);
  });

  test("ends with what was put away, also when it came too late", async () => {
    const { reader, told, close } = opened();
    close();
    await shown();
    expect([told, reader.pages]).toEqual([["shown 7", "closed"], 0]);
  });
});
