//! What comes into a division: reading it from JSON without a float, checking it, and counting it in whole units.

use forum::Kroner;
use serde::Deserialize;
use serde_json::value::RawValue;

use super::error::one_line;
use super::level::Part;
use super::{Claim, ClaimRef, DivideError, WeightError};

/// A claim as it is written. The weight is kept as its own text: a JSON number must not become a float on the way.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct ClaimText {
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
pub(super) struct ClaimTextError {
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

/// The unit when none is given.
pub(super) fn one_krone() -> Kroner {
    Kroner::new(1)
}

/// Checks amount and unit; gives the unit.
pub(super) fn check(amount: Kroner, unit: Kroner) -> Result<u64, DivideError> {
    within_limit(amount, || "the amount".to_owned())?;
    within_limit(unit, || "the unit".to_owned())?;
    if amount.is_negative() {
        return Err(DivideError::NegativeAmount(amount));
    }
    match u64::try_from(unit.get()) {
        Ok(whole @ 1..) => Ok(whole),
        _ => Err(DivideError::UnitNotPositive(unit)),
    }
}

/// The claims in whole units: floors rounded up and caps rounded down.
pub(super) fn parts<'a, W>(
    claims: &[ClaimRef<'a>],
    unit: Kroner,
    weights: Vec<W>,
) -> Result<Vec<Part<'a, W>>, DivideError> {
    // Not collected: for what may fail a row is not made as long as it will be, but grows.
    let mut parts = Vec::with_capacity(claims.len());
    for (claim, weight) in claims.iter().zip(weights) {
        parts.push(part(claim, unit, weight)?);
    }
    Ok(parts)
}

fn part<'a, W>(claim: &ClaimRef<'a>, unit: Kroner, weight: W) -> Result<Part<'a, W>, DivideError> {
    within_limit(claim.floor, || format!("the floor of claim {}", claim.id))?;
    let id = || claim.id.to_owned();
    let in_units = unit.get().unsigned_abs();
    let floor = match u64::try_from(claim.floor.get()) {
        Ok(floor) => floor.div_ceil(in_units),
        Err(_) => return Err(DivideError::NegativeFloor { claim: id(), floor: claim.floor }),
    };
    let Some(highest) = claim.cap else {
        return Ok(Part { id: claim.id, weight, floor, cap: None });
    };
    within_limit(highest, || format!("the cap of claim {}", claim.id))?;
    let cap = match u64::try_from(highest.get()) {
        Ok(cap) => cap / in_units,
        Err(_) => return Err(DivideError::NegativeCap { claim: id(), cap: highest }),
    };
    if floor > cap {
        return Err(DivideError::FloorAboveCap { claim: id(), floor: claim.floor, cap: highest, unit });
    }
    Ok(Part { id: claim.id, weight, floor, cap: Some(cap) })
}

fn within_limit(amount: Kroner, place: impl FnOnce() -> String) -> Result<(), DivideError> {
    if amount.get() > Kroner::LIMIT { Err(DivideError::TooLarge { place: place(), amount }) } else { Ok(()) }
}
