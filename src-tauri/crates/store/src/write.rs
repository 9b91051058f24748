//! One change, one transaction: the rows, the journal entry, what undo needs and the hashes, all of it or nothing.

use chrono::{DateTime, Utc};
use rusqlite::{Connection, Transaction, TransactionBehavior};
use serde::Serialize;
use serde_json::Value;

use crate::content_hash::ContentHashes;
use crate::journal::{self, Entry, Head, Role, Written};
use crate::tables::ballot_box;
use crate::undo::{self, Noted};
use crate::value::hash_of;
use crate::{StoreError, Tables, references};

/// A change that is in the file for good.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Committed<T, C> {
    /// What the change gave.
    pub value: T,
    /// What the check gave that was made before the commit.
    pub checked: C,
    /// Its revision.
    pub revision: u64,
    /// The journal's head after it.
    pub head: String,
}

/// What the program knows of the file between changes. It is replaced only when a change is known to be written.
#[derive(Clone, Debug)]
pub(crate) struct Standing {
    pub(crate) head: Head,
    pub(crate) saved_at: DateTime<Utc>,
    pub(crate) hashes: ContentHashes,
}

impl Standing {
    /// Of a file whose tables are made but empty.
    pub(crate) fn empty(connection: &Connection, at: DateTime<Utc>) -> Result<Standing, StoreError> {
        let mut hashes = ContentHashes::default();
        hashes.renew(connection, &crate::schema::content_tables(connection)?)?;
        Ok(Standing { head: Head::none(), saved_at: at, hashes })
    }

    /// Of a file that was verified.
    pub(crate) fn read(connection: &Connection) -> Result<Standing, StoreError> {
        Ok(Standing {
            head: Head::stored(connection)?.unwrap_or_else(Head::none),
            saved_at: journal::last_at(connection)?.unwrap_or(DateTime::UNIX_EPOCH),
            hashes: ContentHashes::stored(connection)?,
        })
    }
}

/// What is written beside the rows.
pub(crate) struct Record<'e, B = Value> {
    pub(crate) entry: &'e Entry<B>,
    pub(crate) role: Role,
    /// What the undo button says; only for [`Role::Change`].
    pub(crate) label: Option<&'e Value>,
}

/// Runs `change` and writes its record. Gives what it gave and where the file stands after, not yet committed.
pub(crate) fn prepare<T, E: From<StoreError>>(
    connection: &Connection,
    standing: &Standing,
    record: &Record<'_, impl Serialize>,
    change: impl FnOnce(&Tables<'_>) -> Result<T, E>,
) -> Result<(T, Standing), E> {
    let mut session = undo::watch(connection)?;
    let value = change(&Tables { connection })?;
    let noted = Noted::by(&mut session)?;
    drop(session);
    references::check(connection, &noted.tables)?;
    let after = write_record(connection, standing, record, &noted)?;
    Ok((value, after))
}

fn write_record(
    connection: &Connection,
    standing: &Standing,
    record: &Record<'_, impl Serialize>,
    noted: &Noted,
) -> Result<Standing, StoreError> {
    let mut after = standing.clone();
    after.hashes.renew(connection, &noted.tables)?;
    let changeset = match record.role {
        Role::Change => {
            noted.check_undoable()?;
            Some(hash_of(&noted.bytes))
        }
        Role::Final | Role::Beside | Role::Undo(_) | Role::Redo(_) => None,
    };
    let is_kept = changeset.is_some();
    let content = after.hashes.together();
    let written = Written::after(&standing.head, record.entry, record.role, record.label, changeset, content)?;
    written.append(connection)?;
    if is_kept {
        undo::keep(connection, written.revision, &noted.bytes)?;
    }
    after.head = written.head();
    after.saved_at = crate::to_millis(record.entry.at);
    Ok(after)
}

/// Begins a transaction that will write.
pub(crate) fn begin(connection: &Connection) -> Result<Transaction<'_>, StoreError> {
    ballot_box::leave_the_journal(connection)?;
    Ok(Transaction::new_unchecked(connection, TransactionBehavior::Immediate)?)
}

/// Commits. A COMMIT that reports an error may still have committed, so the file is asked before an answer is given:
/// `Ok` when `expected` is its head, the error when `before` still is, [`StoreError::UnknownOutcome`] when it cannot say.
pub(crate) fn settle(
    connection: &Connection,
    commit: impl FnOnce() -> rusqlite::Result<()>,
    before: &Head,
    expected: &Head,
) -> Result<(), StoreError> {
    let Err(error) = commit() else {
        return Ok(());
    };
    match Head::stored(connection) {
        Ok(Some(head)) if head == *expected && connection.is_autocommit() => Ok(()),
        Ok(Some(head)) if head == *before => Err(error.into()),
        Ok(None) if before.revision == 0 => Err(error.into()),
        Ok(_) => Err(StoreError::UnknownOutcome(error.to_string())),
        Err(read) => Err(StoreError::UnknownOutcome(format!("{error}; then {read}"))),
    }
}

#[cfg(test)]
mod tests {
    use rusqlite::Error;

    use super::*;
    use crate::sample::{Room, at, entry, set_amount, unchecked};
    use crate::{MeetingFile, Undoable};

    /// Prepares one more change and settles it with what `commit` does.
    fn settle_with(
        file: &MeetingFile,
        commit: impl FnOnce(Transaction<'_>) -> rusqlite::Result<()>,
    ) -> (Result<(), StoreError>, Head) {
        let connection = file.connection();
        let before = Standing::read(connection).unwrap();
        let entry = entry(5, "set-note");
        let record = Record { entry: &entry, role: Role::Final, label: None };
        let transaction = begin(connection).unwrap();
        let ((), after) = prepare(connection, &before, &record, |_| Ok::<_, StoreError>(())).unwrap();
        (settle(connection, || commit(transaction), &before.head, &after.head), after.head)
    }

    fn disk_is_full() -> Error {
        Error::SqliteFailure(rusqlite::ffi::Error::new(rusqlite::ffi::SQLITE_FULL), None)
    }

    #[test]
    fn a_commit_that_reports_an_error_but_was_written_counts_as_written() {
        let (_room, file) = Room::with_meeting(1);
        let (settled, head) = settle_with(&file, |transaction| {
            transaction.commit()?;
            Err(disk_is_full())
        });
        assert!(settled.is_ok(), "the file was asked: {settled:?}");
        assert_eq!(Head::stored(file.connection()).unwrap(), Some(head));
    }

    #[test]
    fn a_commit_that_failed_is_an_error() {
        let (_room, file) = Room::with_meeting(1);
        let (settled, _) = settle_with(&file, |transaction| {
            transaction.rollback()?;
            Err(disk_is_full())
        });
        assert!(matches!(settled, Err(StoreError::Database(_))), "{settled:?}");
        assert_eq!(Head::stored(file.connection()).unwrap().map(|head| head.revision), Some(1));
    }

    #[test]
    fn a_file_that_cannot_say_how_it_went_is_not_written_to_again() {
        let (_room, file) = Room::with_meeting(1);
        let connection = file.connection();
        let (settled, _) = settle_with(&file, |transaction| {
            transaction.rollback()?;
            connection.execute_batch("UPDATE head SET revision = 77")?;
            Err(disk_is_full())
        });
        assert!(matches!(settled, Err(StoreError::UnknownOutcome(_))), "{settled:?}");
    }

    #[test]
    fn a_full_disk_is_called_full_and_what_stood_there_stands() {
        let (_room, mut file) = Room::with_meeting(2);
        let before = file.contents().unwrap();
        let pages: i64 = file.connection().query_row("PRAGMA page_count", [], |row| row.get(0)).unwrap();
        // SQLite says the same of a file that may not grow as of a disk that has no room.
        let grow = |file: &MeetingFile, most: i64| {
            file.connection().query_row(&format!("PRAGMA max_page_count = {most}"), [], |_| Ok(()))
        };
        grow(&file, pages).unwrap();
        let note = "x".repeat(200_000);
        let note = |tables: &Tables<'_>| tables.notes().put(&crate::sample::need(1).id, &note);
        let refused = file.write(&entry(1, "set-note"), &Undoable::No, note, unchecked).unwrap_err();
        assert!(refused.is_disk_full(), "{refused}");
        assert_eq!((file.contents().unwrap(), file.revision()), (before, 1), "nothing was changed");
        grow(&file, pages * 100).unwrap();
        assert_eq!(set_amount(&mut file, 2, 1, 5).revision, 2, "with room again the meeting goes on");
    }

    #[test]
    fn a_commit_that_is_turned_away_changes_nothing_and_the_next_one_is_written() {
        let (_room, mut file) = Room::with_meeting(2);
        file.connection_mut().commit_hook(Some(|| true)).unwrap();
        let refused =
            file.write(&entry(1, "import"), &Undoable::No, |tables| tables.drafts().add("Utkast B"), unchecked);
        assert!(matches!(refused, Err(StoreError::Database(_))), "{refused:?}");
        assert_eq!(file.revision(), 1);
        file.connection_mut().commit_hook(None::<fn() -> bool>).unwrap();
        assert_eq!(set_amount(&mut file, 2, 1, 5).revision, 2);
        assert_eq!(file.saved_at(), at(2));
        assert_eq!(file.verify(), []);
    }

    #[test]
    fn a_row_that_is_not_as_the_change_left_it_stops_the_undo() {
        let (_room, mut file) = Room::with_meeting(2);
        set_amount(&mut file, 1, 1, 5);
        file.connection().execute_batch("UPDATE adjustment SET amount = 6").unwrap();
        let before = file.contents().unwrap();
        assert!(matches!(file.undo(at(2), "leader", unchecked), Err(StoreError::UndoConflict)));
        assert_eq!((file.contents().unwrap(), file.revision()), (before, 2), "nothing was changed");
    }
}
