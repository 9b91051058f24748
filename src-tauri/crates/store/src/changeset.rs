//! What a changeset of SQLite says of itself.

use std::collections::BTreeSet;
use std::io::Read;

use rusqlite::fallible_streaming_iterator::FallibleStreamingIterator;
use rusqlite::session::ChangesetIter;

use crate::StoreError;

/// The tables that a changeset changes rows of.
pub(crate) fn tables_in(bytes: &[u8]) -> Result<BTreeSet<String>, StoreError> {
    let mut tables = BTreeSet::new();
    if !bytes.is_empty() {
        let mut input: &[u8] = bytes;
        let input: &mut dyn Read = &mut input;
        let mut items = ChangesetIter::start_strm(&input)?;
        while let Some(item) = items.next()? {
            let operation = item.op()?;
            if !tables.contains(operation.table_name()) {
                tables.insert(operation.table_name().to_owned());
            }
        }
    }
    Ok(tables)
}
