//! What a scheme and a region hold and give, and whether amounts that are set for them say anything else than the rule.

use forum::Kroner;

use crate::draft::{Group, GroupLevel};
use crate::prepare::{Cell, Placed, PreparedScheme, Shared, SharedCell};

/// Whether an amount that was set for a group differs from what the rule gives it.
pub(super) fn differ(scheme: &PreparedScheme, by_rule: &Shared, placed: &Placed) -> bool {
    if !placed.has_groups() {
        return false;
    }
    let pot_differs = |cell: &SharedCell| {
        let set = cell.cell.pot.and_then(|pot| placed.pot(pot));
        set.is_some_and(|set| set.amount != cell.amount)
    };
    placed.scheme.is_some_and(|set| held_in_all(scheme, by_rule, &Placed::default()) != set.amount)
        || by_rule.cells.iter().any(pot_differs)
        || placed.regions.iter().any(|(region, set)| held_in(scheme, by_rule, region) != set.amount)
}

/// What a scheme holds: what is set for regions, and the other pots; of one pot what its needs get of it, because the rest is
/// nobody's.
pub(crate) fn held_in_all(scheme: &PreparedScheme, shared: &Shared, placed: &Placed) -> Kroner {
    let is_set = |cell: &&SharedCell| {
        let region = region_of(scheme, &cell.cell);
        region.is_some_and(|region| placed.regions.iter().any(|(set, _)| *set == region))
    };
    let others = shared.cells.iter().filter(|cell| !is_set(cell)).map(|cell| match cell.cell.named {
        true => cell.amount,
        false => cell.given(&shared.amounts),
    });
    // When all that is set is what the rule gives anyway, the one pot has no part of its own for a region.
    let has_cell = |region: &str| shared.cells.iter().any(|cell| cell.cell.region.as_deref() == Some(region));
    let set = placed.regions.iter().filter(|(region, _)| scheme.is_split() || has_cell(region));
    set.map(|(_, set)| set.amount).sum::<Kroner>() + others.sum()
}

/// What a region holds: its pots; in one pot what was set for it, or what its needs get.
pub(crate) fn held_in(scheme: &PreparedScheme, shared: &Shared, region: &str) -> Kroner {
    let of_region = |cell: &&SharedCell| region_of(scheme, &cell.cell) == Some(region);
    let mut cells = shared.cells.iter().filter(of_region).peekable();
    match scheme.is_split() || cells.peek().is_some() {
        true => cells.map(|cell| cell.amount).sum(),
        false => given_in(scheme, shared, region),
    }
}

/// What a scheme gives in all.
pub(crate) fn given(shared: &Shared) -> Kroner {
    shared.cells.iter().map(|cell| cell.given(&shared.amounts)).sum()
}

/// What a region gets in the scheme: what its pots give, or what its needs get of the one pot.
pub(crate) fn given_in(scheme: &PreparedScheme, shared: &Shared, region: &str) -> Kroner {
    if scheme.is_split() {
        let cells = shared.cells.iter().filter(|cell| region_of(scheme, &cell.cell) == Some(region));
        return cells.map(|cell| cell.given(&shared.amounts)).sum();
    }
    let members = scheme.pots.iter().flat_map(|pot| &pot.members);
    let region = scheme.regions.number_of(region);
    members.filter(|&&place| Some(scheme.needs[place].region) == region).map(|&place| shared.amounts[place]).sum()
}

/// What a group gives: what is set for it, without what nobody in it could take.
pub(crate) fn given_of(scheme: &PreparedScheme, shared: &Shared, group: &Group) -> Kroner {
    match group.level {
        GroupLevel::Scheme => given(shared),
        GroupLevel::Region => given_in(scheme, shared, &group.name),
        GroupLevel::Pot => {
            let is_it = |cell: &&SharedCell| cell.cell.pot.is_some_and(|pot| scheme.pots[pot].name == group.name);
            shared.cells.iter().filter(is_it).map(|cell| cell.given(&shared.amounts)).sum()
        }
    }
}

/// The region whose amount a cell shares in.
pub(super) fn region_of<'c>(scheme: &'c PreparedScheme, cell: &'c Cell) -> Option<&'c str> {
    match (&cell.region, cell.pot) {
        (Some(region), _) => Some(region),
        (None, Some(pot)) if cell.named => Some(scheme.pots[pot].region),
        _ => None,
    }
}
