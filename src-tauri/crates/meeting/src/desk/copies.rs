//! The copies beside the file, renewed every ten minutes in which something changed. Only a meeting that can be reckoned is copied.
//! The desk takes the file into memory, which is quick; verifying and writing go on beside it.

use std::path::{Path, PathBuf};
use std::thread::{self, JoinHandle};

use chrono::{DateTime, TimeDelta, Utc};
use store::{Access, MeetingFile, Warning};

use crate::state::State;

/// So long is the newest copy left as it is while the meeting goes on.
const AT_MOST_OLD: TimeDelta = TimeDelta::minutes(10);

/// When the copies were renewed, and what there is to know of them.
pub(crate) struct Copies {
    path: PathBuf,
    renewed_at: DateTime<Utc>,
    /// The revision that they were last renewed with; none when they could not be.
    revision: Option<u64>,
    running: Option<JoinHandle<Vec<Warning>>>,
    warnings: Vec<Warning>,
    /// Something was taken out of the file that the copies still have.
    is_to_forget: bool,
}

impl Copies {
    /// Renews them when a file is opened. The last good one is not given up for a meeting that is in trouble.
    pub fn at_opening(file: &MeetingFile, state: &State, at: DateTime<Utc>) -> Copies {
        let revision = can_be_copied(state).then(|| file.revision());
        let (path, warnings) = (file.path().to_owned(), Vec::new());
        let mut copies = Copies { path, renewed_at: at, revision, running: None, warnings, is_to_forget: false };
        if revision.is_some() {
            copies.follow(file.renew_backups(at));
        }
        copies
    }

    /// Begins to renew them when it is time and something changed. Nothing is waited for.
    pub fn renew_when_due(&mut self, file: &MeetingFile, state: &State, at: DateTime<Utc>) {
        self.hear();
        if self.is_to_forget && can_be_copied(state) {
            return self.forget(file, at);
        }
        // A clock that was set back is no reason to wait longer.
        let is_due = (at - self.renewed_at).abs() >= AT_MOST_OLD;
        let revision = Some(file.revision());
        if !is_due || revision == self.revision || self.running.is_some() || !can_be_copied(state) {
            return;
        }
        (self.renewed_at, self.revision) = (at, revision);
        match begin(file, at) {
            Ok(running) => self.running = running,
            Err(warning) => self.follow(vec![warning]),
        }
    }

    /// Something was taken out of the file that no copy is to keep: with the next renewal the copies have it no more either.
    pub fn are_to_forget(&mut self) {
        self.is_to_forget = true;
    }

    /// One fresh copy, and none before it.
    fn forget(&mut self, file: &MeetingFile, at: DateTime<Utc>) {
        self.wait();
        (self.renewed_at, self.revision, self.is_to_forget) = (at, Some(file.revision()), false);
        self.follow(file.renew_backups_alone(at));
    }

    /// What there is to know of them.
    pub fn warnings(&self) -> &[Warning] {
        &self.warnings
    }

    /// What a renewal says that has ended by now.
    fn hear(&mut self) {
        if self.running.as_ref().is_some_and(JoinHandle::is_finished) {
            self.wait();
        }
    }

    /// Waits for one that is running.
    fn wait(&mut self) {
        if let Some(running) = self.running.take() {
            let said = running.join().unwrap_or_else(|_| vec![cannot(&self.path, "it broke off")]);
            self.follow(said);
        }
    }

    /// That no copy could be written is true until one is; that one was kept under another name stays true.
    fn follow(&mut self, said: Vec<Warning>) {
        let is_missing = |warning: &Warning| matches!(warning, Warning::NoBackup { .. });
        if said.iter().any(is_missing) {
            self.revision = None;
        }
        self.warnings.retain(|warning| !is_missing(warning));
        self.warnings.extend(said);
    }
}

impl Drop for Copies {
    /// The file is closed when its copies are whole: whoever opens it next renews them too.
    fn drop(&mut self) {
        self.wait();
    }
}

/// Every draft of it can be reckoned, and no secret vote is open: two copies around one ballot would tell it.
fn can_be_copied(state: &State) -> bool {
    state.troubles().next().is_none() && !state.year.a_secret_vote_is_open()
}

/// Begins a renewal beside the work; none for a file that may only be looked at. What can be seen to prevent it is said at once.
fn begin(file: &MeetingFile, at: DateTime<Utc>) -> Result<Option<JoinHandle<Vec<Warning>>>, Warning> {
    if file.access() == Access::Look {
        return Ok(None);
    }
    if let Some(problem) = file.backup_problem() {
        return Err(problem);
    }
    let snapshot = file.snapshot().map_err(|error| cannot(file.path(), error))?;
    let renewing = thread::Builder::new().spawn(move || snapshot.renew_backups(at));
    renewing.map(Some).map_err(|error| cannot(file.path(), error))
}

fn cannot(path: &Path, why: impl ToString) -> Warning {
    Warning::NoBackup { path: store::backup_path(path), detail: why.to_string() }
}

#[cfg(test)]
mod tests {
    use std::fs;
    use std::sync::Arc;
    use std::sync::atomic::{AtomicI64, Ordering};

    use allocation::Others;
    use forum::Kroner;
    use store::{backup_path, earlier_backup_path};
    use tempfile::TempDir;

    use super::*;
    use crate::clock::Clock;
    use crate::command::AdjustCommand;
    use crate::desk::Desk;
    use crate::files::making;
    use crate::view::{FileWarning, FileWarningCode};

    /// A meeting that was opened at minute 0, and the minute that it is.
    struct Room {
        folder: TempDir,
        desk: Desk,
        minute: Arc<AtomicI64>,
    }

    impl Room {
        fn opened() -> Room {
            let (folder, minute) = (tempfile::tempdir().unwrap(), Arc::new(AtomicI64::new(0)));
            let now = minute.clone();
            let clock: Clock = Arc::new(move || {
                DateTime::from_timestamp(1_679_043_600 + 60 * now.load(Ordering::Relaxed), 0).unwrap()
            });
            let path = folder.path().join("m.innstilling");
            let file = making::from_example("nordland-2023", &path, clock()).unwrap();
            Room { desk: Desk::at(file, clock).unwrap(), folder, minute }
        }

        fn is(&self, minute: i64) {
            self.minute.store(minute, Ordering::Relaxed);
        }

        /// Sets an amount at the minute. Gives what is then said of the file.
        fn change(&mut self, minute: i64) -> Vec<FileWarning> {
            self.is(minute);
            let need = self.desk.state.needs[0].id.clone();
            let amount = Kroner::new(100_000 + minute);
            let set = AdjustCommand::SetAmount { need, amount, others: Others::Hold, sure: false };
            self.desk.execute(self.desk.state.revision, &set.into()).unwrap().file.warnings
        }

        /// The revisions of the newest copy and of the one before it, when those that are being written are there.
        fn copies(&mut self) -> [Option<u64>; 2] {
            self.desk.copies.wait();
            let path = self.desk.file.path();
            [backup_path(path), earlier_backup_path(path)].map(|copy| revision_of(&self.folder, &copy))
        }
    }

    /// The revision of a copy, which is sound.
    fn revision_of(folder: &TempDir, copy: &Path) -> Option<u64> {
        let looked_at = folder.path().join("kopi.innstilling");
        fs::copy(copy, &looked_at).ok()?;
        let file = MeetingFile::open(&looked_at, DateTime::UNIX_EPOCH).unwrap();
        assert_eq!(file.verify(), []);
        Some(file.revision())
    }

    #[test]
    fn they_are_renewed_every_ten_minutes_in_which_something_changed() {
        let mut room = Room::opened();
        assert_eq!(room.copies(), [Some(1), None], "at opening");
        room.change(9);
        assert_eq!(room.copies(), [Some(1), None], "nine minutes later it is not time yet");
        room.change(10);
        assert_eq!(room.copies(), [Some(3), Some(1)], "the first change that comes when it is time is in the copy");
        room.change(12);
        assert_eq!(room.copies(), [Some(3), Some(1)]);
        room.is(20);
        room.desk.keep_copies();
        assert_eq!(room.copies(), [Some(4), Some(3)], "nobody did anything, and the change before is copied");
        room.is(50);
        room.desk.keep_copies();
        assert_eq!(room.copies(), [Some(4), Some(3)], "nothing changed: the one before it is not given up");
    }

    #[test]
    fn a_copy_that_is_being_written_is_whole_when_the_meeting_is_closed() {
        let mut room = Room::opened();
        room.change(10);
        let Room { folder, desk, .. } = room;
        let copy = backup_path(desk.file.path());
        drop(desk);
        assert_eq!(revision_of(&folder, &copy), Some(2));
    }

    #[test]
    fn one_that_cannot_be_written_is_said_until_one_is() {
        let mut room = Room::opened();
        let copy = backup_path(room.desk.file.path());
        fs::remove_file(&copy).unwrap();
        fs::create_dir(&copy).unwrap();
        assert_eq!(room.change(5), [], "it is not time yet");
        let said = room.change(10);
        assert_eq!(said.iter().map(|warning| warning.code).collect::<Vec<_>>(), [FileWarningCode::NoBackup]);
        assert_eq!(said[0].path, copy.display().to_string());
        fs::remove_dir(&copy).unwrap();
        room.is(20);
        room.desk.keep_copies();
        assert_eq!(room.copies(), [Some(3), None], "also when nothing changed since");
        assert_eq!(room.desk.leader_view().file.warnings, []);
    }
}
