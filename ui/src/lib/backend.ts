// What the pages ask of the program behind them: one interface, so that a page can be shown without the program.
// The real one is in tauri.ts; the one for tests and pictures is in tests/fixture.
import type { About } from "../types/About";
import type { AdjustCommand } from "../types/AdjustCommand";
import type { AllocationModel } from "../types/AllocationModel";
import type { Arrived } from "../types/Arrived";
import type { Change } from "../types/Change";
import type { Command } from "../types/Command";
import type { AheadView } from "../types/AheadView";
import type { AnnualView } from "../types/AnnualView";
import type { CompareBy } from "../types/CompareBy";
import type { Comparison } from "../types/Comparison";
import type { Difference } from "../types/Difference";
import type { DueView } from "../types/DueView";
import type { Explanation } from "../types/Explanation";
import type { FaceAnswer } from "../types/FaceAnswer";
import type { FaceQuestion } from "../types/FaceQuestion";
import type { Face } from "../types/Face";
import type { ImportAnswers } from "../types/ImportAnswers";
import type { ImportKind } from "../types/ImportKind";
import type { ImportPreview } from "../types/ImportPreview";
import type { ImportReport } from "../types/ImportReport";
import type { Language } from "../types/Language";
import type { ListReport } from "../types/ListReport";
import type { ListsView } from "../types/ListsView";
import type { KeptNotes } from "../types/KeptNotes";
import type { LogText } from "../types/LogText";
import type { OfYear } from "../types/OfYear";
import type { OtherPreview } from "../types/OtherPreview";
import type { NextYear } from "../types/NextYear";
import type { OwnPlace } from "../types/OwnPlace";
import type { PageFault } from "../types/PageFault";
import type { OwnNotes } from "../types/OwnNotes";
import type { Paper } from "../types/Paper";
import type { SeatReport } from "../types/SeatReport";
import type { StartInfo } from "../types/StartInfo";
import type { VersionsView } from "../types/VersionsView";
import type { WallPlace } from "../types/WallPlace";
import type { Working } from "../types/Working";
import type { WrittenFile } from "../types/WrittenFile";
import type { JournalView } from "../types/JournalView";
import type { KeptWith } from "../types/KeptWith";
import type { LeaderView } from "../types/LeaderView";
import type { MeetingView } from "../types/MeetingView";
import type { ModelTrial } from "../types/ModelTrial";
import type { NeedId } from "../types/NeedId";
import type { Others } from "../types/Others";
import type { Payments } from "../types/Payments";
import type { OtherReport } from "../types/OtherReport";
import type { Post } from "../types/Post";
import type { Restored } from "../types/Restored";
import type { ReviewView } from "../types/ReviewView";
import type { RoundView } from "../types/RoundView";
import type { SchemeId } from "../types/SchemeId";
import type { Step } from "../types/Step";
import type { Taken } from "../types/Taken";
import type { TemplateTable } from "../types/TemplateTable";
import type { TypedAmount } from "../types/TypedAmount";
import type { Unprintable } from "../types/Unprintable";
import type { WallScene } from "../types/WallScene";
import type { WallView } from "../types/WallView";
import type { YearList } from "../types/YearList";
import type { YearsView } from "../types/YearsView";
import type { PageLanguage } from "./language.svelte";
import type { RoomBackend } from "./roombackend";

/** Which page. */
export type Page = "leader" | "projector" | "representative" | "laptop";

/** Whether an amount above what its scheme can ever have is meant. */
export type Sure = "sure" | "ask";

/** Stops listening. */
export type Unlisten = () => void;

/** The program behind the leader's page. Every call may be refused with a `Refusal`. */
export interface Backend extends RoomBackend {
  face(): Promise<Face>;
  leader(): Promise<LeaderView>;
  wall(): Promise<WallView>;
  review(): Promise<ReviewView>;
  explain(need: NeedId): Promise<Explanation>;
  /** The steps from the frame to the amount of a pot. */
  explainPot(scheme: SchemeId, pot: string): Promise<Step[]>;
  /** Sets drafts side by side, the first being what the others are compared with. */
  compare(drafts: string[], by: CompareBy): Promise<Comparison>;
  /** What a draft that was put forward gives beside another, by the hashes of their versions. */
  difference(first: string, second: string): Promise<Difference>;
  /** Keeps a file with a case, a row, a behovsmelding or a meeting; without a path it is asked for, and null is a dialog that was
   * cancelled. */
  keepFile(kept: KeptWith, path: string | null): Promise<Change | null>;
  dropFile(kept: KeptWith, name: string): Promise<Change>;
  /** Asks where, and saves a file that is kept as it came; null when the dialog was cancelled. */
  saveKeptFile(kept: KeptWith, name: string): Promise<WrittenFile | null>;
  /** `seen` is the revision the page shows; a command that would overwrite a newer value is refused. */
  execute(seen: number, command: Command): Promise<Change>;
  /** What a command that adjusts amounts would move; nothing is changed. */
  preview(seen: number, command: AdjustCommand): Promise<Change>;
  /** Reads amounts as people type them and sets those that can be, as one change. The others are named. */
  setTyped(seen: number, typed: TypedAmount[], others: Others, sure: Sure): Promise<Taken>;
  /** Reads an amount as people type it; whole kroner. */
  readAmount(typed: string): Promise<number>;

  /** Money over several years, of the working draft. */
  years(): Promise<YearsView>;
  /** The rounds of the 30 % part: one for each scheme whose model has one. */
  rounds(): Promise<RoundView[]>;
  /** The meeting whose minutes are meant, as far as it has come: the one named, else the one whose minutes are in work; null where none is
      planned. */
  minutesOf(meeting: string | null): Promise<MeetingView | null>;
  /** What lies ahead, seen from today: days, whom to call, terms, how bodies are covered, what is to be followed up. */
  ahead(): Promise<AheadView>;
  /** The versions of the innstilling side by side, and what was decided of them. */
  versions(): Promise<VersionsView>;
  /** The front page: what is late, what is due, the next meeting, what others owe. */
  due(): Promise<DueView>;
  /** The årshjul, with what is worth knowing of its days. */
  annual(): Promise<AnnualView>;
  /** The lists of the year. */
  lists(): Promise<ListsView>;
  /** Asks where, and saves something of the year in the page's language; null when the dialog was cancelled. */
  saveOfYear(what: OfYear): Promise<WrittenFile | null>;
  /** Brings a table into a list; without a path it is asked for, and null is a dialog that was cancelled. */
  importList(list: YearList, path: string | null): Promise<ListReport | null>;
  /** Who is paid what in the working draft. */
  payments(): Promise<Payments>;
  /** Everything that was written in the file, in the order it was written. */
  journal(): Promise<JournalView>;

  /** Opens the wall, or brings it forward. */
  openWall(): Promise<WallPlace>;
  closeWall(): Promise<void>;
  /** Opens the window in which this machine joins another's room, or brings it forward. */
  openLaptop(): Promise<void>;
  wallPlace(): Promise<WallPlace>;
  /** What the wall would show of a scene. */
  wallAhead(scene: WallScene): Promise<WallView>;
  /** How large everything in this window is drawn, in percent. */
  setZoom(percent: number): Promise<void>;

  /** The texts that a paper cannot print whole, since no font of it has their letters. */
  unprintable(paper: Paper, language: Language): Promise<Unprintable[]>;
  /** A paper as PDF. Nothing is written. */
  paper(paper: Paper, language: Language): Promise<ArrayBuffer>;
  /** Asks where, and saves the one that was asked for last; null when the dialog was cancelled. */
  savePaper(paper: Paper): Promise<WrittenFile | null>;
  /** The minutes of a meeting as text, to be copied out. */
  minutesText(meeting: string, language: Language): Promise<string>;
  /** Asks where, and writes an empty workbook to fill in; null when the dialog was cancelled. */
  template(table: TemplateTable, language: Language): Promise<WrittenFile | null>;
  /** Opens a file that the program wrote in the system's own program for it. */
  openWritten(path: string): Promise<void>;
  reviewCopy(): Promise<WrittenFile | null>;
  /** Asks where, and writes a whole copy of the meeting; null when the dialog was cancelled. */
  wholeCopy(): Promise<WrittenFile | null>;
  /** Asks where, and saves what a reader has written in a review copy; null when the dialog was cancelled. */
  savePost(post: Post): Promise<WrittenFile | null>;
  /** What was written in this copy, or another of the same meeting file, and where it lies. */
  ownNotes(): Promise<OwnNotes>;
  /** Keeps what is written in this copy, in place of what was kept before. */
  keepOwnNotes(kept: KeptNotes): Promise<void>;
  /** What the draft of the copy would come to with other amounts. Nothing is kept of the question. */
  whatIfInCopy(question: FaceQuestion): Promise<FaceAnswer>;
  /** Asks where, and saves a file that is attached to a case of the copy; null when the dialog was cancelled. */
  saveCasePaper(number: string, name: string): Promise<WrittenFile | null>;
  showInFolder(path: string): Promise<void>;

  /** What the start page offers, in its language. */
  start(language: PageLanguage): Promise<StartInfo>;
  newFromExample(example: string): Promise<void>;
  newFromPreset(preset: string): Promise<void>;
  /** Makes the next year's file from the meeting that is open, or from one that is asked for, and opens it; null when cancelled. */
  nextYear(): Promise<NextYear | null>;
  openFile(): Promise<void>;
  openPath(path: string): Promise<void>;
  /** Puts what is open away: the start page comes. */
  closeFile(): Promise<void>;
  /** Whether something typed is not saved: then the window does not close before it is asked. */
  setUnsaved(unsaved: boolean): Promise<void>;
  closingHeard(): Promise<void>;
  closeWindow(): Promise<void>;
  /** Notes in the log that a part of a page fell over. */
  pageFault(fault: PageFault): Promise<void>;
  /** Stops what takes its time, by the number it is told with. */
  stopWork(work: number): Promise<void>;
  readLog(): Promise<LogText>;
  about(): Promise<About>;
  /** Opens the folder of something of the program's own. */
  showPlace(place: OwnPlace): Promise<void>;
  /** What was brought to the window and is not taken yet, once. */
  takeArrived(): Promise<Arrived | null>;
  /** Sets a damaged file aside and opens its newest good copy in its place. */
  restore(path: string): Promise<Restored>;

  /** Reads a workbook without changing anything; without a path it is asked for, and null is a dialog that was cancelled. */
  importPreview(path: string | null, answers: ImportAnswers): Promise<ImportPreview | null>;
  importApply(path: string, answers: ImportAnswers): Promise<ImportReport>;
  /** The same for what is not behovsmeldinger. */
  importOtherPreview(kind: ImportKind, path: string | null, answers: ImportAnswers): Promise<OtherPreview | null>;
  importOtherApply(kind: ImportKind, path: string, answers: ImportAnswers): Promise<OtherReport>;
  /** Asks for a list of seats, and brings it in as one change; null when the dialog was cancelled. */
  importSeats(): Promise<SeatReport | null>;

  /** What a tildelingsmodell comes to, and what is wrong with it; nothing is changed. */
  tryModel(model: AllocationModel): Promise<ModelTrial>;
  /** Writes the meeting's model beside the meeting file. */
  exportModel(): Promise<WrittenFile>;
  /** Asks for a model file and reads it; null when the dialog was cancelled. */
  readModel(): Promise<AllocationModel | null>;

  onChange(hear: (change: Change) => void): Promise<Unlisten>;
  onWall(hear: (wall: WallView) => void): Promise<Unlisten>;
  onWallPlace(hear: (place: WallPlace) => void): Promise<Unlisten>;
  /** The window is to close and something is unsaved: say `closingHeard`, ask, and `closeWindow` or not. */
  onClosing(hear: () => void): Promise<Unlisten>;
  /** Something was brought to the window: ask `takeArrived`. */
  onArrived(hear: () => void): Promise<Unlisten>;
  /** Files are held over the window, or no longer. */
  onHeldOver(hear: (held: boolean) => void): Promise<Unlisten>;
  /** Something takes its time, has come further, or has ended. */
  onWorking(hear: (working: Working) => void): Promise<Unlisten>;
  /** A file was opened or made: ask `face` again and load anew. */
  onOpened(hear: () => void): Promise<Unlisten>;
}

/** The program behind the wall: it looks, and can be closed. */
export type WallBackend = Pick<Backend, "wall" | "closeWall" | "pageFault" | "roomSign" | "onWall" | "onOpened" | "onRoomSign">;

/** The program behind a review copy, which is looked at and changed by nobody. */
export type CopyBackend = Pick<
  Backend,
  | "face"
  | "review"
  | "explain"
  | "savePost"
  | "ownNotes"
  | "keepOwnNotes"
  | "whatIfInCopy"
  | "saveCasePaper"
  | "showInFolder"
  | "openFile"
  | "openPath"
  | "takeArrived"
  | "pageFault"
  | "setZoom"
  | "onOpened"
  | "onArrived"
  | "onHeldOver"
>;
