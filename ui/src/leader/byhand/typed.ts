// A behovsmelding as it is typed by hand, and as the program should have it. What may stand in it is the program's to say; here only
// what is no number, no amount, or left out.
import { inWords } from "../../lib/refusal";
import { kroner } from "../../lib/format";
import { t } from "../../lib/text";
import type { Need } from "../../types/Need";
import type { OwnerKind } from "../../types/OwnerKind";
import type { Faults } from "../about/details";
import type { TypedAmounts } from "../amounts.svelte";

export const ownerKinds: OwnerKind[] = ["municipality", "county", "private-kindergarten", "independent-school"];

/** A question that can be left unanswered. */
export type Answered = "" | "yes" | "no";

/** What is reported for a later year, as typed. */
export interface LaterYear {
  year: string;
  amount: string;
}

type Figure = "number" | "units" | "startYear" | "duration" | "rank";
type AmountField = "toOwner" | "toUniversity" | "coordinator";

/** The marks that are set or not. */
export const marks = ["ongoing", "severalMunicipalities", "specialChallenges", "followUp"] as const;
/** The three criteria as the behovsmelding itself says (R48). */
export const criteria = ["localNeed", "collective", "partnership"] as const;

export type TypedNeed = Record<Figure | AmountField, string> &
  Record<(typeof marks)[number] | (typeof criteria)[number], boolean> & {
    scheme: string;
    region: string;
    owner: string;
    orgNumber: string;
    kind: OwnerKind;
    measure: string;
    university: string;
    later: LaterYear[];
    pps: Answered;
    statped: Answered;
  };

const shown = (figure: number | null) => (figure === null ? "" : String(figure));
const money = (amount: number) => (amount === 0 ? "" : kroner(amount));
const answered = (said: boolean | null): Answered => (said === null ? "" : said ? "yes" : "no");
const said = (answer: Answered) => (answer === "" ? null : answer === "yes");

/** An empty form in a scheme and region. */
export function emptyNeed(scheme: string, region: string, number: number): TypedNeed {
  const none = { units: "", startYear: "", duration: "", rank: "", toOwner: "", toUniversity: "", coordinator: "" };
  const not = { ongoing: false, severalMunicipalities: false, specialChallenges: false, followUp: false };
  const unmet = { localNeed: false, collective: false, partnership: false };
  const words = { owner: "", orgNumber: "", measure: "", university: "" };
  return { scheme, region, number: String(number), kind: "municipality", later: [], pps: "", statped: "", ...none, ...not, ...unmet, ...words };
}

/** A behovsmelding in the form. */
export function typedNeed(need: Need): TypedNeed {
  return {
    scheme: need.scheme,
    region: need.region,
    number: String(need.number),
    owner: need.owner.name,
    orgNumber: need.owner.org_number ?? "",
    kind: need.owner.kind,
    measure: need.measure,
    university: need.university,
    units: shown(need.units),
    startYear: shown(need.start_year),
    duration: shown(need.duration_years),
    rank: shown(need.network_rank),
    toOwner: kroner(need.applied.owner),
    toUniversity: kroner(need.applied.university),
    coordinator: money(need.applied.coordinator),
    later: need.later_years.map(([year, amount]) => ({ year: String(year), amount: kroner(amount) })),
    ongoing: need.ongoing,
    severalMunicipalities: need.several_municipalities,
    specialChallenges: need.special_challenges,
    followUp: need.follow_up,
    localNeed: need.criteria.local_need,
    collective: need.criteria.collective,
    partnership: need.criteria.partnership,
    pps: answered(need.pps_takes_part),
    statped: answered(need.statped_involved),
  };
}

/** The first number of a scheme that none of its behovsmeldinger has had in this meeting. */
export function freeNumber(needs: readonly Pick<Need, "scheme" | "number">[], scheme: string): number {
  return 1 + Math.max(0, ...needs.filter((need) => need.scheme === scheme).map(({ number }) => number));
}

/** Faults by field; those of later years by `later.<row>.<field>`. */
export type NeedFaults = Faults<Record<Figure | AmountField | "region" | "owner" | "measure", string>> &
  Partial<Record<`later.${number}.${"year" | "amount"}`, string>>;

/** The behovsmelding, or what must be mended first. What the form does not show is kept of `old`. */
export async function readNeed(typed: TypedNeed, old: Need | null, amountsRead: TypedAmounts): Promise<{ need: Need } | { faults: NeedFaults }> {
  const faults: NeedFaults = {};
  const figure = (field: Figure) => {
    const text = typed[field].replace(/\s/g, "");
    if (text === "") return null;
    if (/^\d{1,9}$/.test(text)) return Number(text);
    faults[field] = t("need-no-number");
    return null;
  };
  const amount = async (text: string, field: keyof NeedFaults) => {
    try {
      return await amountsRead.read(text);
    } catch (error) {
      faults[field] = inWords(error);
      return 0;
    }
  };
  for (const field of ["region", "owner", "measure"] as const) if (typed[field].trim() === "") faults[field] = t(`need-${field}-missing`);
  const number = figure("number");
  if (number === null && faults.number === undefined) faults.number = t("need-number-missing");
  if (typed.toOwner.trim() === "" && typed.toUniversity.trim() === "") faults.toOwner = t("need-amount-missing");
  const applied = {
    owner: await amount(typed.toOwner, "toOwner"),
    university: await amount(typed.toUniversity, "toUniversity"),
    coordinator: await amount(typed.coordinator, "coordinator"),
  };
  const later: Need["later_years"] = [];
  for (const [nth, { year, amount: text }] of typed.later.entries()) {
    if (year.trim() === "" && text.trim() === "") continue;
    if (!/^\d{4}$/.test(year.trim())) faults[`later.${nth}.year`] = t("need-no-year");
    later.push([Number(year.trim()), await amount(text, `later.${nth}.amount`)]);
  }
  const read: Omit<Need, "details"> = {
    id: `${typed.scheme}-${number ?? 0}`,
    number: number ?? 0,
    scheme: typed.scheme,
    region: typed.region.trim(),
    owner: { name: typed.owner.trim(), org_number: typed.orgNumber.replace(/\s/g, "") || null, kind: typed.kind },
    measure: typed.measure.trim(),
    units: figure("units"),
    university: typed.university.trim(),
    applied,
    later_years: later,
    start_year: figure("startYear"),
    duration_years: figure("duration"),
    ongoing: typed.ongoing,
    several_municipalities: typed.severalMunicipalities,
    network_rank: figure("rank"),
    criteria: { local_need: typed.localNeed, collective: typed.collective, partnership: typed.partnership },
    special_challenges: typed.specialChallenges,
    follow_up: typed.followUp,
    pps_takes_part: said(typed.pps),
    statped_involved: said(typed.statped),
  };
  if (Object.keys(faults).length > 0) return { faults };
  return { need: { ...read, details: old?.details ?? noDetails } };
}

const noDetails: Need["details"] = {
  challenges_reason: null,
  follow_up_agreed: null,
  coordinator_reason: null,
  all_to_university: null,
  theme: null,
  statped_role: null,
  statped_partner: null,
  team_around_child: null,
  private_owners_offered: null,
  answers: {},
  uses: [],
  universities: [],
  alike: null,
};
