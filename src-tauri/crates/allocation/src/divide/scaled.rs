//! Weights brought to whole numbers: all of a division by the same power of ten, as machine words whenever they fit.

use std::collections::HashMap;

use num_bigint::BigUint;

use super::claim::{ClaimRef, WeightRef};
use super::error::DivideError;
use super::weight::DigitsRef;

/// The weights as whole numbers, and how many decimals they were scaled by.
pub(super) enum Scaled {
    /// Their sum fits in 64 bits.
    Small(Vec<u64>),
    /// It does not.
    Big(Vec<BigUint>),
}

/// How many digits all weights of a division may have together, written with the same number of decimals: twenty megabytes
/// of them. One weight of `1e-100000` would make a hundred thousand digits of every other.
const MOST_DIGITS: u64 = 50_000_000;

/// Scales the weights to whole numbers by the power of ten that the longest of them needs, which is returned as well.
pub(super) fn scale(claims: &[ClaimRef<'_>]) -> Result<(Scaled, u32), DivideError> {
    let decimals = claims.iter().map(|claim| parts(claim.weight).1).max().unwrap_or(0);
    if let Some(weights) = small(claims, decimals) {
        return Ok((Scaled::Small(weights), decimals));
    }
    let digits = claims.iter().map(|claim| digits(claim.weight, decimals)).max().unwrap_or(0);
    if digits.saturating_mul(claims.len() as u64) > MOST_DIGITS {
        return Err(DivideError::WeightsTooLong { claims: claims.len(), digits });
    }
    Ok((Scaled::Big(big(claims, decimals)), decimals))
}

/// The digits without decimal point, and how many of them are decimals.
fn parts(weight: WeightRef<'_>) -> (DigitsRef<'_>, u32) {
    match weight {
        WeightRef::Whole(number) => (DigitsRef::Few(number), 0),
        WeightRef::Short(digits, decimals) => (DigitsRef::Few(digits), decimals),
        WeightRef::Exact(weight) => weight.parts(),
    }
}

/// How many digits the weight has with `decimals` decimals; nothing has none.
fn digits(weight: WeightRef<'_>, decimals: u32) -> u64 {
    let (written, own) = parts(weight);
    // log10 of 2, a trifle too large: the digits are a bound and need not be counted.
    match written.bits() {
        0 => 0,
        bits => bits * 30_103 / 100_000 + 1 + u64::from(decimals - own),
    }
}

fn small(claims: &[ClaimRef<'_>], decimals: u32) -> Option<Vec<u64>> {
    let mut sum = 0_u64;
    let mut weights = Vec::with_capacity(claims.len());
    for claim in claims {
        let (DigitsRef::Few(digits), own) = parts(claim.weight) else { return None };
        let scaled = match digits {
            0 => 0,
            digits => digits.checked_mul(10_u64.checked_pow(decimals - own)?)?,
        };
        sum = sum.checked_add(scaled)?;
        weights.push(scaled);
    }
    Some(weights)
}

fn big(claims: &[ClaimRef<'_>], decimals: u32) -> Vec<BigUint> {
    // Weights of one table mostly have the same number of decimals: reckon each power once.
    let mut powers = HashMap::new();
    claims
        .iter()
        .map(|claim| {
            let (digits, own) = parts(claim.weight);
            let missing = decimals - own;
            let power = powers.entry(missing).or_insert_with(|| BigUint::from(10_u8).pow(missing));
            match digits {
                DigitsRef::Few(0) => BigUint::ZERO,
                DigitsRef::Few(digits) => &*power * digits,
                DigitsRef::Many(digits) => digits * &*power,
            }
        })
        .collect()
}
