//! Taking back and doing again.

use serde::{Deserialize, Serialize};
use strum::VariantNames;

/// Taking back and doing again.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, VariantNames)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(tag = "do", export))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(tag = "do", remote = "HistoryCommand"))]
#[serde(remote = "Self", rename_all = "kebab-case", deny_unknown_fields)]
#[strum(serialize_all = "kebab-case")]
pub enum HistoryCommand {
    /// Takes back the last change that can be taken back.
    Undo,
    /// Does again what was taken back.
    Redo,
}
