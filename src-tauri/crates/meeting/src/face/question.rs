//! What whoever follows the meeting may ask about what is shown, and what is answered. A question changes nothing: it is neither
//! written nor told to anybody, and it is answered from what the leader has shown alone.

use allocation::{Others, Step};
use forum::{Kroner, NeedId, SchemeId};
use procedure::{CounterAmount, ProposalId};
use serde::{Deserialize, Serialize};

/// One question.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(tag = "ask", rename_all = "kebab-case", deny_unknown_fields)]
pub enum FaceQuestion {
    /// Why a line gets what it gets.
    Why {
        /// In what is shown where.
        of: ShownOf,
        /// Which line.
        need: NeedId,
    },
    /// What a scheme would come to with other amounts.
    WhatIf {
        /// Beside what is shown where.
        of: ShownOf,
        /// In which scheme.
        scheme: SchemeId,
        /// Which lines get what.
        amounts: Vec<CounterAmount>,
        /// With which frame; none is the one that is shown.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        #[cfg_attr(feature = "ts", ts(optional))]
        frame: Option<Kroner>,
        /// What becomes of the other lines.
        others: Others,
    },
}

/// Where an amount is shown.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(tag = "of", rename_all = "kebab-case", deny_unknown_fields)]
pub enum ShownOf {
    /// In the table of its scheme that the leader has shown.
    Draft {},
    /// In a draft that is put forward in the case.
    Proposal {
        /// Which.
        proposal: ProposalId,
    },
}

/// What is answered.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(tag = "answer", rename_all = "kebab-case")]
pub enum FaceAnswer {
    /// Why a line gets what it gets.
    Why {
        /// Which line.
        need: NeedId,
        /// What it gets.
        amount: Kroner,
        /// The steps from the frame to the krone. They are what a review copy has too: sums, key figures and names of what is
        /// registered, and no note.
        steps: Vec<Step>,
    },
    /// What the scheme would come to.
    WhatIf {
        /// Which scheme.
        scheme: SchemeId,
        /// As it is shown.
        before: TriedSums,
        /// With the other amounts.
        after: TriedSums,
        /// The lines that would get another amount.
        lines: Vec<TriedLine>,
    },
}

/// The sums of a scheme.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct TriedSums {
    /// The frame.
    pub frame: Kroner,
    /// Given in all.
    pub allocated: Kroner,
    /// What is left; below zero when more is given than there is.
    pub unallocated: Kroner,
}

/// A line that would get another amount.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct TriedLine {
    /// Which.
    pub need: NeedId,
    /// As it is shown.
    pub before: Kroner,
    /// With the other amounts.
    pub after: Kroner,
}
