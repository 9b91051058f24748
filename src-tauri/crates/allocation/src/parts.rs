//! Parts of an amount: percentages cut down, proportions to the nearest krone, and the split of an award.

use forum::{Applied, Kroner};
use num_bigint::BigUint;
use num_traits::ToPrimitive;
use rust_decimal::Decimal;

use crate::{ContributionBase, PartBase, Split};

/// `percent` percent of `base`, cut down to the unit: what is limited never passes its limit, also after rounding.
pub(crate) fn percent_cut(percent: Decimal, base: Kroner, unit: Kroner) -> Kroner {
    if base.is_negative() || percent.is_sign_negative() {
        return Kroner::ZERO;
    }
    let unit = unit.get().unsigned_abs().max(1);
    // A percentage as people write it is a matter of machine words; only one of more than twenty decimals is not.
    let digits = percent.mantissa().unsigned_abs().checked_mul(u128::from(base.get().unsigned_abs()));
    let of = 10_u128.checked_pow(percent.scale() + 2).and_then(|ten| ten.checked_mul(u128::from(unit)));
    if let (Some(digits), Some(of)) = (digits, of) {
        let cut = (digits / of).saturating_mul(u128::from(unit));
        return Kroner::new(i64::try_from(cut).unwrap_or(i64::MAX));
    }
    let digits = BigUint::from(percent.mantissa().unsigned_abs()) * base.get().unsigned_abs();
    let units = digits / (BigUint::from(10_u8).pow(percent.scale()) * 100_u8 * unit);
    // At most the base, so it fits.
    Kroner::new(units.to_i64().unwrap_or(0).saturating_mul(i64::try_from(unit).unwrap_or(1)))
}

/// `percent` percent of `base` to the nearest krone, half a krone up.
fn percent_nearest(percent: Decimal, base: Kroner) -> Kroner {
    let twice = percent_cut(percent, base + base, Kroner::new(1));
    Kroner::new((twice.get() + 1) / 2)
}

/// `amount` times `of` over `whole`, to the nearest krone, half a krone up; nothing when the whole is nothing.
fn proportion(amount: Kroner, of: Kroner, whole: Kroner) -> Kroner {
    let (amount, of, whole) = (i128::from(amount.get()), i128::from(of.get()), i128::from(whole.get()));
    if whole == 0 {
        return Kroner::ZERO;
    }
    Kroner::new(i64::try_from((2 * amount * of + whole) / (2 * whole)).unwrap_or(i64::MAX))
}

/// Who gets an award.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Parts {
    pub(crate) owner: Kroner,
    pub(crate) coordinator: Kroner,
    pub(crate) university: Kroner,
    pub(crate) own_contribution: Kroner,
    /// What the owner would have had without its limit, when the limit cut it.
    pub(crate) owner_cut: Option<Cut>,
    /// The same for the coordinator.
    pub(crate) coordinator_cut: Option<Cut>,
}

/// A part that a limit made smaller.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Cut {
    pub(crate) asked: Kroner,
    pub(crate) limit: Kroner,
    pub(crate) percent: Decimal,
    pub(crate) base: Kroner,
}

/// Owner, coordinator and university, in the proportions applied for and within the model's limits. The owner's part is
/// rounded to the nearest krone, half a krone up, and the university gets the rest; the coordinator's part of the owner's in
/// the same way. A limit is cut down, so that it holds to the krone; what it cuts from the owner goes to the university, what
/// it cuts from the coordinator stays with the owner. Whoever applied for nothing and is given money by hand gets it as owner.
pub(crate) fn split(applied: Applied, amount: Kroner, split: &Split) -> Parts {
    let asked = if applied.total().is_zero() { amount } else { proportion(amount, applied.owner, applied.total()) };
    let (owner, owner_cut) = limited(asked, split.network_at_most, amount);
    let asked = proportion(owner, applied.coordinator.min(applied.owner), applied.owner);
    let base = match split.coordinator_of {
        PartBase::Grant => amount,
        PartBase::OwnerPart => owner,
    };
    let (coordinator, coordinator_cut) = limited(asked, split.coordinator_at_most, base);
    let (_, own_contribution) = own_contribution(split, amount, owner).unwrap_or_default();
    Parts {
        owner,
        coordinator: coordinator.min(owner),
        university: amount - owner,
        own_contribution,
        owner_cut,
        coordinator_cut,
    }
}

/// The base of the own contribution and what it comes to; none when the model asks for none.
pub(crate) fn own_contribution(split: &Split, amount: Kroner, owner: Kroner) -> Option<(Kroner, Kroner)> {
    let percent = split.own_contribution?;
    let base = match split.own_contribution_of {
        ContributionBase::OwnerPart => owner,
        ContributionBase::Grant => amount,
        ContributionBase::CoordinatorLimit => {
            let of = match split.coordinator_of {
                PartBase::Grant => amount,
                PartBase::OwnerPart => owner,
            };
            percent_cut(split.coordinator_at_most.unwrap_or_default(), of, Kroner::new(1))
        }
    };
    Some((base, percent_nearest(percent, base)))
}

fn limited(asked: Kroner, at_most: Option<Decimal>, base: Kroner) -> (Kroner, Option<Cut>) {
    let Some(percent) = at_most else { return (asked, None) };
    let limit = percent_cut(percent, base, Kroner::new(1));
    match asked > limit {
        true => (limit, Some(Cut { asked, limit, percent, base })),
        false => (asked, None),
    }
}
