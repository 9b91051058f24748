//! Amounts of single needs: set, several at once, and locked.

use forum::{Kroner, NeedId};

use super::error::AdjustError;
use super::hold::{as_it_stands, drop_held, hold_need, hold_pots};
use super::others::Others;
use crate::draft::{AdjustedBy, Adjustment, Adjustments};
use crate::prepare::{AllocateError, Prepared};

/// Sets the amount of a need by hand. With [`Others::Spread`] what was only held in its scheme follows the rule again; with
/// [`Others::Hold`] every other need of the scheme stays where it stands.
///
/// # Errors
/// A need that is not there or locked, an amount out of reach, or a draft in which nothing can be held because it cannot be
/// reckoned. The draft is then as it was.
pub fn set_amount(
    prepared: &Prepared,
    draft: &mut Adjustments,
    need: &NeedId,
    amount: Kroner,
    others: Others,
) -> Result<(), AdjustError> {
    set_amounts(prepared, draft, &[(need.clone(), amount)], others)
}

/// Sets the amounts of several needs, such as a pasted column: the same as setting them one by one, in one pass. All are set or
/// none.
///
/// # Errors
/// As [`set_amount`], for the first amount that is refused.
pub fn set_amounts(
    prepared: &Prepared,
    draft: &mut Adjustments,
    amounts: &[(NeedId, Kroner)],
    others: Others,
) -> Result<(), AdjustError> {
    let mut changed = draft.clone();
    // The sum of what is set in each scheme that an amount was set in.
    let mut sums: Vec<Option<i128>> = vec![None; prepared.schemes.len()];
    for (need, amount) in amounts {
        let Some((scheme, _)) = prepared.stand(need) else { return Err(AdjustError::UnknownNeed(need.clone())) };
        if changed.needs.get(need).is_some_and(|adjustment| adjustment.locked) {
            return Err(AdjustError::Locked(need.clone()));
        }
        if amount.is_negative() {
            return Err(AdjustError::Negative { need: need.clone(), amount: *amount });
        }
        let sum = match sums[scheme] {
            Some(sum) => sum,
            None => {
                match others {
                    Others::Spread => drop_held(prepared, &mut changed, scheme),
                    Others::Hold => hold_all(prepared, &mut changed, scheme)?,
                }
                sum_of(prepared, &changed, scheme)
            }
        };
        let before = changed.needs.insert(need.clone(), Adjustment::by_hand(*amount));
        let before = before.map_or(0, |adjustment| i128::from(adjustment.amount.get()));
        let sum = sum - before + i128::from(amount.get());
        if sum > i128::from(Kroner::LIMIT) {
            return Err(AdjustError::AboveLimit { need: need.clone(), amount: *amount });
        }
        sums[scheme] = Some(sum);
    }
    *draft = changed;
    Ok(())
}

/// Locks a need at its present amount.
///
/// # Errors
/// A need that is not there, or a draft that cannot be reckoned.
pub fn lock(prepared: &Prepared, draft: &mut Adjustments, need: &NeedId) -> Result<(), AdjustError> {
    let Some((scheme, place)) = prepared.stand(need) else { return Err(AdjustError::UnknownNeed(need.clone())) };
    if let Some(adjustment) = draft.needs.get_mut(need) {
        adjustment.locked = true;
        return Ok(());
    }
    let amount = as_it_stands(prepared, draft, scheme)?.amounts[place];
    draft.needs.insert(need.clone(), Adjustment { amount, by: AdjustedBy::Held, locked: true });
    Ok(())
}

/// Every need of a scheme stays where it stands, and so does what its pots hold.
fn hold_all(prepared: &Prepared, draft: &mut Adjustments, scheme: usize) -> Result<(), AllocateError> {
    let shared = as_it_stands(prepared, draft, scheme)?;
    let prepared = &prepared.schemes[scheme];
    for (place, amount) in shared.amounts.iter().enumerate() {
        hold_need(prepared, draft, place, *amount);
    }
    hold_pots(prepared, &shared, draft, |_| true);
    Ok(())
}

/// What is set for the needs of a scheme, in all.
fn sum_of(prepared: &Prepared, draft: &Adjustments, scheme: usize) -> i128 {
    let of_scheme =
        draft.needs.iter().filter(|(need, _)| prepared.stand(need).is_some_and(|(place, _)| place == scheme));
    of_scheme.map(|(_, adjustment)| i128::from(adjustment.amount.get())).sum()
}
