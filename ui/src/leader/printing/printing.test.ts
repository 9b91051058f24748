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
    await print.begin("nb");
    expect([print.missing?.length, meeting.notices.list.length]).toEqual([2, 0]);
    await print.anyway("nb");
    expect([print.missing, meeting.notices.list.map(({ tone }) => tone)]).toEqual([null, ["good"]]);
  });

  test("stop nothing when there are none", async () => {
    const { meeting, printing: print } = await printing();
    await print.begin("nb");
    expect([print.missing, meeting.notices.list.length]).toEqual([null, 1]);
  });

  test("are named with their numbers", () => expect([letterInWords("学"), letterInWords("🌞")]).toEqual(["学 (U+5B66)", "🌞 (U+1F31E)"]));
});
