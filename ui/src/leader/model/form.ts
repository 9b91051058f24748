// The form of a model: the same shape as the JSON with every field there, and each figure as the text that stands in its field.
// Lists have the same order as in the JSON, so that a fault's place leads to its field.
import type { Base } from "../../types/Base";
import type { Criterion } from "../../types/Criterion";
import type { Names } from "../../types/Names";
import type { RoundOrder } from "../../types/RoundOrder";
import type { SetAsideKind } from "../../types/SetAsideKind";
import type { Severity } from "../../types/Severity";
import { shownCount, shownDay, shownDecimal, shownKroner, shownShare } from "./figures";
import type { AllocationModel } from "../../types/AllocationModel";
import type { AllowedUse } from "../../types/AllowedUse";
import type { AskedOf } from "../../types/AskedOf";
import type { AttentionPoint } from "../../types/AttentionPoint";
import type { Checked } from "../../types/Checked";
import type { ContributionBase } from "../../types/ContributionBase";
import type { Method } from "../../types/Method";
import type { Listed } from "../../types/Listed";
import type { PaidOf } from "../../types/PaidOf";
import type { PaidTo } from "../../types/PaidTo";
import type { PartBase } from "../../types/PartBase";
import type { Pots } from "../../types/Pots";
import type { PotsBy } from "../../types/PotsBy";
import type { PotsPer } from "../../types/PotsPer";
import type { Question } from "../../types/Question";
import type { Round } from "../../types/Round";
import type { SchemeModel } from "../../types/SchemeModel";
import type { SetAside } from "../../types/SetAside";
import type { Spill } from "../../types/Spill";
import type { Split } from "../../types/Split";
import type { Tier } from "../../types/Tier";

export interface ModelForm {
  version: number;
  name: Names;
  unit: string;
  method: Method;
  criteria: { criterion: Criterion; points: Listed[] }[];
  questions: QuestionForm[];
  uses: UseForm[];
  attention: AttentionForm[];
  schemes: SchemeForm[];
}

/** Without `choices` it is answered in words. */
export interface QuestionForm extends Listed {
  schemes: string[];
  of: AskedOf;
  choices: Listed[];
  unanswered: Severity | "none";
}

export interface UseForm extends Listed {
  schemes: string[];
  paid_of: PaidOf;
  is_coordinator: "no" | "yes";
}

export interface AttentionForm {
  name: Names;
  schemes: string[];
}

export interface SchemeForm {
  scheme: string;
  set_asides: SetAsideForm[];
  pots: PotsForm;
  tiers: Tier[];
  weights: { to: Tier; weight: string }[];
  priority_regions: { region: string; reason: string }[];
  need_at_most: string;
  split: SplitForm;
  measures_at_once: string;
  years_at_most: string;
  checks: { that: Checked; severity: Severity }[];
  round: RoundForm | null;
}

/** `base` is `kroner` when a sum is given. */
export interface SetAsideForm extends Listed {
  base: Base | "kroner";
  percent: string;
  base_name: string;
  base_kroner: string;
  kroner: string;
  at_most: string;
  from_year: string;
  case: string;
  recipient: string;
  kind: SetAsideKind;
  report: string;
}

export interface PotsForm {
  per: PotsPer;
  by: PotsBy;
  figures: FigureForm[];
  at_most: string;
  floor: string;
  spill: Spill;
}

/** `plus` and `less` are lists with commas between. */
export interface FigureForm {
  name: Names;
  percent: string;
  plus: string;
  less: string;
}

export interface SplitForm {
  network_at_most: string;
  coordinator_at_most: string;
  coordinator_of: PartBase;
  own_contribution: string;
  own_contribution_of: ContributionBase;
  paid_to: PaidTo;
}

export interface RoundForm {
  set_aside: string;
  rate: string;
  case: string;
  opens: string;
  closes: string;
  shared_after: string;
  order: RoundOrder[];
  studies: Listed[];
  per_kindergarten: string;
}

export const noNames = (): Names => ({ nb: "", nn: "", en: "" });
const names = ({ nb, nn, en }: Names): Names => ({ nb, nn, en });
const item = ({ id, name }: Listed): Listed => ({ id, name: names(name) });

/** An id that none of these have. */
export function freshId(kind: string, taken: { id: string }[]): string {
  let number = taken.length + 1;
  while (taken.some(({ id }) => id === `${kind}-${number}`)) number++;
  return `${kind}-${number}`;
}

export const newQuestion = (taken: { id: string }[]): QuestionForm => question({ id: freshId("question", taken), name: noNames() });
export const newUse = (taken: { id: string }[]): UseForm => use({ id: freshId("use", taken), name: noNames() });
export const newAttention = (): AttentionForm => attention({ name: noNames() });
export const newSetAside = (taken: { id: string }[]): SetAsideForm => ({
  ...setAside({ id: freshId("set-aside", taken), name: noNames() }),
  base: "frame",
});
export const newFigure = (): FigureForm => ({ name: noNames(), percent: "", plus: "", less: "" });
export const newScheme = (scheme: string): SchemeForm => schemeForm({ scheme, set_asides: [], tiers: ["all"] });
export const newRound = (setAsides: { id: string }[]): RoundForm => round({ set_aside: setAsides[0]?.id ?? "", rate: 0, order: [], studies: [] }, "");

function question(of: Question): QuestionForm {
  return {
    ...item(of),
    schemes: [...(of.schemes ?? [])],
    of: of.of ?? "all",
    choices: (of.choices ?? []).map(item),
    unanswered: of.unanswered ?? "none",
  };
}

function use(of: AllowedUse): UseForm {
  return { ...item(of), schemes: [...(of.schemes ?? [])], paid_of: of.paid_of ?? "both", is_coordinator: of.is_coordinator ? "yes" : "no" };
}

const attention = (of: AttentionPoint): AttentionForm => ({ name: names(of.name), schemes: [...(of.schemes ?? [])] });

function setAside(of: SetAside): SetAsideForm {
  return {
    ...item(of),
    base: of.kroner === undefined ? (of.base ?? "frame") : "kroner",
    percent: shownDecimal(of.percent),
    base_name: of.base_name ?? "",
    base_kroner: shownKroner(of.base_kroner),
    kroner: shownKroner(of.kroner),
    at_most: shownDecimal(of.at_most),
    from_year: shownCount(of.from_year),
    case: of.case ?? "",
    recipient: of.recipient ?? "",
    kind: of.kind ?? "other",
    report: of.report ?? "",
  };
}

function pots(of: Pots = { per: "one", by: "applied", spill: "stays" }): PotsForm {
  return {
    per: of.per,
    by: of.by ?? "applied",
    figures: (of.figures ?? []).map(({ name, percent, plus, less }) => ({
      name: names(name),
      percent: shownShare(percent),
      plus: plus.join(", "),
      less: (less ?? []).join(", "),
    })),
    at_most: shownDecimal(of.at_most),
    floor: shownKroner(of.floor),
    spill: of.spill ?? "stays",
  };
}

function split(of: Split = { coordinator_of: "grant", own_contribution_of: "owner-part", paid_to: "owner" }): SplitForm {
  return {
    network_at_most: shownDecimal(of.network_at_most),
    coordinator_at_most: shownDecimal(of.coordinator_at_most),
    coordinator_of: of.coordinator_of ?? "grant",
    own_contribution: shownDecimal(of.own_contribution),
    own_contribution_of: of.own_contribution_of ?? "owner-part",
    paid_to: of.paid_to ?? "owner",
  };
}

function round(of: Round, rate = shownKroner(of.rate)): RoundForm {
  return {
    set_aside: of.set_aside,
    rate,
    case: of.case ?? "",
    opens: shownDay(of.opens),
    closes: shownDay(of.closes),
    shared_after: shownDay(of.shared_after),
    order: [...of.order],
    studies: (of.studies ?? []).map(item),
    per_kindergarten: shownCount(of.per_kindergarten),
  };
}

function schemeForm(of: SchemeModel): SchemeForm {
  return {
    scheme: of.scheme,
    set_asides: (of.set_asides ?? []).map(setAside),
    pots: pots(of.pots),
    tiers: [...of.tiers],
    weights: (of.weights ?? []).map(({ to, weight }) => ({ to, weight: shownDecimal(weight) })),
    priority_regions: (of.priority_regions ?? []).map(({ region, reason }) => ({ region, reason })),
    need_at_most: shownKroner(of.need_at_most),
    split: split(of.split),
    measures_at_once: shownCount(of.measures_at_once),
    years_at_most: shownCount(of.years_at_most),
    checks: (of.checks ?? []).map(({ that, severity }) => ({ that, severity })),
    round: of.round ? round(of.round) : null,
  };
}

/** The form of a model that the program has read. */
export function toForm(model: AllocationModel): ModelForm {
  return {
    version: model.version,
    name: names(model.name),
    unit: shownKroner(model.unit),
    method: model.method,
    criteria: (model.criteria ?? []).map(({ criterion, points }) => ({ criterion, points: points.map(item) })),
    questions: (model.questions ?? []).map(question),
    uses: (model.uses ?? []).map(use),
    attention: (model.attention ?? []).map(attention),
    schemes: model.schemes.map(schemeForm),
  };
}
