//! Amounts of groups: what a scheme, a region or a pot holds.

use forum::Kroner;

use super::error::AdjustError;
use super::hold::{Present, drop_held, hold_needs, hold_pots};
use super::others::Others;
use crate::draft::{AdjustedBy, Adjustment, Adjustments, Group, GroupLevel};
use crate::prepare::{AllocateError, Placed, Prepared, PreparedScheme, SharedCell, place};
use crate::waterfall::{held_in, held_in_all, share};

/// Sets what a scheme, a region or a pot holds. Its own lines move by the rule to make it up; what cannot be placed in it
/// shows as *rest* and goes to nobody else. The others move or stay as with [`set_amount`](crate::set_amount).
///
/// # Errors
/// A group that is not there or locked, an amount out of reach, or a draft that cannot be reckoned before or after. The draft
/// is then as it was.
pub fn set_group(
    prepared: &Prepared,
    draft: &mut Adjustments,
    group: &Group,
    amount: Kroner,
    others: Others,
) -> Result<(), AdjustError> {
    place(prepared, draft)?;
    let scheme = scheme_with(prepared, group)?;
    if draft.groups.get(group).is_some_and(|adjustment| adjustment.locked) {
        return Err(AdjustError::GroupLocked(group.clone()));
    }
    if amount.is_negative() || amount.get() > Kroner::LIMIT {
        return Err(AdjustError::GroupOutOfReach { group: group.clone(), amount });
    }
    let mut changed = draft.clone();
    drop_held(prepared, &mut changed, scheme);
    if others == Others::Hold {
        hold_outside(prepared, draft, &mut changed, group, scheme)?;
    }
    changed.groups.insert(group.clone(), Adjustment::by_hand(amount));
    place(prepared, &changed)?;
    *draft = changed;
    Ok(())
}

/// Sets what several groups hold, such as a pasted column of pots: the same as setting them one by one. All are set or none.
///
/// # Errors
/// As [`set_group`], for the first group that is refused.
pub fn set_groups<'g>(
    prepared: &Prepared,
    draft: &mut Adjustments,
    amounts: impl IntoIterator<Item = (&'g Group, Kroner)>,
    others: Others,
) -> Result<(), AdjustError> {
    let mut changed = draft.clone();
    for (group, amount) in amounts {
        set_group(prepared, &mut changed, group, amount, others)?;
    }
    *draft = changed;
    Ok(())
}

/// Locks what a group holds now: its lines may still move among themselves.
///
/// # Errors
/// A group that is not there, or a draft that cannot be reckoned.
pub fn lock_group(prepared: &Prepared, draft: &mut Adjustments, group: &Group) -> Result<(), AdjustError> {
    let placed = place(prepared, draft)?;
    let scheme = scheme_with(prepared, group)?;
    let locked = match draft.groups.get(group) {
        Some(adjustment) => Adjustment { locked: true, ..*adjustment },
        None => {
            let amount = holds_now(&prepared.schemes[scheme], &placed[scheme], group)?;
            Adjustment { amount, by: AdjustedBy::Held, locked: true }
        }
    };
    draft.groups.insert(group.clone(), locked);
    Ok(())
}

/// The scheme that has the group, by its place.
pub(super) fn scheme_with(prepared: &Prepared, group: &Group) -> Result<usize, AdjustError> {
    let has_group = |scheme: &PreparedScheme| match group.level {
        GroupLevel::Scheme => group.name.is_empty(),
        GroupLevel::Region => scheme.has_region(&group.name),
        GroupLevel::Pot => scheme.is_split() && scheme.pots.iter().any(|pot| pot.name == group.name),
    };
    let found = prepared.scheme(&group.scheme).filter(|(_, scheme)| has_group(scheme));
    found.map(|(place, _)| place).ok_or_else(|| AdjustError::UnknownGroup(group.clone()))
}

/// What a group holds by the rule, as the draft present.
fn holds_now(scheme: &PreparedScheme, placed: &Placed, group: &Group) -> Result<Kroner, AdjustError> {
    let shared = share(scheme, placed)?;
    match group.level {
        GroupLevel::Scheme => Ok(held_in_all(scheme, &shared, placed)),
        GroupLevel::Region => Ok(held_in(scheme, &shared, &group.name)),
        GroupLevel::Pot => {
            let is_pot = |cell: &&SharedCell| cell.cell.pot.is_some_and(|pot| scheme.pots[pot].name == group.name);
            let cell = shared.cells.iter().find(is_pot);
            cell.map(|cell| cell.amount).ok_or_else(|| AdjustError::UnknownGroup(group.clone()))
        }
    }
}

/// Holds every line and pot of the scheme outside the group where it stands in `before`. A whole scheme has nothing outside it.
fn hold_outside(
    prepared: &Prepared,
    before: &Adjustments,
    changed: &mut Adjustments,
    group: &Group,
    scheme: usize,
) -> Result<(), AllocateError> {
    if group.level == GroupLevel::Scheme {
        return Ok(());
    }
    let present = Present::read(prepared, before, scheme)?;
    let scheme = &prepared.schemes[scheme];
    let is_inside = |pot: usize| is_pot_inside(scheme, pot, group);
    let is_need_inside = |place: usize| is_need_inside(scheme, place, group);
    hold_needs(scheme, &present.shared, changed, |place| present.is_free_but_held(place) && !is_need_inside(place));
    hold_pots(scheme, &present.shared, changed, |pot| !is_inside(pot));
    Ok(())
}

/// Whether a pot, by its place, is the group or lies in it.
pub(super) fn is_pot_inside(scheme: &PreparedScheme, pot: usize, group: &Group) -> bool {
    match group.level {
        GroupLevel::Scheme => true,
        GroupLevel::Region => scheme.pots[pot].region == group.name,
        GroupLevel::Pot => scheme.pots[pot].name == group.name,
    }
}

/// Whether a need, by its place, lies in the group.
pub(super) fn is_need_inside(scheme: &PreparedScheme, place: usize, group: &Group) -> bool {
    match (group.level, scheme.is_split()) {
        (GroupLevel::Scheme, _) => true,
        (_, true) => scheme.pot_of[place].is_some_and(|pot| is_pot_inside(scheme, pot, group)),
        (_, false) => scheme.needs[place].need.region == group.name,
    }
}
