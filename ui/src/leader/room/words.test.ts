// Who has voted is told, never how; and how long somebody is gone.
import { describe, expect, test } from "vitest";
import type { RoomDevice } from "../../types/RoomDevice";
import type { SeatNow } from "../../types/SeatNow";
import type { VoteNow } from "../../types/VoteNow";
import type { Way } from "../../types/Way";
import { connectionInWords, nameOf, votedInWords } from "./words";

const vote = (way: Way) => ({ opened: { roll: { seats: ["a", "b", "c"], others: [] }, setting: { way } }, waiting_for: ["b"] }) as unknown as VoteNow;
const roll = [
  { seat: "a", sitting: { is: "here" } },
  { seat: "b", sitting: { is: "here" } },
  { seat: "c", sitting: { is: "absent" } },
] as unknown as SeatNow[];
const on = (seat: string) => ({ as: "seat", seat }) as const;

describe("who has voted", () => {
  test("is told of a vote by laptop, also a secret one", () => {
    for (const way of ["named-by-laptop", "secret-by-laptop", "roll-call"] as const) {
      expect(votedInWords(on("a"), vote(way), roll)).toBe("stemt");
      expect(votedInWords(on("b"), vote(way), roll)).toBe("ikke stemt");
    }
  });

  test("is not guessed of who has left, of who is not on the roll, and of hands", () => {
    expect(votedInWords(on("c"), vote("secret-by-laptop"), roll)).toBe("");
    expect(votedInWords(on("d"), vote("secret-by-laptop"), roll)).toBe("");
    expect(votedInWords({ as: "guest" }, vote("secret-by-laptop"), roll)).toBe("");
    expect(votedInWords(on("a"), vote("show-of-hands"), roll)).toBe("");
    expect(votedInWords(on("a"), null, roll)).toBe("");
  });
});

test("who is gone is told for how long, and who never came back since the room was opened", () => {
  const now = Date.parse("2026-03-13T09:00:40Z");
  const device = (over: Partial<RoomDevice>) => ({ is: "gone", here: null, last_heard: null, ...over }) as RoomDevice;
  expect(connectionInWords(device({ last_heard: "2026-03-13T09:00:00Z" }), now)).toBe("borte i 0.40");
  expect(connectionInWords(device({}), now)).toBe("ikke kommet tilbake ennå");
  expect(connectionInWords(device({ is: "fresh", here: "2026-03-13T09:00:38Z" }), now)).toBe("fersk");
});

test("a machine without a name is called by its address", () => {
  expect(nameOf({ name: "", from: "192.0.2.7" })).toBe("192.0.2.7");
});
