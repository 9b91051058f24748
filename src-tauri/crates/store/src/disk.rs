//! Files put in place so that either the old or the new one is there, whole, also when the power goes.

use std::ffi::OsString;
use std::fs::{self, OpenOptions};
use std::io::ErrorKind;
use std::path::{Path, PathBuf};

use chrono::{DateTime, Utc};
use tempfile::TempPath;

use crate::{StoreError, system};

/// Whether the system says that there is no room left, or that the user may take no more.
pub fn says_full(error: &std::io::Error) -> bool {
    matches!(error.kind(), ErrorKind::StorageFull | ErrorKind::QuotaExceeded)
}

/// The file beside `path` that has its whole name and `suffix` after.
pub(crate) fn beside(path: &Path, suffix: &str) -> PathBuf {
    let mut name = path.file_name().map_or_else(OsString::new, ToOwned::to_owned);
    name.push(suffix);
    path.with_file_name(name)
}

/// A name beside `path` that is not taken: `suffix`, the time, and a number when the time does not suffice.
pub(crate) fn free_name_beside(path: &Path, suffix: &str, at: DateTime<Utc>) -> PathBuf {
    let stamp = at.format("%Y%m%dT%H%M%SZ");
    let mut free = beside(path, &format!("{suffix}-{stamp}"));
    let mut number = 2_u32;
    while fs::symlink_metadata(&free).is_ok() {
        free = beside(path, &format!("{suffix}-{stamp}-{number}"));
        number += 1;
    }
    free
}

/// The folder that holds `path`.
pub(crate) fn folder_of(path: &Path) -> &Path {
    match path.parent() {
        Some(folder) if !folder.as_os_str().is_empty() => folder,
        _ => Path::new("."),
    }
}

/// An empty file under a name of its own in the folder of `path`; gone when dropped.
pub(crate) fn temporary_beside(path: &Path) -> Result<TempPath, StoreError> {
    let mut builder = tempfile::Builder::new();
    builder.prefix(".").suffix(".ny");
    let folder = system::reachable(folder_of(path));
    let file = system::as_any_document(&mut builder).tempfile_in(folder).map_err(StoreError::disk(folder_of(path)))?;
    Ok(file.into_temp_path())
}

/// Makes what was written to a file survive a power cut.
pub(crate) fn sync_file(path: &Path) -> Result<(), StoreError> {
    let file = OpenOptions::new().read(true).write(true).open(path).map_err(StoreError::disk(path))?;
    file.sync_all().map_err(StoreError::disk(path))
}

/// Makes names in the folder of `path` survive a power cut.
pub(crate) fn sync_folder_of(path: &Path) -> Result<(), StoreError> {
    let folder = folder_of(path);
    system::write_out_folder(folder).map_err(StoreError::disk(folder))
}

/// Gives a finished temporary file its name; never in place of another file.
pub(crate) fn put_as_new(finished: TempPath, path: &Path) -> Result<(), StoreError> {
    check_free(path)?;
    sync_file(&finished)?;
    system::put_as_new(finished, path).map_err(|source| match source.kind() {
        ErrorKind::AlreadyExists => StoreError::Exists(path.to_owned()),
        _ => StoreError::Disk { path: path.to_owned(), source },
    })?;
    sync_folder_of(path)
}

/// Gives a finished temporary file, already durable, its name, in place of what has it.
pub(crate) fn put_in_place(finished: TempPath, path: &Path) -> Result<(), StoreError> {
    system::put_in_place(finished, path).map_err(StoreError::disk(path))?;
    sync_folder_of(path)
}

/// Nothing lies at `path`, which a file can be named, nor a journal that SQLite would take for its own and play back into a new
/// file.
pub(crate) fn check_free(path: &Path) -> Result<(), StoreError> {
    if !system::can_be_named(path) {
        return Err(StoreError::UnusableName(path.to_owned()));
    }
    for taken in [path.to_owned(), beside(path, "-journal"), beside(path, "-wal")] {
        if fs::symlink_metadata(&taken).is_ok() {
            return Err(StoreError::Exists(taken));
        }
    }
    Ok(())
}

/// Takes away what an interrupted write of our own left under a name that is ours alone.
pub(crate) fn remove_leftover(path: &Path) -> Result<(), StoreError> {
    match fs::remove_file(path) {
        Err(error) if error.kind() != ErrorKind::NotFound => {
            Err(StoreError::Disk { path: path.to_owned(), source: error })
        }
        _ => Ok(()),
    }
}

/// Renames within a folder, in place of what has the name.
pub(crate) fn rename(from: &Path, to: &Path) -> Result<(), StoreError> {
    system::rename(from, to).map_err(StoreError::disk(to))
}
