//! What each face sees. Decided here, not by hiding things in the page: internal notes are in [`LeaderView`] only.

mod account;
mod ahead;
mod annual;
mod asked;
mod begins_with;
mod charts;
mod clashes;
mod course;
mod deciding;
mod decision;
mod difference;
mod due;
mod election;
mod field_changed;
mod file;
mod findings;
mod journal;
mod journal_detail;
mod journal_said;
mod missing;
pub(crate) mod model_trial;
pub(crate) mod queries;
mod sections;
mod set_aside;
mod show;
mod versions;
mod wall;
mod wall_case;
mod wall_scenes;
pub(crate) mod words;
mod year;

use std::collections::BTreeMap;

use allocation::{GroupAmount, NeedAllocation, PotAmount, SetAsideAmount};
use chrono::{DateTime, NaiveDate, Utc};
use forum::{
    Application, Assessment, CaseItem, CaseKind, CaseNumber, Commitment, FramePart, FrameStatus, Kroner, NamedBase,
    Names, Need, NeedId, Participant, Scheme, SchemeId, Seat, SeatId, StageAmount, UnspentFunds,
};
use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};

pub use crate::state::trouble::{Mend, Trouble};

pub(crate) use account::account;
pub use account::{Account, PotAccount};
pub(crate) use ahead::person_held;
pub use ahead::{AheadView, MeetingToFill, PersonHeld};
pub use annual::{AnnualView, ListView, ListsView, MilestoneView, PresetOffered, RowView, StatusCount};
pub use asked::{AskedIn, FrameView};
pub use begins_with::BeginsWith;
pub(crate) use charts::chart;
pub use charts::{
    Chart, ChartLabel, ChartOf, ChartPart, ChartRow, ChartRows, ComparedWith, Drawn, FlowLink, FlowNode, MovedBy,
    NotDrawn, PercentPart, Tenths,
};
pub use clashes::{NamedDate, YearClash};
pub(crate) use clashes::{bodies_named, dated_named};
pub use course::{BodyNow, CaseTime, NextProposal, SpeakersNow};
pub use deciding::{Deciding, VersionNamed, VoteThatCarried};
pub use decision::{ClosedVote, Decided, DecidedPart, DecisionRecord, DecisionView, OpenVote, Version};
pub(crate) use difference::difference;
pub use difference::{Difference, LineShifted, RegionShifted, Shifted};
pub use due::{DueKind, DueLine, DueView, NextMeeting};
pub use election::{BallotDone, BallotNow, ElectionView, LaptopBallot, LaptopBallotDone};
pub use field_changed::{FieldChanged, field_in_words, value_in_words};
pub use file::{FileAccess, FileInfo, FileWarning, FileWarningCode};
pub use findings::{FindingView, FindingsMoved};
pub(crate) use journal::journal;
pub use journal::{JournalLine, JournalView};
pub use journal_detail::JournalDetail;
pub use missing::{MissingCode, MissingLine};
pub use model_trial::{ModelTrial, SampleLine, SampleScheme, TrialFault};
pub use procedure::plan::holidays::NoWorkingDay;
pub use procedure::{Call, FollowUpLine, FollowUpState, GroupCovered, InnstillingStage, SeatToFill};
pub use queries::{RoundView, YearsView};
pub(crate) use sections::sections;
pub use sections::{SectionCheck, SectionPart};
pub use set_aside::{SetAsideCase, SetAsideStands};
pub use show::{ShowPart, ShownBeside, shown};
pub(crate) use versions::recommended;
pub use versions::{VersionKept, VersionLine, VersionsView};
pub use wall::{PageTurn, WallContent, WallRow, WallScene, WallState, WallSums, WallView};
pub use wall_case::{
    WallCase, WallDifference, WallLine, WallProposal, WallResult, WallSetAside, WallSpeaker, WallVote,
};
pub use wall_scenes::{WallAgenda, WallDecided, WallNeed, WallSpeakers, WallThanks, WallWaiting, WallWelcome};
pub use year::{CaseHeld, HabilitetNow, HeldView, MeetingView, MinutesClosed, NextNumber, SeatNow, VoteNow, YearView};

/// What a meeting is called and where it stands.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct MeetingInfo {
    /// «Samarbeidsforum i Nordland».
    pub forum: String,
    /// «Statsforvalteren i Nordland».
    pub secretariat: String,
    /// Budget year.
    pub year: i32,
    /// The day of the meeting; none when it is not set.
    pub date: Option<NaiveDate>,
    /// Where it is held, when that is known.
    pub place: Option<String>,
    /// The cases, in order.
    pub cases: Vec<CaseItem>,
    /// The data, or part of it, is constructed: what to say of it, in each language.
    pub constructed: Option<Names>,
}

/// The sums of one scheme: `committed` + `set_aside` + `allocated` + `unallocated` = `frame`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct SchemeTotals {
    /// Which scheme.
    pub scheme: SchemeId,
    /// The frame.
    pub frame: Kroner,
    /// Estimate or final; none without a frame.
    pub frame_status: Option<FrameStatus>,
    /// What the frame is built of.
    pub frame_parts: Vec<FramePart>,
    /// Bound by earlier years.
    pub committed: Kroner,
    /// Kept for purposes.
    pub set_aside: Kroner,
    /// Each purpose.
    pub set_asides: Vec<SetAsideAmount>,
    /// What the needs share: frame less committed and set aside.
    pub to_share: Kroner,
    /// Applied for.
    pub applied: Kroner,
    /// Applied for against the frame.
    pub against_frame: AgainstFrame,
    /// Given.
    pub allocated: Kroner,
    /// Of it to owners.
    pub owner_part: Kroner,
    /// Of it to universities.
    pub university_part: Kroner,
    /// The rest; negative when more is given than there is.
    pub unallocated: Kroner,
    /// How many needs.
    pub needs: u32,
    /// How many meet all criteria.
    pub eligible: u32,
    /// The frame that is registered, when the draft tries another.
    pub registered: Option<Kroner>,
    /// The pots, when the scheme has more than one.
    pub pots: Vec<PotAmount>,
    /// What was set for the scheme, its regions and pots, and what of it cannot be placed.
    pub groups: Vec<GroupAmount>,
}

/// What is applied for, and that against the frame (R7, R44).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct AgainstFrame {
    /// How many behovsmeldinger.
    pub needs: u32,
    /// Applied for to owners.
    pub owner: Kroner,
    /// Applied for to universities.
    pub university: Kroner,
    /// Applied for in all.
    pub applied: Kroner,
    /// The frame, whole: before what is bound and set aside.
    pub frame: Kroner,
    /// Applied for above the frame; negative when less is applied for.
    pub over: Kroner,
    /// `over` in percent of the frame, to a tenth; none without a frame.
    #[cfg_attr(feature = "ts", ts(type = "string | null"))]
    pub percent: Option<Decimal>,
}

/// A draft beside the others.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct DraftInfo {
    /// «Utkast A».
    pub name: String,
    /// The frames it tries.
    pub what_if: Vec<(SchemeId, Kroner)>,
    /// How many amounts are set, held or locked in it.
    pub adjusted: u32,
    /// Why it cannot be reckoned, when it cannot.
    pub trouble: Option<Trouble>,
}

/// What one change moved in a scheme, when more than amounts changed: the frame, the rules, the pots.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct SchemeMoved {
    /// Which scheme.
    pub scheme: SchemeId,
    /// The frame before and after.
    pub frame: (Kroner, Kroner),
    /// Bound and set aside before and after.
    pub set_aside: (Kroner, Kroner),
    /// Given before and after.
    pub allocated: (Kroner, Kroner),
    /// How many needs and pots got another amount.
    pub lines: u32,
}

/// Where an amount stands on its way (R38). No stage overwrites another.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum Stage {
    /// The leader's working draft.
    Draft,
    /// Frozen and put to a decision.
    Proposed,
    /// *Innstilt*: decided by the forum.
    Recommended,
}

/// A draft and what it comes to.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct DraftView {
    /// «Utkast A».
    pub name: String,
    /// Where it stands.
    pub stage: Stage,
    /// Sums per scheme, in the meeting's order.
    pub schemes: Vec<SchemeTotals>,
    /// All that is applied for against all frames.
    pub against_frame: AgainstFrame,
    /// One line per need, in the order of `needs`.
    pub amounts: Vec<NeedAllocation>,
    /// What the rules say, the most serious first.
    pub findings: Vec<FindingView>,
    /// Why it cannot be reckoned, when it cannot: then it has no amounts.
    pub trouble: Option<Trouble>,
}

/// A change that can be taken back or done again; the texts are `undo-<code>` in the locales.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct HistoryItem {
    /// The command's word, such as `set-amount` or `lock-group`; of an import `import-<kind>`.
    pub code: String,
    /// Whom or what it is about, if one: the owner, the region, pot or scheme, the draft.
    pub owner: Option<String>,
    /// What that was given before.
    pub from: Option<Kroner>,
    /// What it is given after.
    pub to: Option<Kroner>,
    /// How many amounts, when it is about several. Labels in files from before this was counted do not say it.
    #[serde(default)]
    pub count: Option<u32>,
    /// By how many percent, of what was changed by a percentage: `−5 %`. What it was taken of stands in `from`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "ts", ts(optional))]
    pub percent: Option<String>,
    /// What it came to less than the percentage says: of a raise, what nobody could take; of a cut, what stood above its ceiling.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "ts", ts(optional))]
    pub unplaced: Option<Kroner>,
    /// What is changed field by field, of what has many.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "ts", ts(optional))]
    pub fields: Option<Vec<FieldChanged>>,
}

/// What can be taken back and done again.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct History {
    /// Next to be taken back.
    pub undo: Option<HistoryItem>,
    /// What can be taken back after it, the newest first; at most nine.
    pub earlier: Vec<HistoryItem>,
    /// Next to be done again.
    pub redo: Option<HistoryItem>,
}

/// Everything the leader's face shows.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct LeaderView {
    /// The state it shows.
    #[cfg_attr(feature = "ts", ts(type = "number"))]
    pub revision: u64,
    /// Its place among all that the faces are told: the file's changes and the wall's, counted together.
    #[cfg_attr(feature = "ts", ts(type = "number"))]
    pub serial: u64,
    /// The meeting.
    pub meeting: MeetingInfo,
    /// The schemes in force, in order.
    pub schemes: Vec<Scheme>,
    /// The regions, in order.
    pub regions: Vec<String>,
    /// The needs, by scheme, region and number.
    pub needs: Vec<Need>,
    /// Internal notes.
    pub notes: BTreeMap<NeedId, String>,
    /// The seats, in order.
    pub seats: Vec<Seat>,
    /// Those of them that can stand on a roll: they have a vote, and are not *statsforvalterens* (R135).
    pub voters: Vec<SeatId>,
    /// The working draft.
    pub draft: DraftView,
    /// What can be taken back.
    pub history: History,
    /// Where the deciding stands.
    pub decision: DecisionView,
    /// What the wall shows.
    pub wall: WallState,
    /// The file.
    pub file: FileInfo,
    /// Every draft, in the order they were made.
    pub drafts: Vec<DraftInfo>,
    /// The county's *tildelingsmodell*, as JSON.
    #[cfg_attr(feature = "ts", ts(as = "allocation::AllocationModel"))]
    pub model: serde_json::Value,
    /// What the model asks of behovsmeldinger, by scheme.
    pub asked: Vec<AskedIn>,
    /// The frames of all years.
    pub frames: Vec<FrameView>,
    /// Networks and owners that pots are made for.
    pub participants: Vec<Participant>,
    /// What was promised.
    pub commitments: Vec<Commitment>,
    /// What was not spent.
    pub unspent: Vec<UnspentFunds>,
    /// The bases that later years' shares are shown of.
    pub bases: Vec<NamedBase>,
    /// The *søknader* to the 30 % part.
    pub applications: Vec<Application>,
    /// How the needs were assessed.
    pub assessments: Vec<Assessment>,
    /// The amounts the needs carry on their way.
    pub stage_amounts: Vec<StageAmount>,
    /// The year of the forum: its bodies, its meetings and what was done in them.
    pub year: YearView,
}

/// What a command moved. Sent to the one who asked and to every open leader's face.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Change {
    /// The new revision.
    #[cfg_attr(feature = "ts", ts(type = "number"))]
    pub revision: u64,
    /// Its place among all that the faces are told: the file's changes and the wall's, counted together.
    #[cfg_attr(feature = "ts", ts(type = "number"))]
    pub serial: u64,
    /// Where the draft stands.
    pub stage: Stage,
    /// Only the amounts that moved.
    pub amounts: Vec<NeedAllocation>,
    /// All sums.
    pub schemes: Vec<SchemeTotals>,
    /// The findings beside those from before; in a preview, beside those of the draft as it stands.
    pub findings: FindingsMoved,
    /// More than amounts changed (frames, rules, drafts, what pots are made of): the page loads everything anew.
    pub reload: bool,
    /// What it moved then, scheme by scheme; empty when only amounts moved.
    pub moved: Vec<SchemeMoved>,
    /// All notes, when one changed.
    pub notes: Option<BTreeMap<NeedId, String>>,
    /// The year of the forum, when something was done in a meeting.
    pub year: Option<Box<YearView>>,
    /// What can be taken back now.
    pub history: History,
    /// Where the deciding stands.
    pub decision: DecisionView,
    /// What the wall shows.
    pub wall: WallState,
    /// The file.
    pub file: FileInfo,
}

impl Change {
    /// The same, with its findings told beside those before it. As it is made it tells all of them.
    pub(crate) fn beside(self, before: &[FindingView]) -> Change {
        Change { findings: FindingsMoved::of(before, &self.findings.between), ..self }
    }
}

/// A case on an agenda with its papers, as they go out with the notice: nothing of who follows it up, and no file that is kept with
/// anything else than the case.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct CasePaper {
    /// Its number.
    pub number: CaseNumber,
    /// Its title.
    pub title: String,
    /// Its kind.
    pub kind: CaseKind,
    /// The background, as it stands in the notice.
    pub background: Option<String>,
    /// *Forslag til vedtak*.
    pub proposed_decision: Option<String>,
    /// What may be decided in place of it, each a whole text.
    pub alternatives: Vec<String>,
    /// What is attached.
    pub attachments: Vec<PaperAttached>,
}

/// A file that is attached to a case.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct PaperAttached {
    /// Its name.
    pub name: String,
    /// How many bytes.
    #[cfg_attr(feature = "ts", ts(type = "number"))]
    pub size: u64,
}

/// Everything a representative's review copy shows. Has no internal notes.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct ReviewView {
    /// The meeting.
    pub meeting: MeetingInfo,
    /// The schemes in force, in order.
    pub schemes: Vec<Scheme>,
    /// The regions, in order.
    pub regions: Vec<String>,
    /// The needs, by scheme, region and number.
    pub needs: Vec<Need>,
    /// The seats, in order, to choose one's own from.
    pub seats: Vec<Seat>,
    /// The cases of the meetings with their papers, in the order of the agendas.
    pub papers: Vec<CasePaper>,
    /// The draft.
    pub draft: DraftView,
    /// Where the deciding stood.
    pub decision: Deciding,
    /// The journal's head in the meeting file when the copy was made (*kontrollkode*).
    pub head: String,
    /// Which meeting file it is a copy of: a representative's own notes are tied to it.
    pub identity: String,
    /// When the copy was made.
    pub copied_at: DateTime<Utc>,
}
