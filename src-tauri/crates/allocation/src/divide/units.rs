//! A division counted in whole units: the amount and the unit checked, floors rounded up, caps rounded down.

use forum::Kroner;

use super::claim::ClaimRef;
use super::error::DivideError;
use super::level::Part;

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
