//! Amounts of single needs: set, several at once, and locked.

use std::collections::BTreeMap;

use forum::{Kroner, NeedId};

use super::error::AdjustError;
use super::hold::{Present, drop_held, hold_all};
use super::others::Others;
use crate::draft::{AdjustedBy, Adjustment, Adjustments};
use crate::prepare::{AllocateError, Prepared};

/// Sets the amount of a need by hand. With [`Others::Spread`] what was only held in its scheme follows the rule again; with
/// [`Others::Hold`] every other need of the scheme stays where it present.
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
    set_amounts(prepared, draft, [(need, amount)], others)
}

/// Sets the amounts of several needs, such as a pasted column: the same as setting them one by one, in one pass. All are set or
/// none.
///
/// # Errors
/// As [`set_amount`], for the first amount that is refused.
pub fn set_amounts<'n>(
    prepared: &Prepared,
    draft: &mut Adjustments,
    amounts: impl IntoIterator<Item = (&'n NeedId, Kroner)>,
    others: Others,
) -> Result<(), AdjustError> {
    let mut plans: Vec<Option<Plan>> = prepared.schemes.iter().map(|_| None).collect();
    let mut set: BTreeMap<&NeedId, Kroner> = BTreeMap::new();
    for (need, amount) in amounts {
        let Some((scheme, place)) = prepared.where_is(need) else { return Err(AdjustError::UnknownNeed(need.clone())) };
        let before = draft.needs.get(need);
        if before.is_some_and(|adjustment| adjustment.locked) {
            return Err(AdjustError::Locked(need.clone()));
        }
        if amount.is_negative() {
            return Err(AdjustError::Negative { need: need.clone(), amount });
        }
        let plan = match &mut plans[scheme] {
            Some(plan) => plan,
            none => none.insert(Plan::make(prepared, draft, scheme, others)?),
        };
        let before = set.insert(need, amount).unwrap_or_else(|| plan.counted(place, before));
        plan.sum += i128::from(amount.get()) - i128::from(before.get());
        if plan.sum > i128::from(Kroner::LIMIT) {
            return Err(AdjustError::AboveLimit { need: need.clone(), amount });
        }
    }
    for (scheme, plan) in plans.into_iter().enumerate() {
        match plan.map(|plan| plan.held) {
            Some(Some(present)) => hold_all(&prepared.schemes[scheme], &present, draft),
            Some(None) => drop_held(prepared, draft, scheme),
            None => {}
        }
    }
    draft.needs.extend(set.into_iter().map(|(need, amount)| (need.clone(), Adjustment::by_hand(amount))));
    Ok(())
}

/// What becomes of the others in a scheme that amounts are set in.
struct Plan {
    /// Where they are held; none when they are let go.
    held: Option<Present>,
    /// What is then set for the needs of the scheme, in all.
    sum: i128,
}

impl Plan {
    fn make(prepared: &Prepared, draft: &Adjustments, scheme: usize, others: Others) -> Result<Plan, AllocateError> {
        match others {
            Others::Hold => {
                let present = Present::read(prepared, draft, scheme)?;
                let sum = present.shared.amounts.iter().map(|amount| i128::from(amount.get())).sum();
                Ok(Plan { held: Some(present), sum })
            }
            Others::Spread => {
                let stays = draft.needs.iter().filter(|(_, adjustment)| !adjustment.is_only_held());
                let of_scheme =
                    stays.filter(|(need, _)| prepared.where_is(need).is_some_and(|(place, _)| place == scheme));
                let sum = of_scheme.map(|(_, adjustment)| i128::from(adjustment.amount.get())).sum();
                Ok(Plan { held: None, sum })
            }
        }
    }

    /// What of the sum a need has, before an amount is set for it.
    fn counted(&self, place: usize, before: Option<&Adjustment>) -> Kroner {
        match &self.held {
            Some(present) => present.shared.amounts[place],
            None => before.filter(|before| !before.is_only_held()).map(|before| before.amount).unwrap_or_default(),
        }
    }
}

/// Locks a need at its present amount.
///
/// # Errors
/// A need that is not there, or a draft that cannot be reckoned.
pub fn lock(prepared: &Prepared, draft: &mut Adjustments, need: &NeedId) -> Result<(), AdjustError> {
    let Some((scheme, place)) = prepared.where_is(need) else { return Err(AdjustError::UnknownNeed(need.clone())) };
    if let Some(adjustment) = draft.needs.get_mut(need) {
        adjustment.locked = true;
        return Ok(());
    }
    let amount = Present::read(prepared, draft, scheme)?.shared.amounts[place];
    draft.needs.insert(need.clone(), Adjustment { amount, by: AdjustedBy::Held, locked: true });
    Ok(())
}
