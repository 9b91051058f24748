//! The versions that an innstilling goes through on its way (R37, R116): each is kept as it was, and none writes over another.

use std::fmt;

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

impl InnstillingStage {
    /// Every one, in the order they come.
    pub const ALL: [InnstillingStage; 3] =
        [InnstillingStage::WorkingGroup, InnstillingStage::Preliminary, InnstillingStage::Final];

    /// As commands and files write it.
    pub fn as_str(self) -> &'static str {
        match self {
            InnstillingStage::WorkingGroup => "working-group",
            InnstillingStage::Preliminary => "preliminary",
            InnstillingStage::Final => "final",
        }
    }
}

impl fmt::Display for InnstillingStage {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}
