// The tildelingsmodell as the program writes it: one interface for each object of the JSON, in its words. Decimals, fractions
// and days are texts; kroner and years are numbers; what may be left out is optional.
import type { Base } from "../../types/Base";
import type { Criterion } from "../../types/Criterion";
import type { Names } from "../../types/Names";
import type { RoundOrder } from "../../types/RoundOrder";
import type { SetAsideKind } from "../../types/SetAsideKind";
import type { Severity } from "../../types/Severity";

/** The version of the format that the form writes. */
export const MODEL_VERSION = 3;

export const askedOf = ["all", "ongoing", "new"] as const;
export type AskedOf = (typeof askedOf)[number];
export const paidOf = ["both", "owner", "university"] as const;
export type PaidOf = (typeof paidOf)[number];
export const methods = ["largest-remainder", "sainte-lague"] as const;
export type Method = (typeof methods)[number];
export const potsPer = ["one", "region", "owner"] as const;
export type PotsPer = (typeof potsPer)[number];
export const potsBy = ["applied", "last-year", "key-figures"] as const;
export type PotsBy = (typeof potsBy)[number];
export const spills = ["stays", "to-others"] as const;
export type Spill = (typeof spills)[number];
export const tiers = ["ongoing", "special-challenges", "priority-region", "network-rank", "all"] as const;
export type Tier = (typeof tiers)[number];
/** The tiers that can be given a weight. */
export const weighing = ["ongoing", "special-challenges", "priority-region"] as const satisfies readonly Tier[];
export const partBases = ["grant", "owner-part"] as const;
export type PartBase = (typeof partBases)[number];
export const contributionBases = ["owner-part", "grant", "coordinator-limit"] as const;
export type ContributionBase = (typeof contributionBases)[number];
export const paidTo = ["owner", "host"] as const;
export type PaidTo = (typeof paidTo)[number];
export const setAsideKinds = ["other", "joint-measures", "thirty-percent-part"] as const satisfies readonly SetAsideKind[];
export const criteria = ["local-need", "collective", "partnership"] as const satisfies readonly Criterion[];
export const severities = ["info", "warn", "block"] as const satisfies readonly Severity[];
export const roundOrders = ["study", "dispensations-in-municipality", "dispensations-in-kindergarten", "progress"] as const satisfies readonly RoundOrder[];
export const checked = [
  "pps-takes-part",
  "statped-described",
  "team-described",
  "private-owners-offered",
  "statped-partner-reasoned",
  "special-needs-only",
] as const;
export type Checked = (typeof checked)[number];

export interface AllocationModel {
  version: number;
  name: Names;
  /** Kroner. */
  unit: number;
  method: Method;
  criteria?: { criterion: Criterion; points: NamedItem[] }[];
  questions?: Question[];
  uses?: AllowedUse[];
  attention?: AttentionPoint[];
  schemes: SchemeModel[];
}

/** What has an id and a name: a sub-point, a choice of a question, a study. */
export interface NamedItem {
  id: string;
  name: Names;
}

/** What a behovsmelding is asked to say, in words or by ticking `choices`; in all schemes when none is named. */
export interface Question extends NamedItem {
  schemes?: string[];
  of?: AskedOf;
  choices?: NamedItem[];
  unanswered?: Severity;
}

/** What the money may be used for. */
export interface AllowedUse extends NamedItem {
  schemes?: string[];
  paid_of?: PaidOf;
  is_coordinator?: boolean;
}

/** What to look at when a behovsmelding is written and judged. */
export interface AttentionPoint {
  name: Names;
  schemes?: string[];
}

export interface SchemeModel {
  scheme: string;
  set_asides?: SetAside[];
  pots?: Pots;
  tiers: Tier[];
  weights?: { to: Tier; weight: string }[];
  priority_regions?: { region: string; reason: string }[];
  need_at_most?: number;
  split?: Split;
  measures_at_once?: number;
  years_at_most?: number;
  checks?: { that: Checked; severity: Severity }[];
  round?: Round;
}

/** Either `percent` and `base` (with a name and a sum when the base is `named`), or `kroner`. */
export interface SetAside extends NamedItem {
  percent?: string;
  base?: Base;
  base_name?: string;
  base_kroner?: number;
  kroner?: number;
  at_most?: string;
  from_year?: number;
  case?: string;
  recipient?: string;
  kind?: SetAsideKind;
  report?: string;
}

export interface Pots {
  per: PotsPer;
  by?: PotsBy;
  figures?: FigureShare[];
  at_most?: string;
  floor?: number;
  spill?: Spill;
}

export interface FigureShare {
  name: Names;
  /** `33.5` or `100/3`. */
  percent: string;
  plus: string[];
  less?: string[];
}

export interface Split {
  network_at_most?: string;
  coordinator_at_most?: string;
  coordinator_of?: PartBase;
  own_contribution?: string;
  own_contribution_of?: ContributionBase;
  paid_to?: PaidTo;
}

export interface Round {
  set_aside: string;
  rate: number;
  case?: string;
  opens?: string;
  closes?: string;
  shared_after?: string;
  order: RoundOrder[];
  studies?: NamedItem[];
  per_kindergarten?: number;
}
