//! What becomes of the others when one amount is set.

use serde::{Deserialize, Serialize};

/// What happens to the other amounts when one is set.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum Others {
    /// The others stay as they are; the difference shows as *rest*.
    Hold,
    /// What is not locked and not set by hand moves by the rule.
    Spread,
}
