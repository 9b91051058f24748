//! The integers that weights are scaled to: machine words when their sum fits in 64 bits, big integers otherwise. The rules
//! are written once, over this trait, and give the same answer for both.

use num_bigint::BigUint;
use num_integer::Integer;
use num_traits::{ToPrimitive, Zero};

use super::weight::Weight;

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
    /// `self` and `other` together.
    fn plus(&self, other: &Self) -> Self;
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

    fn plus(&self, other: &Self) -> Self {
        self + other
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

    fn plus(&self, other: &Self) -> Self {
        self + other
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

/// The weights as whole numbers, and how many decimals they were scaled by.
pub(super) enum Scaled {
    /// Their sum fits in 64 bits.
    Small(Vec<u64>),
    /// It does not.
    Big(Vec<BigUint>),
}

/// Scales the weights to whole numbers by the power of ten that the longest of them needs, which is returned as well.
pub(super) fn scale<'a>(weights: impl Iterator<Item = &'a Weight> + Clone) -> (Scaled, u32) {
    let decimals = weights.clone().map(|weight| weight.parts().1).max().unwrap_or(0);
    let scaled = small(weights.clone(), decimals).map_or_else(|| Scaled::Big(big(weights, decimals)), Scaled::Small);
    (scaled, decimals)
}

fn small<'a>(weights: impl Iterator<Item = &'a Weight>, decimals: u32) -> Option<Vec<u64>> {
    let mut sum = 0_u64;
    weights
        .map(|weight| {
            let (digits, own) = weight.parts();
            let scaled = digits.to_u64()?.checked_mul(10_u64.checked_pow(decimals - own)?)?;
            sum = sum.checked_add(scaled)?;
            Some(scaled)
        })
        .collect()
}

fn big<'a>(weights: impl Iterator<Item = &'a Weight>, decimals: u32) -> Vec<BigUint> {
    // Weights of one table mostly have the same number of decimals: reckon each power once.
    let mut powers = std::collections::HashMap::new();
    weights
        .map(|weight| {
            let (digits, own) = weight.parts();
            digits * &*powers.entry(decimals - own).or_insert_with_key(|missing| BigUint::from(10_u8).pow(*missing))
        })
        .collect()
}
