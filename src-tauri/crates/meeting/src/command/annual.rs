//! The year around the meetings: the *årshjul*, and the lists that are kept through the year.

use chrono::NaiveDate;
use procedure::annual::Milestone;
use procedure::lists::{FillList, ListRow};
use serde::{Deserialize, Serialize};
use strum::VariantNames;

/// What is written of the year around the meetings.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, VariantNames)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(tag = "do", export))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(tag = "do", remote = "AnnualCommand"))]
#[serde(remote = "Self", rename_all = "kebab-case", deny_unknown_fields)]
#[strum(serialize_all = "kebab-case")]
pub enum AnnualCommand {
    /// Writes a step of the *årshjul*; number 0 is a new one, and its number is given when it is written.
    SetMilestone {
        /// What is written.
        milestone: Milestone,
    },
    /// Marks a step as done; without a day it is open again.
    FinishMilestone {
        /// Which.
        milestone: u32,
        /// The day it was done.
        done: Option<NaiveDate>,
    },
    /// Takes a step away; what needed it first needs nothing first after that.
    RemoveMilestone {
        /// Which.
        milestone: u32,
    },
    /// Writes the steps of a county's published calendar into the year. Those that are there already, on the same day, stay as they are.
    LoadMilestones {
        /// Which calendar.
        preset: String,
        /// The budget year.
        year: i32,
    },
    /// Writes a row of a list; number 0 is a new one, and its number is given when it is written.
    SetRow {
        /// What is written.
        row: ListRow,
    },
    /// Takes a row away. Refused while it has files.
    RemoveRow {
        /// Which.
        row: u32,
    },
    /// Writes the rows that a list lacks: one for each measure with money, or for each network (R158, R155).
    FillList {
        /// Which list, and with what.
        fill: FillList,
    },
}
