//! From what was shared to lines and sums: each need with its parts, each pot, each group that an amount was set for.

use std::sync::Arc;

use forum::Kroner;

use super::held;
use super::parts::split;
use crate::draft::{AdjustedBy, Adjustment, Group, GroupLevel};
use crate::outcome::{GroupAmount, NeedAllocation, PotAmount, SchemeAllocation, Standing};
use crate::prepare::{Placed, PreparedScheme, Reported, Shared, SharedCell, percent_cut};

/// The lines and sums of one scheme.
pub(crate) fn lines(scheme: &PreparedScheme, shared: &Shared, placed: &Placed) -> SchemeAllocation {
    // Lines share the names of their pots.
    let pot_names: Vec<Arc<str>> = match scheme.is_split() {
        true => scheme.pots.iter().map(|pot| Arc::from(pot.name)).collect(),
        false => Vec::new(),
    };
    let pot = |place: usize| scheme.pot_of[place].and_then(|pot| pot_names.get(pot)).map(Arc::clone);
    let needs: Vec<NeedAllocation> = scheme
        .needs
        .iter()
        .enumerate()
        .map(|(place, need)| line(scheme, pot(place), need, shared.amounts[place], placed.need(place)))
        .collect();
    let allocated = held::given(shared);
    SchemeAllocation {
        scheme: scheme.scheme.id.clone(),
        frame: scheme.frame,
        frame_status: scheme.frame_status,
        committed: scheme.committed,
        set_aside: scheme.set_aside(),
        set_asides: scheme.set_asides.clone(),
        not_shared: scheme.not_shared,
        applied: scheme.applied(),
        allocated,
        unallocated: scheme.frame - scheme.committed - scheme.set_aside() - allocated,
        method: Some(shared.method),
        pots: pots(scheme, shared, placed),
        groups: groups(scheme, shared, placed),
        needs,
    }
}

fn pots(scheme: &PreparedScheme, shared: &Shared, placed: &Placed) -> Vec<PotAmount> {
    if !scheme.is_split() {
        return vec![PotAmount {
            name: scheme.scheme.short_name.clone(),
            region: String::new(),
            amount: shared.total,
            given: held::given(shared),
            is_estimate: false,
            last_year: None,
            owner_at_most: None,
            standing: standing(placed.scheme),
            locked: placed.scheme.is_some_and(|set| set.locked),
        }];
    }
    let named = |cell: &SharedCell| {
        let place = cell.cell.pot?;
        let (pot, set) = (&scheme.pots[place], placed.pot(place));
        Some(PotAmount {
            name: pot.name.to_owned(),
            region: pot.region.to_owned(),
            amount: cell.amount,
            given: cell.given(&shared.amounts),
            is_estimate: cell.cell.is_estimate(),
            last_year: pot.last_year,
            owner_at_most: owner_at_most(scheme, cell.amount),
            standing: standing(set),
            locked: set.is_some_and(|set| set.locked),
        })
    };
    shared.cells.iter().filter_map(named).collect()
}

/// Of a pot to the owner or network at most (R64).
fn owner_at_most(scheme: &PreparedScheme, amount: Kroner) -> Option<Kroner> {
    scheme.model.split.network_at_most.map(|percent| percent_cut(percent, amount, Kroner::new(1)))
}

fn groups(scheme: &PreparedScheme, shared: &Shared, placed: &Placed) -> Vec<GroupAmount> {
    let group = |level: GroupLevel, name: &str, set: &Adjustment| {
        let group = Group { scheme: scheme.scheme.id.clone(), level, name: name.to_owned() };
        let given = held::given_of(scheme, shared, &group);
        let (target, unplaced) = (set.amount, set.amount - given);
        GroupAmount { group, target, given, unplaced, standing: standing(Some(set)), locked: set.locked }
    };
    let of_scheme = placed.scheme.iter().map(|set| group(GroupLevel::Scheme, "", set));
    let of_regions = placed.regions.iter().map(|(region, set)| group(GroupLevel::Region, region, set));
    let of_pots = shared.cells.iter().filter_map(|cell| {
        let pot = cell.cell.pot?;
        Some(group(GroupLevel::Pot, scheme.pots[pot].name, placed.pot(pot)?))
    });
    of_scheme.chain(of_regions).chain(of_pots).collect()
}

fn standing(adjustment: Option<&Adjustment>) -> Standing {
    match adjustment.map(|adjustment| adjustment.by) {
        None => Standing::ByRule,
        Some(AdjustedBy::Hand) => Standing::ByHand,
        Some(AdjustedBy::Held) => Standing::Held,
    }
}

fn line(
    scheme: &PreparedScheme,
    pot: Option<Arc<str>>,
    need: &Reported,
    amount: Kroner,
    adjustment: Option<&Adjustment>,
) -> NeedAllocation {
    let parts = split(need.applied, amount, &scheme.model.split);
    NeedAllocation {
        need: need.need.id.clone(),
        eligible: need.is_eligible,
        applied: need.applied.total(),
        amount,
        owner_part: parts.owner,
        coordinator_part: parts.coordinator,
        university_part: parts.university,
        own_contribution: parts.own_contribution,
        pot,
        standing: standing(adjustment),
        locked: adjustment.is_some_and(|adjustment| adjustment.locked),
    }
}
