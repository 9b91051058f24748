// The file of what was written at home, as a laptop reads it. The program reads its own; a browser reads it here. Pure.
import type { OwnView } from "../../types/OwnView";
import type { Post } from "../../types/Post";
import type { SeatCommand } from "../../types/SeatCommand";
import { isDone } from "../room/asking";

/** What may be said from home; a ballot and the floor are for who is in the room. */
const FROM_HOME = new Set<unknown>(["remark", "report-absence", "report-tie", "propose-case", "counter-proposal"]);

/** Reads it; null when it is none. What it says the room reads again, and refuses what it does not understand. */
export function readPost(text: string): Post | null {
  try {
    const read: unknown = JSON.parse(text);
    if (typeof read !== "object" || read === null) return null;
    const { post, forum, year, seat, asks } = read as Partial<Post>;
    const isPost = post === 1 && typeof forum === "string" && typeof year === "number" && typeof seat === "string" && Array.isArray(asks) && asks.length <= 100;
    return isPost && asks.every((ask: unknown) => typeof ask === "object" && ask !== null && "do" in ask && FROM_HOME.has(ask.do)) ? (read as Post) : null;
  } catch {
    return null;
  }
}

/** What it says that the seat has not laid before the leader. */
export const unsent = ({ asks }: Post, own: OwnView): SeatCommand[] => asks.filter((ask) => !isDone(ask, 0, own));
