//! The meeting itself: what it is called, when and where it is held, its cases.

use chrono::NaiveDate;
use forum::{CaseItem, CaseNumber};
use serde::{Deserialize, Serialize};
use strum::VariantNames;

/// The meeting itself: what it is called, when and where it is held, its cases.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, VariantNames)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(tag = "do", export))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(tag = "do", remote = "ArrangeCommand"))]
#[serde(remote = "Self", rename_all = "kebab-case", deny_unknown_fields)]
#[strum(serialize_all = "kebab-case")]
pub enum ArrangeCommand {
    /// Writes what the meeting is called, and when and where it is held.
    SetMeeting {
        /// «Samarbeidsforum i Nordland».
        forum: String,
        /// «Statsforvalteren i Nordland».
        secretariat: String,
        /// None: not set.
        date: Option<NaiveDate>,
        /// None: not set.
        place: Option<String>,
    },
    /// Writes a case in place of the one with its number, or adds it after the others.
    SetCase {
        /// The case.
        case: CaseItem,
    },
    /// Takes a case off the agenda. Refused when something was put to a decision in it.
    RemoveCase {
        /// Which case.
        number: CaseNumber,
    },
}
