// What the page has of the room, laid in by serial: a view takes the place of everything, a part of a change that of the part of that
// name. What says the same stays the same object, so that nothing is drawn again for it.
import { keep } from "../../lib/keep";
import type { OwnView } from "../../types/OwnView";
import type { SharedView } from "../../types/SharedView";
import type { SharedParts, ToDevice } from "./messages";

/** All that the page shows, of one opening of the room. */
export interface Seen {
  room: string;
  serial: number;
  shared: SharedView;
  own: OwnView | null;
}

type Told = Extract<ToDevice, { say: "view" | "change" }>;

/** What the room has not told of is empty. */
const NOTHING: SharedView = {
  meeting: {
    forum: "",
    year: 0,
    constructed: null,
    id: null,
    date: null,
    starts: null,
    place: null,
    is_open: false,
    closed_at: null,
    agenda: [],
    seats: [],
    quorum: null,
  },
  case: { number: null, led_by: null, quorum: null, consensus_tried: null },
  draft: { tables: [] },
  proposals: { proposals: [] },
  vote: { open: null, held: [] },
  speakers: { speaking: null, waiting: [] },
  wall: { frozen: false, content: { scene: "pause" } },
};

const NAMES = Object.keys(NOTHING) as (keyof SharedView)[];

function over(before: SharedView, parts: SharedParts): SharedView {
  const known = NAMES.filter((name) => name in parts).map((name) => [name, parts[name] ?? NOTHING[name]]);
  return { ...before, ...(Object.fromEntries(known) as Partial<SharedView>) };
}

/**
 * What is seen after something was told in this opening of the room; null when it cannot be laid in, since it is a change without the
 * view that it belongs to: then all must be asked for anew. What is older than what is seen changes nothing. Over one connection nothing
 * is lost, so what is passed over between two serials was not for this device.
 */
export function laid(before: Seen | null, room: string, told: Told): Seen | null {
  const same = before?.room === room ? before : null;
  if (told.say === "change") {
    if (!same) return null;
    if (told.serial <= same.serial) return same;
    return { ...same, serial: told.serial, shared: keep(same.shared, over(same.shared, told.shared)), own: keep(same.own, told.own ?? same.own) };
  }
  const shared = over(NOTHING, told.shared);
  // What is kept of an earlier opening is the same when it says the same.
  return {
    room,
    serial: told.serial,
    shared: before ? keep(before.shared, shared) : shared,
    own: before ? keep(before.own, told.own ?? null) : (told.own ?? null),
  };
}
