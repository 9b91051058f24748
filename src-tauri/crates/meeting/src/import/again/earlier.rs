//! What the imports before this one said, read from the journal: what a field was when it came in, which behovsmeldinger came
//! together, and which of them were gone already.

use std::collections::{HashMap, HashSet};

use forum::{Need, NeedId};
use serde::Deserialize;
use serde_json::Value;
use store::JournalEntry;

/// The word of an import in the journal.
pub(super) const IMPORT: &str = "import";

/// What an entry of an import keeps for the imports after it. The first entry of a file has the needs it was made with.
#[derive(Deserialize)]
struct Kept {
    needs: Vec<Need>,
    /// Which file this is an edition of: the revision that its first edition came in with.
    #[serde(default)]
    edition_of: Option<u64>,
    /// Those that were gone and stayed.
    #[serde(default)]
    absent: Vec<NeedId>,
    /// Those that were gone and were taken out.
    #[serde(default)]
    removed: Vec<NeedId>,
}

/// What the imports before this one said.
#[derive(Debug, Default)]
pub(super) struct Earlier {
    said: HashMap<NeedId, Need>,
    edition: HashMap<NeedId, u64>,
    absent: HashSet<NeedId>,
}

impl Earlier {
    /// Of the journal's first entry, and of all imports that were not taken back.
    pub fn of(imports: Vec<JournalEntry>) -> Earlier {
        let mut earlier = Earlier::default();
        for JournalEntry { revision, entry, .. } in imports {
            earlier.hear(revision, entry.body);
        }
        earlier
    }

    fn hear(&mut self, revision: u64, body: Value) {
        // One that an earlier program wrote in another way says nothing.
        let Ok(Kept { needs, edition_of, absent, removed }) = Kept::deserialize(body) else { return };
        for need in removed {
            self.said.remove(&need);
            self.edition.remove(&need);
            self.absent.remove(&need);
        }
        for need in needs {
            self.absent.remove(&need.id);
            self.edition.entry(need.id.clone()).or_insert(edition_of.unwrap_or(revision));
            self.said.insert(need.id.clone(), need);
        }
        self.absent.extend(absent);
    }

    /// What the last import that had it said of a need.
    pub fn said(&self, need: &NeedId) -> Option<&Need> {
        self.said.get(need)
    }

    /// Which file it came with: the revision of that file's first edition.
    pub fn edition(&self, need: &NeedId) -> Option<u64> {
        self.edition.get(need).copied()
    }

    /// It was gone already when its file came last, and stayed.
    pub fn was_absent(&self, need: &NeedId) -> bool {
        self.absent.contains(need)
    }
}
