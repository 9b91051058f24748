//! The journal: every accepted change, with time and who, each entry bound to the one before by its hash.
//!
//! The head is the last entry's hash (*kontrollkode*). It stands in a row of its own too, so that an entry cut off at
//! the end is noticed.

use chrono::{DateTime, Utc};
use rusqlite::{Connection, OptionalExtension, Row, named_params, params};
use serde::Serialize;
use serde_json::Value;

use crate::StoreError;
use crate::canonical::canonical;
use crate::value::{Fields, Stamp, stamp_text, unwritable};

/// Stands where the first entry would name the one before it.
const NOTHING_BEFORE: &str = "0000000000000000000000000000000000000000000000000000000000000000";

/// A change to be written: when, by whom, and what it was.
#[derive(Clone, Debug, PartialEq)]
pub struct Entry<B = Value> {
    /// When; kept to the millisecond.
    pub at: DateTime<Utc>,
    /// Who: «leader».
    pub who: String,
    /// What kind of change: «set-amount».
    pub kind: String,
    /// The change as JSON, or what is written so.
    pub body: B,
}

/// The kinds of entries that lie beside what can be taken back: what people in the room ask for themselves, and contact data that is
/// taken out.
pub(crate) const BESIDE: [&str; 4] = ["ask-floor", "withdraw-floor", "hand-in", "empty-contact"];

/// What an entry means for undo.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Role {
    /// Can be taken back.
    Change,
    /// Cannot, nor can anything before it.
    Final,
    /// Cannot, and says nothing of what can: a laptop asks for the floor while the leader works on amounts.
    Beside,
    /// Took back this revision.
    Undo(u64),
    /// Did this revision again.
    Redo(u64),
}

impl Role {
    fn word(self) -> &'static str {
        match self {
            Role::Change => "change",
            Role::Final | Role::Beside => "wall",
            Role::Undo(_) => "undo",
            Role::Redo(_) => "redo",
        }
    }

    fn target(self) -> Option<u64> {
        match self {
            Role::Change | Role::Final | Role::Beside => None,
            Role::Undo(target) | Role::Redo(target) => Some(target),
        }
    }

    pub(crate) fn read(word: &str, target: Option<u64>, kind: &str) -> Option<Role> {
        match (word, target) {
            ("change", None) => Some(Role::Change),
            ("wall", None) if BESIDE.contains(&kind) => Some(Role::Beside),
            ("wall", None) => Some(Role::Final),
            ("undo", Some(target)) => Some(Role::Undo(target)),
            ("redo", Some(target)) => Some(Role::Redo(target)),
            _ => None,
        }
    }
}

/// An entry as it stands in the file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Written {
    pub(crate) revision: u64,
    /// As text: what is hashed is what lies in the file.
    pub(crate) at: String,
    pub(crate) who: String,
    pub(crate) kind: String,
    pub(crate) body: String,
    pub(crate) role: String,
    pub(crate) target: Option<u64>,
    pub(crate) label: Option<String>,
    pub(crate) changeset: Option<String>,
    pub(crate) content: String,
    pub(crate) previous: String,
    pub(crate) hash: String,
}

/// Where the journal stands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Head {
    pub(crate) revision: u64,
    pub(crate) hash: String,
}

impl Head {
    /// Before the first entry.
    pub(crate) fn none() -> Head {
        Head { revision: 0, hash: NOTHING_BEFORE.to_owned() }
    }

    /// As the row of its own says.
    pub(crate) fn stored(connection: &Connection) -> rusqlite::Result<Option<Head>> {
        let mut statement = connection.prepare_cached("SELECT revision, hash FROM head")?;
        statement.query_row([], |row| Ok(Head { revision: unsigned(row.get(0)?), hash: row.get(1)? })).optional()
    }

    pub(crate) fn write(&self, connection: &Connection) -> rusqlite::Result<()> {
        let sql = "INSERT INTO head (id, revision, hash) VALUES (1, ?1, ?2)
            ON CONFLICT (id) DO UPDATE SET revision = excluded.revision, hash = excluded.hash";
        connection.prepare_cached(sql)?.execute(params![signed(self.revision), self.hash])?;
        Ok(())
    }
}

impl Written {
    /// The entry after `head`, its hash reckoned.
    pub(crate) fn after(
        head: &Head,
        entry: &Entry<impl Serialize>,
        role: Role,
        label: Option<&Value>,
        changeset: Option<String>,
        content: String,
    ) -> rusqlite::Result<Written> {
        let mut written = Written {
            revision: head.revision + 1,
            at: stamp_text(entry.at),
            who: entry.who.clone(),
            kind: entry.kind.clone(),
            body: canonical(&entry.body).map_err(unwritable)?,
            role: role.word().to_owned(),
            target: role.target(),
            label: label.map(canonical).transpose().map_err(unwritable)?,
            changeset,
            content,
            previous: head.hash.clone(),
            hash: String::new(),
        };
        written.hash = written.expected_hash();
        Ok(written)
    }

    /// The hash over all other fields.
    pub(crate) fn expected_hash(&self) -> String {
        Fields::of("innstilling-journal-1")
            .text(&self.revision.to_string())
            .text(&self.at)
            .text(&self.who)
            .text(&self.kind)
            .text(&self.body)
            .text(&self.role)
            .maybe(self.target.map(|target| target.to_string()).as_deref())
            .maybe(self.label.as_deref())
            .maybe(self.changeset.as_deref())
            .text(&self.content)
            .text(&self.previous)
            .hex()
    }

    /// What it means for undo; none when the words do not fit.
    pub(crate) fn role(&self) -> Option<Role> {
        Role::read(&self.role, self.target, &self.kind)
    }

    pub(crate) fn head(&self) -> Head {
        Head { revision: self.revision, hash: self.hash.clone() }
    }

    pub(crate) fn append(&self, connection: &Connection) -> rusqlite::Result<()> {
        let sql = "INSERT INTO journal (revision, at, who, kind, body, role, target, label, changeset, content, previous, hash)
            VALUES (:revision, :at, :who, :kind, :body, :role, :target, :label, :changeset, :content, :previous, :hash)";
        connection.prepare_cached(sql)?.execute(named_params! {
            ":revision": signed(self.revision),
            ":at": self.at,
            ":who": self.who,
            ":kind": self.kind,
            ":body": self.body,
            ":role": self.role,
            ":target": self.target.map(signed),
            ":label": self.label,
            ":changeset": self.changeset,
            ":content": self.content,
            ":previous": self.previous,
            ":hash": self.hash,
        })?;
        self.head().write(connection)
    }

    fn read(row: &Row<'_>) -> rusqlite::Result<Written> {
        Ok(Written {
            revision: unsigned(row.get(0)?),
            at: row.get(1)?,
            who: row.get(2)?,
            kind: row.get(3)?,
            body: row.get(4)?,
            role: row.get(5)?,
            target: row.get::<_, Option<i64>>(6)?.map(unsigned),
            label: row.get(7)?,
            changeset: row.get(8)?,
            content: row.get(9)?,
            previous: row.get(10)?,
            hash: row.get(11)?,
        })
    }
}

const COLUMNS: &str = "revision, at, who, kind, body, role, target, label, changeset, content, previous, hash";

/// Every entry, in order.
pub(crate) fn all(connection: &Connection) -> rusqlite::Result<Vec<Written>> {
    let mut statement = connection.prepare_cached(&format!("SELECT {COLUMNS} FROM journal ORDER BY revision"))?;
    statement.query_map([], Written::read)?.collect()
}

/// When the last entry was written.
pub(crate) fn last_at(connection: &Connection) -> rusqlite::Result<Option<DateTime<Utc>>> {
    let sql = "SELECT at FROM journal ORDER BY revision DESC LIMIT 1";
    Ok(connection.query_row(sql, [], |row| row.get::<_, Stamp>(0)).optional()?.map(|stamp| stamp.0))
}

/// Which file this is: the hash of its first entry.
pub(crate) fn identity(connection: &Connection) -> Result<String, StoreError> {
    hash_at(connection, 1)?.ok_or_else(|| StoreError::NotThere("first journal entry".to_owned()))
}

/// The hash of an entry, if it is there.
pub(crate) fn hash_at(connection: &Connection, revision: u64) -> rusqlite::Result<Option<String>> {
    let sql = "SELECT hash FROM journal WHERE revision = ?1";
    connection.query_row(sql, [signed(revision)], |row| row.get(0)).optional()
}

/// What an entry means for undo, if it is there.
pub(crate) fn role_at(connection: &Connection, revision: u64) -> rusqlite::Result<Option<Role>> {
    let sql = "SELECT role, target, kind FROM journal WHERE revision = ?1";
    let read = |row: &Row<'_>| {
        Ok((row.get::<_, String>(0)?, row.get::<_, Option<i64>>(1)?.map(unsigned), row.get::<_, String>(2)?))
    };
    let found = connection.query_row(sql, [signed(revision)], read).optional()?;
    Ok(found.and_then(|(word, target, kind)| Role::read(&word, target, &kind)))
}

/// SQLite counts in `i64`; revisions stay far below its end.
pub(crate) fn signed(revision: u64) -> i64 {
    i64::try_from(revision).unwrap_or(i64::MAX)
}

/// A negative number never passes the table's checks; read from a damaged file it becomes zero, which is no revision.
pub(crate) fn unsigned(revision: i64) -> u64 {
    u64::try_from(revision).unwrap_or(0)
}
