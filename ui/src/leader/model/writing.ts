// From the form to the JSON of a model. What cannot be read as a figure is named with its place, and nothing is guessed; what
// the choices of the form rule out (key figures when the pots are made otherwise) is left out.
import type { TrialFault } from "../../types/TrialFault";
import { readDay } from "../../lib/reading";
import { readCase, readCount, readDecimal, readKroner, readPercent, readShare } from "./figures";
import type { AttentionForm, ModelForm, PotsForm, QuestionForm, RoundForm, SchemeForm, SetAsideForm, SplitForm, UseForm } from "./form";
import { MODEL_VERSION } from "./model";
import type { AllocationModel } from "../../types/AllocationModel";
import type { AllowedUse } from "../../types/AllowedUse";
import type { AttentionPoint } from "../../types/AttentionPoint";
import type { Listed } from "../../types/Listed";
import type { Pots } from "../../types/Pots";
import type { Question } from "../../types/Question";
import type { Round } from "../../types/Round";
import type { SchemeModel } from "../../types/SchemeModel";
import type { SetAside } from "../../types/SetAside";
import type { Split } from "../../types/Split";

/** A model as far as it could be read, and what could not. With faults it is not to be sent. */
export interface Written {
  model: AllocationModel;
  faults: TrialFault[];
}

const item = ({ id, name: { nb, nn, en } }: Listed): Listed => ({ id, name: { nb, nn, en } });
const list = (typed: string) =>
  typed
    .split(",")
    .map((part) => part.trim())
    .filter((part) => part !== "");

/** Leaves out what is not there. */
const kept = <T extends object>(all: T): T => Object.fromEntries(Object.entries(all).filter(([, value]) => value !== undefined && value !== "")) as T;

/** Leaves out lists without anything in them. */
const some = <T>(all: T[]): T[] | undefined => (all.length > 0 ? all : undefined);

const question = (form: QuestionForm): Question => ({
  ...item(form),
  ...kept({
    schemes: some([...form.schemes]),
    of: form.of === "all" ? undefined : form.of,
    choices: some(form.choices.map(item)),
    unanswered: form.unanswered === "none" ? undefined : form.unanswered,
  }),
});
const use = (form: UseForm): AllowedUse => ({
  ...item(form),
  ...kept({
    schemes: some([...form.schemes]),
    paid_of: form.paid_of === "both" ? undefined : form.paid_of,
    is_coordinator: form.is_coordinator === "yes" ? true : undefined,
  }),
});
const attention = (form: AttentionForm): AttentionPoint => kept({ name: { ...form.name }, schemes: some([...form.schemes]) });

class Writer {
  readonly faults: TrialFault[] = [];

  /** What a field that may be empty says. */
  maybe<T>(typed: string, place: string, code: string, read: (typed: string) => T | null): T | undefined {
    return typed.trim() === "" ? undefined : this.must(typed, place, code, read);
  }

  /** What a field that must be filled says. */
  must<T>(typed: string, place: string, code: string, read: (typed: string) => T | null): T | undefined {
    const value = read(typed);
    if (value === null) this.faults.push({ place, code: `unread-${code}`, detail: `«${typed}» cannot be read` });
    return value ?? undefined;
  }

  model(form: ModelForm): AllocationModel {
    return kept({
      version: form.version > MODEL_VERSION ? form.version : MODEL_VERSION,
      name: { ...form.name },
      unit: this.must(form.unit, "unit", "kroner", readKroner) ?? 1,
      method: form.method,
      criteria: some(form.criteria.map(({ criterion, points }) => ({ criterion, points: points.map(item) }))),
      questions: some(form.questions.map(question)),
      uses: some(form.uses.map(use)),
      attention: some(form.attention.map(attention)),
      schemes: form.schemes.map((scheme, n) => this.scheme(scheme, `schemes[${n}]`)),
    });
  }

  scheme(form: SchemeForm, place: string): SchemeModel {
    const weight = (typed: string, n: number) => this.must(typed, `${place}.weights[${n}].weight`, "number", readDecimal) ?? "1";
    const count = (field: "measures_at_once" | "years_at_most") => this.maybe(form[field], `${place}.${field}`, "count", readCount);
    return kept({
      scheme: form.scheme,
      set_asides: form.set_asides.map((one, n) => this.setAside(one, `${place}.set_asides[${n}]`)),
      pots: this.pots(form.pots, `${place}.pots`),
      tiers: [...form.tiers],
      weights: some(form.weights.map((one, n) => ({ to: one.to, weight: weight(one.weight, n) }))),
      priority_regions: some(form.priority_regions.map(({ region, reason }) => ({ region, reason }))),
      need_at_most: this.maybe(form.need_at_most, `${place}.need_at_most`, "kroner", readKroner),
      split: this.split(form.split, `${place}.split`),
      measures_at_once: count("measures_at_once"),
      years_at_most: count("years_at_most"),
      checks: some(form.checks.map(({ that, severity }) => ({ that, severity }))),
      round: form.round ? this.round(form.round, `${place}.round`) : undefined,
    });
  }

  setAside(form: SetAsideForm, place: string): SetAside {
    const sum = form.base === "kroner";
    const named = form.base === "named";
    return {
      ...item(form),
      ...kept({
        percent: sum ? undefined : this.must(form.percent, `${place}.percent`, "percent", readPercent),
        base: form.base === "kroner" ? undefined : form.base,
        base_kroner: named ? this.must(form.base_kroner, `${place}.base_kroner`, "kroner", readKroner) : undefined,
        kroner: sum ? this.must(form.kroner, `${place}.kroner`, "kroner", readKroner) : undefined,
        at_most: this.maybe(form.at_most, `${place}.at_most`, "percent", readPercent),
        from_year: this.maybe(form.from_year, `${place}.from_year`, "count", readCount),
        case: this.maybe(form.case, `${place}.case`, "case", readCase),
        recipient: form.recipient.trim(),
        kind: form.kind === "other" ? undefined : form.kind,
        report: form.report.trim(),
      }),
      // Also when it is empty: that is a fault with a place, and a base without its name is not understood at all.
      ...(named ? { base_name: form.base_name } : {}),
    };
  }

  pots(form: PotsForm, place: string): Pots | undefined {
    const at_most = this.maybe(form.at_most, `${place}.at_most`, "percent", readPercent);
    if (form.per === "one") return at_most === undefined ? undefined : { per: "one", by: "applied", at_most, spill: "stays" };
    const share = (typed: string, n: number) => this.must(typed, `${place}.figures[${n}].percent`, "share", readShare) ?? "0";
    const figures = () =>
      form.figures.map((one, n) => kept({ name: { ...one.name }, percent: share(one.percent, n), plus: list(one.plus), less: some(list(one.less)) }));
    return kept({
      per: form.per,
      by: form.by,
      figures: form.by === "key-figures" ? some(figures()) : undefined,
      at_most,
      floor: this.maybe(form.floor, `${place}.floor`, "kroner", readKroner),
      spill: form.spill,
    });
  }

  split(form: SplitForm, place: string): Split | undefined {
    const percent = (field: "network_at_most" | "coordinator_at_most" | "own_contribution") =>
      this.maybe(form[field], `${place}.${field}`, "percent", readPercent);
    const whole = kept({
      network_at_most: percent("network_at_most"),
      coordinator_at_most: percent("coordinator_at_most"),
      coordinator_of: form.coordinator_of,
      own_contribution: percent("own_contribution"),
      own_contribution_of: form.own_contribution_of,
      paid_to: form.paid_to,
    });
    const plain = Object.keys(whole).length === 3 && form.coordinator_of === "grant" && form.own_contribution_of === "owner-part";
    return plain && form.paid_to === "owner" ? undefined : whole;
  }

  round(form: RoundForm, place: string): Round {
    const day = (field: "opens" | "closes" | "shared_after") => this.maybe(form[field], `${place}.${field}`, "day", readDay);
    const whole = kept({
      rate: this.must(form.rate, `${place}.rate`, "kroner", readKroner) ?? 0,
      case: this.maybe(form.case, `${place}.case`, "case", readCase),
      opens: day("opens"),
      closes: day("closes"),
      shared_after: day("shared_after"),
      order: [...form.order],
      studies: form.studies.map(item),
      per_kindergarten: this.maybe(form.per_kindergarten, `${place}.per_kindergarten`, "count", readCount),
    });
    return { set_aside: form.set_aside, ...whole };
  }
}

/** The model that a form says. */
export function toModel(form: ModelForm): Written {
  const writer = new Writer();
  const model = writer.model(form);
  return { model, faults: writer.faults };
}
