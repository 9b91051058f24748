import { describe, expect, test } from "vitest";
import { nordland } from "../../../tests/fixture/nordland";
import { Memory, type Storage } from "./memory";

const { meeting } = nordland();
const own = { identity: "7d0c1f5e", meeting };

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
    const first = new Memory(own, storage);
    expect(first.here()).toEqual({ as: "unasked" });
    first.choose({ as: "seat", seat: "s05" });
    first.setNote("dekom-85", "Spør om koordinatoren");
    const second = new Memory({ ...own, meeting: { ...meeting, date: null } }, storage);
    expect(second.here()).toEqual({ as: "seat", seat: "s05" });
    expect(second.note("dekom-85")).toBe("Spør om koordinatoren");
  });

  test("another meeting of the same forum on the same day does not", () => {
    const storage = drawer();
    new Memory(own, storage).choose({ as: "seat", seat: "s05" });
    expect(new Memory({ ...own, identity: "a1b2c3d4" }, storage).here()).toEqual({ as: "unasked" });
  });

  test("to read without a seat is a choice, and is remembered too", () => {
    const storage = drawer();
    new Memory(own, storage).choose({ as: "reader" });
    expect(new Memory(own, storage).here()).toEqual({ as: "reader" });
  });

  test("a note of nothing leaves nothing behind", () => {
    const storage = drawer();
    const memory = new Memory(own, storage);
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
      const memory = new Memory(own, storage);
      memory.choose({ as: "seat", seat: "s01" });
      memory.setNote("kl-3", "Husk");
      expect([memory.here(), memory.note("kl-3")]).toEqual([{ as: "seat", seat: "s01" }, "Husk"]);
    }
  });
});

describe("notes from before notes were tied to the file", () => {
  const before = (storage: Storage) => storage.setItem(`innstilling.review:${meeting.forum}:${meeting.date}:note:dekom-85`, "Spør om koordinatoren");
  const needs = ["dekom-85", "dekom-86"];

  test("are offered, and nothing is taken over without", () => {
    const storage = drawer();
    before(storage);
    const memory = new Memory(own, storage);
    expect([...memory.old(needs)]).toEqual([["dekom-85", "Spør om koordinatoren"]]);
    expect(memory.note("dekom-85")).toBe("");
  });

  test("are taken over when the reader says so, under what is written already", () => {
    const storage = drawer();
    before(storage);
    const memory = new Memory(own, storage);
    memory.setNote("dekom-85", "Nytt");
    memory.takeOld(memory.old(needs));
    expect(memory.note("dekom-85")).toBe("Nytt\nSpør om koordinatoren");
    expect(new Memory(own, storage).old(needs).size, "offered once").toBe(0);
  });

  test("stay for the meeting they are of when the reader says they are not of this one", () => {
    const storage = drawer();
    before(storage);
    new Memory(own, storage).leaveOld();
    expect(new Memory(own, storage).old(needs).size).toBe(0);
    expect(new Memory({ ...own, identity: "a1b2c3d4" }, storage).old(needs).size).toBe(1);
  });

  test("are not offered to a meeting of another day, or of a day that is not known", () => {
    const storage = drawer();
    before(storage);
    for (const date of ["2023-09-14", null]) expect(new Memory({ ...own, meeting: { ...meeting, date } }, storage).old(needs).size, String(date)).toBe(0);
  });
});
