// The case on the wall, in each of its steps and with the longest it may have; constructed.
import type { WallCase } from "../../src/types/WallCase";
import type { WallDifference } from "../../src/types/WallDifference";
import type { WallProposal } from "../../src/types/WallProposal";
import type { WallView } from "../../src/types/WallView";
import { nordland } from "../fixture/nordland";
import { wallOf } from "../fixture/wall";
import { eighty, regions, sinceNow } from "./charts";

const meeting = nordland();

const LONG_TITLE =
  "Innstilling om fordeling av midler til lokal kompetanseutvikling i barnehage og grunnopplæring, regional og desentralisert ordning og Kompetanseløftet";
const DECISION = "Samarbeidsforum innstiller på at midlene fordeles slik utkastet viser. Det som ikke blir brukt, overføres til neste år.";

const proposal = (place: number, text: string, more: Partial<WallProposal> = {}): WallProposal => ({ place, by: null, text, decided: false, ...more });
const two = [proposal(1, "Utkast A"), proposal(2, "Utkast B, med mer til Salten", { by: "Fagforbundet Nordland" })];

/** What a counter-proposal changes, in so many regions. */
function difference(count: number, edit?: Parameters<typeof regions>[1]): WallDifference {
  const shifted = regions(count, edit).map(({ region, owner }, nth) => {
    const by = (nth % 2 === 0 ? 1 : -1) * (12_000 + nth * 3_500);
    return { region, shifted: { before: owner, after: owner + by, by } };
  });
  const sum = (of: "before" | "after" | "by") => shifted.reduce((before, { shifted }) => before + shifted[of], 0);
  const lines = shifted.map(({ region, shifted }) => ({ label: `${region}: Lærende nettverk for inkluderende praksis`, shifted }));
  return { on: [1, 2], total: { before: sum("before"), after: sum("after"), by: sum("by") }, regions: shifted, lines };
}

const rule = { rule: { share: { parts: 1, of: 2, reach: "more" }, of: "given" }, base: 17, needed: 9 } as unknown as NonNullable<WallCase["result"]>["rule"];
const vote: WallCase["vote"] = { number: 1, on: [1, 2], way: "secret-by-laptop", entitled: 18, how_many: 11, rule, secrecy: { is: "kept" } };
const result: WallCase["result"] = { number: 1, on: [1, 2], count: { yes: 6, no: 11, blank: 1 }, rule, outcome: { is: "second-carried", by: "votes" } };

function treated(more: Partial<WallCase>): WallView {
  meeting.wall.scene = { scene: "pause" };
  const plain: WallCase = {
    number: "4/23",
    title: "Innstilling om fordeling av midler",
    kind: "decision",
    proposed_decision: DECISION,
    method: null,
    questions: [],
    alternatives: [],
    guests: [],
    set_asides: [],
    proposals: [],
    speaking: null,
    speaks_next: null,
    quorum: { seats: 18, needed: 9, present: 16 },
    vote: null,
    result: null,
    difference: null,
  };
  return { ...wallOf(meeting, new Map()), content: { scene: "case", case: { ...plain, ...more } } };
}

const speaking = () => ({ speaking: { named: "Fagforbundet Nordland", since: sinceNow() }, speaks_next: "Bodø kommune" });

/** The case, step by step. */
export const caseScenes: Record<string, () => WallView> = {
  case: () => treated({}),
  "case-long": () => treated({ title: LONG_TITLE, proposed_decision: Array.from({ length: 9 }, () => DECISION).join(" ") }),
  "case-proposals": () => treated({ ...speaking(), proposals: two }),
  "case-proposals-long": () =>
    treated({
      title: LONG_TITLE,
      proposals: Array.from({ length: 5 }, (_, nth) =>
        proposal(nth + 1, Array.from({ length: nth * 3 + 1 }, () => DECISION).join(" "), { by: eighty(regions(1)[0]!, nth).region }),
      ),
    }),
  "case-difference": () => treated({ proposals: two, difference: difference(7) }),
  "case-difference-25": () => treated({ title: LONG_TITLE, proposals: two, difference: difference(25, eighty) }),
  "case-vote": () => treated({ proposals: two, vote }),
  "case-vote-difference": () => treated({ title: LONG_TITLE, proposals: two, vote, difference: difference(25, eighty) }),
  "case-result": () => treated({ proposals: two.map((one) => ({ ...one, decided: one.place === 2 })), result, difference: difference(7) }),
  "case-none": () => ({ ...treated({}), content: { scene: "case", case: null } }),
  join: () => ({ ...treated({}), content: { scene: "join" } }),
};
