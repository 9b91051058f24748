//! All findings of a draft, in the order they are told in.

use std::mem;
use std::sync::Arc;

use super::finder::Finder;
use super::owners::Owners;
use super::{of_answers, of_need, of_scheme};
use crate::outcome::{Finding, SchemeAllocation};
use crate::prepare::{PlacedFinding, Prepared, Shared};

/// Everything the rules say, the most serious first, then in the meeting's order of schemes, regions and numbers.
pub(crate) fn find_all(
    prepared: &Prepared,
    shared: &[Arc<Shared>],
    allocated: &[SchemeAllocation],
) -> Vec<Arc<Finding>> {
    let owners = Owners::count(prepared, allocated);
    let mut found = Vec::new();
    for (place, ((scheme, shared), sums)) in prepared.schemes.iter().zip(shared).zip(allocated).enumerate() {
        let mut finder = Finder { place, basis: &prepared.basis, scheme, shared, sums, found: Vec::new() };
        of_scheme::the_frame(&mut finder);
        of_scheme::set_asides(&mut finder);
        of_scheme::pots(&mut finder);
        of_scheme::amounts_set(&mut finder);
        of_scheme::measures_under_way(&mut finder);
        of_scheme::regions(&mut finder);
        of_answers::alike_measures(&mut finder);
        found.append(&mut finder.found);
        of_needs(&mut finder, &owners, &mut found);
    }
    in_order(found)
}

/// What is told of every need: again what was told last, where its amount stands.
fn of_needs(finder: &mut Finder, owners: &Owners, found: &mut Vec<PlacedFinding>) {
    let (scheme, sums) = (finder.scheme, finder.sums);
    let mut told = scheme.told.needs(scheme.needs.len());
    let needs = scheme.needs.iter().zip(&sums.needs).zip(told.iter_mut());
    for (place, ((need, line), told)) in needs.enumerate() {
        let measures = owners.measures(need);
        let of_need = told.of(line.amount, measures, || {
            of_need::amount_of_need(finder, place, need, line);
            of_need::need_with_money(finder, need, line, owners);
            mem::take(&mut finder.found)
        });
        found.extend_from_slice(of_need);
    }
}

fn in_order(mut found: Vec<PlacedFinding>) -> Vec<Arc<Finding>> {
    found.sort_by(|(a, one), (b, other)| a.cmp(b).then_with(|| one.place.part.cmp(&other.place.part)));
    found.into_iter().map(|(_, finding)| finding).collect()
}
