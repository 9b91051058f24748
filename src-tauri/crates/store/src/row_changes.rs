//! What an entry of the journal did to the rows, before and after, read from what undo keeps of it.

use std::collections::BTreeMap;
use std::io::Read;

use rusqlite::Connection;
use rusqlite::fallible_streaming_iterator::FallibleStreamingIterator;
use rusqlite::hooks::Action;
use rusqlite::session::{ChangesetItem, ChangesetIter};
use rusqlite::types::ValueRef;
use serde_json::Value;

use crate::StoreError;
use crate::journal::{self, Role};
use crate::undo;

/// The cells of a row, by column.
pub type Cells = BTreeMap<String, Value>;

/// One row that an entry added, changed or took away.
#[derive(Clone, Debug, PartialEq)]
pub struct RowChange {
    /// In which table.
    pub table: String,
    /// The row as it was: its key, and the cells that changed. None when it was added.
    pub before: Option<Cells>,
    /// The row as it became. None when it was taken away.
    pub after: Option<Cells>,
}

/// What the entry of a revision did, table by table. Nothing for an entry for good, of which undo keeps nothing, and for
/// changes of a table that has other columns now than it had then, and where what undo kept was taken out.
pub(crate) fn of(connection: &Connection, revision: u64) -> Result<Vec<RowChange>, StoreError> {
    let role = journal::role_at(connection, revision)?;
    let role = role.ok_or_else(|| StoreError::NotThere(format!("journal entry {revision}")))?;
    match role {
        Role::Change => done_by(connection, revision),
        Role::Redo(target) => done_by(connection, target),
        Role::Undo(target) => Ok(done_by(connection, target)?.into_iter().map(turned).collect()),
        Role::Final | Role::Beside => Ok(Vec::new()),
    }
}

fn turned(row: RowChange) -> RowChange {
    RowChange { table: row.table, before: row.after, after: row.before }
}

fn done_by(connection: &Connection, revision: u64) -> Result<Vec<RowChange>, StoreError> {
    let bytes = undo::kept(connection, revision)?.unwrap_or_default();
    let mut rows = Vec::new();
    if bytes.is_empty() {
        return Ok(rows);
    }
    let mut input: &[u8] = &bytes;
    let input: &mut dyn Read = &mut input;
    let mut items = ChangesetIter::start_strm(&input)?;
    while let Some(item) = items.next()? {
        let operation = item.op()?;
        let (table, action) = (operation.table_name().to_owned(), operation.code());
        let columns = columns_of(connection, &table)?;
        if usize::try_from(operation.number_of_columns()) == Ok(columns.len()) {
            let was = (action != Action::SQLITE_INSERT).then(|| cells(&columns, |column| item.old_value(column)));
            let is = (action != Action::SQLITE_DELETE).then(|| cells(&columns, |column| item.new_value(column)));
            let key = key_of(item, &columns, was.as_ref())?;
            rows.push(RowChange { table, before: was, after: is.map(|cells| key.into_iter().chain(cells).collect()) });
        }
    }
    Ok(rows)
}

/// The cells that the changeset tells: all of a row that was added or taken away, else those that changed and, before, the key.
fn cells<'i>(columns: &[String], read: impl Fn(usize) -> rusqlite::Result<ValueRef<'i>>) -> Cells {
    let told = columns.iter().enumerate().filter_map(|(place, name)| Some((name.clone(), json(read(place).ok()?))));
    told.collect()
}

/// The key of a row that was there, which a changeset does not repeat of the row as it became.
fn key_of(item: &ChangesetItem, columns: &[String], was: Option<&Cells>) -> Result<Cells, StoreError> {
    let Some(was) = was else {
        return Ok(Cells::new());
    };
    let keys = columns.iter().zip(item.pk()?).filter(|(_, is_key)| **is_key != 0);
    Ok(keys.filter_map(|(name, _)| Some((name.clone(), was.get(name)?.clone()))).collect())
}

fn json(value: ValueRef<'_>) -> Value {
    match value {
        ValueRef::Null => Value::Null,
        ValueRef::Integer(number) => number.into(),
        ValueRef::Real(number) => number.into(),
        ValueRef::Text(bytes) | ValueRef::Blob(bytes) => String::from_utf8_lossy(bytes).into(),
    }
}

fn columns_of(connection: &Connection, table: &str) -> Result<Vec<String>, StoreError> {
    let mut statement = connection.prepare_cached("SELECT name FROM pragma_table_info(?1) ORDER BY cid")?;
    let rows = statement.query_map([table], |row| row.get(0))?;
    Ok(rows.collect::<Result<_, _>>()?)
}
