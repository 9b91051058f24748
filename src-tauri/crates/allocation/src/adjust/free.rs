//! Taking away: amounts that follow the rule again, and locks that are lifted. Nothing here is reckoned, so that it works in a
//! draft that cannot be reckoned too; and what is no longer in the meeting can be let go whether or not it was locked.

use forum::{Need, NeedId, SchemeId};

use super::error::AdjustError;
use crate::draft::{AdjustedBy, Adjustment, Adjustments, Group};
use crate::prepare::{Basis, Mend, is_there};

/// Lets a need follow the rule again, and with it what was only held in its scheme.
///
/// # Errors
/// [`AdjustError::Locked`] for a need of the meeting that is locked; [`AdjustError::UnknownNeed`] when neither the meeting nor
/// the draft has it.
pub fn follow_rule(basis: &Basis, draft: &mut Adjustments, need: &NeedId) -> Result<(), AdjustError> {
    let Some(scheme) = scheme_of(basis, need) else {
        // It is gone from the meeting: what was set for it goes too.
        return draft.needs.remove(need).map(|_| ()).ok_or_else(|| AdjustError::UnknownNeed(need.clone()));
    };
    if draft.needs.get(need).is_some_and(|adjustment| adjustment.locked) {
        return Err(AdjustError::Locked(need.clone()));
    }
    draft.needs.remove(need);
    drop_held(basis, draft, scheme);
    Ok(())
}

/// Lets every need and group that is not locked follow the rule again, in all schemes.
pub fn follow_rule_everywhere(draft: &mut Adjustments) {
    draft.needs.retain(|_, adjustment| adjustment.locked);
    draft.groups.retain(|_, adjustment| adjustment.locked);
}

/// Lets a group follow the rule again, and with it what was only held in its scheme.
///
/// # Errors
/// [`AdjustError::GroupLocked`] for a group of the meeting that is locked.
pub fn free_group(basis: &Basis, draft: &mut Adjustments, group: &Group) -> Result<(), AdjustError> {
    if draft.groups.get(group).is_some_and(|adjustment| adjustment.locked) && is_there(basis, group) {
        return Err(AdjustError::GroupLocked(group.clone()));
    }
    draft.groups.remove(group);
    drop_held(basis, draft, &group.scheme);
    Ok(())
}

/// Unlocks a need. One that was only locked follows the rule again; one that stands beside others held in its scheme stays
/// held like them, so that unlocking it does not pour the whole rest over it.
///
/// # Errors
/// [`AdjustError::UnknownNeed`] when neither the meeting nor the draft has it.
pub fn unlock(basis: &Basis, draft: &mut Adjustments, need: &NeedId) -> Result<(), AdjustError> {
    let scheme = scheme_of(basis, need);
    let Some(adjustment) = draft.needs.get_mut(need) else {
        return scheme.map(|_| ()).ok_or_else(|| AdjustError::UnknownNeed(need.clone()));
    };
    if !was_only_locked(adjustment) {
        return Ok(());
    }
    let is_held = |other: &Need| other.id != *need && draft.needs.get(&other.id).is_some_and(Adjustment::is_only_held);
    if !scheme.is_some_and(|scheme| needs_of(basis, scheme).any(is_held)) {
        draft.needs.remove(need);
    }
    Ok(())
}

/// Unlocks a group. One that was only locked follows the rule again; one that stands beside pots held in its scheme stays
/// held like them.
pub fn unlock_group(draft: &mut Adjustments, group: &Group) {
    let Some(adjustment) = draft.groups.get_mut(group) else { return };
    if !was_only_locked(adjustment) {
        return;
    }
    let mut others = draft.groups.iter().filter(|(other, _)| *other != group && other.scheme == group.scheme);
    if !others.any(|(_, other)| other.is_only_held()) {
        draft.groups.remove(group);
    }
}

/// Carries out what mends a draft that cannot be reckoned, when that is to take an amount away: the amount that stands in the
/// way goes, also when it is locked. True when the draft was changed; what is mended elsewhere leaves it as it is.
pub fn mend(basis: &Basis, draft: &mut Adjustments, mend: &Mend) -> bool {
    match mend {
        Mend::FreeGroup(group) => {
            let Some(adjustment) = draft.groups.get_mut(group) else { return false };
            adjustment.locked = false;
            free_group(basis, draft, group).is_ok()
        }
        Mend::FollowRule(need) => {
            let Some(adjustment) = draft.needs.get_mut(need) else { return false };
            adjustment.locked = false;
            follow_rule(basis, draft, need).is_ok()
        }
        Mend::TriedFrame(_)
        | Mend::Frame(_)
        | Mend::Commitments(_)
        | Mend::Applied(_)
        | Mend::Need(_)
        | Mend::Participant(_)
        | Mend::Scheme(_)
        | Mend::Model => false,
    }
}

/// Lifts a lock; true when nothing but the lock kept the amount.
fn was_only_locked(adjustment: &mut Adjustment) -> bool {
    std::mem::replace(&mut adjustment.locked, false) && adjustment.by == AdjustedBy::Held
}

/// The scheme that a need of the meeting is reported in.
fn scheme_of<'a>(basis: &Basis<'a>, need: &NeedId) -> Option<&'a SchemeId> {
    basis.needs.iter().find(|other| other.id == *need).map(|need| &need.scheme)
}

fn needs_of<'a>(basis: &Basis<'a>, scheme: &SchemeId) -> impl Iterator<Item = &'a Need> {
    basis.needs.iter().filter(move |need| need.scheme == *scheme)
}

/// Lets go what was only held in a scheme.
fn drop_held(basis: &Basis, draft: &mut Adjustments, scheme: &SchemeId) {
    if !draft.needs.values().any(Adjustment::is_only_held) && !draft.groups.values().any(Adjustment::is_only_held) {
        return;
    }
    for need in needs_of(basis, scheme) {
        if draft.needs.get(&need.id).is_some_and(Adjustment::is_only_held) {
            draft.needs.remove(&need.id);
        }
    }
    draft.groups.retain(|group, adjustment| group.scheme != *scheme || !adjustment.is_only_held());
}
