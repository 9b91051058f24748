//! The journal as people read it: when, who, what, and what each entry did to what can be taken back.

use rusqlite::types::{FromSqlError, Type};
use rusqlite::{Connection, Error, Row};
use serde_json::Value;

use crate::StoreError;
use crate::journal::{Entry, Role, unsigned};
use crate::value::{Json, Stamp};

/// An entry as people read it.
#[derive(Clone, Debug, PartialEq)]
pub struct JournalEntry {
    /// Its revision: 1, 2, 3 …
    pub revision: u64,
    /// What was written.
    pub entry: Entry,
    /// What it did to what can be taken back.
    pub role: EntryRole,
    /// Its hash in hexadecimal.
    pub hash: String,
}

/// What an entry did to what can be taken back.
#[derive(Clone, Debug, PartialEq)]
pub enum EntryRole {
    /// A change that can be taken back.
    Change {
        /// What the undo button says of it.
        label: Value,
    },
    /// A change for good: neither it nor anything before it can be taken back.
    Final,
    /// Took an earlier change back.
    Undo {
        /// Which: its revision.
        revision: u64,
    },
    /// Did a change again that had been taken back.
    Redo {
        /// Which: its revision.
        revision: u64,
    },
}

/// Every entry, in order.
pub(crate) fn entries(connection: &Connection) -> Result<Vec<JournalEntry>, StoreError> {
    let mut statement = connection.prepare_cached(&format!("{SELECT} ORDER BY e.revision"))?;
    let rows = statement.query_map([], read)?;
    Ok(rows.collect::<Result<_, _>>()?)
}

/// The first entry, and those of one kind that stand: taken back last, an entry does not. In order.
pub(crate) fn standing(connection: &Connection, kind: &str) -> Result<Vec<JournalEntry>, StoreError> {
    let sql = format!(
        "{SELECT} WHERE (e.revision = 1 OR e.kind = ?1) AND coalesce(
            (SELECT t.role FROM journal AS t WHERE t.target = e.revision ORDER BY t.revision DESC LIMIT 1), 'redo') <> 'undo'
        ORDER BY e.revision"
    );
    let mut statement = connection.prepare_cached(&sql)?;
    let rows = statement.query_map([kind], read)?;
    Ok(rows.collect::<Result<_, _>>()?)
}

const SELECT: &str =
    "SELECT e.revision, e.at, e.who, e.kind, e.body, e.role, e.target, e.label, e.hash FROM journal AS e";

fn read(row: &Row<'_>) -> rusqlite::Result<JournalEntry> {
    let entry = Entry {
        at: row.get::<_, Stamp>(1)?.0,
        who: row.get(2)?,
        kind: row.get(3)?,
        body: row.get::<_, Json<Value>>(4)?.0,
    };
    Ok(JournalEntry { revision: unsigned(row.get(0)?), entry, role: role(row)?, hash: row.get(8)? })
}

fn role(row: &Row<'_>) -> rusqlite::Result<EntryRole> {
    let target = row.get::<_, Option<i64>>(6)?.map(unsigned);
    match Role::read(&row.get::<_, String>(5)?, target, &row.get::<_, String>(3)?) {
        Some(Role::Change) => Ok(EntryRole::Change { label: row.get::<_, Json<Value>>(7)?.0 }),
        Some(Role::Final | Role::Beside) => Ok(EntryRole::Final),
        Some(Role::Undo(revision)) => Ok(EntryRole::Undo { revision }),
        Some(Role::Redo(revision)) => Ok(EntryRole::Redo { revision }),
        None => Err(Error::FromSqlConversionFailure(5, Type::Text, FromSqlError::InvalidType.into())),
    }
}
