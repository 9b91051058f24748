//! Amounts of groups: what a scheme, a region or a pot holds.

use std::collections::HashSet;

use forum::{Kroner, NeedId};

use super::{
    AdjustError, AdjustedBy, Adjustment, Adjustments, Group, GroupLevel, Others, drop_held, hold_pot, is_only_held,
    needs_of,
};
use crate::waterfall::{self, SharedCell};
use crate::{AllocateError, Basis, PotAmount, allocate, basis, cells, targets};

/// Sets what a scheme, a region or a pot holds. Its own lines move by the rule to make it up; what cannot be placed in it
/// shows as *rest* and goes to nobody else. The others move or stay as with [`set_amount`].
pub fn set_group(
    basis: &Basis,
    adjustments: &mut Adjustments,
    group: &Group,
    amount: Kroner,
    others: Others,
) -> Result<(), AdjustError> {
    present_of(basis, adjustments, group)?;
    if adjustments.groups.get(group).is_some_and(|adjustment| adjustment.locked) {
        return Err(AdjustError::GroupLocked(group.clone()));
    }
    if amount.is_negative() || amount.get() > Kroner::LIMIT {
        return Err(AdjustError::GroupOutOfReach { group: group.clone(), amount });
    }
    let mut changed = adjustments.clone();
    drop_held(basis, &mut changed, &group.scheme);
    if others == Others::Hold {
        hold_outside(basis, adjustments, &mut changed, group)?;
    }
    changed.groups.insert(group.clone(), Adjustment { amount, by: AdjustedBy::Hand, locked: false });
    allocate(basis, &changed)?;
    *adjustments = changed;
    Ok(())
}

/// Lets a group follow the rule again, and with it what was only held in its scheme.
pub fn free_group(basis: &Basis, adjustments: &mut Adjustments, group: &Group) -> Result<(), AdjustError> {
    if adjustments.groups.get(group).is_some_and(|adjustment| adjustment.locked) {
        return Err(AdjustError::GroupLocked(group.clone()));
    }
    adjustments.groups.remove(group);
    drop_held(basis, adjustments, &group.scheme);
    Ok(())
}

/// Locks what a group holds now: its lines may still move among themselves.
pub fn lock_group(basis: &Basis, adjustments: &mut Adjustments, group: &Group) -> Result<(), AdjustError> {
    let amount = present_of(basis, adjustments, group)?;
    let held = Adjustment { amount, by: AdjustedBy::Held, locked: true };
    adjustments.groups.entry(group.clone()).or_insert(held).locked = true;
    Ok(())
}

/// Unlocks a group. One that was only locked follows the rule again; one that stands beside pots held in its scheme stays
/// held like them.
pub fn unlock_group(adjustments: &mut Adjustments, group: &Group) {
    let Some(adjustment) = adjustments.groups.get_mut(group) else { return };
    let was_locked = std::mem::replace(&mut adjustment.locked, false);
    if !was_locked || adjustment.by == AdjustedBy::Hand {
        return;
    }
    let mut others = adjustments.groups.iter().filter(|(other, _)| *other != group && other.scheme == group.scheme);
    if !others.any(|(_, other)| is_only_held(other)) {
        adjustments.groups.remove(group);
    }
}

/// What a group holds now: what was set for it, or what the rule gives it.
fn present_of(basis: &Basis, adjustments: &Adjustments, group: &Group) -> Result<Kroner, AdjustError> {
    let unknown = || AdjustError::UnknownGroup(group.clone());
    let schemes = basis::by_scheme(basis)?;
    let adjusted = basis::adjusted(&schemes, adjustments)?;
    let targets = targets::of(&schemes, adjustments)?;
    let place = schemes.iter().position(|scheme| scheme.scheme.id == group.scheme).ok_or_else(unknown)?;
    let scheme = &schemes[place];
    let shared = waterfall::share(scheme, basis.model, &adjusted[place], &targets[place])?;
    let is_there = match group.level {
        GroupLevel::Scheme => group.name.is_empty(),
        GroupLevel::Region => cells::is_region(scheme, &group.name),
        GroupLevel::Pot => scheme.is_split() && scheme.pots.iter().any(|pot| pot.name == group.name),
    };
    if let Some(set) = adjustments.groups.get(group).filter(|_| is_there) {
        return Ok(set.amount);
    }
    match group.level {
        _ if !is_there => Err(unknown()),
        GroupLevel::Scheme => Ok(cells::held_in_all(scheme, &shared, &targets[place])),
        GroupLevel::Region => Ok(cells::held_in(scheme, &shared, &group.name)),
        GroupLevel::Pot => {
            let is_pot = |cell: &&SharedCell| cell.cell.pot.is_some_and(|pot| scheme.pots[pot].name == group.name);
            shared.cells.iter().find(is_pot).map(|cell| cell.amount).ok_or_else(unknown)
        }
    }
}

/// Holds every line and pot of the scheme outside the group where it stands. A whole scheme has nothing outside it.
fn hold_outside(
    basis: &Basis,
    before: &Adjustments,
    changed: &mut Adjustments,
    group: &Group,
) -> Result<(), AllocateError> {
    if group.level == GroupLevel::Scheme {
        return Ok(());
    }
    let allocation = allocate(basis, before)?;
    let Some(sums) = allocation.schemes.into_iter().find(|sums| sums.scheme == group.scheme) else { return Ok(()) };
    let is_split = basis.model.scheme(&group.scheme).is_some_and(|model| model.pots.is_split());
    let is_inside = |pot: &PotAmount| match group.level {
        GroupLevel::Pot => pot.name == group.name,
        _ => pot.region == group.name,
    };
    let inside: HashSet<&str> = sums.pots.iter().filter(|pot| is_inside(pot)).map(|pot| pot.name.as_str()).collect();
    let of_region = needs_of(basis, &group.scheme).filter(|need| need.region == group.name).map(|need| &need.id);
    let needs_inside: HashSet<&NeedId> = if is_split { HashSet::new() } else { of_region.collect() };
    for line in sums.needs {
        let is_inside =
            line.pot.as_deref().is_some_and(|pot| inside.contains(pot)) || needs_inside.contains(&line.need);
        if !is_inside {
            let held = Adjustment { amount: line.amount, by: AdjustedBy::Held, locked: false };
            changed.needs.entry(line.need).or_insert(held);
        }
    }
    for pot in sums.pots.iter().filter(|pot| is_split && !is_inside(pot)) {
        hold_pot(changed, &group.scheme, &pot.name, pot.amount);
    }
    Ok(())
}
