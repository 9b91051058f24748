//! What must be true of an answer, whatever was asked. Written against the words of the rule and not against the program.

use std::collections::HashSet;

use allocation::{AllocationModel, DivideError, Divided, Division, divide};
use forum::Kroner;

/// Divides, and checks the award or the refusal.
pub fn divides(division: &Division) {
    let faults = faults(division);
    match divide(division) {
        Ok(divided) => {
            assert!(faults.is_empty(), "this should have been refused as {faults:?}: {division:?}");
            tallies(division, &divided);
        }
        Err(DivideError::WeightsTooLong { digits, .. }) => {
            assert!(digits > 400, "weights of an ordinary length are always divided by: {division:?}");
        }
        Err(error) => {
            assert!(faults.contains(&error.code().as_str()), "{} is no fault of {division:?}", error.code());
            assert!(!error.to_string().contains('\n'), "a refusal is one line: {error}");
        }
    }
}

/// Everything that is wrong with a division, by its code.
fn faults(division: &Division) -> Vec<&'static str> {
    let mut faults = Vec::new();
    let mut unless = |right: bool, code| faults.extend((!right).then_some(code));
    let amounts = || {
        let limits = division.claims.iter().flat_map(|claim| [Some(claim.floor), claim.cap]);
        limits.flatten().chain([division.amount, division.unit])
    };
    let ids: HashSet<&str> = division.claims.iter().map(|claim| claim.id.as_str()).collect();
    let unit = i128::from(division.unit.get()).max(1);
    let up = |floor: Kroner| (i128::from(floor.get()) + unit - 1).div_euclid(unit) * unit;
    let down = |cap: Kroner| i128::from(cap.get()).div_euclid(unit) * unit;
    unless(division.unit > Kroner::ZERO, "divide-unit-not-positive");
    unless(amounts().all(|amount| amount.get() <= Kroner::LIMIT), "divide-too-large");
    unless(!division.amount.is_negative(), "divide-negative-amount");
    unless(ids.len() == division.claims.len(), "divide-duplicate-claim");
    let mut floors = 0;
    for claim in &division.claims {
        unless(!claim.floor.is_negative(), "divide-negative-floor");
        unless(!claim.cap.is_some_and(Kroner::is_negative), "divide-negative-cap");
        unless(claim.cap.is_none_or(|cap| up(claim.floor) <= down(cap)), "divide-floor-above-cap");
        floors += up(claim.floor);
    }
    unless(floors <= down(division.amount), "divide-floors-above-amount");
    faults
}

/// Nothing lost, nobody below the floor or above the cap, and something left only when nobody may have it.
fn tallies(division: &Division, divided: &Divided) {
    let sum: i128 = divided.awards.iter().map(|award| i128::from(award.amount.get())).sum();
    let left = divided.unallocated;
    assert_eq!(sum + i128::from(left.get()), i128::from(division.amount.get()), "every krone of {division:?}");
    assert!(!left.is_negative(), "no more than there is: {division:?}");
    assert_eq!(divided.awards.len(), division.claims.len(), "an award for each: {division:?}");
    for (claim, award) in division.claims.iter().zip(&divided.awards) {
        assert_eq!(claim.id, award.id, "in the order of the claims");
        assert_eq!(award.amount.get() % division.unit.get(), 0, "whole units for {} of {division:?}", claim.id);
        assert_eq!(award.share + award.rounding, award.amount, "the explanation of {} tallies", claim.id);
        assert!(claim.floor <= award.amount, "the floor of {} in {division:?}", claim.id);
        assert!(claim.cap.is_none_or(|cap| award.amount <= cap), "the cap of {} in {division:?}", claim.id);
        let full = claim.cap.is_some_and(|cap| award.amount.get() + division.unit.get() > cap.get());
        let has_weight = claim.weight.to_string() != "0";
        assert!(left < division.unit || full || !has_weight, "{} could have had more of {division:?}", claim.id);
    }
}

/// Checks a model: it can be followed, or every fault has its place; and what can be written is the same when it is read again. Amounts out
/// of reach are never written, so a model that holds one must be refused.
pub fn checks(model: &AllocationModel) {
    let checked = model.check();
    if let Err(faults) = &checked {
        assert!(!faults.is_empty(), "a refusal has a reason: {model:?}");
        for fault in faults {
            assert!(!fault.place.is_empty() && !fault.to_string().is_empty(), "a fault has its place: {model:?}");
        }
    }
    let Ok(written) = serde_json::to_vec(model) else {
        assert!(checked.is_err(), "what cannot be written is refused: {model:?}");
        return;
    };
    match serde_json::from_slice::<AllocationModel>(&written) {
        Ok(again) => assert_eq!(&again, model, "written and read again"),
        Err(error) => panic!("written, it cannot be read again: {error}: {model:?}"),
    }
}
