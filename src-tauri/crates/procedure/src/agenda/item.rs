//! One item of an agenda, as it is planned.

use forum::{CaseKind, CaseNumber};
use serde::{Deserialize, Serialize};

/// An item of an agenda.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct AgendaItem {
    /// Its number; none until it is given one.
    pub number: Option<CaseNumber>,
    /// Its title.
    pub title: String,
    /// Its kind.
    pub kind: CaseKind,
    /// The minutes it is planned to take.
    pub minutes: Option<u32>,
    /// The number it had in the meeting that did not treat it.
    pub carried_from: Option<CaseNumber>,
}
