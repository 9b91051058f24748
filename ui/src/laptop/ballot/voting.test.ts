// A ballot from choice to receipt, and what is left of it.
import { describe, expect, test } from "vitest";
import type { SeatAnswer } from "../../types/SeatAnswer";
import type { SeatCommand } from "../../types/SeatCommand";
import { drawer } from "../room/made_up";
import type { VoteOf } from "../room/carrier";
import { StoredBallots } from "./stored";
import { Voting } from "./voting.svelte";

const secret: VoteOf = { meeting: "m1", id: null, vote: 1, secrecy: "secret" };
const named: VoteOf = { meeting: "m1", id: null, vote: 2, secrecy: "named" };

/** A desk that answers when it is told to. */
function desk() {
  const asked: SeatCommand[] = [];
  const waiting: { answer: (answer: SeatAnswer) => void; refuse: (why: unknown) => void }[] = [];
  const ask = (command: SeatCommand) =>
    new Promise<SeatAnswer>((answer, refuse) => {
      asked.push(command);
      waiting.push({ answer, refuse });
    });
  const count = (receipt = "0c1d2e") => {
    const last = asked.at(-1)!;
    if (last.do === "cast") waiting.shift()!.answer({ answer: "cast", vote: last.vote, ballot: last.ballot, receipt });
  };
  return { asked, ask, count, refuse: (code: string) => waiting.shift()!.refuse({ code, values: {} }) };
}

const all = (tab: ReturnType<typeof drawer>) => [...tab.kept.values()].join();

describe("a secret ballot", () => {
  test("is named before it is sent, and leaves nothing but its receipt", async () => {
    const [{ asked, ask, count }, tab] = [desk(), drawer()];
    const voting = new Voting(new StoredBallots(ask, tab));
    voting.meet(secret);
    voting.choose("against");
    expect(asked).toEqual([]);
    const sent = voting.send();
    const ballot = asked[0]!.do === "cast" ? asked[0]!.ballot : "";
    expect(all(tab)).toContain(ballot);
    expect(all(tab)).not.toContain("against");
    count();
    await sent;
    expect(voting.step).toEqual({ at: "counted", receipt: "0c1d2e" });
    expect(JSON.stringify(voting)).not.toContain("against");
    expect(all(tab)).not.toContain("against");
    expect(all(tab)).not.toContain(ballot);
    expect(all(tab)).toContain("0c1d2e");
  });

  test("that lost its page before the receipt asks for the same once more, with the same id", async () => {
    const [{ asked, ask, count }, tab] = [desk(), drawer()];
    const before = new Voting(new StoredBallots(ask, tab));
    before.meet(secret);
    before.choose("for");
    void before.send();
    const after = new Voting(new StoredBallots(ask, tab));
    after.meet(secret);
    expect(after.step).toEqual({ at: "unknown" });
    after.choose("for");
    const sent = after.send();
    expect(asked[1]).toEqual(asked[0]);
    count();
    count();
    await sent;
    expect(after.step.at).toBe("counted");
  });
});

describe("a named ballot", () => {
  test("that lost its page is sent again by itself", async () => {
    const [{ asked, ask }, tab] = [desk(), drawer()];
    const before = new Voting(new StoredBallots(ask, tab));
    before.meet(named);
    before.choose("blank");
    void before.send();
    new Voting(new StoredBallots(ask, tab)).meet(named);
    expect(asked[1]).toEqual(asked[0]);
  });
});

test("one that is refused says why; where it may have come, its id is kept", async () => {
  for (const [code, keeps] of [
    ["vote-is-over", false],
    ["meeting-lost", true],
  ] as const) {
    const [{ asked, ask, refuse }, tab] = [desk(), drawer()];
    const voting = new Voting(new StoredBallots(ask, tab));
    voting.meet(named);
    voting.choose("for");
    const sent = voting.send();
    refuse(code);
    await sent;
    expect(voting.step).toEqual({ at: "refused", why: { code, values: {} } });
    voting.choose("for");
    void voting.send();
    const ids = asked.map((one) => (one.do === "cast" ? one.ballot : ""));
    expect([code, ids[0] === ids[1]]).toEqual([code, keeps]);
  }
});

test("a half-filled ballot is there when the page comes back to it; another vote begins anew", () => {
  const voting = new Voting(new StoredBallots(desk().ask, drawer()));
  voting.meet(named);
  voting.choose("for");
  voting.meet({ ...named });
  expect(voting.step).toEqual({ at: "naming", choice: "for" });
  voting.back();
  expect(voting.step).toEqual({ at: "choosing" });
  voting.choose("for");
  voting.meet({ ...named, vote: 3 });
  expect(voting.step).toEqual({ at: "choosing" });
});

describe("crosses that are not sent", () => {
  const of = (secrecy: VoteOf["secrecy"], vote = 3): VoteOf => ({ meeting: "m1", id: null, vote, secrecy });

  test("stay when the device comes back, and when the page of a named vote is loaded anew", () => {
    const tab = drawer();
    const voting = new Voting(new StoredBallots(desk().ask, tab));
    voting.meet(of("named"));
    voting.mark(["KS", "PBL"]);
    voting.come();
    voting.meet(of("named"));
    expect(voting.crosses).toEqual(["KS", "PBL"]);
    const after = new Voting(new StoredBallots(desk().ask, tab));
    after.meet(of("named"));
    expect(after.crosses).toEqual(["KS", "PBL"]);
    after.meet(of("named", 4));
    expect(after.crosses).toEqual([]);
  });

  test("of a secret ballot are written nowhere, and are gone from the page when it is counted", async () => {
    const [{ ask, count, asked }, tab] = [desk(), drawer()];
    const voting = new Voting(new StoredBallots(ask, tab));
    voting.meet(of("secret"));
    voting.mark(["KS"]);
    voting.choose(["KS"]);
    const sent = voting.send();
    expect(asked[0]).toMatchObject({ do: "cast", vote: 3, choice: ["KS"] });
    expect(all(tab)).not.toContain("KS");
    count();
    await sent;
    expect(voting.crosses).toEqual([]);
    expect(voting.step.at).toBe("counted");
  });

  test("of a named ballot are forgotten when it is counted", async () => {
    const [{ ask, count }, tab] = [desk(), drawer()];
    const voting = new Voting(new StoredBallots(ask, tab));
    voting.meet(of("named"));
    voting.mark(["KS"]);
    voting.choose(["KS"]);
    const sent = voting.send();
    count();
    await sent;
    expect(all(tab)).not.toContain("KS");
  });
});
