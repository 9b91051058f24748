//! The division itself, as the waterfall asks for it: claims are borrowed and answers stand in plain rows, so that ten
//! thousand needs cost a handful of rows and not ten thousand texts.

use forum::Kroner;
use num_bigint::BigUint;

use super::answer::Level;
use super::claim::ClaimRef;
use super::error::DivideError;
use super::level::{self, Height, Part, StoppedBy};
use super::method::Method;
use super::rounding::{self, TiedPlaces};
use super::scaled::{Scaled, scale};
use super::units;
use super::whole::Whole;

/// The result of a division. The rows are in the order of the claims; amounts and `unallocated` come to the amount divided.
#[derive(Debug)]
pub(crate) struct SharedOut {
    /// What each gets.
    pub(crate) amounts: Vec<Kroner>,
    /// The exact share, cut to whole units.
    pub(crate) shares: Vec<Kroner>,
    /// Whether floor or cap stopped it.
    pub(crate) stopped_by: Vec<StoppedBy>,
    /// *Udisponert*.
    pub(crate) unallocated: Kroner,
    /// As `Divided::level`.
    pub(crate) level: Option<Level>,
    /// As `Divided::tie`.
    pub(crate) tie: Option<TiedPlaces>,
}

impl SharedOut {
    /// What rounding added to the cut share of claim number `n`, or took from it.
    pub(crate) fn rounding(&self, n: usize) -> Kroner {
        self.amounts[n] - self.shares[n]
    }
}

/// Divides `amount` in multiples of `unit` between claims with different ids. Refuses what `divide` refuses.
pub(crate) fn share_out(
    amount: Kroner,
    unit: Kroner,
    method: Method,
    claims: &[ClaimRef<'_>],
) -> Result<SharedOut, DivideError> {
    let whole_unit = units::check(amount, unit)?;
    let (weights, decimals) = scale(claims)?;
    match weights {
        Scaled::Small(weights) => {
            divide_scaled(amount, whole_unit, method, units::parts(claims, unit, weights)?, decimals)
        }
        Scaled::Big(weights) => {
            divide_scaled(amount, whole_unit, method, units::parts(claims, unit, weights)?, decimals)
        }
    }
}

fn divide_scaled<W: Whole>(
    amount: Kroner,
    unit: u64,
    method: Method,
    parts: Vec<Part<'_, W>>,
    decimals: u32,
) -> Result<SharedOut, DivideError> {
    let units = amount.get().unsigned_abs() / unit;
    let floors: u128 = parts.iter().map(|part| u128::from(part.floor)).sum();
    if floors > u128::from(units) {
        let floors = i128::try_from(floors * u128::from(unit)).unwrap_or(i128::MAX);
        return Err(DivideError::FloorsAboveAmount { floors, amount, over: floors - i128::from(amount.get()) });
    }
    let target = level::most(&parts).and_then(|most| u64::try_from(most).ok()).map_or(units, |most| most.min(units));
    let height = level::lowest(&parts, target);
    let shares: Vec<_> = parts.iter().map(|part| level::share(part, &height)).collect();
    let rounded = match method {
        Method::LargestRemainder => rounding::largest_remainder(&parts, &shares, target),
        Method::SainteLague => rounding::sainte_lague(&parts, &shares, &height, target),
    };
    // Every award is at most the amount, so it fits.
    let kroner = |units: u64| Kroner::new(i64::try_from(units * unit).unwrap_or(i64::MAX));
    Ok(SharedOut {
        unallocated: amount - kroner(rounded.awards.iter().sum()),
        shares: shares.iter().map(|share| kroner(share.whole)).collect(),
        stopped_by: shares.iter().map(|share| share.stopped_by).collect(),
        level: (!parts.is_empty()).then(|| told(&height, unit, decimals)),
        tie: tie(&parts, rounded.tie),
        amounts: rounded.awards.into_iter().map(kroner).collect(),
    })
}

/// The level in kroner for a weight of one, as the weights were written.
fn told<W: Whole>(height: &Height<W>, unit: u64, decimals: u32) -> Level {
    if height.units == 0 {
        return Level { numerator: BigUint::ZERO, denominator: BigUint::from(1_u8) };
    }
    Level::reduced(BigUint::from(height.units) * unit * BigUint::from(10_u8).pow(decimals), height.weight.to_big())
}

fn tie<W>(parts: &[Part<'_, W>], tied: Option<TiedPlaces>) -> Option<TiedPlaces> {
    let mut tied = tied?;
    tied.winners.sort_unstable_by_key(|&n| parts[n].id);
    tied.losers.sort_unstable_by_key(|&n| parts[n].id);
    Some(tied)
}
