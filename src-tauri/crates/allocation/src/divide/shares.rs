//! The division itself, as the waterfall asks for it: claims are borrowed and answers stand in plain rows, so that ten
//! thousand needs cost a handful of rows and not ten thousand texts.

use forum::Kroner;
use num_bigint::BigUint;

use super::level::{self, Height, Part};
use super::whole::{self, Scaled, Whole};
use super::{Bound, Claim, DivideError, Level, Method, Weight, request, round};

/// A claim, borrowed. As [`Claim`] in all else.
#[derive(Clone, Copy, Debug)]
pub(crate) struct ClaimRef<'a> {
    /// Unique among the claims of a division, which the caller answers for; breaks ties.
    pub(crate) id: &'a str,
    pub(crate) weight: WeightRef<'a>,
    pub(crate) floor: Kroner,
    pub(crate) cap: Option<Kroner>,
}

impl<'a> From<&'a Claim> for ClaimRef<'a> {
    fn from(claim: &'a Claim) -> Self {
        ClaimRef { id: &claim.id, weight: (&claim.weight).into(), floor: claim.floor, cap: claim.cap }
    }
}

/// A weight: a whole number, or one that stands somewhere else.
#[derive(Clone, Copy, Debug)]
pub(crate) enum WeightRef<'a> {
    /// Kroner or a count.
    Whole(u64),
    /// Digits of which so many are decimals.
    Short(u64, u32),
    /// A decimal of any length.
    Exact(&'a Weight),
}

impl From<u64> for WeightRef<'_> {
    fn from(number: u64) -> Self {
        WeightRef::Whole(number)
    }
}

impl<'a> From<&'a Weight> for WeightRef<'a> {
    fn from(weight: &'a Weight) -> Self {
        weight.as_whole().map_or(WeightRef::Exact(weight), WeightRef::Whole)
    }
}

/// The result of a division. The rows are in the order of the claims; amounts and `unallocated` come to the amount divided.
#[derive(Debug)]
pub(crate) struct SharedOut {
    /// What each gets.
    pub(crate) amounts: Vec<Kroner>,
    /// The exact share, cut to whole units.
    pub(crate) shares: Vec<Kroner>,
    /// Whether floor or cap stopped it.
    pub(crate) bounds: Vec<Bound>,
    /// *Udisponert*.
    pub(crate) unallocated: Kroner,
    /// As [`Divided::level`](super::Divided::level).
    pub(crate) level: Option<Level>,
    /// As [`Divided::tie`](super::Divided::tie).
    pub(crate) tie: Option<TiedPlaces>,
}

impl SharedOut {
    /// What rounding added to the cut share of claim number `n`, or took from it.
    pub(crate) fn rounding(&self, n: usize) -> Kroner {
        self.amounts[n] - self.shares[n]
    }
}

/// Who tied for the last units: places among the claims, both in the order of the ids.
#[derive(Debug)]
pub(crate) struct TiedPlaces {
    pub(crate) winners: Vec<usize>,
    pub(crate) losers: Vec<usize>,
}

/// Divides `amount` in multiples of `unit` between claims with different ids. Refuses what [`divide`](super::divide) refuses.
pub(crate) fn divide_shares(
    amount: Kroner,
    unit: Kroner,
    method: Method,
    claims: &[ClaimRef<'_>],
) -> Result<SharedOut, DivideError> {
    let whole_unit = request::check(amount, unit)?;
    let (weights, decimals) = whole::scale(claims)?;
    match weights {
        Scaled::Small(weights) => {
            divide_scaled(amount, whole_unit, method, request::parts(claims, unit, weights)?, decimals)
        }
        Scaled::Big(weights) => {
            divide_scaled(amount, whole_unit, method, request::parts(claims, unit, weights)?, decimals)
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
    let height = level::find(&parts, target);
    let shares: Vec<_> = parts.iter().map(|part| level::share(part, &height)).collect();
    let rounded = match method {
        Method::LargestRemainder => round::largest_remainder(&parts, &shares, target),
        Method::SainteLague => round::sainte_lague(&parts, &shares, &height, target),
    };
    // Every award is at most the amount, so it fits.
    let kroner = |units: u64| Kroner::new(i64::try_from(units * unit).unwrap_or(i64::MAX));
    Ok(SharedOut {
        unallocated: amount - kroner(rounded.awards.iter().sum()),
        shares: shares.iter().map(|share| kroner(share.whole)).collect(),
        bounds: shares.iter().map(|share| share.bound).collect(),
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
    Level::new(BigUint::from(height.units) * unit * BigUint::from(10_u8).pow(decimals), height.weight.to_big())
}

fn tie<W>(parts: &[Part<'_, W>], tied: Option<TiedPlaces>) -> Option<TiedPlaces> {
    let mut tied = tied?;
    tied.winners.sort_unstable_by_key(|&n| parts[n].id);
    tied.losers.sort_unstable_by_key(|&n| parts[n].id);
    Some(tied)
}
