//! What is written beside the amounts: stages, notes, and why a finding is accepted.

use allocation::{FindingCode, Place};
use forum::{NeedId, StageAmount};
use serde::{Deserialize, Serialize};
use strum::VariantNames;

/// What is written beside the amounts: stages, notes, and why a finding is accepted.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, VariantNames)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(tag = "do", export))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(tag = "do", remote = "RemarkCommand"))]
#[serde(remote = "Self", rename_all = "kebab-case", deny_unknown_fields)]
#[strum(serialize_all = "kebab-case")]
pub enum RemarkCommand {
    /// Writes what a need carries at a stage, or takes it away when it says nothing; it touches no draft (R37, R38).
    SetStageAmount {
        /// Which need, which stage, in which place, how much, and a word on it.
        entry: StageAmount,
    },
    /// Writes an internal note on a need; empty removes it. Never on the wall, never in a review copy.
    SetNote {
        /// Which need.
        need: NeedId,
        /// The note.
        note: String,
    },
    /// Accepts a blocking finding with a reason, which is printed.
    OverrideFinding {
        /// Which finding.
        code: FindingCode,
        /// Where.
        place: Place,
        /// Why.
        reason: String,
    },
}
