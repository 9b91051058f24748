//! What can happen to a seat in a meeting.

use chrono::{DateTime, Utc};
use forum::{CaseNumber, SeatId};
use serde::{Deserialize, Serialize};

use crate::PersonId;

/// One arrival, leaving or change of who sits.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Move {
    /// When it was recorded.
    pub at: DateTime<Utc>,
    /// The case that was being treated; none between cases.
    pub case: Option<CaseNumber>,
    /// Which seat.
    pub seat: SeatId,
    /// What happened.
    pub what: MoveKind,
}

/// What happened to a seat.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(tag = "move", rename_all = "kebab-case")]
pub enum MoveKind {
    /// Its representative comes.
    Arrives,
    /// Who sits in it through the meeting goes home, representative or *vara*.
    Leaves,
    /// A *vara* takes the seat.
    DeputyIn {
        /// Who; none when the organisation has not named whom it sends.
        deputy: Option<PersonId>,
        /// How long.
        stays: Stays,
    },
    /// The *vara* gives the seat back.
    DeputyOut,
    /// Who sits in it leaves the room while the case is treated.
    StepsOut {
        /// Why.
        why: WhyOut,
    },
    /// Who left the room comes back before the case is over. After the case everybody is back without a word.
    Returns,
}

/// How long a *vara* sits.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum Stays {
    /// The rest of the meeting, until the seat is given back.
    Meeting,
    /// The case that is being treated; after it the seat is as before.
    Case,
}

/// Why somebody leaves the room for a case.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum WhyOut {
    /// *Inhabil*: does not count when quorum is reckoned.
    Inhabil,
    /// For another reason: a call, a talk outside.
    Other,
}
