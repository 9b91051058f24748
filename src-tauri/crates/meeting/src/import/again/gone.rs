//! What came with an earlier edition of the file, and is not in it any more: listed, and what becomes of it asked.

use std::collections::{BTreeSet, HashMap};

use documents::import::{Answers, Asking};
use forum::{Need, NeedId};

use super::super::told::{GoneBecame, OwnSet};
use super::earlier::Earlier;
use super::entry::Entry;
use super::questions::{self, Gone, What};
use crate::state::State;

/// What may be gone, and by which file.
pub(super) struct Looked<'a, T> {
    /// What the meeting has.
    pub known: &'a [T],
    /// For each of them, which row it is.
    pub of_known: &'a [Option<usize>],
    /// What they are called in a question.
    pub what: What,
    /// The file.
    pub file: &'a str,
    /// What was answered.
    pub answers: &'a Answers,
}

/// Those that are gone, by their places, with what becomes of each. `may_be` says which of what the file lacks it could have had.
pub(super) fn of<T: Entry>(
    looked: &Looked<T>,
    may_be: impl Fn(&T) -> bool,
    earlier: &Earlier<T>,
    asking: &mut Asking,
    title: impl Fn(&T) -> String,
) -> Vec<(usize, GoneBecame)> {
    let Looked { known, of_known, what, file, answers } = looked;
    // Only what came with the files that this one is an edition of can be gone from it.
    let paired = known.iter().zip(*of_known).filter(|(_, row)| row.is_some());
    let editions: BTreeSet<Option<u64>> = paired.map(|(one, _)| earlier.edition(&one.id())).collect();
    let is_gone = |one: &T| {
        let edition = earlier.edition(&one.id());
        may_be(one) && what.came_with_a_file(edition) && editions.contains(&edition)
    };
    let gone = (0..known.len()).filter(|place| of_known[*place].is_none() && is_gone(&known[*place]));
    let gone: Vec<(usize, String)> = gone.map(|place| (place, known[place].id())).collect();
    // What was gone the last time, and stayed, is asked about again only when somebody wants it answered anew.
    let is_typed =
        |id: &str| answers.choices.contains_key("gone") || answers.choices.contains_key(&format!("gone:{id}"));
    let newly = gone.iter().filter(|(_, id)| !earlier.was_absent(id) || is_typed(id));
    let newly: Vec<(&str, String)> = newly.map(|(place, id)| (id.as_str(), title(&known[*place]))).collect();
    let became = became(&newly, *what, file, asking);
    let told = |(place, id): &(usize, String)| (*place, became.get(id).copied().unwrap_or(GoneBecame::Kept));
    gone.iter().map(told).collect()
}

fn became(newly: &[(&str, String)], what: What, file: &str, asking: &mut Asking) -> HashMap<String, GoneBecame> {
    if newly.is_empty() {
        return HashMap::new();
    }
    let names: Vec<&str> = newly.iter().map(|(_, title)| title.as_str()).collect();
    let of_all = |became: GoneBecame| newly.iter().map(|(id, _)| ((*id).to_owned(), became)).collect();
    match questions::gone(asking, what, file, &names) {
        None => of_all(GoneBecame::Asked),
        Some(Gone::Keep) => of_all(GoneBecame::Kept),
        Some(Gone::Remove) => of_all(GoneBecame::Removed),
        Some(Gone::OneByOne) => {
            let of_one = |(id, title): &(&str, String)| match questions::gone_one(asking, file, id, title) {
                None | Some(Gone::OneByOne) => ((*id).to_owned(), GoneBecame::Asked),
                Some(Gone::Keep) => ((*id).to_owned(), GoneBecame::Kept),
                Some(Gone::Remove) => ((*id).to_owned(), GoneBecame::Removed),
            };
            newly.iter().map(of_one).collect()
        }
    }
}

/// What the forum itself has set, by need.
pub(super) struct OnNeeds<'a>(HashMap<&'a NeedId, BTreeSet<OwnSet>>);

impl<'a> OnNeeds<'a> {
    /// All that is set.
    pub fn of(state: &'a State) -> OnNeeds<'a> {
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

    /// What is set on one.
    pub fn on(&self, need: &Need) -> Vec<OwnSet> {
        self.0.get(&need.id).into_iter().flatten().copied().collect()
    }
}
