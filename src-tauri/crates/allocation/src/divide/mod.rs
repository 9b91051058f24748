//! Dividing an amount between claims: the heart, used at every level (DESIGN 3).
//!
//! Find the level at which the claims, each between its floor and its cap, together take exactly what there is; then round
//! once. Everything is exact: whole numbers of units, remainders with one common denominator, ties by id and named.

mod level;
mod request;
mod round;
mod weight;
mod whole;

use std::collections::HashSet;

use forum::Kroner;
use num_bigint::BigUint;
use num_integer::Integer;
use serde::{Deserialize, Serialize};

pub use level::Bound;
pub use weight::{Weight, WeightError};

use level::{Height, Part};
use whole::{Scaled, Whole};

/// How exact shares become whole units.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum Method {
    /// Cut, and give what is left to the largest remainders: within one unit of the exact share.
    #[default]
    LargestRemainder,
    /// Sainte-Laguë: when the amount grows nobody loses. No method has both.
    SainteLague,
}

impl Method {
    /// The name in files: `largest-remainder` or `sainte-lague`.
    pub fn as_str(self) -> &'static str {
        match self {
            Method::LargestRemainder => "largest-remainder",
            Method::SainteLague => "sainte-lague",
        }
    }
}

/// One that shares.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(try_from = "request::ClaimText")]
pub struct Claim {
    /// Stable; breaks ties.
    pub id: String,
    /// How much it weighs; with weight 0 it gets its floor.
    pub weight: Weight,
    /// At least this, rounded up to the unit.
    pub floor: Kroner,
    /// At most this, rounded down to the unit.
    pub cap: Option<Kroner>,
}

/// What is to be divided. As JSON `{"amount":230,"unit":1,"method":"largest-remainder","claims":[{"id":"a","weight":"1",
/// "floor":0,"cap":10}]}`; unit, method, floor and cap may be left out, and a weight may be text or a number.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Division {
    /// Kroner to divide.
    pub amount: Kroner,
    /// Awards are whole multiples of this: 1 or 1 000 kroner, or any other.
    #[serde(default = "request::one_krone")]
    pub unit: Kroner,
    /// How to round.
    #[serde(default)]
    pub method: Method,
    /// Those that share.
    pub claims: Vec<Claim>,
}

/// What one claim gets.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Award {
    /// Of which claim.
    pub id: String,
    /// Whole kroner.
    pub amount: Kroner,
    /// The exact share, cut to whole units.
    #[serde(skip)]
    pub share: Kroner,
    /// Whether floor or cap stopped it.
    #[serde(skip)]
    pub bound: Bound,
    /// `amount` less `share`: nothing or one unit; with Sainte-Laguë now and then another small number of units.
    #[serde(skip)]
    pub rounding: Kroner,
}

/// Claims that had the same right to the last units; the smaller ids got them. Both lists are in the order of the ids.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Tie {
    /// Those that got a unit.
    pub winners: Vec<String>,
    /// Those that did not.
    pub losers: Vec<String>,
}

/// An exact level: kroner for a weight of one, as a reduced fraction.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Level {
    /// Above the line.
    pub numerator: BigUint,
    /// Below the line, never zero.
    pub denominator: BigUint,
}

impl Level {
    fn new(numerator: BigUint, denominator: BigUint) -> Level {
        let common = numerator.gcd(&denominator);
        Level { numerator: numerator / &common, denominator: denominator / common }
    }

    /// The level with at most `decimals` decimals, cut and not rounded: `0.734821`.
    pub fn cut(&self, decimals: u32) -> String {
        let (whole, rest) = self.numerator.div_rem(&self.denominator);
        let fraction = rest * BigUint::from(10_u8).pow(decimals) / &self.denominator;
        let text = format!("{whole}.{fraction:0>width$}", fraction = fraction.to_string(), width = decimals as usize);
        text.trim_end_matches('0').trim_end_matches('.').to_owned()
    }
}

/// The result of a division; as JSON only `awards` and `unallocated`. The awards and `unallocated` come to the amount.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Divided {
    /// In the order of the claims.
    pub awards: Vec<Award>,
    /// *Udisponert*: what the caps left over, and what is below one unit.
    pub unallocated: Kroner,
    /// The lowest level at which everything is handed out; none without claims.
    #[serde(skip)]
    pub level: Option<Level>,
    /// Who tied for the last units.
    #[serde(skip)]
    pub tie: Option<Tie>,
}

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
    #[error("claim {claim}: the floor is {}, below zero", floor.get())]
    NegativeFloor {
        /// Of which claim.
        claim: String,
        /// Its floor.
        floor: Kroner,
    },
    /// A cap is below zero.
    #[error("claim {claim}: the cap is {}, below zero", cap.get())]
    NegativeCap {
        /// Of which claim.
        claim: String,
        /// Its cap.
        cap: Kroner,
    },
    /// The floor, rounded up to the unit, lies above the cap, rounded down.
    #[error("claim {claim}: the floor {} is above the cap {}, in whole units of {}", floor.get(), cap.get(), unit.get())]
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
    #[error("claim {0} is there twice")]
    DuplicateClaim(String),
    /// Beyond [`Kroner::LIMIT`].
    #[error("{place} is {}, above {}", amount.get(), Kroner::LIMIT)]
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

impl DivideError {
    /// A short, stable name for messages in several languages.
    pub fn code(&self) -> &'static str {
        match self {
            DivideError::UnitNotPositive(_) => "divide-unit-not-positive",
            DivideError::NegativeAmount(_) => "divide-negative-amount",
            DivideError::NegativeFloor { .. } => "divide-negative-floor",
            DivideError::NegativeCap { .. } => "divide-negative-cap",
            DivideError::FloorAboveCap { .. } => "divide-floor-above-cap",
            DivideError::DuplicateClaim(_) => "divide-duplicate-claim",
            DivideError::TooLarge { .. } => "divide-too-large",
            DivideError::FloorsAboveAmount { .. } => "divide-floors-above-amount",
        }
    }
}

/// Divides an amount between claims.
///
/// ```
/// use allocation::{Claim, Division, Method, divide};
/// use forum::Kroner;
/// let claim = |id: &str, weight: u64| Claim { id: id.into(), weight: weight.into(), floor: Kroner::ZERO, cap: None };
/// let division = Division {
///     amount: Kroner::new(100),
///     unit: Kroner::new(1),
///     method: Method::LargestRemainder,
///     claims: vec![claim("a", 1), claim("b", 1), claim("c", 1)],
/// };
/// let amounts: Vec<i64> = divide(&division)?.awards.iter().map(|award| award.amount.get()).collect();
/// assert_eq!(amounts, [34, 33, 33]);
/// # Ok::<(), allocation::DivideError>(())
/// ```
pub fn divide(division: &Division) -> Result<Divided, DivideError> {
    let unit = request::check(division)?;
    let (weights, decimals) = whole::scale(division.claims.iter().map(|claim| &claim.weight));
    match weights {
        Scaled::Small(weights) => divide_scaled(division, unit, weights, decimals),
        Scaled::Big(weights) => divide_scaled(division, unit, weights, decimals),
    }
}

fn divide_scaled<W: Whole>(
    division: &Division,
    unit: u64,
    weights: Vec<W>,
    decimals: u32,
) -> Result<Divided, DivideError> {
    let parts = request::parts(division, unit, weights)?;
    let units = division.amount.get().unsigned_abs() / unit;
    let floors: u128 = parts.iter().map(|part| u128::from(part.floor)).sum();
    if floors > u128::from(units) {
        let floors = i128::try_from(floors * u128::from(unit)).unwrap_or(i128::MAX);
        let over = floors - i128::from(division.amount.get());
        return Err(DivideError::FloorsAboveAmount { floors, amount: division.amount, over });
    }
    let target = level::most(&parts).and_then(|most| u64::try_from(most).ok()).map_or(units, |most| most.min(units));
    if parts.is_empty() {
        return Ok(Divided { awards: Vec::new(), unallocated: division.amount, level: None, tie: None });
    }
    let height = level::find(&parts, target);
    let shares: Vec<_> = parts.iter().map(|part| level::share(part, &height)).collect();
    let rounded = match division.method {
        Method::LargestRemainder => round::largest_remainder(&parts, &shares, target),
        Method::SainteLague => round::sainte_lague(&parts, &shares, &height, target),
    };
    // Every award is at most the amount, so it fits.
    let kroner = |units: u64| Kroner::new(i64::try_from(units * unit).unwrap_or(i64::MAX));
    let awards: Vec<Award> = division
        .claims
        .iter()
        .zip(&shares)
        .zip(&rounded.awards)
        .map(|((claim, share), award)| {
            let (amount, share, bound) = (kroner(*award), kroner(share.whole), share.bound);
            Award { id: claim.id.clone(), amount, share, bound, rounding: amount - share }
        })
        .collect();
    let unallocated = division.amount - awards.iter().map(|award| award.amount).sum();
    let tie = tie(&parts, &rounded);
    Ok(Divided { awards, unallocated, level: Some(told(&height, unit, decimals)), tie })
}

/// The level in kroner for a weight of one, as the weights were written.
fn told<W: Whole>(height: &Height<W>, unit: u64, decimals: u32) -> Level {
    if height.units == 0 {
        return Level { numerator: BigUint::ZERO, denominator: BigUint::from(1_u8) };
    }
    Level::new(BigUint::from(height.units) * unit * BigUint::from(10_u8).pow(decimals), height.weight.to_big())
}

fn tie<W>(parts: &[Part<'_, W>], rounded: &round::Rounded) -> Option<Tie> {
    let named = |side: &[usize]| {
        let mut ids: Vec<String> = side.iter().map(|&n| parts[n].id.to_owned()).collect();
        ids.sort_unstable();
        ids
    };
    (!rounded.winners.is_empty()).then(|| Tie { winners: named(&rounded.winners), losers: named(&rounded.losers) })
}

/// An id that two claims have.
fn duplicate(claims: &[Claim]) -> Option<&str> {
    let mut seen = HashSet::with_capacity(claims.len());
    claims.iter().map(|claim| claim.id.as_str()).find(|id| !seen.insert(*id))
}
