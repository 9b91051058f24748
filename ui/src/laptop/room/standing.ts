// Where a device is in the room, what its page is told of it, and what it needs around it.
import type { Keyring } from "./keyring";
import type { Refused, RoomPlace } from "./messages";
import type { Seen } from "./seen";
import type { Transport } from "./transport";

/** Where a device is. */
export type Standing =
  /** At the door: it asks its user for a code. */
  | { at: "door"; why: Refused | null }
  /** On its way to the room. */
  | { at: "calling"; /** What stood in the way the last time, when it is known. */ why?: Refused | null }
  /** The leader has not answered. With a number, the two screens are compared; `let` in already, it waits for its own user alone. */
  | { at: "waiting"; number: string | null; let: "not-yet" | "in" }
  | { at: "in"; meeting: string; face: RoomPlace; commands: boolean; /** Whether the room answers questions about what is shown. */ questions: boolean };

/** What the page is told, whole, whenever it moves. */
export interface Told {
  standing: Standing;
  seen: Seen | null;
  /** Since when what is seen may be old, in milliseconds; null while it is fresh. */
  lost: number | null;
}

/** What a device needs around it. */
export interface Around {
  transport: Transport;
  keyring: Keyring;
  /** Says what it is called to the room. */
  app: string;
  now: () => number;
  /** Does something later; call the answer to leave it. */
  after: (milliseconds: number, what: () => void) => () => void;
  /** Between 0 and 1. */
  chance: () => number;
  tell: (told: Told) => void;
}
