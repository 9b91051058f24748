//! Behovsmeldinger of an earlier edition of the file that it does not have any more: listed, and what becomes of them asked.

use std::collections::{BTreeSet, HashMap, HashSet};

use documents::import::{Answers, Asking};
use forum::{Need, NeedId, SchemeId};

use super::super::told::{GoneBecame, NeedGone, NeedTold, OwnSet};
use super::earlier::Earlier;
use super::questions::{self, Gone};
use crate::state::State;

/// Those that are gone, with what becomes of each.
pub(super) fn of(
    state: &State,
    (schemes, of_known): (&HashSet<&SchemeId>, &[Option<usize>]),
    earlier: &Earlier,
    (file, answers): (&str, &Answers),
    asking: &mut Asking,
) -> Vec<NeedGone> {
    // Only what came with the files that this one is an edition of can be gone from it.
    let paired = state.needs.iter().zip(of_known).filter(|(_, row)| row.is_some());
    let editions: BTreeSet<Option<u64>> = paired.map(|(need, _)| earlier.edition(&need.id)).collect();
    let is_gone = |need: &&Need| schemes.contains(&need.scheme) && editions.contains(&earlier.edition(&need.id));
    let unpaired = state.needs.iter().zip(of_known).filter(|(_, row)| row.is_none()).map(|(need, _)| need);
    let gone: Vec<&Need> = unpaired.filter(is_gone).collect();
    // What was gone the last time, and stayed, is asked about again only when somebody wants it answered anew.
    let is_typed = |need: &Need| {
        answers.choices.contains_key("gone") || answers.choices.contains_key(&format!("gone:{}", need.id))
    };
    let newly = gone.iter().copied().filter(|need| !earlier.was_absent(&need.id) || is_typed(need));
    let newly: Vec<&Need> = newly.collect();
    let became = became(&newly, file, asking);
    let set = OnNeeds::of(state);
    let told = |need: &&Need| NeedGone {
        need: NeedTold::from(*need),
        set: set.on(&need.id),
        became: became.get(&need.id).copied().unwrap_or(GoneBecame::Kept),
    };
    gone.iter().map(told).collect()
}

fn became(newly: &[&Need], file: &str, asking: &mut Asking) -> HashMap<NeedId, GoneBecame> {
    if newly.is_empty() {
        return HashMap::new();
    }
    let of_all = |became: GoneBecame| newly.iter().map(|need| (need.id.clone(), became)).collect();
    match questions::gone(asking, file, newly) {
        None => of_all(GoneBecame::Asked),
        Some(Gone::Keep) => of_all(GoneBecame::Kept),
        Some(Gone::Remove) => of_all(GoneBecame::Removed),
        Some(Gone::OneByOne) => {
            let of_one = |need: &&Need| match questions::gone_one(asking, file, need) {
                None | Some(Gone::OneByOne) => (need.id.clone(), GoneBecame::Asked),
                Some(Gone::Keep) => (need.id.clone(), GoneBecame::Kept),
                Some(Gone::Remove) => (need.id.clone(), GoneBecame::Removed),
            };
            newly.iter().map(of_one).collect()
        }
    }
}

/// What the forum itself has set, by need.
struct OnNeeds<'a>(HashMap<&'a NeedId, BTreeSet<OwnSet>>);

impl<'a> OnNeeds<'a> {
    fn of(state: &'a State) -> OnNeeds<'a> {
        let mut set = OnNeeds(HashMap::new());
        for (_, adjustments) in super::groups::drafts(state) {
            for (need, adjustment) in &adjustments.needs {
                match adjustment.by {
                    allocation::AdjustedBy::Hand => set.add(need, OwnSet::Amount),
                    allocation::AdjustedBy::Held => {}
                }
                if adjustment.locked {
                    set.add(need, OwnSet::Lock);
                }
            }
        }
        state.notes.keys().for_each(|need| set.add(need, OwnSet::Note));
        state.assessments.iter().for_each(|assessment| set.add(&assessment.need, OwnSet::Assessment));
        state.stage_amounts.iter().for_each(|stage| set.add(&stage.need, OwnSet::Stage));
        set
    }

    fn add(&mut self, need: &'a NeedId, what: OwnSet) {
        self.0.entry(need).or_default().insert(what);
    }

    fn on(&self, need: &NeedId) -> Vec<OwnSet> {
        self.0.get(need).into_iter().flatten().copied().collect()
    }
}
