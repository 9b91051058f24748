//! How serious something is that the rules say.

use serde::{Deserialize, Serialize};

/// How serious a finding is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "lowercase")]
pub enum Severity {
    /// A rule that says *må*: the draft cannot be decided on before it is mended or overridden with a reason.
    Block,
    /// A rule that says *skal vurderes*.
    Warn,
    /// Good to know.
    Info,
}
