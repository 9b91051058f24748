import { describe, expect, test } from "vitest";
import { fixtureBackend } from "../../../tests/fixture/backend";
import { Meeting } from "../meeting.svelte";
import { letterInWords, Printing } from "./printing.svelte";

async function printing(...states: string[]) {
  const backend = fixtureBackend({ states });
  const meeting = new Meeting(backend, await backend.leader());
  return { meeting, printing: new Printing(meeting) };
}

describe("letters that the paper cannot draw", () => {
  test("are shown before anything is printed, and it is printed when one says so", async () => {
    const { meeting, printing: print } = await printing("letters");
    await print.begin("nn");
    expect([print.missing?.length, print.paper]).toEqual([2, null]);
    await print.anyway();
    expect([print.missing, print.paper?.language, meeting.notices.list.length]).toEqual([null, "nn", 0]);
  });

  test("stop nothing when there are none", async () => {
    const { printing: print } = await printing();
    await print.begin("nb");
    expect([print.missing, print.paper?.language]).toEqual([null, "nb"]);
  });

  test("are named with their numbers", () => expect([letterInWords("学"), letterInWords("🌞")]).toEqual(["学 (U+5B66)", "🌞 (U+1F31E)"]));
});

describe("a paper that is shown", () => {
  test("is saved where one says, and opened from there", async () => {
    const { printing: print } = await printing();
    await print.begin("nb");
    expect(print.saved).toBe(null);
    await print.openElsewhere();
    expect([print.saved, print.fault]).toEqual(["/home/meg/Dokumenter/Innstilling 2023.pdf", null]);
    await print.turnTo("en");
    expect([print.saved, print.paper?.language], "another paper is not saved yet").toEqual([null, "en"]);
  });

  test("stays unsaved when one says nowhere, and nothing is opened", async () => {
    const { printing: print } = await printing("save-cancelled", "no-pdf-program");
    await print.begin("nb");
    await print.openElsewhere();
    expect([print.saved, print.fault]).toEqual([null, null]);
  });

  test("says why it was not opened where one stands, and is saved all the same", async () => {
    const { meeting, printing: print } = await printing("no-pdf-program");
    await print.begin("nb");
    await print.openElsewhere();
    expect([print.saved !== null, print.fault?.includes("Innstilling 2023.pdf"), meeting.notices.list.length]).toEqual([true, true, 0]);
  });
});

describe("a paper that something else is done with", () => {
  test("is made and not shown, and letters it cannot draw are asked about first", async () => {
    const { meeting } = await printing("letters");
    let done = 0;
    const print = new Printing(meeting, async () => void (done += 1));
    await print.begin("nb");
    expect([done, print.missing?.length]).toEqual([0, 2]);
    await print.anyway();
    expect([done, print.missing, print.paper]).toEqual([1, null, null]);
  });

  test("is told where one is when it fails", async () => {
    const { meeting } = await printing();
    const print = new Printing(meeting, () => Promise.reject(new Error("no room")));
    await print.begin("nb");
    expect([print.busy, print.paper, meeting.notices.list.length]).toEqual([false, null, 1]);
  });
});
