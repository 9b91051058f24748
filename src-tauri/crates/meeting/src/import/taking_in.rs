//! What comes in from tables is one change like any other: checked whole before it is committed, and taken back whole by one
//! undo.

use forum::Work;
use serde::Serialize;
use store::{StoreError, Tables};

use super::ImportKind;
use crate::command::{Refusal, RefusalCode};
use crate::desk::committing::Written;
use crate::desk::{Desk, LEADER};
use crate::view::HistoryItem;

/// Writes what was read. `kind` is the journal's and the undo button's word: `import`, or `import-<kind>`.
pub(super) fn take_in(
    desk: &mut Desk,
    kind: String,
    body: impl Serialize,
    work: Work,
    rows: impl FnOnce(&Tables<'_>) -> Result<(), StoreError>,
) -> Result<(), Refusal> {
    let at = (desk.clock)();
    let label = Some(HistoryItem::named(&kind));
    desk.commit_watched(Written { kind, body, label, who: LEADER.to_owned() }, at, work, rows).map(drop)
}

/// The word of an import of one of the other tables.
pub(super) fn word_of(kind: ImportKind) -> Result<String, Refusal> {
    let what = serde_json::to_value(kind).map_err(|error| Refusal::new(RefusalCode::CannotWrite, error))?;
    Ok(format!("import-{}", what.as_str().unwrap_or_default()))
}
