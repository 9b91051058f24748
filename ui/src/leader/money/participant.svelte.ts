// One participant while it is written in: read whole when it is saved, and nothing is changed before.
import type { Backend } from "../../lib/backend";
import { date, decimal } from "../../lib/format";
import type { KeyFigure } from "../../types/KeyFigure";
import type { Participant } from "../../types/Participant";
import type { ParticipantKind } from "../../types/ParticipantKind";
import { Typed } from "./amount.svelte";
import { readDay } from "../../lib/reading";
import type { TextKey } from "../../lib/textkey";
import { inYear, withYear } from "./money";

/** The key figures that rules ask for; others are kept as they are called. */
export const figures = ["teacher-fte", "vocational-fte", "schools", "pupils", "kindergarten-fte", "kindergartens", "children"];
export const kinds: ParticipantKind[] = ["network", "municipality", "county", "independent-schools", "other"];

/** A key figure as it is typed, as the program writes numbers: `558,3` is `558.3`; null when it is no such number. */
export function readFigure(typed: string): string | null {
  const plain = typed.replace(/[\s\u00a0\u202f]/g, "").replace(",", ".");
  return /^\d{1,12}(\.\d{1,6})?$/.test(plain) ? plain : null;
}

let next = 0;

/** One key figure as it is typed. */
export class FigureField {
  figure = $state("");
  value = $state("");
  source = $state("");
  day = $state("");
  readonly key = next++;
  readonly faulty = $derived(this.value.trim() === "" ? false : readFigure(this.value) === null);
  readonly noDay = $derived(this.day.trim() !== "" && readDay(this.day) === null);

  constructor(figure: KeyFigure | null, free: string) {
    this.figure = figure?.figure ?? free;
    this.value = figure ? decimal(figure.value) : "";
    this.source = figure?.source ?? "";
    this.day = figure?.counted ? date(figure.counted) : "";
  }
}

/** A scheme of this year, and what was given the year before. */
export class YearField {
  takesPart = $state(true);
  note = $state("");
  readonly before: Typed;
  readonly scheme: string;

  constructor(scheme: string, participant: Participant | null, year: number) {
    const now = participant ? inYear(participant, scheme, year) : undefined;
    this.scheme = scheme;
    this.takesPart = now?.takes_part ?? true;
    this.note = now?.note ?? "";
    this.before = new Typed((participant && inYear(participant, scheme, year - 1)?.given) ?? null);
  }
}

export class ParticipantForm {
  name = $state("");
  kind = $state<ParticipantKind>("municipality");
  region = $state("");
  recipient = $state("");
  orgNumber = $state("");
  figures = $state<FigureField[]>([]);
  readonly years: YearField[];
  #was: Participant | null;
  #year: number;

  constructor(participant: Participant | null, schemes: string[], year: number) {
    this.#was = participant;
    this.#year = year;
    this.name = participant?.name ?? "";
    this.kind = participant?.kind ?? "municipality";
    this.region = participant?.region ?? "";
    this.recipient = participant?.recipient?.name ?? "";
    this.orgNumber = participant?.recipient?.org_number ?? "";
    this.figures = (participant?.key_figures ?? []).map((figure) => new FigureField(figure, ""));
    this.years = schemes.map((scheme) => new YearField(scheme, participant, year));
  }

  addFigure() {
    const free = figures.find((figure) => !this.figures.some((field) => field.figure === figure)) ?? "";
    this.figures.push(new FigureField(null, free));
  }

  /** What is typed, as plain data. */
  typed() {
    const { name, kind, region, recipient, orgNumber } = this;
    const figures = this.figures.map(({ figure, value, source, day }) => ({ figure, value, source, day }));
    const years = this.years.map(({ takesPart, note, before }) => ({ takesPart, note, before: before.text }));
    return { name, kind, region, recipient, orgNumber, figures, years };
  }

  /** Lays what was typed before over it. */
  lay({ figures, years, ...plain }: ReturnType<ParticipantForm["typed"]>) {
    Object.assign(this, plain);
    this.figures = figures.map((typed) => Object.assign(new FigureField(null, ""), typed));
    years.forEach(({ takesPart, note, before }, place) => {
      const year = this.years[place];
      if (!year) return;
      [year.takesPart, year.note, year.before.text] = [takesPart, note, before];
    });
  }

  /** The participant as it was written, or the key of what must be put right first. */
  async read(backend: Backend, known: string[]): Promise<Participant | TextKey> {
    const name = this.name.trim();
    if (name === "") return "participants-name-missing";
    if (!this.#was && known.includes(name)) return "participants-name-taken";
    const read = await Promise.all(this.years.map(({ before }) => before.read(backend, "allowed")));
    const filled = this.figures.filter(({ value }) => value.trim() !== "");
    if (read.includes(false) || filled.some(({ faulty, noDay }) => faulty || noDay)) return "money-see-fields";
    if (new Set(filled.map(({ figure }) => figure)).size < filled.length) return "participants-figure-twice";
    const begun: Participant = {
      name,
      kind: this.kind,
      region: this.region.trim(),
      recipient: this.recipient.trim() ? { name: this.recipient.trim(), org_number: this.orgNumber.replace(/\s/g, "") || null } : null,
      key_figures: filled.map(({ figure, value, source, day }) => ({
        figure,
        value: readFigure(value) ?? "0",
        source: source.trim(),
        counted: readDay(day),
      })),
      years: this.#was?.years ?? [],
    };
    return this.years.reduce((one, { scheme, takesPart, note, before }) => {
      const said = inYear(one, scheme, this.#year) || !takesPart || note.trim() !== "";
      const now = said ? withYear(one, scheme, this.#year, { takes_part: takesPart, note: note.trim() || null }) : one;
      const given = inYear(one, scheme, this.#year - 1)?.given ?? null;
      return before.amount === given ? now : withYear(now, scheme, this.#year - 1, { given: before.amount });
    }, begun);
  }
}
