// A device's way into the room and back, with time and network made up.
import { describe, expect, test } from "vitest";
import { fresh, ownView, Played, view, welcomed } from "./made_up";
import { number } from "./secrets";

const bytes = (value: number) => value.toString(16).padStart(2, "0").repeat(32);
/** What is awaited inside is done. */
const settled = async () => {
  for (let turn = 0; turn < 20; turn++) await new Promise((done) => setImmediate(done));
};

describe("coming in", () => {
  test("an invitation waits for the leader, and its key is shown only when it is let in", async () => {
    const played = new Played();
    await played.connection.joinBySecret("00".repeat(16), "En maskin");
    const line = played.line.open();
    const hello = line.heard[0];
    expect(hello).toMatchObject({ say: "hello", protocol: 1, enter: { by: "invitation", secret: "00".repeat(16), name: "En maskin" } });
    const key = (JSON.parse(played.tab.getItem("innstilling.room.device")!) as { key: string }).key;
    expect(JSON.stringify(line.heard)).not.toContain(key);
    line.say({ say: "wait" });
    expect(played.standing).toEqual({ at: "waiting", number: null, let: "not-yet" });
    line.say(...welcomed(), view(1, {}, ownView()), fresh(1));
    expect(played.standing).toMatchObject({ at: "in", commands: true });
    expect(played.tab.getItem("innstilling.room.device")).not.toContain("00".repeat(16));
  });

  test("the same invitation, cut while it waits, is the same device again", async () => {
    const played = new Played();
    await played.connection.joinBySecret("00".repeat(16), "En maskin");
    const first = played.line.open().heard[0];
    played.line.say({ say: "wait" });
    played.line.cut();
    played.pass(0);
    expect(played.line.open().heard[0]).toEqual(first);
  });

  async function typed() {
    const played = new Played();
    await played.connection.joinByCode("K7M-2QX", "En maskin", { as: "any-seat" });
    const line = played.line.open().say({ say: "pair", nonce: bytes(4), fingerprint: bytes(1) });
    await settled();
    const [hello, reveal] = line.heard;
    if (hello?.say !== "hello" || hello.enter.by !== "code" || reveal?.say !== "reveal") throw new Error("it knocks and reveals");
    const reckoned = await number({ fingerprint: bytes(1), device: hello.enter.device, own: reveal.nonce, rooms: bytes(4) });
    return { played, line, reckoned };
  }

  test("with a code, nothing is shown before its own user has said that the numbers are the same", async () => {
    const { played, line, reckoned } = await typed();
    line.say({ say: "wait", number: reckoned });
    await settled();
    expect(played.standing).toEqual({ at: "waiting", number: reckoned, let: "not-yet" });
    line.say(...welcomed(), view(1, {}, ownView()), fresh(1));
    await settled();
    expect(played.standing).toEqual({ at: "waiting", number: reckoned, let: "in" });
    expect(JSON.parse(played.tab.getItem("innstilling.room.device")!)).toMatchObject({ is: "waiting" });
    played.connection.compared("are-the-same");
    expect(played.standing).toMatchObject({ at: "in" });
    expect(JSON.parse(played.tab.getItem("innstilling.room.device")!)).toMatchObject({ is: "in" });
  });

  test("another number than the room's ends it, and nothing is kept", async () => {
    const { played, line } = await typed();
    line.say({ say: "wait", number: "000 000" });
    await settled();
    expect(played.standing).toEqual({ at: "door", why: { code: "number-differs", values: {} } });
    expect([line.ended, played.tab.kept.size]).toEqual([true, 0]);
  });

  test("a user who says that they differ ends it too", async () => {
    const { played, line, reckoned } = await typed();
    line.say({ say: "wait", number: reckoned });
    await settled();
    played.connection.compared("differ");
    expect(played.standing).toMatchObject({ at: "door", why: { code: "number-differs" } });
  });

  test("a wrong code is told, and is not tried again by itself", async () => {
    const { played, line } = await typed();
    line.say({ say: "refused", code: "code-wrong", detail: "", values: {} });
    await settled();
    played.pass(60_000);
    expect([played.standing, played.lines.length]).toEqual([{ at: "door", why: { code: "code-wrong", values: {} } }, 1]);
  });
});

describe("coming back", () => {
  test("a line that is cut is called anew at once, then slower, with what is seen already", async () => {
    const played = new Played();
    (await played.in()).cut();
    expect(played.connection.told.lost).toBe(0);
    const waits = [0, 500, 1000, 2000, 3000, 3000].map((wait) => {
      played.pass(wait - 1);
      const before = played.lines.length;
      played.pass(1);
      expect(played.lines.length).toBe(before + 1);
      played.line.cut();
      return wait;
    });
    expect(waits).toHaveLength(6);
    played.pass(3000);
    const [hello] = played.line.open().heard;
    expect(hello).toMatchObject({ enter: { by: "key" }, since: { room: "a", serial: 1 } });
    expect(played.standing.at).toBe("in");
    played.line.say(...welcomed(), { say: "change", since: 1, serial: 4, shared: { wall: { frozen: true, content: { scene: "pause" } } } }, fresh(4));
    expect(played.connection.told.lost).toBeNull();
    expect(played.connection.told.seen?.shared.wall.frozen).toBe(true);
    expect(played.line.last).toEqual({ say: "here", serial: 4 });
  });

  test("a line that is silent for twelve seconds is not fresh, and is called anew", async () => {
    const played = new Played();
    const first = await played.in();
    played.pass(11_999);
    expect(played.connection.told.lost).toBeNull();
    played.pass(13);
    expect([first.ended, played.lines.length, played.connection.told.lost !== null]).toEqual([true, 2, true]);
  });

  test("what an older line still says is not heard", async () => {
    const played = new Played();
    const first = await played.in();
    first.cut();
    played.pass(0);
    first.say({ say: "change", since: 1, serial: 9, shared: { wall: { frozen: true, content: { scene: "pause" } } } });
    expect(played.connection.told.seen?.serial).toBe(1);
  });

  test("a page that is loaded anew comes in by its key", async () => {
    const played = new Played();
    await played.in();
    const again = new Played({ tab: played.tab });
    again.connection.begin();
    expect(again.line.open().heard[0]).toMatchObject({ enter: { by: "key" } });
  });

  test("who was taken out, or overtaken, does not come again by itself; who closed the door opens it again", async () => {
    for (const [code, keeps] of [
      ["revoked", false],
      ["device-unknown", false],
      ["elsewhere", true],
    ] as const) {
      const played = new Played();
      (await played.in()).say({ say: "refused", code, detail: "", values: {} });
      played.pass(60_000);
      played.connection.wake();
      expect([code, played.standing.at, played.lines.length, played.tab.kept.size > 0]).toEqual([code, "door", 1, keeps]);
    }
    const played = new Played();
    (await played.in()).say({ say: "refused", code: "closed", detail: "", values: {} });
    played.pass(3000);
    expect([played.standing.at, played.lines.length]).toEqual(["in", 2]);
  });

  test("a room that was opened anew is told whole", async () => {
    const played = new Played();
    (await played.in()).cut();
    played.pass(0);
    played.line.open().say(...welcomed("b"), view(1, { wall: { frozen: true, content: { scene: "pause" } } }, ownView()), fresh(1));
    expect(played.connection.told.seen).toMatchObject({ room: "b", serial: 1 });
  });

  test("the leader lets browsers vote while one is in", async () => {
    const played = new Played();
    await played.connection.joinBySecret("00".repeat(16), "En maskin");
    played.line.open().say(...welcomed("a", false), view(1, {}, ownView()), fresh(1));
    expect(played.standing).toMatchObject({ commands: false });
    played.line.say({ say: "fresh", serial: 1, at: "2026-03-13T09:00:00Z", commands: true });
    expect(played.standing).toMatchObject({ commands: true });
  });
});

describe("commands", () => {
  const cast = { do: "cast", vote: 1, ballot: "3d594650343601fd9a8ba3e41eb2a2f4", choice: "for" } as const;
  const counted = { answer: "cast", vote: 1, ballot: cast.ballot, receipt: "0c1d2e" } as const;

  test("one at a time", async () => {
    const played = new Played();
    const line = await played.in();
    const both = [played.connection.ask({ do: "remark", text: "a" }), played.connection.ask({ do: "remark", text: "b" })];
    expect(line.commands).toHaveLength(1);
    line.say({ say: "answer", id: 1, answer: { answer: "laid-before", message: 1 } });
    expect(line.commands).toHaveLength(2);
    line.say({ say: "refused", id: 2, code: "message-empty", detail: "", values: {} });
    expect(await both[0]).toEqual({ answer: "laid-before", message: 1 });
    await expect(both[1]).rejects.toMatchObject({ code: "message-empty" });
  });

  test("a ballot whose answer was lost is sent again, the same, as often as it takes", async () => {
    const played = new Played();
    const answer = (await played.in(), played.connection.ask(cast));
    for (let times = 0; times < 3; times++) {
      played.line.cut();
      played.pass(3000);
      played.line.open().say(...welcomed(), fresh(1));
      expect(played.line.commands).toMatchObject([{ command: cast }]);
    }
    played.line.say({ say: "answer", id: 1, answer: counted });
    expect(await answer).toEqual(counted);
  });

  test("one that was asked while the line was lost goes when it is back", async () => {
    const played = new Played();
    (await played.in()).cut();
    const answer = played.connection.ask(cast);
    played.pass(0);
    played.line.open().say(...welcomed());
    expect(played.line.commands).toEqual([]);
    played.line.say(fresh(1), { say: "answer", id: 1, answer: counted });
    expect(await answer).toEqual(counted);
  });

  test("a remark whose answer was lost is looked for before it is sent again", async () => {
    const laid = {
      number: 1,
      at: "2026-03-13T09:00:00Z",
      seat: "s1",
      message: { message: "remark" as const, need: null, text: "Hva med reisen?" },
      state: "waits" as const,
    };
    for (const there of [true, false]) {
      const played = new Played();
      const line = await played.in();
      const answer = played.connection.ask({ do: "remark", text: "Hva med reisen? " });
      line.cut();
      played.pass(0);
      played.line.open().say(...welcomed(), view(2, {}, ownView({ messages: there ? [laid] : [] })), fresh(2));
      expect(played.line.commands).toHaveLength(there ? 0 : 1);
      if (there) expect(await answer).toEqual({ answer: "done" });
      else {
        played.line.say({ say: "answer", id: 1, answer: { answer: "laid-before", message: 1 } });
        expect(await answer).toEqual({ answer: "laid-before", message: 1 });
      }
    }
  });

  test("what waits is refused when the device is taken out", async () => {
    const played = new Played();
    const line = await played.in();
    const answer = played.connection.ask(cast);
    line.say({ say: "refused", code: "revoked", detail: "", values: {} });
    await expect(answer).rejects.toMatchObject({ code: "revoked" });
    await expect(played.connection.ask(cast)).rejects.toMatchObject({ code: "out" });
  });
});
