//! How much of later years is bound, and of which named bases.

use std::collections::{BTreeMap, BTreeSet};

use forum::{Kroner, NamedBase, SchemeId};
use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};

use super::later::{BoundNeed, later_years};
use super::share_of_base::rounded_percent;
use crate::outcome::Allocation;
use crate::prepare::Basis;

/// A base that people named, and what is bound of it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct BoundBase {
    /// What it is.
    pub name: String,
    /// Whole kroner.
    pub amount: Kroner,
    /// How many percent of it are bound, to one decimal, half up; above 100 when more is bound. None of a base of nothing.
    #[cfg_attr(feature = "ts", ts(type = "string | null"))]
    pub percent: Option<Decimal>,
}

/// How much of a later year is bound in a scheme: `earlier` + `draft` = `total`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct BoundShare {
    /// In which scheme.
    pub scheme: SchemeId,
    /// Of which later year.
    pub year: i32,
    /// Bound by earlier decisions.
    pub earlier: Kroner,
    /// What this draft would bind: the sum of `needs`.
    pub draft: Kroner,
    /// Both.
    pub total: Kroner,
    /// The needs that would bind it, in number order.
    pub needs: Vec<BoundNeed>,
    /// The bases that are named; empty when none is.
    pub of: Vec<BoundBase>,
}

/// How much of each later year is bound, scheme by scheme in the draft's order: years that something binds or a base is named
/// for. `allocation` was reckoned with the same basis.
pub fn bound_in_later_years(basis: &Basis, allocation: &Allocation, bases: &[NamedBase]) -> Vec<BoundShare> {
    let mut needs: BTreeMap<(&SchemeId, i32), Vec<BoundNeed>> = BTreeMap::new();
    for later in later_years(basis, allocation) {
        needs.entry((later.scheme, later.year)).or_default().push(later.bound);
    }
    let mut shares = Vec::new();
    for id in allocation.schemes.iter().map(|scheme| &scheme.scheme) {
        let commitments = || basis.commitments.iter().filter(|line| line.scheme == *id && line.year > basis.year);
        let named = || bases.iter().filter(|base| base.scheme == *id && base.year > basis.year);
        let mut years: BTreeSet<i32> = commitments().map(|line| line.year).collect();
        years.extend(named().map(|base| base.year));
        years.extend(needs.keys().filter(|(scheme, _)| *scheme == id).map(|(_, year)| *year));
        for year in years {
            let earlier = commitments().filter(|line| line.year == year).map(|line| line.amount).sum();
            let needs = needs.remove(&(id, year)).unwrap_or_default();
            let draft = needs.iter().map(|need| need.amount).sum();
            let total = earlier + draft;
            let of = named().filter(|base| base.year == year).map(|base| BoundBase {
                name: base.name.clone(),
                amount: base.amount,
                percent: rounded_percent(total, base.amount, 1),
            });
            shares.push(BoundShare { scheme: id.clone(), year, earlier, draft, total, of: of.collect(), needs });
        }
    }
    shares
}
