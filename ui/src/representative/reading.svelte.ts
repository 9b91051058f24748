// What the reader has before them: the copy, whom they are here for, the scheme, the search, and what is unfolded.
import { SvelteMap, SvelteSet } from "svelte/reactivity";
import type { FindingView } from "../types/FindingView";
import type { Need } from "../types/Need";
import type { NeedId } from "../types/NeedId";
import type { ReviewView } from "../types/ReviewView";
import type { Scheme } from "../types/Scheme";
import type { SchemeTotals } from "../types/SchemeTotals";
import type { Seat } from "../types/Seat";
import { answers, groups, isOwn, linesOf, sumsOf, type Group, type Line, type Sums } from "./groups";
import { Last } from "./last.svelte";
import { Notebook } from "./notebook.svelte";
import { Outbox } from "./outbox.svelte";
import { Trying } from "../lib/lines/trying.svelte";
import { Memory, type Here, type Storage } from "../lib/lines/memory";

/** So many lines of a group are shown at a time: enough for every real region, and quick with ten thousand lines. */
export const AT_A_TIME = 40;

/** One reading of one copy. */
export class Reading {
  readonly view: ReviewView;
  readonly #memory: Memory;
  readonly #lines: Map<string, Line[]>;
  readonly #findings = new Map<NeedId, FindingView[]>();
  readonly #shown = new SvelteMap<string, number>();
  readonly #folded = new SvelteMap<string, "open" | "closed">();
  readonly #notes = new SvelteMap<NeedId, string>();
  readonly unfolded = new SvelteSet<NeedId>();

  /** Notes from an earlier program that may be of this meeting. */
  old = $state.raw<{ need: Need; note: string }[]>([]);
  here = $state.raw<Here>({ as: "unasked" });
  scheme = $state("");
  search = $state("");

  /** What the reader wants to say to the leader. */
  readonly outbox: Outbox;
  /** The amounts that the reader tries, which nobody sees. */
  readonly trying: Trying;
  /** Where what is written is kept, when it is a file. */
  readonly notebook: Notebook | null;
  /** The package before this one. */
  readonly last: Last;
  only = $state<"all" | "new">("all");

  constructor(view: ReviewView, storage: Storage | null) {
    this.view = view;
    this.notebook = storage instanceof Notebook ? storage : null;
    this.outbox = new Outbox(view, storage);
    this.trying = new Trying(`innstilling.review.file:${view.identity}:tried`, storage);
    this.last = new Last(view, storage);
    this.#memory = new Memory(view, storage);
    this.#lines = new Map(view.schemes.map(({ id }) => [id, []]));
    for (const line of linesOf(view)) this.#lines.get(line.need.scheme)?.push(line);
    for (const finding of view.draft.findings) {
      const { need } = finding.place;
      if (need !== null) this.#findings.set(need, [...(this.#findings.get(need) ?? []), finding]);
    }
    const remembered = this.#memory.here();
    const gone = remembered.as === "seat" && !view.seats.some(({ id }) => id === remembered.seat);
    this.here = gone ? { as: "unasked" } : remembered;
    this.scheme = view.schemes[0]?.id ?? "";
    const old = this.#memory.old(view.needs.map(({ id }) => id));
    this.old = view.needs.flatMap((need) => {
      const note = old.get(need.id);
      return note === undefined ? [] : [{ need, note }];
    });
  }

  /** The seat the reader is here for. */
  readonly seat = $derived.by((): Seat | null => {
    const { here } = this;
    return here.as === "seat" ? (this.view.seats.find(({ id }) => id === here.seat) ?? null) : null;
  });

  /** The scheme that is open. */
  readonly chosen = $derived.by((): Scheme | undefined => this.view.schemes.find(({ id }) => id === this.scheme));

  /** The lines of the open scheme that answer the search. */
  readonly found = $derived.by((): Line[] => this.hits(this.scheme));

  /** They, in groups. */
  readonly groups = $derived.by((): Group[] => {
    const all = groups(this.found, this.view.regions, this.seat);
    return this.searching || this.only === "new" ? all.filter(({ lines }) => lines.length > 0) : all;
  });

  /** Their sums. */
  readonly sums = $derived.by((): Sums => sumsOf(this.found));

  readonly searching = $derived.by((): boolean => this.search.trim() !== "");

  /** The lines of a scheme that answer the search. */
  hits(scheme: string): Line[] {
    const lines = this.#lines.get(scheme) ?? [];
    const search = this.search.trim();
    const found = this.only === "new" ? lines.filter(({ need }) => this.last.isNew(need.id)) : lines;
    return search === "" ? found : found.filter((line) => answers(line, search));
  }

  /** How many lines of a scheme are new since the last package. */
  hitsNew(scheme: string): number {
    return (this.#lines.get(scheme) ?? []).filter(({ need }) => this.last.isNew(need.id)).length;
  }

  /** How many behovsmeldinger a scheme has, whatever is searched for. */
  count(scheme: string): number {
    return this.#lines.get(scheme)?.length ?? 0;
  }

  totals(scheme: string): SchemeTotals | undefined {
    return this.view.draft.schemes.find((totals) => totals.scheme === scheme);
  }

  /** What the reader's own organisation has in a scheme. */
  own(scheme: string): Sums {
    return sumsOf((this.#lines.get(scheme) ?? []).filter(({ need }) => isOwn(need, this.seat)));
  }

  choose(here: Here) {
    this.here = here;
    this.#memory.choose(here);
    this.#folded.clear();
    this.#shown.clear();
  }

  /** Own organisation and region are open from the start; a search opens everything it finds. */
  isOpen({ key, kind }: Group): boolean {
    return (this.#folded.get(this.#name(key)) ?? (kind !== "region" || this.searching || this.only === "new" ? "open" : "closed")) === "open";
  }

  fold(group: Group, to: "open" | "closed") {
    this.#folded.set(this.#name(group.key), to);
  }

  foldAll(to: "open" | "closed") {
    for (const group of this.groups) this.fold(group, to);
  }

  /** The lines of a group that are shown now. */
  shown({ key, lines }: Group): Line[] {
    return lines.slice(0, this.#shown.get(this.#name(key)) ?? AT_A_TIME);
  }

  showMore({ key }: Group) {
    const name = this.#name(key);
    this.#shown.set(name, (this.#shown.get(name) ?? AT_A_TIME) + AT_A_TIME);
  }

  toggle(need: NeedId) {
    if (!this.unfolded.delete(need)) this.unfolded.add(need);
  }

  findings(need: NeedId): FindingView[] {
    return this.#findings.get(need) ?? [];
  }

  /** What the rules say of a scheme or its regions, not of one behovsmelding. */
  about(scheme: string): FindingView[] {
    return this.view.draft.findings.filter(({ place }) => place.scheme === scheme && place.need === null);
  }

  note(need: NeedId): string {
    return this.#notes.get(need) ?? this.#memory.note(need);
  }

  setNote(need: NeedId, note: string) {
    this.#notes.set(need, note);
    this.#memory.setNote(need, note);
  }

  /** The old notes are of this meeting. */
  takeOld() {
    this.#memory.takeOld(new Map(this.old.map(({ need, note }) => [need.id, note])));
    for (const { need } of this.old) this.#notes.set(need.id, this.#memory.note(need.id));
    this.old = [];
  }

  /** They are of another. */
  leaveOld() {
    this.#memory.leaveOld();
    this.old = [];
  }

  /** What is unfolded while searching is forgotten with the search. */
  #name(key: string): string {
    return `${this.scheme}:${this.only}:${this.search.trim()}:${key}`;
  }
}
