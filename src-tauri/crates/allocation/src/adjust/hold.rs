//! What stands in a scheme now, held where it stands or let go.

use std::sync::Arc;

use forum::{Kroner, NeedId};

use crate::draft::{Adjustment, Adjustments, Group, GroupLevel};
use crate::prepare::{AllocateError, Prepared, PreparedScheme, Shared, place};
use crate::waterfall::share;

/// How a scheme is shared in the draft as it is: which scheme, by its place.
pub(super) fn as_it_stands(
    prepared: &Prepared,
    draft: &Adjustments,
    scheme: usize,
) -> Result<Arc<Shared>, AllocateError> {
    let placed = place(prepared, draft)?;
    share(&prepared.schemes[scheme], &placed[scheme])
}

/// Holds a need at an amount, unless something is set for it already.
pub(super) fn hold_need(scheme: &PreparedScheme, draft: &mut Adjustments, place: usize, amount: Kroner) {
    draft.needs.entry(scheme.needs[place].need.id.clone()).or_insert(Adjustment::held(amount));
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
    let stands_there = |need: &NeedId| prepared.stand(need).is_some_and(|(place, _)| place == scheme);
    draft.needs.retain(|need, adjustment| !adjustment.is_only_held() || !stands_there(need));
    draft.groups.retain(|group, adjustment| group.scheme != *id || !adjustment.is_only_held());
}
