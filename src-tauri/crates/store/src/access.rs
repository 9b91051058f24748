//! What the system lets be done with a file, found without writing to it.

use std::fs;
use std::path::Path;

use crate::disk;

/// What may be done with an open file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Access {
    /// It may be written to, and is locked for as long as it is open.
    Write,
    /// Nothing may be written, to it or beside it: it was read into memory and can be looked at.
    Look,
}

/// What the system lets be done with the file at `path`. To write to it the folder must let files be made beside it too,
/// since SQLite keeps there what it takes back when a change is cut off. A file that is not there is left to its opening.
pub(crate) fn access_to(path: &Path) -> Access {
    let place = fs::canonicalize(path).unwrap_or_else(|_| path.to_owned());
    if may_write(&place) && may_write(disk::folder_of(&place)) { Access::Write } else { Access::Look }
}

/// Whether a file may be written to, or files be made in a folder.
#[cfg(unix)]
pub(crate) fn may_write(path: &Path) -> bool {
    use rustix::fs::{Access, access};
    use rustix::io::Errno;
    !matches!(access(path, Access::WRITE_OK), Err(Errno::ACCESS | Errno::ROFS | Errno::PERM))
}

/// Whether a file may be written to, or files be made in a folder. Windows cannot be asked about a folder: a file without a
/// name is made in it and is gone at once.
#[cfg(not(unix))]
pub(crate) fn may_write(path: &Path) -> bool {
    use std::io::ErrorKind::{PermissionDenied, ReadOnlyFilesystem};
    match fs::metadata(path) {
        Ok(there) if there.is_dir() => !tempfile::tempfile_in(path)
            .is_err_and(|error| matches!(error.kind(), PermissionDenied | ReadOnlyFilesystem)),
        Ok(there) => !there.permissions().readonly(),
        Err(_) => true,
    }
}
