//! Whether a group is there at all, asked of a basis that need not be right: what is gone can always be let go.

use super::basis::Basis;
use super::pots::{Absent, named_pots};
use crate::draft::{Group, GroupLevel};

/// Whether an amount can be set for the group. Nothing is checked and no sum is reckoned, so that it is answered for a basis
/// that cannot be reckoned too.
pub(crate) fn is_there(basis: &Basis, group: &Group) -> bool {
    let in_force = || basis.schemes.iter().filter(|scheme| scheme.is_valid_in(basis.year));
    let Some(scheme) = in_force().find(|scheme| scheme.id == group.scheme) else { return false };
    let Some(model) = basis.model.scheme(&scheme.id) else { return false };
    let needs = || basis.needs.iter().filter(|need| need.scheme == scheme.id);
    let pots = || named_pots(basis, scheme, model, &Absent::from(basis, scheme), needs());
    match group.level {
        GroupLevel::Scheme => group.name.is_empty(),
        GroupLevel::Region => {
            needs().any(|need| need.region == group.name)
                || model.pots.is_split() && pots().iter().any(|pot| pot.region == group.name)
        }
        GroupLevel::Pot => model.pots.is_split() && pots().iter().any(|pot| pot.name == group.name),
    }
}
