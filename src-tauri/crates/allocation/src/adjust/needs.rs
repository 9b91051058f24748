//! Amounts of single needs: set, freed, locked and unlocked.

use std::collections::BTreeMap;

use forum::{Kroner, Need, NeedId, SchemeId};

use super::{AdjustError, AdjustedBy, Adjustment, Adjustments, Others, drop_held, hold_pot, is_only_held, needs_of};
use crate::{AllocateError, Basis, allocate};

/// Sets the amount of a need by hand. With [`Others::Spread`] what was only held in its scheme follows the rule again; with
/// [`Others::Hold`] every other need of the scheme stays where it stands.
pub fn set_amount(
    basis: &Basis,
    adjustments: &mut Adjustments,
    need: &NeedId,
    amount: Kroner,
    others: Others,
) -> Result<(), AdjustError> {
    let scheme = scheme_of(basis, need)?;
    if adjustments.needs.get(need).is_some_and(|adjustment| adjustment.locked) {
        return Err(AdjustError::Locked(need.clone()));
    }
    if amount.is_negative() {
        return Err(AdjustError::Negative { need: need.clone(), amount });
    }
    let mut changed = adjustments.clone();
    match others {
        Others::Spread => drop_held(basis, &mut changed, scheme),
        Others::Hold => hold_others(basis, &mut changed, scheme, need)?,
    }
    changed.needs.insert(need.clone(), Adjustment { amount, by: AdjustedBy::Hand, locked: false });
    let of_scheme = needs_of(basis, scheme).filter_map(|need| changed.needs.get(&need.id));
    let sum: i128 = of_scheme.map(|adjustment| i128::from(adjustment.amount.get())).sum();
    if sum > i128::from(Kroner::LIMIT) {
        return Err(AdjustError::AboveLimit { need: need.clone(), amount });
    }
    *adjustments = changed;
    Ok(())
}

/// Lets a need follow the rule again, and with it what was only held in its scheme.
pub fn follow_rule(basis: &Basis, adjustments: &mut Adjustments, need: &NeedId) -> Result<(), AdjustError> {
    let scheme = scheme_of(basis, need)?;
    if adjustments.needs.get(need).is_some_and(|adjustment| adjustment.locked) {
        return Err(AdjustError::Locked(need.clone()));
    }
    adjustments.needs.remove(need);
    drop_held(basis, adjustments, scheme);
    Ok(())
}

/// Lets every need that is not locked follow the rule again, in all schemes.
pub fn follow_rule_everywhere(adjustments: &mut Adjustments) {
    adjustments.needs.retain(|_, adjustment| adjustment.locked);
    adjustments.groups.retain(|_, adjustment| adjustment.locked);
}

/// Locks a need at its present amount.
pub fn lock(basis: &Basis, adjustments: &mut Adjustments, need: &NeedId) -> Result<(), AdjustError> {
    let scheme = scheme_of(basis, need)?;
    if let Some(adjustment) = adjustments.needs.get_mut(need) {
        adjustment.locked = true;
        return Ok(());
    }
    let present = present(basis, adjustments, scheme)?;
    let amount = present.get(need).copied().unwrap_or_default();
    adjustments.needs.insert(need.clone(), Adjustment { amount, by: AdjustedBy::Held, locked: true });
    Ok(())
}

/// Unlocks a need. One that was only locked follows the rule again; one that stands beside others held in its scheme stays
/// held like them, so that unlocking it does not pour the whole rest over it.
pub fn unlock(basis: &Basis, adjustments: &mut Adjustments, need: &NeedId) -> Result<(), AdjustError> {
    let scheme = scheme_of(basis, need)?;
    let Some(adjustment) = adjustments.needs.get_mut(need) else { return Ok(()) };
    let was_locked = std::mem::replace(&mut adjustment.locked, false);
    if !was_locked || adjustment.by == AdjustedBy::Hand {
        return Ok(());
    }
    let is_held = |other: &Need| other.id != *need && adjustments.needs.get(&other.id).is_some_and(is_only_held);
    if !needs_of(basis, scheme).any(is_held) {
        adjustments.needs.remove(need);
    }
    Ok(())
}

fn scheme_of<'a>(basis: &Basis<'a>, need: &NeedId) -> Result<&'a SchemeId, AdjustError> {
    let found = basis.needs.iter().find(|other| other.id == *need);
    found.map(|need| &need.scheme).ok_or_else(|| AdjustError::UnknownNeed(need.clone()))
}

/// Every other need of the scheme stays where it stands, and so does what its pots hold.
fn hold_others(
    basis: &Basis,
    adjustments: &mut Adjustments,
    scheme: &SchemeId,
    set: &NeedId,
) -> Result<(), AllocateError> {
    // From the second change on everything stands already, and where is not reckoned anew for every step of a drag.
    let in_one_pot = basis.model.scheme(scheme).is_some_and(|model| !model.pots.is_split());
    if in_one_pot && needs_of(basis, scheme).all(|need| need.id == *set || adjustments.needs.contains_key(&need.id)) {
        return Ok(());
    }
    let allocation = allocate(basis, adjustments)?;
    let Some(sums) = allocation.schemes.into_iter().find(|sums| sums.scheme == *scheme) else { return Ok(()) };
    for line in sums.needs {
        if line.need != *set {
            let held = Adjustment { amount: line.amount, by: AdjustedBy::Held, locked: false };
            adjustments.needs.entry(line.need).or_insert(held);
        }
    }
    if basis.model.scheme(scheme).is_some_and(|model| model.pots.is_split()) {
        for pot in &sums.pots {
            hold_pot(adjustments, scheme, &pot.name, pot.amount);
        }
    }
    Ok(())
}

/// Where every need of the scheme stands now.
fn present(
    basis: &Basis,
    adjustments: &Adjustments,
    scheme: &SchemeId,
) -> Result<BTreeMap<NeedId, Kroner>, AllocateError> {
    let allocation = allocate(basis, adjustments)?;
    let of_scheme = allocation.schemes.into_iter().filter(|other| other.scheme == *scheme);
    Ok(of_scheme.flat_map(|scheme| scheme.needs).map(|line| (line.need, line.amount)).collect())
}
