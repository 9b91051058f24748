//! What the copies beside a file are called.

use std::path::{Path, PathBuf};

use crate::disk;

/// What is added to the file's name for the newest copy.
const NEWEST: &str = ".sikkerhetskopi";
/// For the one before it.
const EARLIER: &str = ".sikkerhetskopi-forrige";
/// For the newest while it is being written.
const UNFINISHED: &str = ".sikkerhetskopi.ny";
/// What every other copy's name begins with, after the file's own.
const KEPT: &str = ".sikkerhetskopi-";

/// Where the newest copy of a file lies.
pub fn backup_path(path: &Path) -> PathBuf {
    disk::beside(path, NEWEST)
}

/// Where the copy before the newest lies.
pub fn earlier_backup_path(path: &Path) -> PathBuf {
    disk::beside(path, EARLIER)
}

/// Where the newest copy lies while it is being written.
pub(crate) fn unfinished_path(path: &Path) -> PathBuf {
    disk::beside(path, UNFINISHED)
}

/// Where a copy of a file of an older format is kept.
pub(crate) fn of_format(path: &Path, format: i64) -> PathBuf {
    disk::beside(path, &format!("{KEPT}format-{format}"))
}

/// How the names begin of all copies that are kept for good; none for a file whose name is not text.
pub(crate) fn kept_prefix(path: &Path) -> Option<String> {
    Some(format!("{}{KEPT}", path.file_name()?.to_str()?))
}
