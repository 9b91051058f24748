// Devices and seats of the room in words.
import { onClock } from "../../lib/elapsed";
import { t } from "../../lib/text";
import type { DeviceFace } from "../../types/DeviceFace";
import type { RoomDevice } from "../../types/RoomDevice";
import type { Seat } from "../../types/Seat";
import type { SeatNow } from "../../types/SeatNow";
import type { VoteNow } from "../../types/VoteNow";

/** As what a device is in the room: the organisation of its seat, guest or wall. */
export function faceInWords(face: DeviceFace, seats: ReadonlyMap<string, Seat>): string {
  return face.as === "seat" ? (seats.get(face.seat)?.organisation ?? face.seat) : t(`room-${face.as}`);
}

/** What a device calls itself; one that says nothing is named by its address. */
export const nameOf = ({ name, from }: { name: string; from: string | null }): string => name || from || t("room-nameless");

/** Fresh, quiet, or gone and for how long. */
export function connectionInWords({ is, last_heard, here }: RoomDevice, now: number): string {
  const since = is === "gone" ? last_heard : here;
  if (is === "fresh") return t("room-fresh");
  return since ? t(`room-${is}-for`, { time: onClock((now - Date.parse(since)) / 1000) }) : t("room-not-here-yet");
}

/** Whether a seat has voted in the vote that is open; never how. Nothing where that is not known: in a show of hands, of who is not on
 * its roll, and of who is not here. */
export function votedInWords(face: DeviceFace, vote: VoteNow | null, roll: readonly SeatNow[]): string {
  if (!vote || face.as !== "seat" || !vote.opened.roll.seats.includes(face.seat)) return "";
  if (!["named-by-laptop", "secret-by-laptop", "roll-call"].includes(vote.opened.setting.way)) return "";
  if (vote.waiting_for.includes(face.seat)) return t("room-not-voted");
  return roll.some(({ seat, sitting }) => seat === face.seat && sitting.is === "here") ? t("room-voted") : "";
}
