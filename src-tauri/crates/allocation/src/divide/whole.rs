//! The integers that weights are scaled to: machine words when their sum fits in 64 bits, big integers otherwise. The rules
//! are written once, over this trait, and give the same answer for both.

use num_bigint::BigUint;
use num_integer::Integer;
use num_traits::{ToPrimitive, Zero};

/// A weight as a whole number. All weights of a division are scaled by the same power of ten.
pub(super) trait Whole: Clone + Ord {
    /// Holds a weight times a number of units.
    type Wide: Ord;
    /// Nothing.
    fn zero() -> Self;
    /// One.
    fn one() -> Self;
    /// True for a weight of nothing.
    fn is_nothing(&self) -> bool;
    /// Adds `other` to `self`.
    fn add(&mut self, other: &Self);
    /// `self` less `other`, which is not larger.
    fn minus(&self, other: &Self) -> Self;
    /// `self` times `units`.
    fn times(&self, units: u64) -> Self::Wide;
    /// `units` times `self` over `total`: the whole units, at most `u64::MAX`, and the remainder.
    fn share(&self, units: u64, total: &Self) -> (u64, Self);
    /// As a big integer, for the level that is told.
    fn to_big(&self) -> BigUint;
}

impl Whole for u64 {
    type Wide = u128;

    fn zero() -> Self {
        0
    }

    fn one() -> Self {
        1
    }

    fn is_nothing(&self) -> bool {
        *self == 0
    }

    fn add(&mut self, other: &Self) {
        *self += other;
    }

    fn minus(&self, other: &Self) -> Self {
        self - other
    }

    fn times(&self, units: u64) -> u128 {
        u128::from(*self) * u128::from(units)
    }

    fn share(&self, units: u64, total: &Self) -> (u64, Self) {
        let product = self.times(units);
        if let Ok(product) = u64::try_from(product) {
            return (product / total, product % total);
        }
        let total = u128::from(*total);
        // A remainder is below the total, so it fits in 64 bits.
        (u64::try_from(product / total).unwrap_or(u64::MAX), (product % total) as u64)
    }

    fn to_big(&self) -> BigUint {
        BigUint::from(*self)
    }
}

impl Whole for BigUint {
    type Wide = BigUint;

    fn zero() -> Self {
        BigUint::ZERO
    }

    fn one() -> Self {
        BigUint::from(1_u8)
    }

    fn is_nothing(&self) -> bool {
        self.is_zero()
    }

    fn add(&mut self, other: &Self) {
        *self += other;
    }

    fn minus(&self, other: &Self) -> Self {
        self - other
    }

    fn times(&self, units: u64) -> BigUint {
        self * units
    }

    fn share(&self, units: u64, total: &Self) -> (u64, Self) {
        let (whole, remainder) = self.times(units).div_rem(total);
        (whole.to_u64().unwrap_or(u64::MAX), remainder)
    }

    fn to_big(&self) -> BigUint {
        self.clone()
    }
}
