//! A copy in memory of a file of an older format, brought up. The file stays as it is, and the journal tells nothing of it.

use rusqlite::Connection;

use crate::content_hash::ContentHashes;
use crate::{StoreError, pragmas, schema, write};

/// Takes the steps that are left, and lets nothing more be written to the copy.
pub(crate) fn in_memory(memory: &Connection) -> Result<(), StoreError> {
    let from = pragmas::format_of(memory)?;
    if from < schema::FORMAT {
        let transaction = write::begin(memory)?;
        schema::bring_up(memory, from, schema::STEPS)?;
        ContentHashes::default().renew(memory, &schema::content_tables(memory)?)?;
        transaction.commit()?;
    }
    Ok(memory.pragma_update(None, "query_only", true)?)
}
