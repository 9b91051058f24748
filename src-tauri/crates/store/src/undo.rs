//! What can be taken back and done again: a stack read from the journal, and the changeset of each change.
//!
//! The stack is not stored: it follows from the roles of the journal's entries, so it cannot disagree with them.

use std::collections::BTreeSet;

use rusqlite::session::{ChangesetItem, ConflictAction, ConflictType, Session, invert_strm};
use rusqlite::{Connection, ErrorCode, OptionalExtension, params};
use serde_json::Value;

use crate::StoreError;
use crate::changeset::tables_in;
use crate::journal::{self, Role, signed};
use crate::schema;

/// Whether a change can be taken back.
#[derive(Clone, Debug, PartialEq)]
pub enum Undoable {
    /// It can; the label says what it was, for the button.
    Yes {
        /// What the button says, as JSON.
        label: Value,
    },
    /// It cannot, nor can anything before it: votes, decisions. What people in the room ask for themselves, such as the floor, leaves
    /// what can be taken back as it was.
    No,
}

/// Labels of what can be taken back and done again.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct History {
    /// Next to be taken back.
    pub undo: Option<Value>,
    /// What can be taken back after it, the newest first; no more than [`History::LISTED`].
    pub earlier: Vec<Value>,
    /// Next to be done again.
    pub redo: Option<Value>,
}

impl History {
    /// How many changes before the last one are told of.
    pub const LISTED: usize = 9;
}

/// A change on the stack.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Change {
    pub(crate) revision: u64,
    pub(crate) label: Value,
}

/// Changes that are done and can be taken back, and changes that were taken back, newest last.
#[derive(Clone, Debug, Default, PartialEq)]
pub(crate) struct Stack {
    done: Vec<Change>,
    undone: Vec<Change>,
}

impl Stack {
    /// As the journal of a verified file gives it.
    pub(crate) fn read(connection: &Connection) -> rusqlite::Result<Stack> {
        let mut stack = Stack::default();
        for entry in journal::all(connection)? {
            let label: Option<Value> = entry.label.as_deref().and_then(|label| serde_json::from_str(label).ok());
            if let Some(role) = entry.role() {
                stack.follow(entry.revision, role, label.as_ref());
            }
        }
        Ok(stack)
    }

    /// Lets an entry work on the stack. False when it takes back or does again what was not next.
    pub(crate) fn follow(&mut self, revision: u64, role: Role, label: Option<&Value>) -> Followed {
        match role {
            Role::Change => {
                self.undone.clear();
                self.done.push(Change { revision, label: label.cloned().unwrap_or(Value::Null) });
                Followed::Yes
            }
            Role::Final => {
                *self = Stack::default();
                Followed::Yes
            }
            Role::Beside => Followed::Yes,
            Role::Undo(target) => Stack::shift(&mut self.done, &mut self.undone, target),
            Role::Redo(target) => Stack::shift(&mut self.undone, &mut self.done, target),
        }
    }

    fn shift(from: &mut Vec<Change>, to: &mut Vec<Change>, target: u64) -> Followed {
        match from.pop_if(|change| change.revision == target) {
            Some(change) => {
                to.push(change);
                Followed::Yes
            }
            None => Followed::No,
        }
    }

    pub(crate) fn next_undo(&self) -> Option<&Change> {
        self.done.last()
    }

    pub(crate) fn next_redo(&self) -> Option<&Change> {
        self.undone.last()
    }

    pub(crate) fn history(&self) -> History {
        History {
            undo: label_of(self.next_undo()),
            earlier: listed(self.done.iter().rev().skip(1)),
            redo: label_of(self.next_redo()),
        }
    }

    /// As [`Stack::history`] will be when an entry that fits the stack has worked on it.
    pub(crate) fn history_after(&self, role: Role, label: Option<&Value>) -> History {
        let second = |changes: &[Change]| label_of(changes.iter().rev().nth(1));
        let done = || self.done.iter().rev();
        match role {
            Role::Change => {
                History { undo: Some(label.cloned().unwrap_or(Value::Null)), earlier: listed(done()), redo: None }
            }
            Role::Final => History::default(),
            Role::Beside => self.history(),
            Role::Undo(_) => {
                History { undo: second(&self.done), earlier: listed(done().skip(2)), redo: label_of(self.next_undo()) }
            }
            Role::Redo(_) => {
                History { undo: label_of(self.next_redo()), earlier: listed(done()), redo: second(&self.undone) }
            }
        }
    }
}

fn listed<'a>(changes: impl Iterator<Item = &'a Change>) -> Vec<Value> {
    changes.take(History::LISTED).map(|change| change.label.clone()).collect()
}

fn label_of(change: Option<&Change>) -> Option<Value> {
    change.map(|change| change.label.clone())
}

/// Whether an entry fitted the stack.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Followed {
    /// It did.
    Yes,
    /// It took back, or did again, something that was not next.
    No,
}

/// Tables whose rows are never taken back.
const FINAL: [&str; 8] =
    ["version", "withdrawn", "consensus_tried", "vote", "answer_given", "count_entered", "ballot", "decision"];

/// A session that notes changes of the meeting's tables.
pub(crate) fn watch(connection: &Connection) -> Result<Session<'_>, StoreError> {
    let mut session = Session::new(connection)?;
    for table in schema::content_tables(connection)? {
        session.attach(Some(table.as_str()))?;
    }
    Ok(session)
}

/// The changes that a session noted.
pub(crate) struct Noted {
    pub(crate) bytes: Vec<u8>,
    pub(crate) tables: BTreeSet<String>,
}

impl Noted {
    pub(crate) fn by(session: &mut Session<'_>) -> Result<Noted, StoreError> {
        let mut bytes = Vec::new();
        session.changeset_strm(&mut bytes)?;
        Ok(Noted { tables: tables_in(&bytes)?, bytes })
    }

    /// Refuses when something was touched that is never taken back.
    pub(crate) fn check_undoable(&self) -> Result<(), StoreError> {
        match self.tables.iter().find(|table| FINAL.contains(&table.as_str())) {
            Some(table) => Err(StoreError::NotUndoable(table.clone())),
            None => Ok(()),
        }
    }
}

pub(crate) fn keep(connection: &Connection, revision: u64, bytes: &[u8]) -> Result<(), StoreError> {
    let sql = "INSERT INTO changeset (revision, bytes) VALUES (?1, ?2)";
    connection.prepare_cached(sql)?.execute(params![signed(revision), bytes])?;
    Ok(())
}

/// What was kept of a change; none where it was taken out when the file was brought up.
pub(crate) fn kept(connection: &Connection, revision: u64) -> Result<Option<Vec<u8>>, StoreError> {
    let sql = "SELECT bytes FROM changeset WHERE revision = ?1";
    Ok(connection.query_row(sql, [signed(revision)], |row| row.get(0)).optional()?)
}

fn there(kept: Option<Vec<u8>>, revision: u64) -> Result<Vec<u8>, StoreError> {
    kept.ok_or_else(|| StoreError::NotThere(format!("what undo keeps of entry {revision}")))
}

/// A number that was given to a case stays given when the case is taken back, so that no other case gets it (R122): somebody may have
/// read it. Done again, the case has it as before.
const STAYS: &str = "number_given";

/// Takes the rows of a change back.
pub(crate) fn take_back(connection: &Connection, revision: u64) -> Result<(), StoreError> {
    let bytes = there(kept(connection, revision)?, revision)?;
    let mut inverted = Vec::new();
    if !bytes.is_empty() {
        invert_strm(&mut bytes.as_slice(), &mut inverted)?;
    }
    apply(connection, &inverted)
}

/// Writes the rows of a change again.
pub(crate) fn do_again(connection: &Connection, revision: u64) -> Result<(), StoreError> {
    apply(connection, &there(kept(connection, revision)?, revision)?)
}

fn apply(connection: &Connection, bytes: &[u8]) -> Result<(), StoreError> {
    if bytes.is_empty() {
        return Ok(());
    }
    let mut input = bytes;
    let refuse = |_: ConflictType, _: ChangesetItem| ConflictAction::SQLITE_CHANGESET_ABORT;
    connection.apply_strm(&mut input, Some(|table: &str| table != STAYS), refuse).map_err(|error| {
        match error.sqlite_error_code() {
            Some(ErrorCode::OperationAborted | ErrorCode::ConstraintViolation) => StoreError::UndoConflict,
            _ => StoreError::Database(error),
        }
    })
}
