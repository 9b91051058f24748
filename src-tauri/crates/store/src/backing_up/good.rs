//! Which copy to fall back on.

use std::fs;
use std::path::{Path, PathBuf};

use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};

use super::names;
use crate::journal::{self, Head};
use crate::{disk, identify, pragmas, verify};

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

/// The copy to fall back on: the newest if it is good, else the one before it, else the one among those kept that has come
/// furthest.
pub(crate) fn newest_good(path: &Path) -> Option<BackupInfo> {
    let generations = [names::backup_path(path), names::earlier_backup_path(path)];
    generations.iter().find_map(|copy| examine(copy)).or_else(|| {
        let prefix = names::kept_prefix(path)?;
        fs::read_dir(disk::folder_of(path))
            .ok()?
            .filter_map(Result::ok)
            .filter(|entry| entry.file_name().to_str().is_some_and(|found| found.starts_with(&prefix)))
            .filter_map(|entry| examine(&path.with_file_name(entry.file_name())))
            .max_by_key(|backup| (backup.last_entry_at, backup.revision))
    })
}

/// What a copy is, if it is good. One of an older format is: it is brought up when it is opened.
pub(crate) fn examine(copy: &Path) -> Option<BackupInfo> {
    if !fs::metadata(copy).is_ok_and(|file| file.is_file()) {
        return None;
    }
    let connection = pragmas::connect_read_only(copy).ok()?;
    identify::check_is_meeting(&connection, copy).ok()?;
    if !verify::meeting(&connection).is_empty() {
        return None;
    }
    let head = Head::stored(&connection).ok()??;
    let last_entry_at = journal::last_at(&connection).ok()??;
    Some(BackupInfo { path: copy.to_owned(), revision: head.revision, head: head.hash, last_entry_at })
}
