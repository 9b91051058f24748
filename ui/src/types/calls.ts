// Written by `cargo xtask types` from the shell's commands and src-tauri/permissions/faces.toml.
import type { About } from "./About";
import type { AdjustCommand } from "./AdjustCommand";
import type { AheadView } from "./AheadView";
import type { AllocationModel } from "./AllocationModel";
import type { AnnualView } from "./AnnualView";
import type { Arrived } from "./Arrived";
import type { BallotOf } from "./BallotOf";
import type { CaseNumber } from "./CaseNumber";
import type { Change } from "./Change";
import type { CheckFinding } from "./CheckFinding";
import type { Command } from "./Command";
import type { CompareBy } from "./CompareBy";
import type { Comparison } from "./Comparison";
import type { DialogWords } from "./DialogWords";
import type { Difference } from "./Difference";
import type { DueView } from "./DueView";
import type { Explanation } from "./Explanation";
import type { Face } from "./Face";
import type { FaceAnswer } from "./FaceAnswer";
import type { FaceQuestion } from "./FaceQuestion";
import type { ImportAnswers } from "./ImportAnswers";
import type { ImportKind } from "./ImportKind";
import type { ImportPreview } from "./ImportPreview";
import type { ImportReport } from "./ImportReport";
import type { JournalView } from "./JournalView";
import type { KeptNotes } from "./KeptNotes";
import type { KeptWith } from "./KeptWith";
import type { Kroner } from "./Kroner";
import type { Language } from "./Language";
import type { LaptopAs } from "./LaptopAs";
import type { LaptopBallots } from "./LaptopBallots";
import type { LaptopDoor } from "./LaptopDoor";
import type { LaptopTold } from "./LaptopTold";
import type { LeaderView } from "./LeaderView";
import type { ListReport } from "./ListReport";
import type { ListsView } from "./ListsView";
import type { LogText } from "./LogText";
import type { Mark } from "./Mark";
import type { MeetingId } from "./MeetingId";
import type { MeetingView } from "./MeetingView";
import type { ModelTrial } from "./ModelTrial";
import type { NeedId } from "./NeedId";
import type { NextYear } from "./NextYear";
import type { NumbersAre } from "./NumbersAre";
import type { OfYear } from "./OfYear";
import type { OtherPreview } from "./OtherPreview";
import type { OtherReport } from "./OtherReport";
import type { Others } from "./Others";
import type { OwnNotes } from "./OwnNotes";
import type { OwnPlace } from "./OwnPlace";
import type { PageFault } from "./PageFault";
import type { Paper } from "./Paper";
import type { Payments } from "./Payments";
import type { Post } from "./Post";
import type { PostTaken } from "./PostTaken";
import type { ProposalId } from "./ProposalId";
import type { Receipt } from "./Receipt";
import type { Restored } from "./Restored";
import type { ReviewView } from "./ReviewView";
import type { RoomAtDesk } from "./RoomAtDesk";
import type { RoomCommand } from "./RoomCommand";
import type { RoomPlace } from "./RoomPlace";
import type { RoomSign } from "./RoomSign";
import type { RoundView } from "./RoundView";
import type { SchemeId } from "./SchemeId";
import type { SeatAnswer } from "./SeatAnswer";
import type { SeatCommand } from "./SeatCommand";
import type { SeatId } from "./SeatId";
import type { SeatReport } from "./SeatReport";
import type { StartInfo } from "./StartInfo";
import type { Step } from "./Step";
import type { Taken } from "./Taken";
import type { TemplateTable } from "./TemplateTable";
import type { TypedAmount } from "./TypedAmount";
import type { Unprintable } from "./Unprintable";
import type { VersionsView } from "./VersionsView";
import type { WallPlace } from "./WallPlace";
import type { WallScene } from "./WallScene";
import type { WallView } from "./WallView";
import type { WayShown } from "./WayShown";
import type { WrittenFile } from "./WrittenFile";
import type { WrittenInvitations } from "./WrittenInvitations";
import type { YearList } from "./YearList";
import type { YearsView } from "./YearsView";

/** What the window «main» may ask. The leader's desk, or a representative's review copy. */
export interface MainCalls {
  /** What is open. A file that the program was started with is opened first. */
  face: { asks: Record<string, never>; answers: Face };
  start: { asks: { language: Language }; answers: StartInfo };
  open_file: { asks: { words: DialogWords }; answers: void };
  open_path: { asks: { path: string }; answers: void };
  /** Puts what is open away: the start page is shown. */
  close_file: { asks: Record<string, never>; answers: void };
  /** The file that was brought to the window by a second start or by dropping it there, once; null when there is none. */
  take_arrived: { asks: Record<string, never>; answers: Arrived | null };
  /** Something typed in the page is not saved, or all is: asked about before the window closes. */
  set_unsaved: { asks: { unsaved: boolean }; answers: void };
  /** The page has heard that the window is to close, and asks its user. */
  closing_heard: { asks: Record<string, never>; answers: void };
  /** Closes the window, whatever is unsaved in it. */
  close_window: { asks: Record<string, never>; answers: void };
  /** A part of a page fell over; noted in the log. */
  page_fault: { asks: { fault: PageFault }; answers: void };
  /** Stops what takes its time, by the number that it is told with. */
  stop_work: { asks: { work: number }; answers: void };
  /** What stands in the program's log, and where it lies. */
  read_log: { asks: Record<string, never>; answers: LogText };
  /** The program's version, and where what is its own lies. */
  about: { asks: Record<string, never>; answers: About };
  /** Opens the folder of something of the program's own. */
  show_place: { asks: { place: OwnPlace }; answers: void };
  /** Goes on from the newest good copy of a damaged file, and opens it. */
  restore: { asks: { path: string }; answers: Restored };
  new_from_example: { asks: { example: string; words: DialogWords }; answers: void };
  new_from_preset: { asks: { preset: string; words: DialogWords }; answers: void };
  /** Makes the next year's file from the meeting that is open, or from one that is asked for, and opens it; null when a dialog was cancelled. */
  next_year: { asks: { from: DialogWords; to: DialogWords }; answers: NextYear | null };
  leader: { asks: Record<string, never>; answers: LeaderView };
  wall: { asks: Record<string, never>; answers: WallView };
  review: { asks: Record<string, never>; answers: ReviewView };
  explain: { asks: { need: NeedId }; answers: Explanation };
  execute: { asks: { seen: number; command: Command }; answers: Change };
  /** Reads and sets amounts in one message: a typed amount is on the screen one crossing sooner, a pasted column is one change. */
  set_typed: { asks: { seen: number; typed: Array<TypedAmount>; others: Others; sure: boolean }; answers: Taken };
  /** What a command would move, while the leader drags. The wall is not told: it shows what is decided on the desk. */
  preview: { asks: { seen: number; command: AdjustCommand }; answers: Change };
  read_amount: { asks: { typed: string }; answers: Kroner };
  open_wall: { asks: Record<string, never>; answers: WallPlace };
  close_wall: { asks: Record<string, never>; answers: void };
  wall_place: { asks: Record<string, never>; answers: WallPlace };
  /** What the wall would show of a scene, for the leader to look at first. */
  wall_ahead: { asks: { scene: WallScene }; answers: WallView };
  /** How large everything in the window is drawn, in percent. */
  set_zoom: { asks: { percent: number }; answers: void };
  /** A paper as PDF, as bytes, for the page to show. Nothing is written. */
  paper: { asks: { paper: Paper; language: Language }; answers: ArrayBuffer };
  /** Saves the paper that was asked for last where the user says; null when the dialog was cancelled. */
  save_paper: { asks: { words: DialogWords }; answers: WrittenFile | null };
  /** The minutes of a meeting as text, to be copied out. */
  minutes_text: { asks: { of: MeetingId; language: Language }; answers: string };
  /** Asks where, and writes an empty workbook to fill in; null when the dialog was cancelled. */
  template: { asks: { table: TemplateTable; language: Language; words: DialogWords }; answers: WrittenFile | null };
  /** Opens a file that this program wrote in the system's own program for it. */
  open_written: { asks: { path: string }; answers: void };
  review_copy: { asks: Record<string, never>; answers: WrittenFile };
  /** Asks where, and writes a whole copy of the meeting; null when the dialog was cancelled. */
  whole_copy: { asks: { words: DialogWords }; answers: WrittenFile | null };
  /** Asks where, and writes what a representative has written in a review copy; null when the dialog was cancelled. */
  save_post: { asks: { post: Post; words: DialogWords }; answers: WrittenFile | null };
  /** Asks for a file that a representative has written at home, and lays what it says before the leader; null when the dialog was cancelled. */
  take_post: { asks: { words: DialogWords }; answers: PostTaken | null };
  show_in_folder: { asks: { path: string }; answers: void };
  /** What a workbook would bring in as it is answered so far; without a path the user is asked for the file, and null is the answer when the dialog was cancelled. */
  import_preview: { asks: { path: string | null; answers: ImportAnswers; words: DialogWords }; answers: ImportPreview | null };
  import_apply: { asks: { path: string; answers: ImportAnswers }; answers: ImportReport };
  import_other_preview: { asks: { kind: ImportKind; path: string | null; answers: ImportAnswers; words: DialogWords }; answers: OtherPreview | null };
  import_other_apply: { asks: { kind: ImportKind; path: string; answers: ImportAnswers }; answers: OtherReport };
  /** Brings seats in from a list, as one change; the user is asked for the file, and null is a dialog that was cancelled. */
  import_seats: { asks: { words: DialogWords }; answers: SeatReport | null };
  /** Every entry of the journal in words. */
  journal: { asks: Record<string, never>; answers: JournalView };
  /** The letters that the paper's fonts lack, and where they stand. */
  unprintable: { asks: { paper: Paper; language: Language }; answers: Array<Unprintable> };
  /** Keeps a file; without a path it is asked for, and null is a dialog that was cancelled. */
  keep_file: { asks: { with: KeptWith; path: string | null; words: DialogWords }; answers: Change | null };
  /** Takes a file away that is kept. */
  drop_file: { asks: { with: KeptWith; name: string }; answers: Change };
  /** Asks where, and saves a file that is kept as it came; null when the dialog was cancelled. */
  save_kept_file: { asks: { with: KeptWith; name: string; words: DialogWords }; answers: WrittenFile | null };
  /** What a draft that was put forward gives beside another. */
  difference: { asks: { first: ProposalId; second: ProposalId }; answers: Difference };
  /** The file's front page: what is late, what is due, the next meeting, what others owe. */
  due: { asks: Record<string, never>; answers: DueView };
  /** The årshjul, with what is worth knowing of its days. */
  annual: { asks: Record<string, never>; answers: AnnualView };
  /** The lists of the year. */
  lists: { asks: Record<string, never>; answers: ListsView };
  /** Asks where, and saves something of the year; null when the dialog was cancelled. */
  save_of_year: { asks: { what: OfYear; words: DialogWords }; answers: WrittenFile | null };
  /** Brings a table into a list; without a path it is asked for, and null is a dialog that was cancelled. */
  import_list: { asks: { list: YearList; path: string | null; words: DialogWords }; answers: ListReport | null };
  compare: { asks: { drafts: Array<string>; by: CompareBy }; answers: Comparison };
  years: { asks: Record<string, never>; answers: YearsView };
  rounds: { asks: Record<string, never>; answers: Array<RoundView> };
  payments: { asks: Record<string, never>; answers: Payments };
  /** The versions of the innstilling side by side, and what the statsforvalter decided. */
  versions: { asks: Record<string, never>; answers: VersionsView };
  /** The meeting whose minutes are meant, as far as it has come; null where none is planned. */
  minutes_of: { asks: { of: MeetingId | null }; answers: MeetingView | null };
  /** What lies ahead, seen from today: days, whom to call, terms, how bodies are covered, what is to be followed up. */
  ahead: { asks: Record<string, never>; answers: AheadView };
  explain_pot: { asks: { scheme: SchemeId; pot: string }; answers: Array<Step> };
  try_model: { asks: { model: AllocationModel }; answers: ModelTrial };
  /** Writes the tildelingsmodell beside the meeting and says where. */
  export_model: { asks: Record<string, never>; answers: WrittenFile };
  /** Asks for a model file and gives what is in it, to be looked at and tried; null when the dialog was cancelled. */
  read_model: { asks: { words: DialogWords }; answers: AllocationModel | null };
  /** The room as it is now. */
  room: { asks: Record<string, never>; answers: RoomAtDesk };
  /** The addresses of this machine, the likeliest first. */
  room_places: { asks: Record<string, never>; answers: Array<RoomPlace> };
  /** Opens the room on one address and port; one that is open elsewhere is closed first. */
  open_room: { asks: { bind: string }; answers: RoomAtDesk };
  /** Does what the leader says to the room: lets in, sends away, takes out, closes. */
  lead_room: { asks: { command: RoomCommand }; answers: RoomAtDesk };
  /** Asks for a folder, and writes invitations there: of one seat, or of all that have no device. Null when the dialog was cancelled. */
  write_invitations: { asks: { seat: SeatId | null; words: DialogWords }; answers: WrittenInvitations | null };
  /** Looks for what may keep laptops out: of the room that is open, else of an address that is thought of. */
  try_room: { asks: { bind: string | null }; answers: Array<CheckFinding> };
  /** How one comes into the room, for the wall; null while it is closed. */
  room_sign: { asks: Record<string, never>; answers: RoomSign | null };
  /** Asks for the leader's own certificate and then for its key, and opens rooms with it from now on. As it was when a dialog was cancelled. */
  choose_certificate: { asks: { certificate: DialogWords; key: DialogWords }; answers: RoomAtDesk };
  /** Each room has the key that it makes itself again. */
  forget_certificate: { asks: Record<string, never>; answers: RoomAtDesk };
  /** What was written in this copy, or another of the same meeting file, and where it lies. */
  own_notes: { asks: Record<string, never>; answers: OwnNotes };
  /** Keeps what is written in this copy, in place of what was kept before. */
  keep_own_notes: { asks: { kept: KeptNotes }; answers: void };
  /** What the draft of the copy would come to with other amounts. Nothing is kept of the question. */
  what_if_in_copy: { asks: { question: FaceQuestion }; answers: FaceAnswer };
  /** Asks where, and saves a file that is attached to a case of the copy as it came; null when the dialog was cancelled. */
  save_case_paper: { asks: { case: CaseNumber; name: string; words: DialogWords }; answers: WrittenFile | null };
  /** Opens the window in which this machine joins another's room, or brings it forward. */
  open_laptop: { asks: Record<string, never>; answers: void };
}

/** What the window «projector» may ask. The wall: looks, and can be closed. */
export interface ProjectorCalls {
  wall: { asks: Record<string, never>; answers: WallView };
  close_wall: { asks: Record<string, never>; answers: void };
  /** A part of a page fell over; noted in the log. */
  page_fault: { asks: { fault: PageFault }; answers: void };
  /** How one comes into the room, for the wall; null while it is closed. */
  room_sign: { asks: Record<string, never>; answers: RoomSign | null };
}

/** What the window «laptop» may ask. A laptop in another's room: it joins, follows, and gives its seat's commands. Of what is open in this program it sees nothing. */
export interface LaptopCalls {
  /** All that is known of the room now. */
  laptop: { asks: Record<string, never>; answers: LaptopTold };
  /** What the page begins with at the door. */
  laptop_door: { asks: Record<string, never>; answers: LaptopDoor };
  /** Asks for an invitation's file and reads it; null when the dialog was cancelled. */
  laptop_open: { asks: { words: DialogWords }; answers: WayShown | null };
  /** Reads what was pasted: an invitation, or the text of the wall's QR code. */
  laptop_read: { asks: { text: string }; answers: WayShown };
  /** Puts the way aside that stands on the page. */
  laptop_put_aside: { asks: Record<string, never>; answers: void };
  /** Knocks by the way that stands on the page. */
  laptop_knock: { asks: { name: string; comes: LaptopAs }; answers: void };
  /** Knocks with an address and a code that are typed. */
  laptop_knock_typed: { asks: { address: string; code: string; name: string; comes: LaptopAs }; answers: void };
  /** Comes back to a room that this machine knows; at another address when one is typed. */
  laptop_come_back: { asks: { room: string; address: string | null }; answers: void };
  /** Its user has compared the two numbers. */
  laptop_compared: { asks: { numbers: NumbersAre }; answers: void };
  /** Goes, and forgets its key. */
  laptop_leave: { asks: Record<string, never>; answers: void };
  /** Tries at once. */
  laptop_try_now: { asks: Record<string, never>; answers: void };
  /** Gives a command of the seat; answered when the room has answered, however often the line is cut. */
  laptop_ask: { asks: { command: SeatCommand }; answers: SeatAnswer };
  /** Asks about what is shown. Nothing is kept of it, here or in the room. */
  laptop_look: { asks: { question: FaceQuestion }; answers: FaceAnswer };
  /** Asks for a file that was written at home, and reads it; null when the dialog was cancelled. What it says is sent by the page. */
  laptop_post: { asks: { words: DialogWords }; answers: Post | null };
  /** What may keep this machine out of the room, the worst first: at an address that is typed, or where it calls now. */
  laptop_check: { asks: { address: string | null }; answers: Array<CheckFinding> };
  /** Casts a ballot with an id of its own, which is on the disk before it is sent; gives its receipt, which is kept. */
  laptop_cast: { asks: { of: BallotOf; choice: Mark }; answers: Receipt };
  /** The ballots of this machine in the room that it is in. */
  laptop_ballots: { asks: Record<string, never>; answers: LaptopBallots };
  /** A part of a page fell over; noted in the log. */
  page_fault: { asks: { fault: PageFault }; answers: void };
  /** How large everything in the window is drawn, in percent. */
  set_zoom: { asks: { percent: number }; answers: void };
}
