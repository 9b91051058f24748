//! Dividing an amount between claims: the heart, used at every level (DESIGN 3).
//!
//! Find the level at which the claims, each between its floor and its cap, together take exactly what there is; then round
//! once. Everything is exact: whole numbers of units, remainders with one common denominator, ties by id and named.

mod error;
mod level;
mod request;
mod round;
pub(crate) mod shares;
mod weight;
mod whole;

use std::collections::HashSet;

use forum::Kroner;
use num_bigint::BigUint;
use num_integer::Integer;
use serde::{Deserialize, Serialize};

pub use error::DivideError;
pub use level::Bound;
pub use weight::{Weight, WeightError};

use shares::{ClaimRef, divide_shares};

/// How exact shares become whole units.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export))]
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
        let fraction = fraction.to_string();
        let zeros = "0".repeat((decimals as usize).saturating_sub(fraction.len()));
        let text = format!("{whole}.{zeros}{fraction}");
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
    let claims = &division.claims;
    request::check(division.amount, division.unit)?;
    if let Some(id) = duplicate(claims) {
        return Err(DivideError::DuplicateClaim(id.to_owned()));
    }
    let borrowed: Vec<ClaimRef<'_>> = claims.iter().map(ClaimRef::from).collect();
    let shared = divide_shares(division.amount, division.unit, division.method, &borrowed)?;
    let awards = claims
        .iter()
        .enumerate()
        .map(|(n, claim)| Award {
            id: claim.id.clone(),
            amount: shared.amounts[n],
            share: shared.shares[n],
            bound: shared.bounds[n],
            rounding: shared.rounding(n),
        })
        .collect();
    let named = |places: Vec<usize>| places.into_iter().map(|n| claims[n].id.clone()).collect();
    let tie = shared.tie.map(|tie| Tie { winners: named(tie.winners), losers: named(tie.losers) });
    Ok(Divided { awards, unallocated: shared.unallocated, level: shared.level, tie })
}

/// An id that two claims have.
fn duplicate(claims: &[Claim]) -> Option<&str> {
    let mut seen = HashSet::with_capacity(claims.len());
    claims.iter().map(|claim| claim.id.as_str()).find(|id| !seen.insert(*id))
}
