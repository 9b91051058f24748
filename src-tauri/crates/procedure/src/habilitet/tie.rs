//! A tie that was raised: whose, in what, by whom and why.

use forum::{CaseNumber, NeedId, SeatId};
use serde::{Deserialize, Serialize};

use super::DecisionTaken;
use crate::Sitter;

/// Identifies a tie in a meeting, in the order in which they were raised.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(transparent)]
pub struct TieId(pub u32);

/// What a tie is about.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export, rename = "TieAbout"))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(rename = "TieAbout"))]
#[serde(tag = "about", rename_all = "kebab-case")]
pub enum About {
    /// The whole case.
    Case,
    /// One line of an allocation.
    Line {
        /// Which.
        need: NeedId,
    },
}

/// Who raised a tie.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(tag = "by", rename_all = "kebab-case")]
pub enum RaisedBy {
    /// The member itself.
    Member,
    /// Another seat.
    Seat {
        /// Which.
        seat: SeatId,
    },
    /// The secretariat, from the list of possible ties.
    Secretariat,
    /// It was reported before the meeting, and lies ready when the case is taken up.
    BeforeMeeting,
}

/// A tie as it is raised, before or in the meeting.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct NewTie {
    /// In which case.
    pub case: CaseNumber,
    /// Whose seat.
    pub seat: SeatId,
    /// Who sits in it, or will.
    pub sitter: Sitter,
    /// About what.
    pub about: About,
    /// By whom.
    pub raised_by: RaisedBy,
    /// Why, in words: «leder i styret til eieren».
    pub why: String,
}

/// A tie that was raised.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Tie {
    /// Its id.
    pub id: TieId,
    /// As it was raised.
    pub raised: NewTie,
    /// What came of it; none while it waits.
    pub decision: Option<DecisionTaken>,
}
