//! What all laptops see, section by section.

use std::sync::Arc;

use chrono::{DateTime, NaiveDate, NaiveTime, Utc};
use forum::{CaseKind, CaseNumber, Names, SeatId};
use procedure::{CaseStatus, FloorKind, MeetingId, ProposalId, Quorum};
use serde::{Deserialize, Serialize};

use super::{SharedDraft, SharedLine, SharedVote};
use crate::view::{WallContent, WallSpeaker};

/// What all laptops see.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct SharedView {
    /// The meeting, its agenda and who is here.
    pub meeting: Arc<SharedMeeting>,
    /// The case that is being treated.
    pub case: Arc<SharedCase>,
    /// The tables that the leader has shown.
    pub draft: Arc<SharedDraft>,
    /// What is proposed in the case.
    pub proposals: Arc<SharedProposals>,
    /// The vote that is open, and those that were held in the case.
    pub vote: Arc<SharedVote>,
    /// Who speaks and who waits.
    pub speakers: Arc<SharedSpeakers>,
    /// What is on the wall.
    pub wall: Arc<SharedWall>,
}

/// The meeting at hand.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct SharedMeeting {
    /// «Samarbeidsforum i Nordland».
    pub forum: String,
    /// Budget year.
    pub year: i32,
    /// The data, or part of it, is constructed: what to say of it, in each language.
    pub constructed: Option<Names>,
    /// Which meeting; none when none is planned.
    pub id: Option<MeetingId>,
    /// The day.
    pub date: Option<NaiveDate>,
    /// When it begins.
    pub starts: Option<NaiveTime>,
    /// Where.
    pub place: Option<String>,
    /// It is opened, and not closed.
    pub is_open: bool,
    /// When it was closed.
    pub closed_at: Option<DateTime<Utc>>,
    /// Its agenda.
    pub agenda: Vec<AgendaLine>,
    /// The seats, in the forum's order.
    pub seats: Vec<SeatShown>,
    /// How many of those who have a vote are here, and how many it takes to decide.
    pub quorum: Option<Quorum>,
}

/// A case on the agenda.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct AgendaLine {
    /// Its number.
    pub number: CaseNumber,
    /// Its title.
    pub title: String,
    /// Its kind.
    pub kind: CaseKind,
    /// *Forslag til vedtak*.
    pub proposed_decision: Option<String>,
    /// The background, as it stands in the notice.
    pub background: Option<String>,
    /// How far it has come; none before the meeting is opened.
    pub status: Option<CaseStatus>,
    /// How many minutes are planned for it.
    pub minutes: Option<u32>,
}

/// A seat.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct SeatShown {
    /// Which.
    pub seat: SeatId,
    /// The organisation that fills it.
    pub organisation: String,
    /// It has a vote.
    pub has_vote: bool,
    /// Somebody sits in it in the meeting. Who is out of the room in a case is not told.
    pub here: bool,
}

/// The case that is being treated; nothing between cases.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct SharedCase {
    /// Its number; it stands on the agenda.
    pub number: Option<CaseNumber>,
    /// The organisation that leads it.
    pub led_by: Option<String>,
    /// How many may decide, and how many it takes.
    pub quorum: Option<Quorum>,
    /// When it was recorded that consensus was tried.
    pub consensus_tried: Option<DateTime<Utc>>,
}

/// What is proposed in the case that is being treated.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct SharedProposals {
    /// The proposals, in order.
    pub proposals: Vec<SharedProposal>,
}

/// A proposal.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct SharedProposal {
    /// Its place in the case, from 1: people say «forslag 2».
    pub place: u32,
    /// Its id; of a draft the hash of what was frozen.
    pub proposal: ProposalId,
    /// The organisation whose it is; none for the secretariat's.
    pub by: Option<String>,
    /// In words; of a draft its name.
    pub text: String,
    /// It is decided, and nothing was decided in its place afterwards.
    pub decided: bool,
    /// Of a draft: every line as it was frozen.
    pub lines: Option<Arc<Vec<SharedLine>>>,
}

/// The list of speakers of the case that is being treated.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct SharedSpeakers {
    /// Who has the floor, and since when.
    pub speaking: Option<WallSpeaker>,
    /// Who waits, in the order in which they get it.
    pub waiting: Vec<SpeakerShown>,
}

/// One who waits for the floor.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct SpeakerShown {
    /// The organisation, or the guest as they are named.
    pub named: String,
    /// For a speech, a reply or a point of order.
    pub kind: FloorKind,
}

/// What is on the wall.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct SharedWall {
    /// It stands still.
    pub frozen: bool,
    /// What is on it.
    pub content: WallContent,
}
