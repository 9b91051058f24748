//! A division by itself, as the command line and other programs ask for it.

use std::collections::HashSet;

use forum::Kroner;
use serde::Deserialize;

use super::answer::{Award, Divided, Tie};
use super::claim::{Claim, ClaimRef};
use super::error::DivideError;
use super::method::Method;
use super::share_out::share_out;
use super::units;

/// What is to be divided. As JSON `{"amount":230,"unit":1,"method":"largest-remainder","claims":[{"id":"a","weight":"1",
/// "floor":0,"cap":10}]}`; unit, method, floor and cap may be left out, and a weight may be text or a number.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Division {
    /// Kroner to divide.
    pub amount: Kroner,
    /// Awards are whole multiples of this: 1 or 1 000 kroner, or any other.
    #[serde(default = "one_krone")]
    pub unit: Kroner,
    /// How to round.
    #[serde(default)]
    pub method: Method,
    /// Those that share.
    pub claims: Vec<Claim>,
}

/// The unit when none is given.
fn one_krone() -> Kroner {
    Kroner::new(1)
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
    units::check(division.amount, division.unit)?;
    if let Some(id) = duplicate(claims) {
        return Err(DivideError::DuplicateClaim(id.to_owned()));
    }
    let borrowed: Vec<ClaimRef<'_>> = claims.iter().map(ClaimRef::from).collect();
    let shared = share_out(division.amount, division.unit, division.method, &borrowed)?;
    let awards = claims
        .iter()
        .enumerate()
        .map(|(n, claim)| Award {
            id: claim.id.clone(),
            amount: shared.amounts[n],
            share: shared.shares[n],
            stopped_by: shared.stopped_by[n],
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
