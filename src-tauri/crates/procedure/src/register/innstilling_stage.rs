//! The versions that an innstilling goes through on its way (R37, R116): each is kept as it was, and none writes over another.

use serde::{Deserialize, Serialize};

/// Which version of the innstilling.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum InnstillingStage {
    /// *AU-forslag*: what the working group puts before the forum.
    WorkingGroup,
    /// *Foreløpig innstilling*: as it is sent out to be heard.
    Preliminary,
    /// *Endelig innstilling*: as it is sent to the statsforvalter.
    Final,
}
