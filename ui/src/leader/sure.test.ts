import { describe, expect, test } from "vitest";
import { fixtureBackend } from "../../tests/fixture/backend";
import { setNeeds } from "./draft/edit";
import { Meeting } from "./meeting.svelte";

/** A meeting in which the leader answers `yes` or not; what was asked is counted. */
async function meeting(yes: boolean) {
  const backend = fixtureBackend();
  const opened = new Meeting(backend, await backend.leader());
  const asked: string[][] = [];
  opened.askSure = async (refusals) => {
    asked.push(refusals.map(({ values }) => values["amount"]!));
    return yes;
  };
  return { meeting: opened, asked };
}
/** Sets amounts as they are typed or pasted in the draft. */
const set = (meeting: Meeting, texts: Record<string, string>) =>
  setNeeds(
    meeting,
    Object.entries(texts).map(([id, text]) => ({ row: { kind: "need", key: id, need: meeting.needs.get(id)! }, text })),
    "hold",
  );
const amountOf = (meeting: Meeting, need: string) => meeting.amounts.get(need)!.amount;

describe("an amount that is more than its scheme can ever have", () => {
  test("is set when it is meant", async () => {
    const { meeting: held, asked } = await meeting(true);
    expect(await set(held, { "dekom-85": "9999999999999" })).toEqual([]);
    expect([asked, amountOf(held, "dekom-85")]).toEqual([[["9999999999999"]], 9_999_999_999_999]);
  });

  test("leaves everything as it was when it is not: no amount, no fault, no message", async () => {
    const { meeting: held } = await meeting(false);
    const before = amountOf(held, "dekom-85");
    const left = await set(held, { "dekom-85": "9999999999999" });
    expect(
      left.map(({ fault }) => fault),
      "not taken, and nothing is wrong with it",
    ).toEqual([null]);
    expect([amountOf(held, "dekom-85"), held.notices.list]).toEqual([before, []]);
  });

  test("is asked about once for a pasted column, and the other amounts of it are set", async () => {
    const { meeting: held, asked } = await meeting(false);
    const left = await set(held, { "dekom-85": "9999999999999", "dekom-86": "100000", "dekom-88": "8888888888888" });
    expect(left.map(({ row }) => row.key)).toEqual(["dekom-85", "dekom-88"]);
    expect(asked).toEqual([["9999999999999", "8888888888888"]]);
    expect(amountOf(held, "dekom-86")).toBe(100_000);
  });

  test("is asked about for a group too", async () => {
    const group = { scheme: "dekom", level: "region" as const, name: "Lofoten" };
    const { meeting: held, asked } = await meeting(true);
    expect(await held.do({ do: "set-group", group, amount: 9_999_999_999_999, others: "hold" })).toBe(true);
    expect(asked).toHaveLength(1);
    const { meeting: other } = await meeting(false);
    expect(await other.do({ do: "set-group", group, amount: 9_999_999_999_999, others: "hold" })).toBe(false);
    expect(other.notices.list, "nothing is told").toEqual([]);
  });

  test("other refusals are told as always, and nothing is asked", async () => {
    const { meeting: held, asked } = await meeting(true);
    expect(await held.do({ do: "remove-draft", name: "Utkast A" })).toBe(false);
    expect([asked, held.notices.list.length]).toEqual([[], 1]);
  });
});
