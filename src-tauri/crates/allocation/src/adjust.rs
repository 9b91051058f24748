//! What the leader has set by hand in a draft, beside what the rule gives.

use std::collections::BTreeMap;

use forum::{Kroner, NeedId};
use serde::{Deserialize, Serialize};

/// What happens to the other amounts when one is set.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export))]
#[serde(rename_all = "kebab-case")]
pub enum Others {
    /// The others stay as they are; the difference shows as *rest*.
    Hold,
    /// What is not locked and not set by hand moves by the rule.
    Spread,
}

/// Why an amount does not follow the rule.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export))]
#[serde(rename_all = "kebab-case")]
pub enum AdjustedBy {
    /// Somebody set it.
    Hand,
    /// It was kept where it stood while another was set with [`Others::Hold`], or it was locked there.
    Held,
}

/// One amount that does not follow the rule.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export))]
pub struct Adjustment {
    /// Whole kroner.
    pub amount: Kroner,
    /// Why it stands.
    pub by: AdjustedBy,
    /// Locked: neither the rule nor a typed amount moves it.
    pub locked: bool,
}

/// The adjustments of a draft. A draft is the rule and these: nothing depends on the way they were reached.
pub type Adjustments = BTreeMap<NeedId, Adjustment>;
