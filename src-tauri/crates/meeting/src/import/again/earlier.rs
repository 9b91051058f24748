//! What the imports before this one said, read from the journal: what a field was when it came in, which rows came together, and
//! which of them were gone already.

use std::collections::{HashMap, HashSet};

use serde_json::Value;
use store::JournalEntry;

use super::entry::Entry;

/// The word of an import of behovsmeldinger in the journal.
pub(super) const IMPORT: &str = "import";

/// What the first entry of a file counts as.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::import) enum Beginning {
    /// An import like others, of a file that may come again.
    Edition,
    /// What the meeting began with, of which nothing can be gone.
    Ground,
}

/// What the imports before this one said.
#[derive(Debug)]
pub(super) struct Earlier<T: Entry> {
    said: HashMap<String, T>,
    edition: HashMap<String, u64>,
    absent: HashSet<String>,
}

impl<T: Entry> Earlier<T> {
    /// Of no imports.
    pub fn none() -> Earlier<T> {
        Earlier { said: HashMap::new(), edition: HashMap::new(), absent: HashSet::new() }
    }

    /// Of the journal's first entry, and of all imports of one kind that were not taken back.
    pub fn of(imports: Vec<JournalEntry>, beginning: Beginning) -> Earlier<T> {
        let mut earlier = Earlier::none();
        let first = imports.first().map(|entry| entry.revision);
        for JournalEntry { revision, entry, .. } in imports {
            let may_come_again = first != Some(revision) || beginning == Beginning::Edition;
            earlier.hear(may_come_again.then_some(revision), &entry.body);
        }
        earlier
    }

    fn hear(&mut self, edition: Option<u64>, body: &Value) {
        let named = |key: &str| {
            let ids = body.get(key).and_then(Value::as_array).into_iter().flatten();
            ids.filter_map(Value::as_str).map(str::to_owned).collect::<Vec<_>>()
        };
        for id in named("removed") {
            self.said.remove(&id);
            self.edition.remove(&id);
            self.absent.remove(&id);
        }
        // Which file this is an edition of: the revision that its first edition came in with.
        let edition = body.get("edition_of").and_then(Value::as_u64).or(edition);
        for entry in T::heard_in(body) {
            let id = entry.id();
            self.absent.remove(&id);
            if let Some(edition) = edition {
                self.edition.entry(id.clone()).or_insert(edition);
            }
            self.said.insert(id, entry);
        }
        self.absent.extend(named("absent"));
    }

    /// What the last import that had it said.
    pub fn said(&self, id: &str) -> Option<&T> {
        self.said.get(id)
    }

    /// Which file it came with: the revision of that file's first edition.
    pub fn edition(&self, id: &str) -> Option<u64> {
        self.edition.get(id).copied()
    }

    /// It was gone already when its file came last, and stayed.
    pub fn was_absent(&self, id: &str) -> bool {
        self.absent.contains(id)
    }
}
