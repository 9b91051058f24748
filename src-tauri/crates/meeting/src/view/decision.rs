//! Where the deciding stands: what was put to a decision, which votes were held, what was decided.

use chrono::{DateTime, Utc};
use forum::vote::{Attendance, Count, VoteMethod, VoteResult, VoteRules, Votes};
use forum::{CaseNumber, SchemeId, SeatId};
use procedure::{BodyId, MeetingId, Roll, VoteTold};
use serde::{Deserialize, Serialize};

/// A frozen draft.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Version {
    /// The draft's name.
    pub draft: String,
    /// Hash of its content, in hexadecimal; people see the first eight digits in two groups.
    pub hash: String,
    /// When it was frozen.
    pub frozen_at: DateTime<Utc>,
    /// In which case it was put.
    pub case: CaseNumber,
}

/// What was settled when a vote opened, outside of any meeting.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct OpenVote {
    /// First, second … vote in the case.
    pub ordinal: u32,
    /// How it is taken.
    pub method: VoteMethod,
    /// Who may vote, in the forum's order.
    pub roll: Vec<SeatId>,
    /// Who was here and who was *inhabil* when it opened.
    pub attendance: Vec<Attendance>,
    /// By which rules.
    pub rules: VoteRules,
    /// When it opened.
    pub opened_at: DateTime<Utc>,
}

/// A vote that was held.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct ClosedVote {
    /// What was open.
    pub opened: OpenVote,
    /// On which version: its hash.
    pub version: String,
    /// The votes.
    pub votes: Votes,
    /// Counted.
    pub count: Count,
    /// What it means.
    pub result: VoteResult,
    /// When it closed.
    pub closed_at: DateTime<Utc>,
}

/// How a decision was reached.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(tag = "by", rename_all = "kebab-case")]
pub enum Decided {
    /// *Enighet*: no count.
    Consensus {
        /// Who was here, and who was *inhabil*; none when an earlier program did not ask.
        attendance: Option<Vec<Attendance>>,
    },
    /// By this vote.
    Vote {
        /// The vote.
        vote: ClosedVote,
    },
    /// In a meeting that was led.
    Meeting {
        /// In which.
        meeting: MeetingId,
        /// Each time that it, or a part of it, was decided, in order.
        parts: Vec<DecidedPart>,
    },
    /// In a meeting that was led, and that cannot be carried out anew by the rules of this program: what was decided stands, how it
    /// came about cannot be told.
    Untold {
        /// In which.
        meeting: MeetingId,
    },
}

/// One time that a draft, or a part of it, was decided in a meeting: in a joint meeting each body may decide by itself, and where
/// somebody is *inhabil* the lines may be decided in groups.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct DecidedPart {
    /// Which body; none when all who met decided together.
    pub body: Option<BodyId>,
    /// The *ordninger* it was about, where those are not all (R104).
    pub schemes: Vec<SchemeId>,
    /// How many of the lines; none for all of them, or for all of those *ordninger*.
    pub lines: Option<u32>,
    /// When.
    pub at: DateTime<Utc>,
    /// Who took part in it, and why the others did not.
    pub roll: Roll,
    /// The vote; none when it was agreed.
    pub vote: Option<VoteTold>,
}

/// A decision of the forum: its *innstilling*.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct DecisionRecord {
    /// On what.
    pub version: Version,
    /// How.
    pub decided: Decided,
    /// When.
    pub decided_at: DateTime<Utc>,
    /// Set aside afterwards: why.
    pub reopened: Option<String>,
    /// What was decided in its place afterwards.
    pub replaced_by: Option<Version>,
}

/// Where the deciding stands.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct DecisionView {
    /// The version put forward last in the case that is treated now, and not yet decided.
    pub proposed: Option<Version>,
    /// Votes that earlier programs held outside of any meeting, in order.
    pub votes: Vec<ClosedVote>,
    /// The decision in force.
    pub decision: Option<DecisionRecord>,
    /// Decisions that were set aside, or that another was made in place of, in order.
    pub earlier: Vec<DecisionRecord>,
}
