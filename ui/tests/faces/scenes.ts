// Scenes of the wall for pictures: few rows and many, an estimate, a negative rest, and each situation of the deciding.
// Made from the example meeting; the amounts and the votes are made up.
import type { ClosedVote } from "../../src/types/ClosedVote";
import type { DecisionView } from "../../src/types/DecisionView";
import type { WallRow } from "../../src/types/WallRow";
import type { WallView } from "../../src/types/WallView";
import type { Sums } from "../fixture/charts";
import { nordland } from "../fixture/nordland";
import { wallOf } from "../fixture/wall";
import { caseScenes } from "./cases";
import { aroundScenes, chartScenes, eighty, regions } from "./charts";

type Rows = Extract<WallView["content"], { scene: "rows" }>;

const meeting = nordland();

function scheme(id: string, edit: (rows: Rows) => void = () => undefined): WallView {
  meeting.wall.scene = { scene: "draft", scheme: id };
  const view = wallOf(meeting, new Map());
  edit(view.content as Rows);
  return view;
}

/** The first `count` behovsmeldinger of Dekom, as if one region had them all. */
function region(count: number, edit: (rows: Rows) => void = () => undefined): WallView {
  meeting.wall.scene = { scene: "draft", scheme: "dekom" };
  const view = wallOf(meeting, new Map());
  const content = view.content as Rows;
  const given = new Map(meeting.draft.amounts.map((line) => [line.need, line]));
  content.region = "Salten";
  content.rows = meeting.needs
    .filter((need) => need.scheme === "dekom")
    .slice(0, count)
    .map((need): WallRow => {
      const { applied, amount } = given.get(need.id)!;
      return { key: need.id, label: need.owner.name, detail: need.measure, applied, amount, moved: 0 };
    });
  content.shown_applied = content.rows.reduce((sum, row) => sum + row.applied, 0);
  content.shown_amount = content.rows.reduce((sum, row) => sum + row.amount, 0);
  edit(content);
  return view;
}

/** Moves one row and lets the rest of the frame take it. */
function move(rows: Rows, index: number, by: number) {
  const row = rows.rows[index]!;
  row.amount += by;
  row.moved = by;
  rows.shown_amount += by;
  rows.sums.allocated += by;
  rows.sums.unallocated -= by;
}

/** The rows of these regions; the third is the one that was changed. */
function asRegions(rows: Rows, regions: Sums[]) {
  rows.rows = regions.map(({ region, applied, owner, university }) => ({
    key: region,
    label: region,
    detail: null,
    applied,
    amount: owner + university,
    moved: 0,
  }));
  rows.shown_applied = rows.rows.reduce((sum, row) => sum + row.applied, 0);
  rows.shown_amount = rows.rows.reduce((sum, row) => sum + row.amount, 0);
  move(rows, Math.min(2, regions.length - 1), -131_500);
}

const version = { draft: "Utkast A", hash: "3f2a9c41d07b55aa90e1", frozen_at: "2023-03-17T09:48:00Z", case: "4/23" };
const won: ClosedVote = {
  opened: {
    ordinal: 1,
    method: "show-of-hands",
    roll: Array.from({ length: 18 }, (_, seat) => `s${seat + 1}`),
    attendance: [],
    rules: { majority: "simple", quorum: null },
    opened_at: "2023-03-17T09:51:00Z",
  },
  version: version.hash,
  votes: { method: "show-of-hands", count: { yes: 12, no: 5, blank: 1 } },
  count: { yes: 12, no: 5, blank: 1 },
  result: "adopted",
  closed_at: "2023-03-17T09:55:00Z",
};

function result(decision: Partial<DecisionView>, edit: (view: WallView) => void = () => undefined): WallView {
  meeting.wall.scene = { scene: "result" };
  const none = { proposed: null, votes: [], decision: null, earlier: [] };
  meeting.decision = { ...none, ...decision };
  const view = wallOf(meeting, new Map());
  edit(view);
  return view;
}

const decided_at = "2023-03-17T09:56:00Z";
const consensus = { version, decided: { by: "consensus" as const, attendance: null }, decided_at, reopened: null, replaced_by: null };

/** Decided in so many parts: by bodies, each for itself, and by groups of lines. */
const carriedIn = (parts: number) =>
  result({ decision: consensus }, (view) => {
    const votes = Array.from({ length: parts }, (_, nth) => ({
      body: nth % 2 === 0 ? "Samarbeidsforum skole i Innlandet" : "Samarbeidsforum barnehage i Innlandet",
      ordinal: nth + 1,
      count: { yes: 15 + nth, no: 10 + nth, blank: 10 },
    }));
    if (view.content.scene === "result") view.content.deciding = { at: "carried", version, when: decided_at, votes };
  });

/** Every scene by name. */
export const scenes: Record<string, () => WallView> = {
  ...chartScenes,
  ...aroundScenes,
  ...caseScenes,
  pause: () => {
    meeting.wall.scene = { scene: "pause" };
    return wallOf(meeting, new Map());
  },
  "pause-long": () => {
    const view = scenes.pause!();
    view.forum = "Samarbeidsforum for kompetanseutvikling i Møre og Romsdal";
    view.case!.title =
      "Innstilling om fordeling av midler til lokal kompetanseutvikling i barnehage og grunnopplæring, regional og desentralisert ordning og Kompetanseløftet";
    return view;
  },
  "regions-before": () => scheme("dekom"),
  regions: () => scheme("dekom", (rows) => move(rows, 5, 24_000)),
  spread: () =>
    scheme("dekom", (rows) => {
      rows.rows.forEach((row, index) => (row.moved = index === 3 ? 350_000 : -50_000));
      rows.stage = "proposed";
    }),
  estimate: () =>
    scheme("rekom", (rows) => {
      rows.sums.frame_status = "estimate";
      move(rows, 2, -131_500);
    }),
  "tried-frame": () =>
    scheme("rekom", (rows) => {
      rows.sums.registered = rows.sums.frame;
      rows.sums.frame = 12_000_000;
      rows.sums.unallocated = 1_114_000;
    }),
  "tried-result": () =>
    result({}, (view) => {
      const content = view.content;
      if (content.scene !== "result") return;
      const [first] = content.schemes;
      first![1] = { ...first![1], frame: 12_000_000, unallocated: 1_114_000, registered: first![1].frame };
    }),
  "not-reckoned": () => ({ ...scheme("rekom"), content: { scene: "not-reckoned", draft: "Utkast A" } }),
  negative: () => scheme("kl", (rows) => move(rows, 4, 1_288_020)),
  "no-rows": () =>
    scheme("kl", (rows) => {
      rows.rows = [];
      rows.shown_amount = rows.shown_applied = 0;
      rows.sums = { frame: 0, frame_status: null, set_aside: 0, allocated: 0, unallocated: 0, registered: null };
    }),
  "needs-7": () => region(7, (rows) => move(rows, 3, 15_245)),
  "needs-16": () => region(16, (rows) => move(rows, 9, -11_396)),
  "needs-40": () => region(40, (rows) => move(rows, 2, 15_245)),
  "needs-40-last": () => region(40, (rows) => move(rows, 38, 15_245)),
  large: () =>
    scheme("dekom", (rows) => {
      for (const row of rows.rows) {
        row.label = `Nettverket ${row.label} og omliggende kommuner`;
        row.applied *= 100;
        row.amount *= 100;
      }
      rows.sums = { frame: 1_207_000_000, frame_status: "estimate", set_aside: 362_100_000, allocated: 844_812_345, unallocated: 87_655, registered: null };
      rows.rows[1]!.moved = -112_345_678;
    }),
  ...Object.fromEntries(
    [1, 7, 25, 55].flatMap((count) => [
      [`rows-${count}`, () => scheme("dekom", (rows) => asRegions(rows, regions(count)))],
      [`rows-${count}-long`, () => scheme("dekom", (rows) => asRegions(rows, regions(count, eighty)))],
    ]),
  ),
  "needs-25-long": () =>
    region(25, (rows) => {
      rows.rows.forEach((row, nth) => (row.label = eighty(regions(1)[0]!, nth).region));
      move(rows, 2, 15_245);
    }),
  nothing: () => result({}),
  proposed: () => result({ proposed: version }),
  overspent: () =>
    result({ proposed: version }, (view) => {
      const content = view.content;
      if (content.scene === "result") content.schemes[1]![1] = { ...content.schemes[1]![1], frame_status: "estimate", unallocated: -88_020 };
    }),
  consensus: () => result({ decision: consensus }),
  carried: () => result({ votes: [won], decision: { ...consensus, decided: { by: "vote", vote: won } } }),
  "carried-two": () => carriedIn(2),
  "carried-four": () => carriedIn(4),
  "carried-six": () => carriedIn(6),
  reopened: () => result({ earlier: [{ ...consensus, reopened: "Rammen for Desentralisert ordning er endret i nytt tildelingsbrev." }] }),
};
