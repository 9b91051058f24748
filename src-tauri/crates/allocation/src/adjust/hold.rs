//! What stands in a scheme now, held where it stands or let go.

use std::sync::Arc;

use forum::NeedId;

use crate::draft::{Adjustment, Adjustments, Group, GroupLevel};
use crate::prepare::{AllocateError, Prepared, PreparedScheme, Shared, place};
use crate::waterfall::share;

/// A scheme as it stands in a draft.
pub(super) struct Present {
    pub(super) shared: Arc<Shared>,
    /// What is set for its needs; empty when nothing is set for any.
    set: Vec<Option<Adjustment>>,
}

impl Present {
    /// Shares a scheme, given by its place, in the draft as it is.
    pub(super) fn read(prepared: &Prepared, draft: &Adjustments, scheme: usize) -> Result<Present, AllocateError> {
        let mut placed = place(prepared, draft)?.swap_remove(scheme);
        let shared = share(&prepared.schemes[scheme], &placed)?;
        Ok(Present { shared, set: std::mem::take(&mut placed.needs) })
    }

    /// Nothing is set for the need.
    fn is_free(&self, place: usize) -> bool {
        self.set.get(place).is_none_or(Option::is_none)
    }

    /// Nothing is set for the need but that it is held for the sake of another.
    pub(super) fn is_free_but_held(&self, place: usize) -> bool {
        self.set.get(place).and_then(Option::as_ref).is_none_or(Adjustment::is_only_held)
    }
}

/// Every need of a scheme that is free stays where it stands, and so does what its pots hold.
pub(super) fn hold_all(scheme: &PreparedScheme, present: &Present, draft: &mut Adjustments) {
    hold_needs(scheme, &present.shared, draft, |place| present.is_free(place));
    hold_pots(scheme, &present.shared, draft, |_| true);
}

/// Holds the needs of a scheme where they stand, those that `holds` says; nothing may be set for them.
pub(super) fn hold_needs(
    scheme: &PreparedScheme,
    shared: &Shared,
    draft: &mut Adjustments,
    holds: impl Fn(usize) -> bool,
) {
    let held = |place: usize| (scheme.needs[place].need.id.clone(), Adjustment::held(shared.amounts[place]));
    let free: Vec<(NeedId, Adjustment)> = (0..scheme.needs.len()).filter(|place| holds(*place)).map(held).collect();
    if free.len() <= draft.needs.len() / 4 {
        draft.needs.extend(free);
        return;
    }
    // A table is made in one go much quicker than it grows need by need.
    let before = std::mem::take(&mut draft.needs);
    draft.needs = before.into_iter().chain(free).collect();
}

/// Holds the pots of a scheme that has several where they stand, those that `holds` says, unless something is set for them.
pub(super) fn hold_pots(
    scheme: &PreparedScheme,
    shared: &Shared,
    draft: &mut Adjustments,
    holds: impl Fn(usize) -> bool,
) {
    if !scheme.is_split() {
        return;
    }
    for cell in &shared.cells {
        if let Some(pot) = cell.cell.pot.filter(|pot| holds(*pot)) {
            let name = scheme.pots[pot].name.to_owned();
            let group = Group { scheme: scheme.scheme.id.clone(), level: GroupLevel::Pot, name };
            draft.groups.entry(group).or_insert(Adjustment::held(cell.amount));
        }
    }
}

/// Lets go what was only held in a scheme, given by its place.
pub(super) fn drop_held(prepared: &Prepared, draft: &mut Adjustments, scheme: usize) {
    let id = &prepared.schemes[scheme].scheme.id;
    let stands_there = |need: &NeedId| prepared.where_is(need).is_some_and(|(place, _)| place == scheme);
    draft.needs.retain(|need, adjustment| !adjustment.is_only_held() || !stands_there(need));
    draft.groups.retain(|group, adjustment| group.scheme != *id || !adjustment.is_only_held());
}
