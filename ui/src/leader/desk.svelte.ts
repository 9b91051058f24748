// What the leader has before them: which section, scheme and need, what is searched for, and which regions are folded.
// Kept in the page only; the meeting file knows nothing of it.
import { getContext, setContext } from "svelte";
import type { Others } from "../types/Others";
import type { YearList } from "../types/YearList";
import type { DraftNaming } from "./draftmenu/naming";
import type { Section } from "./rooms/places";
import { Comparing } from "./compare/comparing.svelte";
import { SceneRows } from "./wall/sceneRow.svelte";

export { sections, type Section } from "./rooms/places";

export class Desk {
  section = $state<Section>("draft");
  /** The case that is looked at while another is treated, or before it is opened. */
  looked = $state<string | null>(null);
  /** The planned meeting that is looked at before it is opened, when it is not the next. */
  toOpen = $state<string | null>(null);
  /** «g» was pressed: the next key is the place to go to. */
  going = $state(false);
  scheme = $state("");
  need = $state<string | null>(null);
  region = $state<string | null>(null);
  /** The pot whose row is chosen. */
  pot = $state<string | null>(null);
  /** The list of the year that is looked at. */
  list = $state<YearList | null>(null);
  /** The need whose assessment is open among the needs. */
  assessed = $state<string | null>(null);
  others = $state<Others>("hold");
  /** Folded regions, as `scheme/region`. */
  folded = $state.raw<ReadonlySet<string>>(new Set());
  /** What is compared, and how. */
  readonly comparing = new Comparing();
  /** The draft that is being given a name. */
  naming = $state.raw<DraftNaming | null>(null);
  /** The notices of the file that were closed. */
  read = $state.raw<ReadonlySet<string>>(new Set());
  /** The scenes in a row for each case. */
  readonly rows: SceneRows;
  /** Which picture of the draft is looked at, of which scheme (all: none), and as what. */
  readonly charts = $state<{ scheme: string; of: string; as: "picture" | "table" }>({ scheme: "", of: "", as: "picture" });
  /** Whether the wall is shown in small above the section. */
  preview = $state(false);
  dialog = $state<"file" | "keys" | "commands" | "settings" | "history" | null>(null);
  /** Where the table is to go next: to a row by its key, or, without one, to the row it was at. The table takes it off when it goes
   * there, so that a jump is made once. */
  goal = $state.raw<{ row: string | null } | null>(null);

  constructor(scheme: string, section: Section = "draft", identity = "") {
    this.rows = new SceneRows(identity);
    this.charts.scheme = scheme;
    this.scheme = scheme;
    this.section = section;
  }

  choose(scheme: string) {
    if (scheme === this.scheme) return;
    this.scheme = scheme;
    this.need = null;
    this.region = null;
    this.pot = null;
  }

  fold(region: string, folded: "folded" | "open") {
    const next = new Set(this.folded);
    if (folded === "folded") next.add(`${this.scheme}/${region}`);
    else next.delete(`${this.scheme}/${region}`);
    this.folded = next;
  }

  toggle(region: string) {
    this.fold(region, this.folded.has(`${this.scheme}/${region}`) ? "open" : "folded");
  }

  /** Brings a need to the eye: its scheme, its region open, no search in the way. */
  goTo(need: { id: string; scheme: string; region: string }) {
    this.section = "draft";
    this.choose(need.scheme);
    this.fold(need.region, "open");
    this.region = need.region;
    this.need = need.id;
    this.goal = { row: need.id };
  }

  /** Brings any row of a scheme's table to the eye, by its key. */
  goToRow(scheme: string, key: string) {
    this.section = "draft";
    this.choose(scheme);
    this.goal = { row: key };
  }
}

const KEY = Symbol("desk");
export const provideDesk = (desk: Desk) => setContext(KEY, desk);
export const useDesk = () => getContext<Desk>(KEY);
