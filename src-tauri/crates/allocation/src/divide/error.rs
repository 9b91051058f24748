//! What a division refuses, each with a code and one line that says what and where.

use crate::coded::coded;
use forum::Kroner;

/// Why a division cannot be done.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum DivideError {
    /// The unit is zero or below.
    #[error("the unit is {}, not a positive number of kroner", .0.get())]
    UnitNotPositive(Kroner),
    /// The amount is below zero.
    #[error("the amount is {}, below zero", .0.get())]
    NegativeAmount(Kroner),
    /// A floor is below zero.
    #[error("claim {}: the floor is {}, below zero", one_line(claim), floor.get())]
    NegativeFloor {
        /// Of which claim.
        claim: String,
        /// Its floor.
        floor: Kroner,
    },
    /// A cap is below zero.
    #[error("claim {}: the cap is {}, below zero", one_line(claim), cap.get())]
    NegativeCap {
        /// Of which claim.
        claim: String,
        /// Its cap.
        cap: Kroner,
    },
    /// The floor, rounded up to the unit, lies above the cap, rounded down.
    #[error("claim {}: the floor {} is above the cap {}, in whole units of {}",
        one_line(claim), floor.get(), cap.get(), unit.get())]
    FloorAboveCap {
        /// Of which claim.
        claim: String,
        /// Its floor.
        floor: Kroner,
        /// Its cap.
        cap: Kroner,
        /// The unit.
        unit: Kroner,
    },
    /// Two claims have the same id.
    #[error("claim {} is there twice", one_line(.0))]
    DuplicateClaim(String),
    /// Written with the same number of decimals, the weights would take up a memory of their own.
    #[error("{claims} weights of up to {digits} digits are too much to reckon with")]
    WeightsTooLong {
        /// How many weights.
        claims: usize,
        /// How many digits the longest has when all are written with the same number of decimals.
        digits: u64,
    },
    /// Beyond [`Kroner::LIMIT`].
    #[error("{} is {}, above {}", one_line(place), amount.get(), Kroner::LIMIT)]
    TooLarge {
        /// The amount, the unit, or a claim's floor or cap.
        place: String,
        /// How much.
        amount: Kroner,
    },
    /// The floors, rounded up to the unit, come to more than there is.
    #[error("the floors come to {floors}, {over} more than the amount {}", amount.get())]
    FloorsAboveAmount {
        /// Kroner that the floors need.
        floors: i128,
        /// Kroner there are.
        amount: Kroner,
        /// Kroner that are missing.
        over: i128,
    },
}

coded! {
    DivideError as DivideCode
    UnitNotPositive "divide-unit-not-positive" "The unit is zero or below.";
    NegativeAmount "divide-negative-amount" "The amount is below zero.";
    NegativeFloor "divide-negative-floor" "A floor is below zero.";
    NegativeCap "divide-negative-cap" "A cap is below zero.";
    FloorAboveCap "divide-floor-above-cap" "The floor, rounded up to the unit, lies above the cap, rounded down.";
    DuplicateClaim "divide-duplicate-claim" "Two claims have the same id.";
    WeightsTooLong "divide-weights-too-long" "Written with the same number of decimals, the weights would take up a memory of their own.";
    TooLarge "divide-too-large" "Beyond what is kept exact.";
    FloorsAboveAmount "divide-floors-above-amount" "The floors, rounded up to the unit, come to more than there is.";
}

/// An id as it stands in a refusal: a line break in it would make two lines of one.
pub(super) fn one_line(id: &str) -> String {
    id.chars().map(|c| if c.is_control() { c.escape_default().to_string() } else { c.to_string() }).collect()
}
