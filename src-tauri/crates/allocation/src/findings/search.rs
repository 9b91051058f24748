//! All findings of a draft, in the order they are told in.

use std::sync::Arc;

use super::finder::{Finder, Found};
use super::owners::Owners;
use super::{of_answers, of_need, of_scheme};
use crate::outcome::{Finding, SchemeAllocation};
use crate::prepare::{Prepared, Shared};

/// Everything the rules say, the most serious first, then in the meeting's order of schemes, regions and numbers.
pub(crate) fn find_all(prepared: &Prepared, shared: &[Arc<Shared>], allocated: &[SchemeAllocation]) -> Vec<Finding> {
    let regions = prepared.region_order();
    let owners = Owners::count(prepared, allocated);
    let mut found: Found<'_> = Vec::new();
    for (place, ((scheme, shared), sums)) in prepared.schemes.iter().zip(shared).zip(allocated).enumerate() {
        let basis = &prepared.basis;
        let mut finder = Finder { place, basis, scheme, shared, sums, regions: &regions, found: &mut found };
        of_scheme::the_frame(&mut finder);
        of_scheme::set_asides(&mut finder);
        of_scheme::pots(&mut finder);
        of_scheme::amounts_set(&mut finder);
        of_scheme::measures_under_way(&mut finder);
        of_scheme::regions(&mut finder);
        of_answers::alike_measures(&mut finder);
        for (place, (need, line)) in scheme.needs.iter().zip(&sums.needs).enumerate() {
            of_need::amount_of_need(&mut finder, place, need, line);
            of_need::need_with_money(&mut finder, need, line, &owners);
        }
    }
    in_order(found)
}

/// The findings in their order. Only their places are moved while they are sorted: a finding is large.
fn in_order(found: Found) -> Vec<Finding> {
    let (orders, mut findings): (Vec<_>, Vec<_>) =
        found.into_iter().map(|(order, finding)| (order, Some(finding))).unzip();
    let mut places: Vec<usize> = (0..orders.len()).collect();
    places.sort_by(|a, b| orders[*a].cmp(&orders[*b]));
    places.into_iter().filter_map(|place| findings[place].take()).collect()
}
