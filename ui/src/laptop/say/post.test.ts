// The file of what was written at home: what is none is not read, and what is there already is not sent again.
import { expect, test } from "vitest";
import { ownView } from "../room/made_up";
import { readPost, unsent } from "./post";

const post = (asks: unknown[]) => JSON.stringify({ post: 1, forum: "F", year: 2023, seat: "s1", organisation: "O", asks });

test("what a seat may lay before the leader is read, and a ballot or the floor is not", () => {
  expect(readPost(post([{ do: "remark", text: "Hei" }]))?.asks).toHaveLength(1);
  const others = [post([{ do: "cast" }]), post([{ do: "ask-floor" }]), post(["x"]), post(Array(101).fill({ do: "remark", text: "a" })), "", "[]", "null", "{}"];
  expect(others.map(readPost)).toEqual(others.map(() => null));
});

test("what the seat has laid before the leader already is not sent again", () => {
  const read = readPost(post([{ do: "remark", need: "dekom-1", text: "Hei" }, { do: "report-absence" }]))!;
  expect(unsent(read, ownView())).toHaveLength(2);
  const laid = {
    number: 1,
    at: "2023-03-17T09:40:00Z",
    seat: "s1",
    state: "set-aside" as const,
    message: { message: "remark" as const, need: "dekom-1", text: "Hei" },
  };
  expect(unsent(read, ownView({ messages: [laid] }))).toEqual([{ do: "report-absence" }]);
});
