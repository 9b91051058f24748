//! Who gets an award: owner, coordinator and university, within the limits of the model.

use forum::{Applied, Kroner};
use rust_decimal::Decimal;

use crate::model::{ContributionBase, PartBase, Split};
use crate::prepare::{percent_cut, percent_nearest, proportion};

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
