//! One row of the other tables: what each kind of row says of itself, and what is noted of it.

use std::collections::{BTreeMap, BTreeSet};

use documents::import::{Note, NoteCode, Place};
use store::{StoreError, Tables};

use super::earlier::Beginning;
use super::entry::Entry;
use super::names::Beside;
use super::questions::values;
use super::renaming::Renaming;
use crate::state::State;

/// A row of one of the other tables.
pub(in crate::import) trait Row: Entry + serde::Serialize {
    /// By what a journal entry lists them.
    const LISTED: &'static str;
    /// What the first entry of a meeting file counts as.
    const BEGINNING: Beginning;
    /// Whether rows have numbers, which a file may leave out.
    const NUMBERED: bool;
    /// Whether each stands in one row, and so in one sheet.
    const ONE_ROW: bool = true;

    /// Those that the meeting has.
    fn known(state: &State, renaming: &Renaming) -> Vec<Self>;
    /// By which it is found first: its name, its scheme and year, its number.
    fn key(&self) -> String;
    /// By which it is found when its key is another: its organisation number, what it is for.
    fn likeness(&self) -> Option<String>;
    /// Whether one with its key is it, and not another that has the same number.
    fn is_same_under_key(&self, known: &Self) -> bool;
    /// Its name beside its organisation number.
    fn beside(&mut self, at: Place) -> Option<Beside<'_>>;
    /// After a name was chosen, all that follows it.
    fn follow_name(&mut self);
    /// The next free number, for one whose own is taken; nothing where rows have no numbers.
    fn renumber(&mut self, taken: &mut BTreeSet<String>) -> bool;
    /// Writes what changed and takes out what is removed.
    fn write(put: &[Self], removed: &[Self], has: &[forum::Participant], tables: &Tables<'_>)
    -> Result<(), StoreError>;
}

/// Notes on rows, one for each kind.
pub(super) fn noted(found: Vec<(NoteCode, Place)>) -> Vec<Note> {
    let mut by_code: BTreeMap<NoteCode, Vec<Place>> = BTreeMap::new();
    for (code, place) in found {
        by_code.entry(code).or_default().push(place);
    }
    let note = |(code, places): (NoteCode, Vec<Place>)| Note {
        code,
        values: values([("count", places.len().to_string())]),
        places,
    };
    by_code.into_iter().map(note).collect()
}
