//! For how long somebody was chosen, and by whom.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

/// How long a seat is held, and who decided it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Term {
    /// From this day.
    pub from: NaiveDate,
    /// To this day, the last.
    pub until: NaiveDate,
    /// Who decided the composition, and when: «Statsforvalteren 12.01.2024».
    pub decided_by: Option<String>,
}
