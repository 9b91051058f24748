// What is written at home becomes what a seat may lay before the leader, and is there again when the copy is opened anew.
import { expect, test } from "vitest";
import { drawer } from "../laptop/room/made_up";
import { Outbox } from "./outbox.svelte";

test("remarks, amounts, forfall and a tie become one file for the seat", () => {
  const outbox = new Outbox({ identity: "a" }, null);
  outbox.remark("dekom-1", " Tiltaket er alt i gang. ");
  outbox.remark("dekom-2", "  ");
  outbox.amount("dekom-1", "120 000");
  outbox.write({ why: "mer til det som er i gang", absent: "yes", absence: "", tieCase: "4/23", tie: "er ansatt hos eieren" });
  const post = outbox.post({ meeting: { forum: "F", year: 2023 } as never }, { id: "s05", organisation: "Sortland kommune" });
  expect(post).toEqual({
    post: 1,
    forum: "F",
    year: 2023,
    seat: "s05",
    organisation: "Sortland kommune",
    asks: [
      { do: "report-absence" },
      { do: "report-tie", case: "4/23", why: "er ansatt hos eieren" },
      { do: "remark", need: "dekom-1", text: "Tiltaket er alt i gang." },
      { do: "counter-proposal", amounts: [{ need: "dekom-1", amount: 120_000 }], why: "mer til det som er i gang" },
    ],
  });
});

test("an amount that cannot be read is said, and is in no file", () => {
  const outbox = new Outbox({ identity: "a" }, null);
  outbox.amount("dekom-1", "-5");
  expect([outbox.unread, outbox.asks]).toEqual([["dekom-1"], []]);
});

test("it is there when the copy of the same meeting is opened again, and not in another's", () => {
  const kept = drawer();
  new Outbox({ identity: "a" }, kept).remark("dekom-1", "Hei");
  expect(new Outbox({ identity: "a" }, kept).asks).toHaveLength(1);
  expect(new Outbox({ identity: "b" }, kept).asks).toEqual([]);
  kept.setItem("innstilling.review.file:c:outbox", "[");
  expect(new Outbox({ identity: "c" }, kept).asks).toEqual([]);
});
