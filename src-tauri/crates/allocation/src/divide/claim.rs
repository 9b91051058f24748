//! Claims: those that share an amount, read from JSON without a float, or borrowed from whoever asks for the division.

use forum::Kroner;
use serde::Deserialize;
use serde_json::value::RawValue;

use super::error::one_line;
use super::weight::{Weight, WeightError};

/// One that shares.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(try_from = "ClaimText")]
pub struct Claim {
    /// Stable; breaks ties.
    pub id: String,
    /// How much it weighs; with weight 0 it gets its floor.
    pub weight: Weight,
    /// At least this, rounded up to the unit.
    pub floor: Kroner,
    /// At most this, rounded down to the unit.
    pub cap: Option<Kroner>,
}

/// A claim, borrowed. As [`Claim`] in all else.
#[derive(Clone, Copy, Debug)]
pub(crate) struct ClaimRef<'a> {
    /// Unique among the claims of a division, which the caller answers for; breaks ties.
    pub(crate) id: &'a str,
    pub(crate) weight: WeightRef<'a>,
    pub(crate) floor: Kroner,
    pub(crate) cap: Option<Kroner>,
}

impl<'a> From<&'a Claim> for ClaimRef<'a> {
    fn from(claim: &'a Claim) -> Self {
        ClaimRef { id: &claim.id, weight: (&claim.weight).into(), floor: claim.floor, cap: claim.cap }
    }
}

/// A weight: a whole number, or one that stands somewhere else.
#[derive(Clone, Copy, Debug)]
pub(crate) enum WeightRef<'a> {
    /// Kroner or a count.
    Whole(u64),
    /// Digits of which so many are decimals.
    Short(u64, u32),
    /// A decimal of any length.
    Exact(&'a Weight),
}

impl From<u64> for WeightRef<'_> {
    fn from(number: u64) -> Self {
        WeightRef::Whole(number)
    }
}

impl<'a> From<&'a Weight> for WeightRef<'a> {
    fn from(weight: &'a Weight) -> Self {
        weight.as_whole().map_or(WeightRef::Exact(weight), WeightRef::Whole)
    }
}

/// A claim as it is written. The weight is kept as its own text: a JSON number must not become a float on the way.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct ClaimText {
    id: String,
    weight: Box<RawValue>,
    #[serde(default)]
    floor: Kroner,
    #[serde(default)]
    cap: Option<Kroner>,
}

/// A weight that cannot be read, and whose it is.
#[derive(Debug, thiserror::Error)]
#[error("{}: claim {}: weight {error}", error.code(), one_line(claim))]
struct ClaimTextError {
    claim: String,
    error: WeightError,
}

impl TryFrom<ClaimText> for Claim {
    type Error = ClaimTextError;

    fn try_from(text: ClaimText) -> Result<Self, Self::Error> {
        let written = text.weight.get();
        let weight = match written.starts_with('"') {
            true => serde_json::from_str::<String>(written)
                .map_err(|_| WeightError::NotANumber(written.to_owned()))
                .and_then(|inner| inner.parse()),
            false => written.parse(),
        };
        match weight {
            Ok(weight) => Ok(Claim { id: text.id, weight, floor: text.floor, cap: text.cap }),
            Err(error) => Err(ClaimTextError { claim: text.id, error }),
        }
    }
}
