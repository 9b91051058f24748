//! What the body decided about a tie, and who decided it.

use forum::SeatId;
use forum::vote::Count;
use serde::{Deserialize, Serialize};

use crate::Quorum;

/// What came of a tie.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum TieOutcome {
    /// May not take part.
    Inhabil,
    /// May take part.
    Habil,
    /// The question was taken back before it was decided.
    Withdrawn,
}

/// How a habilitet question was decided.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(tag = "taken", rename_all = "kebab-case")]
pub enum HowDecided {
    /// Without a count.
    Agreed,
    /// By a count: for being *inhabil*, against, blank.
    Counted {
        /// The count.
        count: Count,
    },
}

/// What was decided, by whom and how.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct DecisionTaken {
    /// What came of it.
    pub outcome: TieOutcome,
    /// The seats that decided it; empty for a question that was taken back.
    pub deciders: Vec<SeatId>,
    /// All took part in the question, because without the tied there was no quorum; the minutes say so.
    pub all_took_part: bool,
    /// How.
    pub taken: HowDecided,
}

/// Who decides the habilitet questions of a case.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Deciders {
    /// The seats, in the forum's order.
    pub seats: Vec<SeatId>,
    /// Quorum of those who are not tied.
    pub quorum: Quorum,
    /// All take part, because those who are not tied are too few; the minutes say so.
    pub all_take_part: bool,
}
