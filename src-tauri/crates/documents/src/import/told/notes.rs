//! Gathers notes: one for each kind of thing that was done, with all its places.

use std::collections::BTreeMap;

use super::{Note, NoteCode, Place, Values};

/// The notes of one reading.
#[derive(Clone, Debug, Default)]
pub struct Notes {
    found: BTreeMap<(NoteCode, Values), Vec<Place>>,
}

impl Notes {
    /// Notes one more place.
    pub fn add(&mut self, code: NoteCode, values: Values, place: Place) {
        self.found.entry((code, values)).or_default().push(place);
    }

    /// All of them, by kind, each with how many places it has.
    pub fn finish(self) -> Vec<Note> {
        let note = |((code, mut values), places): ((NoteCode, Values), Vec<Place>)| {
            if code.values().any(|name| name == "count") {
                values.insert("count".to_owned(), places.len().to_string());
            }
            Note { code, values, places }
        };
        self.found.into_iter().map(note).collect()
    }
}
