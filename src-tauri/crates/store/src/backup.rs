//! A verified copy beside the file, and what to do when the file is damaged: it is set aside, never deleted, and the
//! newest good copy takes its place.

use std::fs;
use std::path::{Path, PathBuf};

use chrono::{DateTime, Utc};
use rusqlite::Connection;
use rusqlite::backup::{Backup, StepResult};
use serde::{Deserialize, Serialize};

use crate::file::{self, MeetingFile};
use crate::journal::{self, Head};
use crate::{OpenError, StoreError, Warning, disk, pragmas, verify};

/// What is added to the file's name.
const SUFFIX: &str = ".sikkerhetskopi";
/// The copy while it is being written.
const UNFINISHED: &str = ".sikkerhetskopi.ny";
/// What is added to the name of a damaged file, before the time.
const DAMAGED: &str = ".skadet";

/// A good copy.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct BackupInfo {
    /// Where it lies.
    pub path: PathBuf,
    /// Its last revision.
    pub revision: u64,
    /// Its journal's head.
    pub head: String,
    /// When its last entry was written.
    pub last_entry_at: DateTime<Utc>,
}

/// What became of a damaged file.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Restored {
    /// Where the damaged file lies now; none when it was gone.
    pub set_aside: Option<PathBuf>,
    /// The copy that took its place, under its own name; it is kept there too.
    pub backup: BackupInfo,
    /// How far the damaged file said it had come, when it could be asked: revision and time of its last entry.
    /// Entries after the copy's last one are lost from the file in use, but not deleted.
    pub damaged: Option<(u64, DateTime<Utc>)>,
}

/// Where the copy of a file lies.
pub fn backup_path(path: &Path) -> PathBuf {
    disk::beside(path, SUFFIX)
}

/// Writes the copy anew. What prevents it is a warning: the meeting can go on.
pub(crate) fn renew(source: &Connection, path: &Path, at: DateTime<Utc>) -> Vec<Warning> {
    match try_renew(source, path, at) {
        Ok(kept) => kept.into_iter().map(|path| Warning::BackupKept { path }).collect(),
        Err(error) => vec![Warning::NoBackup { path: backup_path(path), detail: error.to_string() }],
    }
}

fn try_renew(source: &Connection, path: &Path, at: DateTime<Utc>) -> Result<Option<PathBuf>, StoreError> {
    let fresh = disk::beside(path, UNFINISHED);
    disk::remove_leftover(&fresh)?;
    copy(source, &fresh)?;
    disk::sync_file(&fresh)?;
    let target = backup_path(path);
    let kept = keep_unless_older(source, &target, at)?;
    disk::rename(&fresh, &target)?;
    disk::sync_folder_of(path)?;
    Ok(kept)
}

/// Keeps a copy of a file of an older format under a name of its own, which later copies do not take. Gives where it lies.
pub(crate) fn keep_as_it_was(
    source: &Connection,
    path: &Path,
    format: i64,
    at: DateTime<Utc>,
) -> Result<PathBuf, StoreError> {
    let usual = disk::beside(path, &format!("{SUFFIX}-format-{format}"));
    let head = Head::stored(source)?.map(|head| head.hash);
    if examine(&usual).is_some_and(|kept| Some(kept.head) == head) {
        return Ok(usual);
    }
    let target = if fs::symlink_metadata(&usual).is_ok() { disk::free_name_beside(&usual, "", at) } else { usual };
    let fresh = disk::temporary_beside(path)?;
    copy(source, &fresh)?;
    disk::put_as_new(fresh, &target)?;
    Ok(target)
}

/// Copies page by page and verifies the copy.
fn copy(source: &Connection, to: &Path) -> Result<(), StoreError> {
    let mut target = pragmas::connect_scratch(to)?;
    {
        let backup = Backup::new(source, &mut target)?;
        if backup.step(-1)? != StepResult::Done {
            return Err(StoreError::NotThere("lock on the file to be copied".to_owned()));
        }
    }
    match verify::meeting(&target).into_iter().next() {
        None => Ok(()),
        Some(problem) => Err(StoreError::CopyUnsound { path: to.to_owned(), problem }),
    }
}

/// A copy that is not an earlier state of this very file (of another meeting, newer, or unreadable) may be all there is
/// of something: it gets another name instead of being written over.
fn keep_unless_older(source: &Connection, copy: &Path, at: DateTime<Utc>) -> Result<Option<PathBuf>, StoreError> {
    if fs::symlink_metadata(copy).is_err() || is_earlier_state(source, copy) {
        return Ok(None);
    }
    let kept = disk::free_name_beside(copy, "", at);
    disk::rename(copy, &kept)?;
    Ok(Some(kept))
}

fn is_earlier_state(source: &Connection, copy: &Path) -> bool {
    let head = pragmas::connect_read_only(copy).and_then(|connection| Head::stored(&connection));
    let Ok(Some(head)) = head else {
        return false;
    };
    matches!(journal::hash_at(source, head.revision), Ok(Some(hash)) if hash == head.hash)
}

/// The copy to fall back on: the one under the usual name if it is good, else the one among those kept that has come
/// furthest.
pub(crate) fn newest_good(path: &Path) -> Option<BackupInfo> {
    examine(&backup_path(path)).or_else(|| {
        let name = format!("{}{SUFFIX}-", path.file_name()?.to_str()?);
        fs::read_dir(disk::folder_of(path))
            .ok()?
            .filter_map(Result::ok)
            .filter(|entry| entry.file_name().to_str().is_some_and(|found| found.starts_with(&name)))
            .filter_map(|entry| examine(&path.with_file_name(entry.file_name())))
            .max_by_key(|backup| (backup.last_entry_at, backup.revision))
    })
}

/// What a copy is, if it is good. One of an older format is: it is brought up when it is opened.
fn examine(copy: &Path) -> Option<BackupInfo> {
    if !fs::metadata(copy).is_ok_and(|file| file.is_file()) {
        return None;
    }
    let connection = pragmas::connect_read_only(copy).ok()?;
    file::identify(&connection, copy).ok()?;
    if !verify::meeting(&connection).is_empty() {
        return None;
    }
    let head = Head::stored(&connection).ok()??;
    let last_entry_at = journal::last_at(&connection).ok()??;
    Some(BackupInfo { path: copy.to_owned(), revision: head.revision, head: head.hash, last_entry_at })
}

/// Moves a damaged file to «name.skadet-time» and puts the newest good copy in its place. A file that is sound, open
/// elsewhere, or without a good copy is left as it is.
pub fn set_aside_and_restore(path: &Path, at: DateTime<Utc>) -> Result<Restored, StoreError> {
    let backup = match MeetingFile::open_as_it_is(path) {
        Ok(_) => return Err(StoreError::NotDamaged(path.to_owned())),
        Err(OpenError::Damaged { backup: Some(backup), .. }) => *backup,
        Err(error) => return Err(error.into()),
    };
    let fresh = disk::temporary_beside(path)?;
    copy(&pragmas::connect_read_only(&backup.path)?, &fresh)?;
    let set_aside = set_aside(path, at)?;
    let damaged = set_aside.as_deref().and_then(last_words);
    disk::put_as_new(fresh, path)?;
    Ok(Restored { set_aside, backup, damaged })
}

/// The journal that belongs to the damaged file goes first: left behind, it would be played back into the new one.
fn set_aside(path: &Path, at: DateTime<Utc>) -> Result<Option<PathBuf>, StoreError> {
    let aside = disk::free_name_beside(path, DAMAGED, at);
    let journal = disk::beside(path, "-journal");
    if fs::symlink_metadata(&journal).is_ok() {
        disk::rename(&journal, &disk::beside(&aside, "-journal"))?;
    }
    if fs::symlink_metadata(path).is_err() {
        return Ok(None);
    }
    disk::rename(path, &aside)?;
    disk::sync_folder_of(path)?;
    Ok(Some(aside))
}

fn last_words(damaged: &Path) -> Option<(u64, DateTime<Utc>)> {
    let connection = pragmas::connect_read_only(damaged).ok()?;
    let head = Head::stored(&connection).ok()??;
    Some((head.revision, journal::last_at(&connection).ok()??))
}
