// The running meeting as the leader sees it: the whole view once, then each `Change` laid over it. The only place in the
// page that sends commands; the rules are not here.
import { getContext, setContext } from "svelte";
import type { Backend, Sure } from "../lib/backend";
import type { WallPlace } from "../types/WallPlace";
import { kroner } from "../lib/format";
import { Inbox, type Freshness } from "../lib/inbox";
import { keep } from "../lib/keep";
import { inWords, isRefusal } from "../lib/refusal";
import { said } from "../lib/said.svelte";
import { named, t } from "../lib/text";
import type { AdjustCommand } from "../types/AdjustCommand";
import type { Change } from "../types/Change";
import type { Command } from "../types/Command";
import type { FindingView } from "../types/FindingView";
import type { LeaderView } from "../types/LeaderView";
import type { Need } from "../types/Need";
import type { NeedAllocation } from "../types/NeedAllocation";
import type { NotTaken } from "../types/NotTaken";
import type { Others } from "../types/Others";
import type { Refusal } from "../types/Refusal";
import type { SchemeMoved } from "../types/SchemeMoved";
import type { SchemeTotals } from "../types/SchemeTotals";
import type { Seat } from "../types/Seat";
import type { TypedAmount } from "../types/TypedAmount";
import { heardOf, heldBy, type Before } from "./heard";
import { Notices } from "./notices.svelte";
import { caseAtHand, type SceneRows } from "./wall/sceneRow.svelte";
import { above, meant, withdrawn, isWithdrawn, type AskSure, type NotSet } from "./sure";

/** Codes that say the page may show what is no more: somebody else was first, or the program fell over midway. */
export const OVERTAKEN = new Set(["stale", "overwritten", "interrupted"]);

/** The findings after a change: those before it that stand as they did, with those that are others between them. */
function findingsAfter(before: FindingView[], { first, between, last }: Change["findings"]): FindingView[] {
  if (between.length === 0 && first + last === before.length) return before;
  return [...before.slice(0, first), ...between, ...before.slice(before.length - last)];
}

/** Nothing to take back. */
const NOTHING: LeaderView["history"] = { undo: null, earlier: [], redo: null };

/** The part of the draft that moves when an amount does. */
interface Amounts {
  amounts: ReadonlyMap<string, NeedAllocation>;
  totals: SchemeTotals[];
  findings: LeaderView["draft"]["findings"];
}

export class Meeting {
  readonly backend: Backend;
  readonly notices: Notices;

  /** The view as it was loaded: what no command changes. */
  base = $state.raw<LeaderView>()!;
  revision = $state(0);
  /** The amounts as they stand in the meeting file. */
  settled = $state.raw<Amounts>({ amounts: new Map(), totals: [], findings: [] });
  /** What an amount that is being dragged would come to; laid over the settled amounts and taken off again. */
  #foreseen = $state.raw<Amounts | null>(null);
  amounts = $derived((this.#foreseen ?? this.settled).amounts);
  totals = $derived((this.#foreseen ?? this.settled).totals);
  findings = $derived((this.#foreseen ?? this.settled).findings);
  notes = $state.raw<LeaderView["notes"]>({});
  stage = $state<LeaderView["draft"]["stage"]>("draft");
  history = $state.raw<LeaderView["history"]>(NOTHING);
  decision = $state.raw<LeaderView["decision"]>()!;
  /** The year of the forum: bodies, meetings, and how far the one at hand has come. */
  year = $state.raw<LeaderView["year"]>()!;
  wall = $state.raw<LeaderView["wall"]>()!;
  file = $state.raw<LeaderView["file"]>()!;
  wallPlace = $state<WallPlace>("closed");
  wallIsOpen = $derived(this.wallPlace !== "closed");
  /** What the last change of frames, rules or pots moved, and the revision it gave; stands until it is dismissed. */
  moved = $state.raw<{ revision: number; schemes: SchemeMoved[] } | null>(null);
  #dismissed = 0;
  /** The end of the row was told: the next time it begins anew. */
  #atEnd = false;

  /** Why the draft worked on cannot be reckoned; then it has no amounts. */
  trouble = $state.raw<LeaderView["draft"]["trouble"]>(null);
  /** The file may be written, and is not only looked at. */
  writable = $derived(this.file.access === "write");
  /** Amounts of the draft that is worked on may be changed: it is not put forward or decided, and the file may be written. */
  open = $derived(this.stage === "draft" && this.writable);
  /** What drafts are reckoned from may be changed: none lies in the case that is treated, and none is decided. */
  groundOpen = $derived(this.writable && this.decision.proposed === null && this.decision.decision === null);
  /** Asks whether an amount above what its scheme can ever have is meant; the page puts the question. */
  askSure: AskSure = () => Promise.resolve(false);
  needs: ReadonlyMap<string, Need> = $derived(new Map(this.base.needs.map((need) => [need.id, need])));
  /** The seats that can stand on a roll. */
  voters: ReadonlySet<string> = $derived(new Set(this.base.voters));
  /** The meeting at hand: the one that is open, else the next, else the last. */
  atHand = $derived(this.year.meetings.find(({ planned }) => planned.id === this.year.at_hand));
  /** The meeting that is open, as far as it has come. */
  led = $derived(this.atHand?.opened_at && !this.atHand.closed_at ? this.atHand : undefined);
  seats: ReadonlyMap<string, Seat> = $derived(new Map(this.base.seats.map((seat) => [seat.id, seat])));

  #queue: Promise<unknown> = Promise.resolve();
  /** What the program answers and tells comes in through here, in its order. */
  readonly #inbox: Inbox<LeaderView, Change>;
  /** Whether what is shown is as new as the program's. */
  freshness = $state<Freshness>("fresh");

  /** What a scheme is called; its id when there is no such scheme. */
  schemeName = (id: string): string => named(this.base.schemes.find((scheme) => scheme.id === id)?.name) ?? id;
  /** The same in short. */
  schemeShort = (id: string): string => this.base.schemes.find((scheme) => scheme.id === id)?.short_name ?? id;

  constructor(backend: Backend, view: LeaderView, notices = new Notices()) {
    this.backend = backend;
    this.notices = notices;
    this.#lay(view);
    this.#inbox = new Inbox<LeaderView, Change>(view.serial, {
      load: () => this.backend.leader(),
      lay: (loaded) => this.#lay(loaded),
      apply: (change) => this.#apply(change),
      tell: (freshness) => (this.freshness = freshness),
    });
  }

  /** Follows what is changed and closed elsewhere; call the answer to stop. */
  async follow(): Promise<() => void> {
    const stops = await Promise.all([
      this.backend.onChange((change) => {
        this.#tell(change);
        this.#inbox.take(change).catch((error: unknown) => this.notices.refused(error));
      }),
      this.backend.onWallPlace((place) => this.#wallMoved(place)),
    ]);
    this.wallPlace = await this.backend.wallPlace().catch(() => "closed" as const);
    return () => stops.forEach((stop) => stop());
  }

  #lay(view: LeaderView) {
    this.base = view;
    this.revision = view.revision;
    this.settled = {
      amounts: new Map(view.draft.amounts.map((line) => [line.need, line])),
      totals: view.draft.schemes,
      findings: view.draft.findings,
    };
    this.#foreseen = null;
    this.notes = view.notes;
    this.stage = view.draft.stage;
    this.trouble = view.draft.trouble;
    this.decision = view.decision;
    this.year = view.year;
    this.wall = view.wall;
    this.#layFile(view);
  }

  /** Lays a change over the view; the inbox sees to that it is the next one. */
  #apply(change: Change) {
    this.settled = this.#over(change);
    this.#foreseen = null;
    this.revision = change.revision;
    if (change.notes) this.notes = keep(this.notes, change.notes);
    this.stage = change.stage;
    this.decision = keep(this.decision, change.decision);
    if (change.year) this.year = keep(this.year, change.year);
    this.wall = keep(this.wall, change.wall);
    this.#layFile(change);
  }

  /** What may only be looked at has nothing to take back. */
  #layFile({ file, history }: Pick<LeaderView, "file" | "history">) {
    this.file = file;
    this.history = file.access === "write" ? history : NOTHING;
  }

  /** The settled amounts with those of `change` over them; what neither moves stays the same object and is not drawn again. */
  #over(change: Change): Amounts {
    let { amounts } = this.settled;
    if (change.amounts.length > 0) {
      const moved = new Map(amounts);
      for (const line of change.amounts) moved.set(line.need, line);
      amounts = moved;
    }
    return { amounts, totals: keep(this.totals, change.schemes), findings: findingsAfter(this.settled.findings, change.findings) };
  }

  /** Asks what a command would come to, once those on their way are done. The refusal is thrown to the caller. */
  async preview(command: AdjustCommand): Promise<Change> {
    await this.#queue;
    return this.backend.preview(this.revision, command);
  }

  /** Shows a preview until the next change; null takes it off. One of an earlier state is passed over. */
  foresee(preview: Change | null) {
    if (preview === null) this.#foreseen = null;
    else if (preview.revision === this.revision) this.#foreseen = this.#over(preview);
  }

  /** Loads everything again. */
  reload(): Promise<void> {
    return this.#inbox.reload();
  }

  /** Resolves when what is on its way to the program now has been answered and laid in. */
  async rest(): Promise<void> {
    await this.#queue;
  }

  /** Does something after what is already on its way. */
  #inTurn<T>(act: () => Promise<T>): Promise<T> {
    const done = this.#queue.then(act);
    this.#queue = done.catch(() => undefined);
    return done;
  }

  #tell({ revision, moved }: Change) {
    if (moved.length > 0 && revision > this.#dismissed) this.moved = { revision, schemes: moved };
  }

  /** What moved has been read. */
  dismissMoved() {
    this.#dismissed = this.revision;
    this.moved = null;
  }

  /** How it stands before a command is sent: the change may come to all pages before its answer does. */
  #stood(): Before {
    return { history: this.history, totals: this.settled.totals, amounts: this.settled.amounts };
  }

  /** Takes the answer to a command of this page, and says what it did. What was refused before is over. */
  async #done(did: string, before: Before, change: Change) {
    await this.#take(change);
    this.notices.over();
    said.say(heardOf(did, before, change, this.base.schemes));
    const byPercent = did === "change-by-percent";
    const held = byPercent || did.startsWith("set-") ? heldBy(change, before) : 0;
    if (held > 0) this.notices.tell(t("others-held", { count: held }));
    const { unplaced, from, to } = (byPercent ? change.history.undo : null) ?? {};
    const isCut = (to ?? 0) < (from ?? 0);
    if (unplaced) this.notices.tell(t(isCut ? "percent-above-ceiling" : "percent-unplaced", { amount: kroner(unplaced) }));
  }

  /** Takes in what was changed beside the commands; nothing when it was cancelled. */
  async take(asked: Promise<Change | null>) {
    const change = await asked;
    if (change) await this.#take(change);
  }

  async #take(change: Change) {
    this.#tell(change);
    await this.#inbox.take(change);
  }

  /**
   * Sends a command after those already on their way. The refusal is thrown to the caller; nothing was changed then. An amount
   * that is more than its scheme can ever have is asked about first.
   */
  async send(command: Command): Promise<void> {
    try {
      await this.#sendNow(command);
    } catch (error) {
      const sure = above(error) ? meant(command) : null;
      if (!sure || !isRefusal(error)) throw error;
      if (!(await this.askSure([error]))) throw withdrawn();
      await this.#sendNow(sure);
    }
  }

  #sendNow(command: Command): Promise<void> {
    return this.#inTurn(async () => {
      const before = this.#stood();
      await this.#done(command.do, before, await this.backend.execute(this.revision, command));
    });
  }

  /**
   * Has amounts read and set as they were typed. Answers those that were not set, each with its reason. Those that are more than
   * their scheme can ever have are asked about in one question. `answered` is called before the page changes.
   */
  async setTyped(typed: TypedAmount[], others: Others, answered?: () => void): Promise<NotSet[]> {
    const left = await this.#setNow(typed, others, "ask", answered);
    const tooMuch = left.filter(({ refusal }) => above(refusal));
    if (tooMuch.length === 0) return left;
    const rest = left.filter(({ refusal }) => !above(refusal));
    if (!(await this.askSure(tooMuch.map(({ refusal }) => refusal)))) return [...rest, ...tooMuch.map(({ need }) => ({ need, refusal: withdrawn() }))];
    const needs = new Set(tooMuch.map(({ need }) => need));
    return [
      ...rest,
      ...(await this.#setNow(
        typed.filter(({ need }) => needs.has(need)),
        others,
        "sure",
      )),
    ];
  }

  /** What is refused as a whole is refused of each. */
  #setNow(typed: TypedAmount[], others: Others, sure: Sure, answered?: () => void): Promise<NotTaken[]> {
    return this.#inTurn(async () => {
      try {
        const before = this.#stood();
        const { change, not_taken } = await this.backend.setTyped(this.revision, typed, others, sure);
        answered?.();
        if (change) await this.#done("set-amounts", before, change);
        return not_taken;
      } catch (error) {
        if (!above(error)) throw error;
        return typed.map(({ need }) => ({ need, refusal: error as Refusal }));
      }
    });
  }

  /** Sends a command; a refusal is shown as a message. True when it was carried out. */
  async do(command: Command): Promise<boolean> {
    try {
      await this.send(command);
      return true;
    } catch (error) {
      if (!isWithdrawn(error)) await this.refused(error);
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
      this.#wallMoved(await this.backend.openWall());
    } catch (error) {
      this.notices.refused(error);
    }
  }

  async hideWall() {
    await this.backend.closeWall().catch((error: unknown) => this.notices.refused(error));
    this.wallPlace = await this.backend.wallPlace().catch(() => "closed" as const);
  }

  /** The wall is somewhere else. What needs no doing is told here; that its monitor is gone stands in the bar while it is. */
  #wallMoved(place: WallPlace) {
    if (place === this.wallPlace) return;
    if (place === "window") this.notices.good(t("wall-as-window"));
    if (place === "monitor" && this.wallPlace === "away") this.notices.good(t("wall-back"));
    this.wallPlace = place;
  }

  /** Takes back so many changes, the newest first, and says so once. Stops where one cannot be taken back. */
  async takeBack(count: number) {
    let done = 0;
    try {
      for (; done < count; done++) await this.#inTurn(async () => this.#take(await this.backend.execute(this.revision, { do: "undo" })));
    } catch (error) {
      await this.refused(error);
    }
    if (done > 0) said.say(t("history-taken", { count: done }));
  }

  /** Shows the next scene of the row for the case at hand, or the one at `place`; at its end says so, and begins anew the next time. */
  async showNext(rows: SceneRows, place: number | null = rows.nextIn(caseAtHand(this.year, this.base.meeting), this.wall.scene)) {
    const row = rows.of(caseAtHand(this.year, this.base.meeting));
    if (row.length === 0) return this.notices.tell(t("scenes-none"));
    if (place === null && !this.#atEnd) {
      this.#atEnd = true;
      return this.notices.tell(t("scenes-end"));
    }
    const next = place ?? 0;
    this.#atEnd = false;
    if (!(await this.do({ do: "show-on-wall", scene: row[next]! }))) return;
    rows.wasShown(next);
    if (!this.wallIsOpen) await this.showWall();
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
