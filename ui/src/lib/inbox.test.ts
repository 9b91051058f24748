import { describe, expect, test } from "vitest";
import { Inbox, type Freshness, type Told, type ToldChange } from "./inbox";

/** A meeting in which each change adds a line: what is shown is right when its lines are those the program has told. */
interface View extends Told {
  lines: string[];
}
interface Change extends ToldChange {
  line: string;
}

function room() {
  const program = { lines: [] as string[], deaf: false };
  let shown: View = { serial: 0, lines: [] };
  const loads: number[] = [];
  const told: Freshness[] = [];
  const inbox = new Inbox<View, Change>(0, {
    load: async () => {
      if (program.deaf) throw new Error("the program is not heard");
      const view = { serial: program.lines.length, lines: [...program.lines] };
      loads.push(view.serial);
      await Promise.resolve();
      return view;
    },
    lay: (view) => (shown = view),
    apply: (change) => (shown = { serial: change.serial, lines: [...shown.lines, change.line] }),
    tell: (freshness) => told.push(freshness),
  });
  const say = (line: string, reload = false): Change => ({ serial: program.lines.push(line), line, reload });
  return { program, inbox, say, loads, told, shown: () => shown };
}

/** Numbers as if by chance, the same each time. */
function chance(seed: number) {
  let state = seed;
  return (below: number) => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return Math.floor((state / 2_147_483_648) * below);
  };
}

describe("the inbox", () => {
  test("lays changes over the view in their order, and the same one twice once", async () => {
    const { inbox, say, shown, loads } = room();
    const [first, second] = [say("Bodø 100 000"), say("Vega 50 000")];
    await inbox.take(first);
    await inbox.take(second);
    await inbox.take(second);
    await inbox.take(first);
    expect(shown().lines).toEqual(["Bodø 100 000", "Vega 50 000"]);
    expect(loads, "nothing was missing").toEqual([]);
  });

  test("loads everything where a change is missing", async () => {
    const { inbox, say, shown, loads } = room();
    say("told to nobody");
    await inbox.take(say("Vega 50 000"));
    expect(shown().lines).toEqual(["told to nobody", "Vega 50 000"]);
    expect(loads).toEqual([2]);
  });

  test("loads everything when the change says so", async () => {
    const { inbox, say, shown } = room();
    await inbox.take(say("another draft", true));
    expect(shown()).toEqual({ serial: 1, lines: ["another draft"] });
  });

  test("never lays a view that was asked for earlier over a change that came meanwhile", async () => {
    const { inbox, say, shown, program } = room();
    await inbox.take(say("first"));
    const late = inbox.reload();
    // The view is on its way with one line; two more are told before it comes.
    await inbox.take(say("second"));
    await inbox.take(say("third"));
    await late;
    expect(shown().lines).toEqual(program.lines);
  });

  test("keeps what is shown when the program is not heard, says so, and catches up when it is found", async () => {
    const { inbox, say, shown, program, told } = room();
    await inbox.take(say("first"));
    program.deaf = true;
    say("unheard");
    await expect(inbox.take(say("after a gap"))).rejects.toThrow("not heard");
    expect(shown().lines).toEqual(["first"]);
    expect(inbox.freshness).toBe("lost");
    program.deaf = false;
    await inbox.found();
    expect(shown().lines).toEqual(["first", "unheard", "after a gap"]);
    expect(told).toEqual(["loading", "lost", "loading", "fresh"]);
  });

  test.each(Array.from({ length: 200 }, (_, seed) => seed))("whatever the order, loss and repetition, all is shown once: %i", async (seed) => {
    const { inbox, say, shown, program } = room();
    const below = chance(seed + 1);
    const post: Change[] = [];
    const before = { serial: 0 };
    const under: Promise<void>[] = [];
    const heard: number[] = [0];
    for (let step = 0; step < 30; step++) {
      const change = say(`line ${step}`, below(8) === 0);
      const times = Number(below(6) > 0) + Number(below(4) === 0);
      for (let time = 0; time < times; time++) {
        post.push(change);
        heard.push(change.serial);
      }
      while (post.length > below(4)) {
        const [next] = post.splice(below(post.length), 1);
        under.push(inbox.take(next!));
        if (below(3) === 0) await Promise.resolve();
        expect(shown().serial, "never back").toBeGreaterThanOrEqual(before.serial);
        before.serial = shown().serial;
        expect(shown().lines).toEqual(program.lines.slice(0, shown().serial));
      }
    }
    for (const left of post) under.push(inbox.take(left));
    const newest = Math.max(...heard);
    await Promise.all(under);
    expect(shown().serial, "as new as the newest that was heard").toBeGreaterThanOrEqual(newest);
    await inbox.take(say("the last one"));
    expect(shown().lines).toEqual(program.lines);
  });
});
