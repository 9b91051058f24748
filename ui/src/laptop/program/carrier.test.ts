// The page over the program: what it is told is laid in in its order, and a page that has just begun asks for the whole.
import { describe, expect, test } from "vitest";
import type { LaptopBackend } from "../../lib/laptopbackend";
import type { LaptopTold } from "../../types/LaptopTold";
import type { RoomLaid } from "../../types/RoomLaid";
import type { Told } from "../room/standing";
import { ProgramCarrier } from "./carrier";

const inside = { at: "in", meeting: "M", face: { as: "seat", seat: "s1" }, commands: true, questions: true } as const;
const wall = (frozen: boolean) => ({ wall: { frozen, content: { scene: "pause" } } });
const laid = (since: number | null, serial: number, frozen: boolean): RoomLaid => ({ room: "a", since, serial, shared: wall(frozen), own: null });
const settled = async () => {
  for (let turn = 0; turn < 20; turn++) await new Promise((done) => setImmediate(done));
};

function begun(whole: LaptopTold) {
  const told: Told[] = [];
  let hear: (told: LaptopTold) => void = () => undefined;
  const asked = { whole: 0, ballots: 0 };
  const nothing = () => Promise.resolve(undefined);
  const program: LaptopBackend = {
    laptop: () => (asked.whole++, Promise.resolve(whole)),
    ballots: () => (
      asked.ballots++,
      Promise.resolve({ receipts: [{ meeting: "m", vote: 1, receipt: "0c1d" }], underway: [{ meeting: "m", vote: 2, choice: null }] })
    ),
    door: () => Promise.resolve({ rooms: [], way: null, refused: null }),
    open: () => Promise.resolve(null),
    read: () => Promise.reject({ code: "way-not-understood", values: {} }),
    putAside: nothing,
    knock: nothing,
    knockTyped: nothing,
    comeBack: nothing,
    compared: nothing,
    leave: () => Promise.reject({ code: "not-kept", values: {} }),
    tryNow: nothing,
    ask: () => Promise.resolve({ answer: "done" }),
    post: () => Promise.resolve(null),
    look: () => Promise.reject({ code: "no-questions", values: {} }),
    check: () => Promise.resolve([]),
    cast: () => Promise.resolve("0c1d"),
    setZoom: () => Promise.resolve(),
    pageFault: () => Promise.resolve(),
    onTold: (tell) => ((hear = tell), Promise.resolve(() => (hear = () => undefined))),
    onBrought: () => Promise.resolve(() => undefined),
  };
  const carrier = new ProgramCarrier(program, (is) => told.push(is));
  carrier.begin();
  return { carrier, told, asked, say: (is: LaptopTold) => hear(is), last: () => told.at(-1)! };
}

describe("what the program tells", () => {
  test("is laid in over the whole, in its order, and what is older changes nothing", async () => {
    const page = begun({ standing: inside, lost: null, laid: laid(null, 5, false) });
    await settled();
    expect(page.last()).toMatchObject({ standing: { at: "in" }, lost: null, seen: { serial: 5 } });
    page.say({ standing: inside, lost: null, laid: laid(5, 7, true) });
    page.say({ standing: inside, lost: null, laid: laid(3, 6, false) });
    await settled();
    expect(page.last().seen).toMatchObject({ serial: 7, shared: { wall: { frozen: true } } });
    expect(page.asked.whole).toBe(1);
  });

  test("is asked for whole when a change comes without what it belongs to", async () => {
    const page = begun({ standing: inside, lost: null, laid: null });
    page.say({ standing: inside, lost: null, laid: laid(5, 7, true) });
    await settled();
    expect(page.asked.whole).toBe(2);
  });

  test("says since when it is lost, and keeps what is seen", async () => {
    const page = begun({ standing: inside, lost: null, laid: laid(null, 5, true) });
    page.say({ standing: inside, lost: "2026-03-13T09:00:00Z", laid: null });
    await settled();
    expect(page.last()).toMatchObject({ lost: Date.parse("2026-03-13T09:00:00Z"), seen: { serial: 5 } });
  });

  test("shows nothing of the room at the door or before the numbers are compared", async () => {
    const page = begun({ standing: inside, lost: null, laid: laid(null, 5, true) });
    await settled();
    page.say({ standing: { at: "waiting", number: "676 202", let: "in" }, lost: null, laid: null });
    await settled();
    expect(page.last().seen).toBeNull();
  });

  test("brings the ballots that are kept before the room is shown", async () => {
    const page = begun({ standing: inside, lost: null, laid: laid(null, 5, true) });
    await settled();
    expect([page.asked.ballots, page.carrier.ballots.receipts()]).toEqual([1, [{ meeting: "m", vote: 1, receipt: "0c1d" }]]);
    expect(page.carrier.ballots.underway({ meeting: "m", id: null, vote: 2, secrecy: "secret" })).toEqual({ meeting: "m", vote: 2, choice: null });
  });

  test("that cannot be asked is said at the door", async () => {
    const page = begun({ standing: inside, lost: null, laid: laid(null, 5, true) });
    await settled();
    page.carrier.leaveRoom();
    await settled();
    expect(page.last().standing).toEqual({ at: "door", why: { code: "not-kept", values: {} } });
  });

  test("is not heard when the page is gone", async () => {
    const page = begun({ standing: inside, lost: null, laid: laid(null, 5, true) });
    await settled();
    const before = page.told.length;
    page.carrier.stop();
    page.say({ standing: inside, lost: null, laid: laid(5, 6, false) });
    await settled();
    expect(page.told.length).toBe(before);
  });
});
