//! The meeting file: made, opened, read, changed.

use std::path::{Path, PathBuf};

use chrono::{DateTime, Utc};
use forum::Work;
use procedure::{BallotPaper, KeptVotes, KeptWith, MeetingId};
use rusqlite::Connection;
use serde::Serialize;
use serde_json::{Value, json};

use crate::access::{self, Access};
use crate::backing_up::Snapshot;
use crate::contents::{self, Contents};
use crate::entries::{self, JournalEntry};
use crate::holder::Note;
use crate::journal::{BESIDE, Entry, Role};
use crate::opening::{self, Opened};
use crate::pending::Pending;
use crate::row_changes::{self, RowChange};
use crate::tables::{self, VersionTable, ballot_box, open_mark};
use crate::undo::{self, History, Undoable};
use crate::verify::{self, Problem};
use crate::write::{self, Committed, Record};
use crate::{
    OpenError, Setup, StoreError, Tables, VersionRecord, Warning, backing_up, copying, disk, identify, making,
};

/// An open meeting file. One that may be written to is locked for as long as this value lives.
#[derive(Debug)]
pub struct MeetingFile {
    path: PathBuf,
    opened: Opened,
    trust: Trust,
    /// Tells others who has it open.
    note: Option<Note>,
    /// What stands for where it lies, see [`open_mark`].
    place: String,
    /// It says that it is open: something was written since it was opened.
    marked: bool,
}

/// Whether the program knows what the file holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Trust {
    Sure,
    /// A commit could not say how it went: nothing more is written before the file is opened again.
    Unsure,
}

impl MeetingFile {
    /// Makes a new meeting file and opens it. A file that is there is never written over ([`StoreError::Exists`]).
    pub fn create(path: &Path, setup: &Setup, at: DateTime<Utc>) -> Result<MeetingFile, StoreError> {
        making::make(path, setup, at)?;
        Ok(MeetingFile::open_as_it_is(path)?.noted(at))
    }

    /// Opens a meeting file and verifies it whole. Where it may be written to it is locked, and one of an older format is
    /// brought up to this program's, with a copy of it as it was kept. Where it may not, it is opened to be looked at, and
    /// nothing is written: see [`MeetingFile::access`].
    ///
    /// No rule of money or voting is asked. When those who know them are content, [`MeetingFile::renew_backups`] follows.
    pub fn open(path: &Path, at: DateTime<Utc>) -> Result<MeetingFile, OpenError> {
        MeetingFile::open_where(path, at, access::access_to)
    }

    /// The same, where `access_to` says what the system lets be done.
    pub(crate) fn open_where(
        path: &Path,
        at: DateTime<Utc>,
        access_to: fn(&Path) -> Access,
    ) -> Result<MeetingFile, OpenError> {
        let mut file = MeetingFile::of(path, opening::open(path, at, access_to)?).noted(at);
        let marked = open_mark::of(file.connection()).map_err(|error| identify::store_fault(path, error))?;
        if marked.is_some_and(|place| place != file.place) {
            file.opened.warnings.push(Warning::CopiedWhileOpen { path: path.to_owned() });
        }
        Ok(file)
    }

    /// Opened for writing, but not brought up.
    pub(crate) fn open_as_it_is(path: &Path) -> Result<MeetingFile, OpenError> {
        Ok(MeetingFile::of(path, opening::as_it_is(path)?))
    }

    fn of(path: &Path, opened: Opened) -> MeetingFile {
        let place = open_mark::place(path, &opened.identity);
        MeetingFile { path: path.to_owned(), opened, trust: Trust::Sure, note: None, place, marked: false }
    }

    /// With a note beside it of who has it, when nobody else can.
    fn noted(mut self, at: DateTime<Utc>) -> MeetingFile {
        if self.access() == Access::Write {
            self.note = Note::beside(&self.path, at);
        }
        self
    }

    /// Where it lies.
    pub fn path(&self) -> &Path {
        &self.path
    }

    /// Whether it may be written to, or only looked at.
    pub fn access(&self) -> Access {
        self.opened.access
    }

    /// Which file this is: the hash of its first journal entry, over what it was made from, when, and what was drawn by lot
    /// then. A copy keeps it; no other file has it.
    pub fn file_identity(&self) -> &str {
        &self.opened.identity
    }

    /// What the user should know of the opening.
    pub fn warnings(&self) -> &[Warning] {
        &self.opened.warnings
    }

    /// The last revision: 1 for a new file.
    pub fn revision(&self) -> u64 {
        self.opened.standing.head.revision
    }

    /// The journal's head in hexadecimal (*kontrollkode*).
    pub fn head(&self) -> &str {
        &self.opened.standing.head.hash
    }

    /// When the last entry was written.
    pub fn saved_at(&self) -> DateTime<Utc> {
        self.opened.standing.saved_at
    }

    /// Everything it holds.
    pub fn contents(&self) -> Result<Contents, StoreError> {
        contents::read(self.connection())
    }

    /// Every journal entry, in order. The first one's body is the [`Setup`] the file was made from, and what was drawn by lot.
    pub fn journal(&self) -> Result<Vec<JournalEntry>, StoreError> {
        entries::entries(self.connection())
    }

    /// The journal's first entry, and those of one kind that were not taken back, in order. No other is read.
    pub fn standing_entries(&self, kind: &str) -> Result<Vec<JournalEntry>, StoreError> {
        entries::standing(self.connection(), kind)
    }

    /// The version with this hash, if the file has it. Nothing else is read.
    pub fn version(&self, hash: &str) -> Result<Option<VersionRecord>, StoreError> {
        VersionTable(self.connection()).get(hash)
    }

    /// The bytes of a file that is kept, if it is there.
    pub fn kept_file(&self, with: &KeptWith, name: &str) -> Result<Option<Vec<u8>>, StoreError> {
        tables::bytes_of_file(self.connection(), with, name)
    }

    /// What the journal entry of a revision did to the rows, before and after; nothing for an entry for good, of which undo
    /// keeps nothing.
    pub fn row_changes(&self, revision: u64) -> Result<Vec<RowChange>, StoreError> {
        row_changes::of(self.connection(), revision)
    }

    /// What can be taken back and done again; nothing when it may only be looked at.
    pub fn history(&self) -> History {
        self.opened.stack.history()
    }

    /// Everything wrong with the file; nothing when it is sound. One that may only be looked at was verified when it was
    /// read, and cannot have changed since.
    pub fn verify(&self) -> Vec<Problem> {
        match self.access() {
            Access::Write => verify::meeting(self.connection()),
            Access::Look => Vec::new(),
        }
    }

    /// Writes the newest copy beside the file anew and keeps the one before it. To be called when the file has been opened
    /// and its meeting reckoned, so that a copy is never of a file that could not be. What prevents it is a warning; nothing
    /// is done for a file that may only be looked at.
    pub fn renew_backups(&self, at: DateTime<Utc>) -> Vec<Warning> {
        match self.access() {
            Access::Write => backing_up::renew(self.connection(), &self.path, at),
            Access::Look => Vec::new(),
        }
    }

    /// The same when something was taken out that no copy is to keep: the one before the newest goes.
    pub fn renew_backups_alone(&self, at: DateTime<Utc>) -> Vec<Warning> {
        match self.access() {
            Access::Write => backing_up::renew_alone(self.connection(), &self.path, at),
            Access::Look => Vec::new(),
        }
    }

    /// The file as it stands, to renew its copies from while the meeting goes on. The same is asked of the caller as for
    /// [`MeetingFile::renew_backups`].
    pub fn snapshot(&self) -> Result<Snapshot, StoreError> {
        Snapshot::take(self.connection(), &self.path)
    }

    /// Writes a whole copy, verified, for somebody who waits; never over a file that is there.
    pub fn write_copy(&self, to: &Path, work: Work) -> Result<(), StoreError> {
        disk::check_free(to)?;
        let fresh = disk::temporary_beside(to)?;
        copying::to_file(self.connection(), &fresh, work)?;
        disk::put_as_new(fresh, to)
    }

    /// What would prevent the copies from being renewed, as far as it can be seen without writing. A file that may only be
    /// looked at needs none.
    pub fn backup_problem(&self) -> Option<Warning> {
        match self.access() {
            Access::Write => backing_up::obstacle(&self.path),
            Access::Look => None,
        }
    }

    /// Writes one change: what `change` does to the tables, a journal entry, and what undo needs. Then `check` reads the
    /// meeting back from the open transaction and says whether it can stand. All of it is in the file when this returns,
    /// or, on any error, nothing: neither in the file nor in memory has anything moved.
    pub fn write<T, C, E: From<StoreError>>(
        &mut self,
        entry: &Entry<impl Serialize>,
        undoable: &Undoable,
        change: impl FnOnce(&Tables<'_>) -> Result<T, E>,
        check: impl FnOnce(&Pending<'_>, &T) -> Result<C, E>,
    ) -> Result<Committed<T, C>, E> {
        let (role, label) = match undoable {
            Undoable::Yes { label } => (Role::Change, Some(label)),
            Undoable::No if BESIDE.contains(&entry.kind.as_str()) => (Role::Beside, None),
            Undoable::No => (Role::Final, None),
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
        self.check_writable()?;
        let change = self.opened.stack.next_undo().cloned().ok_or(StoreError::NothingToUndo)?;
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
        self.check_writable()?;
        let change = self.opened.stack.next_redo().cloned().ok_or(StoreError::NothingToRedo)?;
        let entry = stepping("redo", change.revision, at, who);
        let record = Record { entry: &entry, role: Role::Redo(change.revision), label: None };
        let do_again = |tables: &Tables<'_>| Ok(undo::do_again(tables.connection, change.revision)?);
        self.commit(&record, |tables| do_again(tables).map(|()| change.label.clone()), check)
    }

    /// Writes what the open vote has got, in place of what was written, and nothing beside it: no entry, no time, nothing to undo. It
    /// is on the disk when this answers.
    pub fn put_in_the_box(
        &mut self,
        meeting: &MeetingId,
        vote: u32,
        paper: &BallotPaper,
        given: &KeptVotes,
    ) -> Result<(), StoreError> {
        self.check_writable()?;
        let connection = &self.opened.connection;
        let in_the_box = || Ok::<_, StoreError>(ballot_box::all(connection)?.remove(&(meeting.clone(), vote)));
        let before = in_the_box()?;
        let transaction = write::begin(connection)?;
        if !self.marked {
            open_mark::put(connection, &self.place)?;
        }
        ballot_box::put(connection, meeting, vote, paper, given)?;
        let Err(error) = transaction.commit() else {
            self.marked = true;
            return Ok(());
        };
        // A COMMIT that reports an error may still have committed.
        match in_the_box() {
            Ok(now) if now.as_ref() == Some(given) && connection.is_autocommit() => Ok(()),
            Ok(now) if now == before => Err(error.into()),
            Ok(_) | Err(_) => {
                self.trust = Trust::Unsure;
                Err(StoreError::UnknownOutcome(error.to_string()))
            }
        }
    }

    fn commit<T, C, E: From<StoreError>>(
        &mut self,
        record: &Record<'_, impl Serialize>,
        change: impl FnOnce(&Tables<'_>) -> Result<T, E>,
        check: impl FnOnce(&Pending<'_>, &T) -> Result<C, E>,
    ) -> Result<Committed<T, C>, E> {
        self.check_writable()?;
        let Opened { connection, standing, stack, .. } = &mut self.opened;
        let transaction = write::begin(connection)?;
        if !self.marked {
            open_mark::put(connection, &self.place)?;
        }
        let (value, after) = write::prepare(connection, standing, record, change)?;
        let checked = check(&Pending::of(connection, &after, stack, record), &value)?;
        let settled = write::settle(connection, || transaction.commit(), &standing.head, &after.head);
        if let Err(error) = settled {
            if matches!(error, StoreError::UnknownOutcome(_)) {
                self.trust = Trust::Unsure;
            }
            return Err(error.into());
        }
        self.marked = true;
        *standing = after;
        stack.follow(standing.head.revision, record.role, record.label);
        Ok(Committed { value, checked, revision: self.revision(), head: self.head().to_owned() })
    }

    /// Forgets what it knows of the file between changes and reads it anew: after something fell over midway. A change that
    /// was begun and not committed is taken away.
    pub fn read_again(&mut self) -> Result<(), StoreError> {
        let Opened { connection, standing, stack, access, .. } = &mut self.opened;
        if !connection.is_autocommit() {
            connection.execute_batch("ROLLBACK")?;
        }
        *standing = write::Standing::read(connection)?;
        if *access == Access::Write {
            *stack = undo::Stack::read(connection)?;
        }
        Ok(())
    }

    /// The file may be written to, and it is known what it holds.
    fn check_writable(&self) -> Result<(), StoreError> {
        match (self.access(), self.trust) {
            (Access::Look, _) => Err(OpenError::ReadOnly(self.path.clone()).into()),
            (Access::Write, Trust::Unsure) => Err(StoreError::UnknownOutcome("an earlier change".to_owned())),
            (Access::Write, Trust::Sure) => Ok(()),
        }
    }

    pub(crate) fn connection(&self) -> &Connection {
        &self.opened.connection
    }

    #[cfg(test)]
    pub(crate) fn connection_mut(&mut self) -> &mut Connection {
        &mut self.opened.connection
    }
}

impl Drop for MeetingFile {
    /// Takes away what says that it is open, and lets SQLite take its journal away and the lock with it.
    fn drop(&mut self) {
        if self.marked && self.opened.connection.is_autocommit() {
            // One that stays is told of as a copy only where the file does not lie any more.
            let _ = open_mark::take_away(&self.opened.connection);
        }
        // Before the lock is let go: after it, the note may be another's.
        self.note = None;
        let connection = &self.opened.connection;
        let normal = connection.pragma_update_and_check(None, "locking_mode", "NORMAL", |_| Ok(()));
        // The lock is let go at the next read; if that fails, closing the connection lets it go.
        let _ = normal.and_then(|()| connection.query_row("SELECT count(*) FROM head", [], |_| Ok(())));
    }
}

fn stepping(kind: &str, target: u64, at: DateTime<Utc>, who: &str) -> Entry {
    Entry { at, who: who.to_owned(), kind: kind.to_owned(), body: json!({ "revision": target }) }
}
