//! What prevents copies from being written, found without writing.

use std::fs;
use std::path::Path;

use super::names::{backup_path, earlier_backup_path, unfinished_path};
use crate::{StoreError, Warning, disk, system};

/// Why the copies of a file cannot be renewed, as far as it can be seen: files cannot be made in the folder, or something
/// that is no copy has the name of one. A full disk is only found when one is written.
pub(crate) fn obstacle(path: &Path) -> Option<Warning> {
    let found = check_folder(path).and_then(|()| check_free(path));
    found.err().map(|error| Warning::NoBackup { path: backup_path(path), detail: error.to_string() })
}

fn check_folder(path: &Path) -> Result<(), StoreError> {
    let folder = disk::folder_of(path);
    if system::may_write(folder) {
        return Ok(());
    }
    Err(StoreError::Disk { path: folder.to_owned(), source: std::io::ErrorKind::PermissionDenied.into() })
}

/// Nothing but a file has a copy's name: a folder or a link is somebody's, and is left as it is.
pub(super) fn check_free(path: &Path) -> Result<(), StoreError> {
    for name in [backup_path(path), earlier_backup_path(path), unfinished_path(path)] {
        if fs::symlink_metadata(&name).is_ok_and(|there| !there.is_file()) {
            return Err(StoreError::Exists(name));
        }
    }
    Ok(())
}
