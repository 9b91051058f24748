//! What is heard of a file row by row: what is new, what changes, what the meeting keeps.

use std::collections::HashMap;
use std::rc::Rc;

use forum::{Need, NeedId};

use super::super::told::FieldChanged;
use super::earlier::Earlier;
use super::entry::Entry;
use super::merging::Merged;

/// What is heard so far.
pub(super) struct Heard<T> {
    /// What is to be written: the new ones and those that change, in the order of the file.
    pub put: Vec<Rc<T>>,
    /// What the file said that the imports before it did not.
    pub said: Vec<Rc<T>>,
    /// The new ones.
    pub added: Vec<Rc<T>>,
    /// Those that change, as they were.
    pub changed: Vec<(T, Vec<FieldChanged>)>,
    /// Where the meeting says something else and keeps it.
    pub kept: Vec<(T, FieldChanged)>,
}

impl<T: Entry> Heard<T> {
    /// Nothing.
    pub fn nothing() -> Heard<T> {
        Heard { put: Vec::new(), said: Vec::new(), added: Vec::new(), changed: Vec::new(), kept: Vec::new() }
    }

    /// One that the meeting does not have.
    pub fn new_one(&mut self, read: &T) {
        let read = Rc::new(read.clone());
        self.added.push(Rc::clone(&read));
        self.said.push(Rc::clone(&read));
        self.put.push(read);
    }

    /// One that the meeting has.
    pub fn again(&mut self, known: &T, merged: Merged<T>, earlier: &Earlier<T>) {
        let Merged { entry, as_read, changed, kept } = merged;
        // One that had been gone is heard anew, so that it counts as there.
        if earlier.said(&known.id()) != Some(&as_read) || earlier.was_absent(&known.id()) {
            self.said.push(Rc::new(as_read));
        }
        if !changed.is_empty() {
            self.changed.push((known.clone(), changed));
            self.put.push(Rc::new(entry));
        }
        self.kept.extend(kept.into_iter().map(|kept| (known.clone(), kept)));
    }
}

/// The meeting's behovsmeldinger as they will be, the new ones last and in the order of the file.
pub(super) fn after(known: &[Need], put: &[Rc<Need>], is_removed: impl Fn(&NeedId) -> bool) -> Vec<Need> {
    let mut by_id: HashMap<&NeedId, &Need> = put.iter().map(|need| (&need.id, need.as_ref())).collect();
    let kept = known.iter().filter(|need| !is_removed(&need.id));
    let mut after: Vec<Need> = kept.map(|need| by_id.remove(&need.id).unwrap_or(need).clone()).collect();
    after.extend(put.iter().filter(|need| by_id.contains_key(&need.id)).map(|need| need.as_ref().clone()));
    after
}
