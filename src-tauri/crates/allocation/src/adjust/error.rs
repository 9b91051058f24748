//! Why an adjustment is refused.

use forum::{Kroner, NeedId};

use crate::coded::coded;
use crate::draft::Group;
use crate::prepare::{AllocateCode, AllocateError};

/// Why an adjustment was refused. Nothing was changed.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum AdjustError {
    /// No such need in a scheme in force.
    #[error("there is no need {0}")]
    UnknownNeed(NeedId),
    /// The need is locked.
    #[error("need {0} is locked")]
    Locked(NeedId),
    /// Less than nothing.
    #[error("need {need} cannot be set to {}, below zero", amount.get())]
    Negative {
        /// Which need.
        need: NeedId,
        /// What was asked for.
        amount: Kroner,
    },
    /// The amount, or the sum of what is set in the scheme, is beyond [`Kroner::LIMIT`].
    #[error("need {need} cannot be set to {}: out of reach", amount.get())]
    AboveLimit {
        /// Which need.
        need: NeedId,
        /// What was asked for.
        amount: Kroner,
    },
    /// No such region or pot in a scheme in force.
    #[error("scheme {}: there is no «{}»", .0.scheme, .0.name)]
    UnknownGroup(Group),
    /// The group is locked.
    #[error("scheme {}: «{}» is locked", .0.scheme, .0.name)]
    GroupLocked(Group),
    /// The amount of a group is below zero or out of reach.
    #[error("scheme {}: «{}» cannot be set to {}", group.scheme, group.name, amount.get())]
    GroupOutOfReach {
        /// Which group.
        group: Group,
        /// What was asked for.
        amount: Kroner,
    },
    /// Nothing that was named can be changed: it is locked, or it is nothing.
    #[error("everything that is to be changed is locked, or is 0")]
    NothingToChange,
    /// The draft cannot be reckoned, so that nothing can be kept where it stands.
    #[error(transparent)]
    Allocate(#[from] AllocateError),
}

coded! {
    AdjustError as AdjustCode
    UnknownNeed "adjust-unknown-need" "No such need in a scheme in force.";
    Locked "adjust-locked" "The need is locked.";
    Negative "adjust-negative" "Less than nothing.";
    AboveLimit "adjust-above-limit" "The amount, or the sum of what is set in the scheme, is beyond what is kept exact.";
    UnknownGroup "adjust-unknown-group" "No such region or pot in a scheme in force.";
    GroupLocked "adjust-group-locked" "The group is locked.";
    GroupOutOfReach "adjust-group-out-of-reach" "The amount of a group is below zero or out of reach.";
    NothingToChange "adjust-nothing-to-change" "All that is to be changed by a percentage is locked, or is nothing.";
    + Allocate(AllocateCode) AdjustError::Allocate(error) => error.code();
}
