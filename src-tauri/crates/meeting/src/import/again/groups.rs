//! Amounts set for a region or a pot that has nothing left when the import is done: found by the rules themselves, which refuse
//! a draft with such an amount.

use std::collections::HashSet;

use allocation::{Adjustments, AllocateError, Basis, Group, Prepared};
use documents::import::{Asking, Question};
use forum::{Need, NeedId};

use super::super::told::LetGo;
use super::questions::{self, Losing};
use crate::state::State;

/// What is let go of, and the question that stays open when it is not to be.
pub(super) struct Lost {
    /// The amounts, whether or not it is answered that they are let go of.
    pub amounts: Vec<(LetGo, Group)>,
    /// Answered with no.
    pub cancelled: Option<Question>,
}

/// Every draft with what is set in it, the working one as it stands now.
pub(super) fn drafts(state: &State) -> impl Iterator<Item = (&str, &Adjustments)> {
    state.drafts.iter().map(|draft| match draft.name == state.draft {
        true => (draft.name.as_str(), &state.adjustments),
        false => (draft.name.as_str(), &draft.adjustments),
    })
}

/// Finds such amounts in every draft that can be reckoned now, and asks. `after` are the behovsmeldinger as they will be.
pub(super) fn losing(
    state: &State,
    after: impl FnOnce() -> Vec<Need>,
    removed: &HashSet<&NeedId>,
    asking: &mut Asking,
) -> Lost {
    let is_troubled = |draft: &str| state.troubles().any(|(troubled, _)| troubled.name == draft);
    let with_groups = drafts(state).filter(|(draft, set)| !set.groups.is_empty() && !is_troubled(draft));
    let with_groups: Vec<_> = with_groups.collect();
    let mut amounts = Vec::new();
    if !with_groups.is_empty() {
        let after = after();
        let regions = with_new_regions(state, after.iter());
        for draft in with_groups {
            amounts.extend(lost_in(state, draft, (&after, &regions), removed));
        }
    }
    if amounts.is_empty() {
        return Lost { amounts, cancelled: None };
    }
    let mut names: Vec<String> = amounts.iter().map(|(let_go, _)| format!("«{}»", let_go.name)).collect();
    names.dedup();
    let (answer, question) = questions::let_go(asking, &names);
    Lost { amounts, cancelled: (answer == Some(Losing::Cancel)).then_some(question) }
}

fn lost_in(
    state: &State,
    (draft, adjustments): (&str, &Adjustments),
    (needs, regions): (&[Need], &[String]),
    removed: &HashSet<&NeedId>,
) -> Vec<(LetGo, Group)> {
    let what_if = match state.drafts.iter().find(|known| known.name == draft && known.name != state.draft) {
        Some(other) => &other.what_if,
        None => &state.what_if,
    };
    let basis = Basis { needs, regions, what_if, ..state.basis() };
    let mut left = adjustments.clone();
    left.needs.retain(|need, _| !removed.contains(need));
    // What else stands in the way is found, and refused, before the import is committed.
    let Ok(prepared) = Prepared::check(&basis) else { return Vec::new() };
    let mut lost = Vec::new();
    while let Err(AllocateError::GroupUnknown(group)) = allocation::allocate(&prepared, &left) {
        let Some(adjustment) = left.groups.remove(&group) else { break };
        let let_go = LetGo {
            draft: draft.to_owned(),
            scheme: group.scheme.clone(),
            level: group.level,
            name: group.name.clone(),
            amount: adjustment.amount,
        };
        lost.push((let_go, group));
    }
    lost
}

/// The meeting's regions, and after them those that come with the import.
pub(super) fn with_new_regions<'n>(state: &State, needs: impl Iterator<Item = &'n Need>) -> Vec<String> {
    let mut regions = state.regions.clone();
    let mut there: HashSet<&str> = state.regions.iter().map(String::as_str).collect();
    regions.extend(needs.filter(|need| there.insert(&need.region)).map(|need| need.region.clone()));
    regions
}
