import { describe, expect, it } from "vitest";
import { keep } from "./keep";

describe("what a change leaves as it was", () => {
  const schemes = [
    { scheme: "rekom", allocated: 1, pots: [{ name: "Bodø", given: 1 }], frame_status: null },
    { scheme: "dekom", allocated: 2, pots: [], frame_status: "final" },
  ];

  it("is the same object, all of it or the parts that say the same", () => {
    expect(keep(schemes, structuredClone(schemes))).toBe(schemes);
    const moved = structuredClone(schemes);
    moved[0]!.allocated = 5;
    const kept = keep(schemes, moved);
    expect(kept).toEqual(moved);
    expect(kept[1]).toBe(schemes[1]);
    expect(kept[0]!.pots).toBe(schemes[0]!.pots);
  });

  it("is never mistaken for what came, went or became nothing", () => {
    expect(keep(schemes, schemes.slice(0, 1))).toEqual(schemes.slice(0, 1));
    expect(keep(schemes.slice(0, 1), schemes)).toEqual(schemes);
    expect(keep<unknown>({ a: 1, b: undefined }, { a: 1, c: undefined })).toStrictEqual({ a: 1, c: undefined });
    expect(keep<unknown>({ undo: { code: "lock" } }, { undo: null })).toEqual({ undo: null });
    expect(keep<unknown>([], {})).toEqual({});
    expect(keep<unknown>(null, { a: 1 })).toEqual({ a: 1 });
  });
});
