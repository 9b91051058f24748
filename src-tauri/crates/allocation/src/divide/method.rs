//! The two ways to round exact shares to whole units.

use serde::{Deserialize, Serialize};

/// How exact shares become whole units.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum Method {
    /// Cut, and give what is left to the largest remainders: within one unit of the exact share.
    #[default]
    LargestRemainder,
    /// Sainte-Laguë: when the amount grows nobody loses. No method has both.
    SainteLague,
}

impl Method {
    /// The name in files: `largest-remainder` or `sainte-lague`.
    pub fn as_str(self) -> &'static str {
        match self {
            Method::LargestRemainder => "largest-remainder",
            Method::SainteLague => "sainte-lague",
        }
    }
}
