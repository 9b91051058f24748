//! Percent, always of something.

use std::fmt;

use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};

/// What a percentage is taken of. The sources disagree, so the base is part of the value (REQUIREMENTS W, R20, R78, R83).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum Base {
    /// The whole frame of the scheme and year.
    Frame,
    /// What is left of the frame after commitments and set-asides.
    Pot,
    /// What was applied for.
    Applied,
    /// The whole grant to owner and university.
    Grant,
    /// The part of the grant that goes to the owner or network.
    OwnerPart,
    /// A sum that people named, such as an expected frame.
    Named,
}

/// A percentage from 0 to 100 with its base.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Percent {
    /// How many of a hundred.
    #[cfg_attr(feature = "ts", ts(type = "string"))]
    percent: Decimal,
    /// Of what.
    of: Base,
}

/// A percentage outside 0 to 100.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{0} % is not between 0 and 100")]
pub struct PercentError(Decimal);

impl Percent {
    /// `percent` percent of `of`; from 0 to 100.
    pub fn new(percent: Decimal, of: Base) -> Result<Percent, PercentError> {
        if percent < Decimal::ZERO || percent > Decimal::ONE_HUNDRED {
            return Err(PercentError(percent));
        }
        Ok(Percent { percent, of })
    }

    /// How many of a hundred.
    pub fn percent(self) -> Decimal {
        self.percent
    }

    /// Of what.
    pub fn base(self) -> Base {
        self.of
    }
}

impl fmt::Display for Percent {
    /// `30 %` with a decimal comma and a hard space.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let number = self.percent.normalize().to_string().replace('.', ",");
        write!(f, "{number}\u{a0}%")
    }
}
