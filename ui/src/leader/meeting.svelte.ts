// The running meeting as the leader sees it: the whole view once, then each `Change` laid over it. The only place in the
// page that sends commands; the rules are not here.
import { getContext, setContext } from "svelte";
import type { Backend } from "../lib/backend";
import { inWords, isRefusal } from "../lib/refusal";
import type { Change } from "../types/Change";
import type { Command } from "../types/Command";
import type { LeaderView } from "../types/LeaderView";
import type { Need } from "../types/Need";
import type { NeedAllocation } from "../types/NeedAllocation";
import type { SchemeTotals } from "../types/SchemeTotals";
import type { Seat } from "../types/Seat";
import { Notices } from "./notices.svelte";

/** Codes that say somebody else was first. */
export const OVERTAKEN = new Set(["stale", "overwritten"]);

export class Meeting {
  readonly backend: Backend;
  readonly notices: Notices;

  /** The view as it was loaded: what no command changes. */
  base = $state.raw<LeaderView>()!;
  revision = $state(0);
  amounts = $state.raw<ReadonlyMap<string, NeedAllocation>>(new Map());
  totals = $state.raw<SchemeTotals[]>([]);
  findings = $state.raw<LeaderView["draft"]["findings"]>([]);
  overrides = $state.raw<LeaderView["draft"]["overrides"]>([]);
  notes = $state.raw<LeaderView["notes"]>({});
  stage = $state<LeaderView["draft"]["stage"]>("draft");
  history = $state.raw<LeaderView["history"]>({ undo: null, redo: null });
  decision = $state.raw<LeaderView["decision"]>()!;
  wall = $state.raw<LeaderView["wall"]>()!;
  file = $state.raw<LeaderView["file"]>()!;
  wallIsOpen = $state(false);

  /** Amounts of the draft may be changed: nothing is put to a decision. */
  open = $derived(this.stage === "draft");
  needs: ReadonlyMap<string, Need> = $derived(new Map(this.base.needs.map((need) => [need.id, need])));
  seats: ReadonlyMap<string, Seat> = $derived(new Map(this.base.seats.map((seat) => [seat.id, seat])));

  #queue: Promise<unknown> = Promise.resolve();

  constructor(backend: Backend, view: LeaderView, notices = new Notices()) {
    this.backend = backend;
    this.notices = notices;
    this.#lay(view);
  }

  /** Follows what is changed and closed elsewhere; call the answer to stop. */
  async follow(): Promise<() => void> {
    const stops = await Promise.all([
      this.backend.onChange((change) => this.apply(change)),
      this.backend.onWallClosed(() => (this.wallIsOpen = false)),
    ]);
    this.wallIsOpen = await this.backend.wallIsOpen().catch(() => false);
    return () => stops.forEach((stop) => stop());
  }

  #lay(view: LeaderView) {
    this.base = view;
    this.revision = view.revision;
    this.amounts = new Map(view.draft.amounts.map((line) => [line.need, line]));
    this.totals = view.draft.schemes;
    this.findings = view.draft.findings;
    this.overrides = view.draft.overrides;
    this.notes = view.notes;
    this.stage = view.draft.stage;
    this.history = view.history;
    this.decision = view.decision;
    this.wall = view.wall;
    this.file = view.file;
  }

  /** Lays a change over the view. The same change again alters nothing; an older one is passed over. */
  apply(change: Change) {
    if (change.revision < this.revision) return;
    if (change.amounts.length > 0) {
      const amounts = new Map(this.amounts);
      for (const line of change.amounts) amounts.set(line.need, line);
      this.amounts = amounts;
    }
    this.revision = change.revision;
    this.totals = change.schemes;
    this.findings = change.findings;
    this.overrides = change.overrides;
    if (change.notes) this.notes = change.notes;
    this.stage = change.stage;
    this.history = change.history;
    this.decision = change.decision;
    this.wall = change.wall;
    this.file = change.file;
  }

  /** Loads everything again. */
  async reload() {
    this.#lay(await this.backend.leader());
  }

  /** Sends a command after those already on their way. The refusal is thrown to the caller; nothing was changed then. */
  send(command: Command): Promise<void> {
    const sent = this.#queue.then(async () => {
      const change = await this.backend.execute(this.revision, command);
      if (change.revision > this.revision + 1) await this.reload();
      else this.apply(change);
    });
    this.#queue = sent.catch(() => undefined);
    return sent;
  }

  /** Sends a command; a refusal is shown as a message. True when it was carried out. */
  async do(command: Command): Promise<boolean> {
    try {
      await this.send(command);
      return true;
    } catch (error) {
      await this.refused(error);
      return false;
    }
  }

  /** Shows a refusal. When somebody else was first, the meeting is loaded again and both values are named. */
  async refused(error: unknown) {
    if (!isRefusal(error) || !OVERTAKEN.has(error.code)) {
      this.notices.refused(error);
      return;
    }
    await this.reload().catch((fault: unknown) => this.notices.refused(fault));
    this.notices.bad(inWords(error));
  }

  /** Opens the wall, or brings it to the front. */
  async showWall() {
    try {
      await this.backend.openWall();
      this.wallIsOpen = true;
    } catch (error) {
      this.notices.refused(error);
    }
  }

  async hideWall() {
    await this.backend.closeWall().catch((error: unknown) => this.notices.refused(error));
    this.wallIsOpen = await this.backend.wallIsOpen().catch(() => false);
  }

  toggleFreeze() {
    return this.do({ do: this.wall.frozen ? "thaw-wall" : "freeze-wall" });
  }
}

const KEY = Symbol("meeting");

/** Gives the meeting to the components below. */
export const provideMeeting = (meeting: Meeting) => setContext(KEY, meeting);

/** The meeting of the page. */
export const useMeeting = () => getContext<Meeting>(KEY);
