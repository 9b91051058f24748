//! Why a søknadsrunde cannot be shared.

use forum::Kroner;

use crate::coded::coded;

/// Why a round cannot be shared.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum RoundError {
    /// There is less than nothing to share.
    #[error("the pot is {0}, below zero")]
    NegativePot(Kroner),
    /// A rate of zero or less, while somebody applies for students.
    #[error("the rate per student is {0}; it must be above zero")]
    ZeroRate(Kroner),
    /// A unit of zero or less.
    #[error("the unit is {0}; it must be above zero")]
    ZeroUnit(Kroner),
    /// Two applications have the same number.
    #[error("application {0} is there twice")]
    DuplicateNumber(u32),
    /// An application for less than nothing.
    #[error("application {0} applies for a negative sum")]
    NegativeSum(u32),
    /// Calls are counted from 1.
    #[error("application {0} is in call 0; calls are counted from 1")]
    NoCall(u32),
    /// The pot, or what is applied for, is beyond [`Kroner::LIMIT`].
    #[error("{0} is out of reach")]
    OutOfReach(&'static str),
}

coded! {
    RoundError as RoundCode
    NegativePot "round-negative-pot" "There is less than nothing to share.";
    ZeroRate "round-zero-rate" "A rate of zero or less, while somebody applies for students.";
    ZeroUnit "round-zero-unit" "A unit of zero or less.";
    DuplicateNumber "round-duplicate-number" "Two applications have the same number.";
    NegativeSum "round-negative-sum" "An application for less than nothing.";
    NoCall "round-no-call" "Calls are counted from 1.";
    OutOfReach "round-out-of-reach" "The pot, or what is applied for, is beyond what is kept exact.";
}
