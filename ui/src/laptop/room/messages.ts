// What is said between a device and the room, as PROTOCOL.md of the room has it. What stands in views and commands is the meeting's.
import type { FaceAnswer } from "../../types/FaceAnswer";
import type { FaceQuestion } from "../../types/FaceQuestion";
import type { OwnView } from "../../types/OwnView";
import type { SeatAnswer } from "../../types/SeatAnswer";
import type { SeatCommand } from "../../types/SeatCommand";
import type { SeatId } from "../../types/SeatId";
import type { SharedView } from "../../types/SharedView";

/** The version of the protocol that is spoken. */
export const PROTOCOL = 1;

/** As what a device is in the room. */
export type RoomPlace = { as: "seat"; seat: SeatId } | { as: "guest" } | { as: "wall" };

/** What a device wishes to be that came by the typed code. */
export type Wish = { as: "any-seat" } | { as: "guest" } | { as: "wall" };

/** By what a device comes in. */
export type Enter =
  | { by: "invitation"; secret: string; device: string; name: string }
  | { by: "code"; code: string; device: string; name: string; wish: Wish; commitment: string }
  | { by: "key"; key: string };

/** Up to where a device has what was told, in which opening of the room. */
export interface Since {
  room: string;
  serial: number;
}

export type FromDevice =
  | { say: "hello"; protocol: number; app: string; enter: Enter; since?: Since }
  | { say: "reveal"; nonce: string }
  | { say: "here"; serial: number }
  | { say: "do"; id: number; command: SeatCommand }
  | { say: "ask"; id: number; question: FaceQuestion };

/** What everybody sees, or the parts of it that moved; a part that is gone is null. */
export type SharedParts = { [part in keyof SharedView]?: SharedView[part] | null };

export type ToDevice =
  | { say: "pair"; nonce: string; fingerprint: string }
  | { say: "wait"; number?: string }
  | { say: "welcome"; room: string; meeting: string; face: RoomPlace; commands: boolean; questions?: boolean }
  | { say: "view"; serial: number; shared: SharedParts; own?: OwnView }
  | { say: "change"; since: number; serial: number; shared: SharedParts; own?: OwnView }
  | { say: "answer"; id: number; answer: SeatAnswer | FaceAnswer }
  | { say: "refused"; id?: number; code: string; detail: string; values: Record<string, string> }
  | { say: "fresh"; serial: number; at: string; commands?: boolean };

/** A refusal of the room or of the meeting, as it is shown. */
export interface Refused {
  code: string;
  values: Record<string, string>;
}

const SAID = new Set<unknown>(["pair", "wait", "welcome", "view", "change", "answer", "refused", "fresh"]);

/** A message of the room; null when it is none that this page knows. */
export function read(text: string): ToDevice | null {
  try {
    const said: unknown = JSON.parse(text);
    return typeof said === "object" && said !== null && "say" in said && SAID.has(said.say) ? (said as ToDevice) : null;
  } catch {
    return null;
  }
}
