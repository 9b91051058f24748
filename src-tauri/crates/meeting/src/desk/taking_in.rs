//! What comes in from spreadsheets, in one transaction each.

use forum::Need;
use store::{Entry, StoreError, Tables, Undoable};

use super::{Desk, LEADER, unchecked};
use crate::Refusal;
use crate::import_other::ImportKind;
use crate::view::HistoryItem;

impl Desk {
    /// Writes imported needs and the regions they name.
    pub fn take_in(&mut self, needs: &[Need], regions: &[String]) -> Result<(), Refusal> {
        let at = (self.clock)();
        let body = serde_json::json!({ "needs": needs, "regions": regions });
        let entry = Entry { at, who: LEADER.to_owned(), kind: "import".to_owned(), body };
        self.file.write(
            &entry,
            &Undoable::No,
            |tables| -> Result<(), StoreError> {
                for region in regions {
                    tables.regions().put(region)?;
                }
                needs.iter().try_for_each(|need| tables.needs().put(need))
            },
            unchecked,
        )?;
        self.reread().map(drop)
    }

    /// Writes what was imported beside behovsmeldinger; it can be taken back.
    pub fn take_in_other(
        &mut self,
        kind: ImportKind,
        body: serde_json::Value,
        rows: impl FnOnce(&Tables<'_>) -> Result<(), StoreError>,
    ) -> Result<(), Refusal> {
        let at = (self.clock)();
        let what = serde_json::to_value(kind).map_err(|error| Refusal::new("cannot-write", error))?;
        let code = format!("import-{}", what.as_str().unwrap_or_default());
        let label = HistoryItem::named(&code);
        let label = serde_json::to_value(label).map_err(|error| Refusal::new("cannot-write", error))?;
        let entry = Entry { at, who: LEADER.to_owned(), kind: code, body };
        self.file.write(&entry, &Undoable::Yes { label }, rows, unchecked)?;
        self.reread().map(drop)
    }
}
