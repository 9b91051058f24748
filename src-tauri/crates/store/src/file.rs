//! The meeting file: made, opened, read, changed.

use std::fs;
use std::path::{Path, PathBuf};

use chrono::{DateTime, Utc};
use rusqlite::{Connection, ErrorCode, MAIN_DB};
use serde_json::{Value, json};

use crate::backup;
use crate::bring_up;
use crate::contents::{self, Contents};
use crate::journal::{self, Entry, JournalEntry, Role};
use crate::pending::Pending;
use crate::tables::MeetingTable;
use crate::undo::{self, History, Stack, Undoable};
use crate::verify::{self, Problem, ProblemCode};
use crate::write::{self, Committed, Record, Standing};
use crate::{OpenError, Setup, StoreError, Tables, Warning, disk, pragmas, schema};

/// An open meeting file. It is locked for as long as this value lives.
#[derive(Debug)]
pub struct MeetingFile {
    connection: Connection,
    path: PathBuf,
    standing: Standing,
    stack: Stack,
    warnings: Vec<Warning>,
    trust: Trust,
}

/// Whether the program knows what the file holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Trust {
    Sure,
    /// A commit could not say how it went: nothing more is written before the file is opened again.
    Unsure,
}

impl MeetingFile {
    /// Makes a new meeting file and opens it. It is written under another name first, so that the name never stands on
    /// half a file; a file that is there is never written over ([`StoreError::Exists`]).
    pub fn create(path: &Path, setup: &Setup, at: DateTime<Utc>) -> Result<MeetingFile, StoreError> {
        pragmas::check_sqlite()?;
        disk::check_free(path)?;
        let fresh = disk::temporary_beside(path)?;
        fill(&pragmas::connect_scratch(&fresh)?, setup, at)?;
        disk::put_as_new(fresh, path)?;
        Ok(MeetingFile::open_as_it_is(path)?)
    }

    /// Opens a meeting file: locks it, verifies it whole, and writes the copy beside it before anything is changed. One of
    /// an older format is brought up to this program's, and a copy of it as it was is kept.
    pub fn open(path: &Path, at: DateTime<Utc>) -> Result<MeetingFile, OpenError> {
        let mut file = MeetingFile::open_as_it_is(path)?;
        let from = schema::format_of(&file.connection).map_err(|error| opening_fault(path, error))?;
        if from < schema::FORMAT {
            let copy = bring_up::bring_up(&file.connection, path, from, at)?;
            file.read_standing()?;
            file.warnings.push(Warning::BroughtUp { from, copy });
        }
        file.warnings.extend(backup::renew(&file.connection, path, at));
        Ok(file)
    }

    /// Opened, but neither copied nor brought up: to be looked at, and written to only when its format is this program's.
    pub(crate) fn open_as_it_is(path: &Path) -> Result<MeetingFile, OpenError> {
        pragmas::check_sqlite()?;
        open_locked(path).map_err(|error| offering_backup(path, error))
    }

    /// Where it lies.
    pub fn path(&self) -> &Path {
        &self.path
    }

    /// What the user should know of the opening.
    pub fn warnings(&self) -> &[Warning] {
        &self.warnings
    }

    /// The last revision: 1 for a new file.
    pub fn revision(&self) -> u64 {
        self.standing.head.revision
    }

    /// The journal's head in hexadecimal (*kontrollkode*).
    pub fn head(&self) -> &str {
        &self.standing.head.hash
    }

    /// When the last entry was written.
    pub fn saved_at(&self) -> DateTime<Utc> {
        self.standing.saved_at
    }

    /// Everything it holds.
    pub fn contents(&self) -> Result<Contents, StoreError> {
        contents::read(&self.connection)
    }

    /// Every journal entry, in order. The first one's body is the [`Setup`] the file was made from.
    pub fn journal(&self) -> Result<Vec<JournalEntry>, StoreError> {
        Ok(journal::entries(&self.connection)?)
    }

    /// What can be taken back and done again.
    pub fn history(&self) -> History {
        self.stack.history()
    }

    /// Everything wrong with the file; nothing when it is sound.
    pub fn verify(&self) -> Vec<Problem> {
        verify::meeting(&self.connection)
    }

    /// Writes one change: what `change` does to the tables, a journal entry, and what undo needs. Then `check` reads the
    /// meeting back from the open transaction and says whether it can stand. All of it is in the file when this returns,
    /// or, on any error, nothing: neither in the file nor in memory has anything moved.
    pub fn write<T, C, E: From<StoreError>>(
        &mut self,
        entry: &Entry,
        undoable: &Undoable,
        change: impl FnOnce(&Tables<'_>) -> Result<T, E>,
        check: impl FnOnce(&Pending<'_>, &T) -> Result<C, E>,
    ) -> Result<Committed<T, C>, E> {
        let (role, label) = match undoable {
            Undoable::Yes { label } => (Role::Change, Some(label)),
            Undoable::No => (Role::Wall, None),
        };
        self.commit(&Record { entry, role, label }, change, check)
    }

    /// Takes back the last change that can be taken back, as an entry of its own, if `check` lets the meeting stand as it
    /// was before it. Gives the change's label.
    pub fn undo<C, E: From<StoreError>>(
        &mut self,
        at: DateTime<Utc>,
        who: &str,
        check: impl FnOnce(&Pending<'_>, &Value) -> Result<C, E>,
    ) -> Result<Committed<Value, C>, E> {
        let change = self.stack.next_undo().cloned().ok_or(StoreError::NothingToUndo)?;
        let entry = stepping("undo", change.revision, at, who);
        let record = Record { entry: &entry, role: Role::Undo(change.revision), label: None };
        let take_back = |tables: &Tables<'_>| Ok(undo::take_back(tables.connection, change.revision)?);
        self.commit(&record, |tables| take_back(tables).map(|()| change.label.clone()), check)
    }

    /// Does again what was taken back last, as an entry of its own, if `check` lets it stand. Gives the change's label.
    pub fn redo<C, E: From<StoreError>>(
        &mut self,
        at: DateTime<Utc>,
        who: &str,
        check: impl FnOnce(&Pending<'_>, &Value) -> Result<C, E>,
    ) -> Result<Committed<Value, C>, E> {
        let change = self.stack.next_redo().cloned().ok_or(StoreError::NothingToRedo)?;
        let entry = stepping("redo", change.revision, at, who);
        let record = Record { entry: &entry, role: Role::Redo(change.revision), label: None };
        let do_again = |tables: &Tables<'_>| Ok(undo::do_again(tables.connection, change.revision)?);
        self.commit(&record, |tables| do_again(tables).map(|()| change.label.clone()), check)
    }

    /// Reads again where the journal stands and what can be taken back.
    fn read_standing(&mut self) -> Result<(), OpenError> {
        self.standing = Standing::read(&self.connection).map_err(|error| store_fault(&self.path, error))?;
        self.stack = Stack::read(&self.connection).map_err(|error| opening_fault(&self.path, error))?;
        Ok(())
    }

    fn commit<T, C, E: From<StoreError>>(
        &mut self,
        record: &Record<'_>,
        change: impl FnOnce(&Tables<'_>) -> Result<T, E>,
        check: impl FnOnce(&Pending<'_>, &T) -> Result<C, E>,
    ) -> Result<Committed<T, C>, E> {
        if self.trust == Trust::Unsure {
            return Err(StoreError::UnknownOutcome("an earlier change".to_owned()).into());
        }
        let transaction = write::begin(&self.connection)?;
        let (value, after) = write::prepare(&self.connection, &self.standing, record, change)?;
        let checked = check(&Pending::of(&self.connection, &after, &self.stack, record), &value)?;
        let settled = write::settle(&self.connection, || transaction.commit(), &self.standing.head, &after.head);
        if let Err(error) = settled {
            if matches!(error, StoreError::UnknownOutcome(_)) {
                self.trust = Trust::Unsure;
            }
            return Err(error.into());
        }
        self.standing = after;
        self.stack.follow(self.standing.head.revision, record.role, record.label);
        Ok(Committed { value, checked, revision: self.revision(), head: self.head().to_owned() })
    }

    pub(crate) fn connection(&self) -> &Connection {
        &self.connection
    }

    #[cfg(test)]
    pub(crate) fn connection_mut(&mut self) -> &mut Connection {
        &mut self.connection
    }
}

impl Drop for MeetingFile {
    /// Lets SQLite take its journal away and the lock with it.
    fn drop(&mut self) {
        let normal = self.connection.pragma_update_and_check(None, "locking_mode", "NORMAL", |_| Ok(()));
        // The lock is let go at the next read; if that fails, closing the connection lets it go.
        let _ = normal.and_then(|()| self.connection.query_row("SELECT count(*) FROM head", [], |_| Ok(())));
    }
}

fn stepping(kind: &str, target: u64, at: DateTime<Utc>, who: &str) -> Entry {
    Entry { at, who: who.to_owned(), kind: kind.to_owned(), body: json!({ "revision": target }) }
}

/// Makes the tables and writes everything of `setup` as the first journal entry.
fn fill(connection: &Connection, setup: &Setup, at: DateTime<Utc>) -> Result<(), StoreError> {
    let transaction = write::begin(connection)?;
    schema::bring_up(connection, 0, schema::STEPS)?;
    let standing = Standing::empty(connection, at)?;
    let body = serde_json::to_value(setup).map_err(|error| rusqlite::Error::ToSqlConversionFailure(Box::new(error)))?;
    let entry = Entry { at, who: "program".to_owned(), kind: "created".to_owned(), body };
    let record = Record { entry: &entry, role: Role::Wall, label: None };
    write::prepare(connection, &standing, &record, |tables| setup.fill(tables))?;
    Ok(transaction.commit()?)
}

fn open_locked(path: &Path) -> Result<MeetingFile, OpenError> {
    check_is_file(path)?;
    let fault = |error| opening_fault(path, error);
    let connection = pragmas::connect(path).map_err(fault)?;
    identify(&connection, path)?;
    if connection.is_readonly(MAIN_DB).map_err(fault)? {
        return Err(OpenError::ReadOnly(path.to_owned()));
    }
    connection.execute_batch("BEGIN EXCLUSIVE; COMMIT").map_err(fault)?;
    pragmas::make_durable(&connection).map_err(fault)?;
    let problems = verify::meeting(&connection);
    if !problems.is_empty() {
        return Err(OpenError::Damaged { path: path.to_owned(), problems, backup: None });
    }
    let standing = Standing::read(&connection).map_err(|error| store_fault(path, error))?;
    let stack = Stack::read(&connection).map_err(fault)?;
    Ok(MeetingFile { connection, path: path.to_owned(), standing, stack, warnings: Vec::new(), trust: Trust::Sure })
}

pub(crate) fn check_is_file(path: &Path) -> Result<(), OpenError> {
    match fs::metadata(path) {
        Ok(metadata) if metadata.is_file() => Ok(()),
        Ok(_) => Err(OpenError::NotAFile(path.to_owned())),
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => Err(OpenError::Missing(path.to_owned())),
        Err(error) => Err(OpenError::Unreadable { path: path.to_owned(), detail: error.to_string() }),
    }
}

/// A meeting file of a format this program knows, and not a review copy.
pub(crate) fn identify(connection: &Connection, path: &Path) -> Result<(), OpenError> {
    check_format(connection, path)?;
    let origin = MeetingTable(connection).origin().map_err(|error| store_fault(path, error))?;
    if origin.is_some() { Err(OpenError::ReviewCopy(path.to_owned())) } else { Ok(()) }
}

/// A file of this program, of a format it knows.
pub(crate) fn check_format(connection: &Connection, path: &Path) -> Result<(), OpenError> {
    let fault = |error| opening_fault(path, error);
    let mark: i32 = connection.pragma_query_value(None, "application_id", |row| row.get(0)).map_err(fault)?;
    let format = schema::format_of(connection).map_err(fault)?;
    if mark != schema::APPLICATION_ID || format < 1 {
        return Err(OpenError::NotAMeeting(path.to_owned()));
    }
    if format > schema::FORMAT {
        // The newer program may keep its version elsewhere; then the format number must do.
        let made_by = MeetingTable(connection).made_by().ok().flatten().unwrap_or_else(|| "unknown".to_owned());
        return Err(OpenError::Newer { path: path.to_owned(), format, made_by });
    }
    Ok(())
}

/// What an error of SQLite means for somebody who opens a file.
pub(crate) fn opening_fault(path: &Path, error: rusqlite::Error) -> OpenError {
    let path_of = || path.to_owned();
    match error.sqlite_error_code() {
        Some(ErrorCode::DatabaseBusy | ErrorCode::DatabaseLocked) => OpenError::OpenElsewhere(path_of()),
        Some(ErrorCode::NotADatabase) => OpenError::NotAMeeting(path_of()),
        Some(ErrorCode::ReadOnly) => OpenError::ReadOnly(path_of()),
        Some(ErrorCode::DatabaseCorrupt) => damaged(path, ProblemCode::Integrity, error.to_string()),
        _ => OpenError::Unreadable { path: path_of(), detail: error.to_string() },
    }
}

pub(crate) fn store_fault(path: &Path, error: StoreError) -> OpenError {
    match error {
        StoreError::Database(rusqlite::Error::SqliteFailure(code, text)) if code.code != ErrorCode::Unknown => {
            opening_fault(path, rusqlite::Error::SqliteFailure(code, text))
        }
        other => damaged(path, ProblemCode::MeetingRow, other.to_string()),
    }
}

fn damaged(path: &Path, code: ProblemCode, detail: String) -> OpenError {
    OpenError::Damaged { path: path.to_owned(), problems: vec![Problem::new(code, detail)], backup: None }
}

/// Where a good copy lies beside it, a file that is damaged, gone or overwritten with something else is damaged, and
/// the copy is offered.
fn offering_backup(path: &Path, error: OpenError) -> OpenError {
    let (problems, only_with_backup) = match &error {
        OpenError::Damaged { problems, .. } => (problems.clone(), None),
        OpenError::Missing(_) => (vec![Problem::new(ProblemCode::Missing, error.to_string())], Some(error)),
        OpenError::NotAMeeting(_) => (vec![Problem::new(ProblemCode::Integrity, error.to_string())], Some(error)),
        _ => return error,
    };
    match (backup::newest_good(path), only_with_backup) {
        (None, Some(error)) => error,
        (backup, _) => OpenError::Damaged { path: path.to_owned(), problems, backup: backup.map(Box::new) },
    }
}
