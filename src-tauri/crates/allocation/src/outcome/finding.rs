//! A finding: what the rules say of a draft, how serious it is, and where.

use forum::{NeedId, SchemeId};
use serde::{Deserialize, Serialize};

use super::finding_code::FindingCode;
use super::severity::Severity;
use super::value::Values;

/// Where a finding is.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Place {
    /// In which scheme.
    pub scheme: Option<SchemeId>,
    /// In which region.
    pub region: Option<String>,
    /// At which need.
    pub need: Option<NeedId>,
    /// At which set-aside, in which pot, or at which part of what a need says.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub part: Option<String>,
}

/// What the rules say of a draft.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Finding {
    /// How serious.
    pub severity: Severity,
    /// What.
    pub code: FindingCode,
    /// Where.
    pub place: Place,
    /// The numbers.
    pub values: Values,
}
