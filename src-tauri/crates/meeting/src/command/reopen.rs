//! Setting a decision aside, between meetings.

use serde::{Deserialize, Serialize};
use strum::VariantNames;

/// Setting a decision aside, between meetings. What is decided is decided in a case of a meeting, by [`super::ResolveCommand`].
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, VariantNames)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(tag = "do", export))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(tag = "do", remote = "ReopenCommand"))]
#[serde(remote = "Self", rename_all = "kebab-case", deny_unknown_fields)]
#[strum(serialize_all = "kebab-case")]
pub enum ReopenCommand {
    /// Corrects a decision by a new, visible entry: the decision is set aside and the draft can be changed again.
    Reopen {
        /// Why.
        reason: String,
    },
}
