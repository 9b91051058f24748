import { describe, expect, test } from "vitest";
import { nordland } from "../../tests/fixture/nordland";
import type { Seat } from "../types/Seat";
import { answers, groups, linesOf, sumsOf, type Line } from "./groups";

const meeting = nordland();
const view = {
  ...meeting,
  papers: [],
  head: meeting.file.head,
  copied_at: meeting.file.saved_at,
  identity: meeting.file.identity,
  decision: { at: "nothing" as const },
};
const all = linesOf(view);
const inScheme = (scheme: string) => all.filter(({ need }) => need.scheme === scheme);
const seatOf = (organisation: string): Seat => view.seats.find((seat) => seat.organisation === organisation)!;
const keys = (lines: Line[]) => lines.map(({ need }) => need.id).sort();

describe("what a representative meets first", () => {
  test.each(view.seats.map((seat) => [seat.id, seat] as const))("%s: every behovsmelding stands in exactly one group", (_, seat) => {
    for (const scheme of view.schemes) {
      const found = groups(inScheme(scheme.id), view.regions, seat).flatMap((group) => group.lines);
      expect(keys(found)).toEqual(keys(inScheme(scheme.id)));
    }
  });

  test("the groups tally with the scheme", () => {
    for (const totals of view.draft.schemes) {
      const found = groups(inScheme(totals.scheme), view.regions, seatOf("Bodø kommune"));
      expect(found.reduce((sum, group) => sum + group.sums.amount, 0)).toBe(totals.allocated);
      expect(found.reduce((sum, group) => sum + group.sums.applied, 0)).toBe(totals.applied);
      expect(found.reduce((sum, group) => sum + group.sums.owner + group.sums.university, 0)).toBe(totals.allocated);
    }
  });

  test("a municipality meets its own first, then its region without them, then the others in order", () => {
    const [own, home, ...others] = groups(inScheme("dekom"), view.regions, seatOf("Sortland kommune"));
    expect(own!.lines.every(({ need }) => need.owner.name === "Sortland kommune") && own!.lines.length > 0).toBe(true);
    expect([home!.kind, home!.region, home!.others]).toEqual(["own-region", "Vesterålen", "without-own"]);
    expect(others.map((group) => group.region)).toEqual(view.regions.filter((region) => region !== "Vesterålen"));
    expect(others.every((group) => group.others === "all")).toBe(true);
  });

  test("a university's own are those it is partner in, and it has no region", () => {
    const [own, next] = groups(inScheme("kl"), view.regions, seatOf("Nord universitet"));
    expect(own!.lines.every(({ need }) => need.university === "Nord universitet") && own!.lines.length > 0).toBe(true);
    expect(next!.kind).toBe("region");
  });

  test("an organisation without behovsmeldinger has an empty group, so that the page can say so", () => {
    const [own] = groups(inScheme("kl"), view.regions, seatOf("KS Nord-Norge"));
    expect([own!.kind, own!.sums.count, own!.sums.amount]).toEqual(["own", 0, 0]);
  });

  test("without a seat there are only regions", () => {
    expect(groups(inScheme("kl"), view.regions, null).every((group) => group.kind === "region")).toBe(true);
  });

  test("a region the meeting does not list is not lost", () => {
    const stray = { ...all[0]!, need: { ...all[0]!.need, region: "Svalbard" } };
    expect(groups([stray], view.regions, null).map((group) => group.region)).toEqual(["Svalbard"]);
  });
});

describe("search", () => {
  const found = (search: string) => all.filter((line) => answers(line, search));

  test("owner and measure, in any order and case", () => {
    expect(found("SORTLAND lesing").map(({ need }) => need.owner.name)).toContain("Sortland kommune");
    expect(found("lesing sortland")).toEqual(found("SORTLAND lesing"));
  });

  test("a number is the whole number: 8 is not 80", () => {
    expect(
      new Set(
        found("8")
          .filter(({ need }) => !need.measure.includes("8"))
          .map(({ need }) => need.number),
      ),
    ).toEqual(new Set([8]));
  });

  test("nothing typed finds everything, nonsense finds nothing", () => {
    expect(found("  ")).toHaveLength(all.length);
    expect(sumsOf(found("xyzzy"))).toEqual({ count: 0, applied: 0, amount: 0, owner: 0, university: 0 });
  });
});
