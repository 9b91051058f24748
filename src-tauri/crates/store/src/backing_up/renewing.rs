//! The two generations, renewed: the newest copy takes the place of the one before it, and a new one its own.

use std::fs;
use std::path::{Path, PathBuf};

use chrono::{DateTime, Utc};
use forum::Work;
use rusqlite::Connection;
use tempfile::TempPath;

use super::good::examine;
use super::names::{backup_path, earlier_backup_path, unfinished_path};
use super::obstacles;
use crate::journal::{self, Head};
use crate::{StoreError, Warning, copying, disk, pragmas, system};

/// Writes the newest copy anew and keeps the one before it. Nothing is done when the newest has all there is. What prevents
/// it is a warning: the meeting can go on, the copies that were there stand, and nothing half-written is left.
pub(crate) fn renew(source: &Connection, path: &Path, at: DateTime<Utc>) -> Vec<Warning> {
    match try_renew(source, path, at) {
        Ok(kept) => kept.into_iter().map(|path| Warning::BackupKept { path }).collect(),
        Err(error) => vec![Warning::NoBackup { path: backup_path(path), detail: error.to_string() }],
    }
}

/// Renews the newest copy, and takes the one before it away: something was taken out of the file that no copy is to keep. A copy that
/// is no earlier state of this very file stays.
pub(crate) fn renew_alone(source: &Connection, path: &Path, at: DateTime<Utc>) -> Vec<Warning> {
    let mut warnings = renew(source, path, at);
    let earlier = earlier_backup_path(path);
    let has_fresh = warnings.iter().all(|warning| !matches!(warning, Warning::NoBackup { .. }));
    if has_fresh
        && is_earlier_state(source, &earlier)
        && let Err(error) = disk::remove_leftover(&earlier)
    {
        warnings.push(Warning::NoBackup { path: earlier, detail: error.to_string() });
    }
    warnings
}

fn try_renew(source: &Connection, path: &Path, at: DateTime<Utc>) -> Result<Vec<PathBuf>, StoreError> {
    obstacles::check_free(path)?;
    let (newest, earlier) = (backup_path(path), earlier_backup_path(path));
    let good = examine(&newest);
    let head = Head::stored(source)?.map(|head| head.hash);
    if good.as_ref().is_some_and(|good| Some(&good.head) == head.as_ref()) {
        return Ok(Vec::new());
    }
    let fresh = written(source, path)?;
    let mut kept = Vec::new();
    if !is_earlier_state(source, &newest) {
        kept.extend(keep(&newest, at)?);
    } else if good.is_some() {
        if !is_earlier_state(source, &earlier) {
            kept.extend(keep(&earlier, at)?);
        }
        disk::rename(&newest, &earlier)?;
    }
    disk::put_in_place(fresh, &newest)?;
    Ok(kept)
}

/// A verified copy, on the disk, under the name of one that is not finished; gone when it does not get its own.
fn written(source: &Connection, path: &Path) -> Result<TempPath, StoreError> {
    let name = unfinished_path(path);
    disk::remove_leftover(&name)?;
    let fresh = TempPath::try_from_path(system::reachable(&name)).map_err(StoreError::disk(&name))?;
    copying::to_file(source, &fresh, Work::UNWATCHED)?;
    disk::sync_file(&fresh)?;
    Ok(fresh)
}

/// Gives a copy another name. Gives that, or nothing when there is no copy.
///
/// One that is not an earlier state of this very file (of another meeting, newer, or unreadable) may be all there is of
/// something, and is not written over.
fn keep(copy: &Path, at: DateTime<Utc>) -> Result<Option<PathBuf>, StoreError> {
    if fs::symlink_metadata(copy).is_err() {
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
