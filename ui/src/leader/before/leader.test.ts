// Who leads a body as it is typed: two years less a day, and what must be mended.
import { expect, test } from "vitest";
import type { Seat } from "../../types/Seat";
import { lastOfTwoYears, leaderInWords, readLeader, seatOfElected, typedLeader, withFrom } from "./leader";

const leader = { seat: "s15", term: { from: "2022-03-10", until: "2024-03-09", decided_by: "Valgt i sak 5/22" } };
const seat = (id: string, organisation: string): Seat => ({ id, group: { member: "KS" }, organisation, region: null, role: "representative", has_vote: true });

test("two years less a day end the day before, also about 29 February", () => {
  expect(["2022-03-10", "2024-02-29", "2022-03-01", "2023-01-01"].map(lastOfTwoYears)).toEqual(["2024-03-09", "2026-02-28", "2024-02-29", "2024-12-31"]);
});

test("the last day follows the first while nobody has written another, through days that cannot be read yet", () => {
  const typed = ["1", "10.03.2022", "10.03.202", "10.03.2023"].reduce(withFrom, typedLeader(null));
  expect([typed.from, typed.until]).toEqual(["10.03.2023", "09.03.2025"]);
  expect(withFrom({ ...typed, until: "31.12.2023" }, "01.01.2023").until).toBe("31.12.2023");
});

test("what is laid back reads the same, and nobody chosen is no leader whatever stands in the other fields", () => {
  expect(readLeader(typedLeader(leader))).toEqual({ leader });
  expect(readLeader({ ...typedLeader(leader), seat: "" })).toEqual({ leader: null });
});

test("each day that cannot be read says so itself", () => {
  expect(readLeader({ ...typedLeader(leader), from: "i dag" })).toEqual({ faults: { from: "Skriv datoen som 01.01.2024." } });
  expect(readLeader({ ...typedLeader(leader), from: "", until: "30.02.2024" })).toEqual({ faults: { from: expect.any(String), until: expect.any(String) } });
});

test("the elected is the one seat that is called so, by organisation or person, and none where two are", () => {
  const seats = [seat("s1", "KS"), seat("s2", "KS"), seat("s3", "Nord universitet")];
  const year = {
    holders: [{ seat: "s1", body: "forum", held_by: { person: "p1" }, deputies: [], term: null }],
    people: [{ id: "p1", name: "Valgt (konstruert)", email: null, phone: null }],
  };
  expect(["Nord universitet", "KS", "Valgt (konstruert)", "PBL"].map((name) => seatOfElected(name, seats, year))).toEqual(["s3", "", "s1", ""]);
});

test("who leads is told with how it was decided, and with one full stop", () => {
  const names = { seats: new Map([["s15", seat("s15", "KS Innlandet")]]) };
  const told = (decided_by: string | null) => leaderInWords(names, { ...leader, term: { ...leader.term, decided_by } });
  expect(told("Valgt i sak 5/22")).toBe("Leder: KS Innlandet, til 09.03.2024. Valgt i sak 5/22.");
  expect([told("Valgt i sak 5/22."), told(null)]).toEqual(["Leder: KS Innlandet, til 09.03.2024. Valgt i sak 5/22.", "Leder: KS Innlandet, til 09.03.2024."]);
});
