// The form of the tildelingsmodell while it is filled in: what is changed, what the program says of it, and what is proposed
// by a file. Lives with the page, so that nothing is lost while other sections are looked at.
import { getContext, setContext, tick } from "svelte";
import { SvelteSet } from "svelte/reactivity";
import { hasText, t, textIfAny } from "../../lib/text";
import type { ModelTrial } from "../../types/ModelTrial";
import type { TrialFault } from "../../types/TrialFault";
import type { Meeting } from "../meeting.svelte";
import { toForm, type ModelForm } from "./form";
import type { AllocationModel } from "../../types/AllocationModel";
import { fieldOf, partsOf, placeInWords } from "./places";
import { toModel } from "./writing";

/** How long the keyboard rests before the effect is asked for, in milliseconds. */
const REST = 200;

/** A model from a file, tried and not taken in. */
export interface Proposal {
  model: AllocationModel;
  trial: ModelTrial;
}

/** What is unsaved when the page loads the meeting anew, by the file's identity. */
const unsaved = new Map<string, { began: string; form: ModelForm }>();

const textOf = (model: AllocationModel) => JSON.stringify(model);

export class ModelEditor {
  readonly meeting: Meeting;
  form = $state<ModelForm>()!;
  /** What is shown: one scheme, or null for what all schemes share. */
  shown = $state<string | null>(null);
  /** The parts that are open, by place. */
  readonly open = new SvelteSet<string>();
  trial = $state.raw<ModelTrial | null>(null);
  /** What the present model makes of the small meeting, to set the other beside. */
  before = $state.raw<ModelTrial | null>(null);
  trying = $state(false);
  proposal = $state.raw<Proposal | null>(null);
  /** The model that the form began from, as text. */
  #began = $state.raw("");
  #asked = 0;

  written = $derived(toModel(this.form));
  text = $derived(textOf(this.written.model));
  /** The meeting's model as the form would write it. */
  present = $derived.by(() => textOf(toModel(toForm(this.meeting.base.model)).model));
  edited = $derived(this.written.faults.length > 0 || this.text !== this.#began);
  /** The meeting's model was changed after the form was begun. */
  overtaken = $derived(this.edited && this.#began !== this.present);
  faults: TrialFault[] = $derived(this.written.faults.length > 0 ? this.written.faults : (this.trial?.faults ?? []));

  constructor(meeting: Meeting) {
    this.meeting = meeting;
    const left = unsaved.get(meeting.base.file.identity);
    this.form = left?.form ?? toForm(meeting.base.model);
    this.#began = left?.began ?? this.present;
    this.shown = this.form.schemes[0]?.scheme ?? null;
  }

  inWords = (place: string): string => placeInWords(place, this.written.model, this.meeting.schemeName);

  /** The reason of a fault in words. */
  why(fault: TrialFault): string {
    const own = `tm-${fault.code}`;
    if (fault.code.startsWith("unread-") && hasText(own)) return t(own);
    return textIfAny(`model-${fault.code}`) ?? fault.detail;
  }

  /** The faults of these places. */
  at(...places: string[]): TrialFault[] {
    return this.faults.filter(({ place }) => places.includes(place));
  }

  /** How many faults lie in a place or in what it holds. */
  within(...places: string[]): number {
    return this.faults.filter(({ place: at }) => places.some((place) => at === place || at.startsWith(`${place}.`) || at.startsWith(`${place}[`))).length;
  }

  /** Begins anew from the meeting's model. */
  discard() {
    this.form = toForm(this.meeting.base.model);
    this.#began = this.present;
    unsaved.delete(this.meeting.base.file.identity);
  }

  /** What stands in the form, to be kept as a draft. */
  unsaved(): { began: string; form: ModelForm } {
    return { began: this.#began, form: $state.snapshot(this.form) as ModelForm };
  }

  /** Lays a draft back into the form. */
  layUnsaved({ began, form }: { began: string; form: ModelForm }) {
    this.form = form;
    this.#began = began;
  }

  /** Follows the meeting's model while nothing is unsaved, and keeps what is. Call it in an effect. */
  follow() {
    if (!this.edited && this.#began !== this.present) this.discard();
    if (this.edited) unsaved.set(this.meeting.base.file.identity, { began: this.#began, form: $state.snapshot(this.form) as ModelForm });
    else unsaved.delete(this.meeting.base.file.identity);
  }

  /** Asks what the model comes to once the keyboard rests; only the newest answer counts. Answers how to stop. */
  ask(model: AllocationModel): () => void {
    const number = ++this.#asked;
    this.trying = true;
    const timer = setTimeout(async () => {
      const trial = await this.#try(model);
      if (number !== this.#asked) return;
      this.trying = false;
      if (trial) this.trial = trial;
    }, REST);
    return () => clearTimeout(timer);
  }

  /** What stands in the form cannot be sent: no answer on its way counts. */
  hush() {
    this.#asked++;
    this.trying = false;
  }

  /** Tries the meeting's own model. */
  async asItIs() {
    this.before = await this.#try(this.meeting.base.model);
  }

  async #try(model: AllocationModel): Promise<ModelTrial | null> {
    try {
      return await this.meeting.backend.tryModel(model);
    } catch (error) {
      this.meeting.notices.refused(error);
      return null;
    }
  }

  /** Takes the model into use, unless it is faulty. True when the meeting has it. */
  async take(): Promise<boolean> {
    const { model, faults } = this.written;
    if (faults.length > 0) return false;
    const trial = await this.#try(model);
    if (trial) this.trial = trial;
    if (!trial || trial.faults.length > 0) return false;
    const began = textOf(model);
    if (!(await this.meeting.do({ do: "set-model", model }))) return false;
    this.#began = began;
    return true;
  }

  /** Asks for a file and tries what is in it. */
  async fetch() {
    try {
      const model = await this.meeting.backend.readModel();
      if (model === null) return;
      const trial = await this.#try(model);
      if (trial) this.proposal = { model, trial };
    } catch (error) {
      this.meeting.notices.refused(error);
    }
  }

  /** Puts a proposal into the form; it is not in use before it is taken into use. */
  accept({ model, trial }: Proposal) {
    this.form = toForm(model);
    this.trial = trial;
    this.proposal = null;
    if (!this.form.schemes.some(({ scheme }) => scheme === this.shown)) this.shown = this.form.schemes[0]?.scheme ?? null;
  }

  /** Opens what a place lies in and gives its field the focus. */
  goTo(place: string) {
    this.#reveal(place);
    void tick().then(() => {
      const field = fieldOf(document, place);
      field?.focus();
      field?.scrollIntoView({ block: "center" });
    });
  }

  #reveal(place: string) {
    const parts = partsOf(place);
    const number = parts[0] === "schemes" && parts[1] !== undefined ? Number(parts[1]) : null;
    this.shown = number === null ? null : (this.form.schemes[number]?.scheme ?? this.shown);
    const [first = "", second, third, fourth] = parts;
    this.open.add(number === null ? (sharing[first] ?? first) : `schemes[${second}].${sharing[third ?? ""] ?? third}`);
    if (number === null && second !== undefined) this.open.add(`${first}[${second}]`);
    if (number !== null && fourth) this.open.add(`schemes[${second}].${third}[${fourth}]`);
  }
}

/** Fields that share a part of the form with others, and the part. */
const sharing: Record<string, string> = {
  unit: "rounding",
  method: "rounding",
  weights: "tiers",
  priority_regions: "tiers",
  need_at_most: "limits",
  measures_at_once: "limits",
  years_at_most: "limits",
};

const KEY = Symbol("model");
export const provideEditor = (editor: ModelEditor) => setContext(KEY, editor);
export const useEditor = () => getContext<ModelEditor>(KEY);
