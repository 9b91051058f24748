import { describe, expect, test } from "vitest";
import { nordland } from "../../tests/fixture/nordland";
import { Memory, type Storage } from "./memory";

const { meeting } = nordland();

function drawer(): Storage & { size: number } {
  const kept = new Map<string, string>();
  return {
    getItem: (key) => kept.get(key) ?? null,
    setItem: (key, value) => void kept.set(key, value),
    removeItem: (key) => void kept.delete(key),
    get size() {
      return kept.size;
    },
  };
}

describe("what the machine remembers", () => {
  test("a newer copy of the same meeting knows the seat and the notes", () => {
    const storage = drawer();
    const first = new Memory(meeting, storage);
    expect(first.here()).toEqual({ as: "unasked" });
    first.choose({ as: "seat", seat: "s05" });
    first.setNote("dekom-85", "Spør om koordinatoren");
    const second = new Memory({ ...meeting, constructed: null }, storage);
    expect(second.here()).toEqual({ as: "seat", seat: "s05" });
    expect(second.note("dekom-85")).toBe("Spør om koordinatoren");
  });

  test("another meeting of the same forum does not", () => {
    const storage = drawer();
    new Memory(meeting, storage).choose({ as: "seat", seat: "s05" });
    expect(new Memory({ ...meeting, date: "2023-09-14" }, storage).here()).toEqual({ as: "unasked" });
  });

  test("to read without a seat is a choice, and is remembered too", () => {
    const storage = drawer();
    new Memory(meeting, storage).choose({ as: "reader" });
    expect(new Memory(meeting, storage).here()).toEqual({ as: "reader" });
  });

  test("a note of nothing leaves nothing behind", () => {
    const storage = drawer();
    const memory = new Memory(meeting, storage);
    memory.setNote("dekom-85", "x");
    memory.setNote("dekom-85", "  ");
    expect(storage.size).toBe(0);
    expect(memory.note("dekom-85")).toBe("");
  });

  test("a machine that keeps nothing still remembers while the window is open", () => {
    const full: Storage = {
      getItem: () => null,
      removeItem: () => undefined,
      setItem: () => {
        throw new Error("QuotaExceededError");
      },
    };
    for (const storage of [full, null]) {
      const memory = new Memory(meeting, storage);
      memory.choose({ as: "seat", seat: "s01" });
      memory.setNote("kl-3", "Husk");
      expect([memory.here(), memory.note("kl-3")]).toEqual([{ as: "seat", seat: "s01" }, "Husk"]);
    }
  });
});
