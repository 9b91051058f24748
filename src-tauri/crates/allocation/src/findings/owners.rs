//! What is asked of owners over all their needs, in all schemes.

use std::collections::HashMap;

use forum::{Kroner, SchemeId, UnspentFunds};

use crate::outcome::SchemeAllocation;
use crate::prepare::{Prepared, Reported};

/// What is asked of owners over all their needs.
pub(super) struct Owners<'a> {
    /// How many measures each is given money for, over all schemes (R56).
    measures: HashMap<&'a str, u32>,
    /// The latest year with unspent money, by owner and scheme (R10).
    pub(super) unspent: HashMap<(&'a str, &'a SchemeId), &'a UnspentFunds>,
}

impl<'a> Owners<'a> {
    /// Reads the unspent money, and counts the measures that are given some.
    pub(super) fn count(prepared: &Prepared<'a>, allocated: &[SchemeAllocation]) -> Owners<'a> {
        let (basis, schemes) = (&prepared.basis, &prepared.schemes);
        let (mut measures, mut unspent) = (HashMap::new(), HashMap::new());
        for funds in basis.unspent.iter().filter(|funds| funds.amount > Kroner::ZERO) {
            let latest = unspent.entry((funds.owner.as_str(), &funds.scheme)).or_insert(funds);
            if funds.year >= latest.year {
                *latest = funds;
            }
        }
        if schemes.iter().all(|scheme| scheme.model.measures_at_once.is_none()) {
            return Owners { measures, unspent };
        }
        for (scheme, sums) in schemes.iter().zip(allocated) {
            for (need, _) in scheme.needs.iter().zip(&sums.needs).filter(|(_, line)| !line.amount.is_zero()) {
                *measures.entry(need.need.owner.name.as_str()).or_insert(0) += 1;
            }
        }
        Owners { measures, unspent }
    }

    /// How many measures the owner of a need is given money for; nothing is counted where no model asks.
    pub(super) fn measures(&self, need: &Reported) -> u32 {
        match self.measures.is_empty() {
            true => 0,
            false => self.measures.get(need.need.owner.name.as_str()).copied().unwrap_or(0),
        }
    }
}
