import { describe, expect, test } from "vitest";
import type { ClosedVote } from "../types/ClosedVote";
import type { DecisionView } from "../types/DecisionView";
import type { VoteResult } from "../types/VoteResult";
import { deciding } from "./deciding";

const none: DecisionView = { proposed: null, consensus_tried_at: null, open_vote: null, votes: [], decision: null, earlier: [] };
const a = { draft: "Utkast A", hash: "3f2a9c41", frozen_at: "2023-03-17T09:48:00Z", case: "4/23" };
const b = { ...a, draft: "Utkast B", hash: "77aa01ff" };
const opened = {
  ordinal: 1,
  method: "show-of-hands" as const,
  roll: ["s01", "s02", "s03"],
  attendance: [],
  rules: { majority: "simple" as const, quorum: null },
  opened_at: "2023-03-17T09:52:00Z",
  so_far: { count: { yes: null, no: null, blank: null } },
};
const held = (result: VoteResult): ClosedVote => ({
  opened,
  version: a.hash,
  votes: { method: "show-of-hands", count: { yes: 1, no: 2, blank: 0 } },
  count: { yes: 1, no: 2, blank: 0 },
  result,
  closed_at: "2023-03-17T09:55:00Z",
});
const tried = "2023-03-17T09:50:00Z";

describe("where the deciding stands", () => {
  test("it follows the order of the meeting: put forward, consensus tried, vote", () => {
    expect(deciding(none).at).toBe("nothing");
    expect(deciding({ ...none, proposed: a }).at).toBe("proposed");
    expect(deciding({ ...none, proposed: a, consensus_tried_at: tried }).at).toBe("tried");
    expect(deciding({ ...none, proposed: a, consensus_tried_at: tried, open_vote: opened }).at).toBe("voting");
  });

  test("consensus needs no count, a vote brings its own", () => {
    const record = { version: a, decided: { by: "consensus" as const, attendance: null }, decided_at: tried, reopened: null };
    expect(deciding({ ...none, decision: record })).toEqual({ at: "consensus", version: a, when: tried });
    const won = held("adopted");
    const voted = deciding({ ...none, votes: [won], decision: { ...record, decided: { by: "vote", vote: won } } });
    expect(voted.at === "carried" && voted.vote.count.no).toBe(2);
  });

  test("a proposal that fell stays on the wall until something else happens", () => {
    const fell = { ...none, proposed: a, consensus_tried_at: tried, votes: [held("fallen")] };
    expect(deciding(fell).at).toBe("not-carried");
    expect(deciding({ ...fell, proposed: b, consensus_tried_at: null }).at, "another version is put forward").toBe("proposed");
    expect(deciding({ ...fell, consensus_tried_at: "2023-03-17T10:10:00Z" }).at, "consensus is tried once more").toBe("tried");
  });

  test("a vote without quorum decides nothing", () => {
    expect(deciding({ ...none, proposed: a, votes: [held("no-quorum")] }).at).toBe("not-carried");
  });

  test("a decision that was set aside is said, until the draft is put forward again", () => {
    const earlier = [{ version: a, decided: { by: "consensus" as const, attendance: null }, decided_at: tried, reopened: "Ny ramme" }];
    expect(deciding({ ...none, earlier }).at).toBe("reopened");
    expect(deciding({ ...none, earlier, proposed: b }).at).toBe("proposed");
  });
});
