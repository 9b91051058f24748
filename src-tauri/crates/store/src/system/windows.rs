//! Windows: the functions of this room as they are there.

use std::fs::{self, Metadata, OpenOptions};
use std::io::{self, ErrorKind};
use std::os::windows::fs::OpenOptionsExt;
use std::path::{Path, PathBuf};

use super::names;
use super::written_out::written_out;

/// «The process cannot access the file because it is being used by another process», and «… has locked a portion of it».
const HELD: [i32; 2] = [32, 33];
/// The right to take a file away, which a rename in its place asks for.
const DELETE: u32 = 0x0001_0000;

/// The system does it by itself and cannot be asked.
pub(super) fn write_out_folder(_: &Path) -> io::Result<()> {
    Ok(())
}

/// A rename in the place of a file that another program has open is said to be denied, as if it were a matter of rights. Asked
/// for the file itself, the system says what it is.
pub(super) fn plain(error: io::Error, to: &Path) -> io::Error {
    let denied = error.kind() == ErrorKind::PermissionDenied;
    let asked = || OpenOptions::new().access_mode(DELETE).open(to);
    if denied && asked().is_err_and(|error| says_held(&error)) {
        return io::Error::new(ErrorKind::ResourceBusy, error);
    }
    error
}

pub(super) fn says_held(error: &io::Error) -> bool {
    error.raw_os_error().is_some_and(|code| HELD.contains(&code))
}

pub(super) fn can_be_named(path: &Path) -> bool {
    path.file_name().is_none_or(|name| names::windows_keeps(&name.to_string_lossy()))
}

pub(super) fn reachable(path: &Path) -> PathBuf {
    let whole = std::path::absolute(path).ok();
    let long = whole.as_deref().and_then(Path::to_str).and_then(written_out);
    long.map_or_else(|| path.to_owned(), PathBuf::from)
}

/// Some drives, and others when the path is long, cannot say where they lead although they lead there: then it is taken as it is
/// written.
pub(super) fn real_path(path: &Path) -> io::Result<PathBuf> {
    match dunce::canonicalize(path) {
        Err(_) if fs::metadata(path).is_ok() => std::path::absolute(path),
        found => found,
    }
}

/// The folder decides.
pub(super) fn as_any_document<'b>(
    builder: &'b mut tempfile::Builder<'static, 'static>,
) -> &'b mut tempfile::Builder<'static, 'static> {
    builder
}

/// A folder cannot be asked: a file without a name is made in it and is gone at once.
pub(super) fn may_write(path: &Path) -> bool {
    match fs::metadata(path) {
        Ok(there) if there.is_dir() => !tempfile::tempfile_in(path)
            .is_err_and(|error| matches!(error.kind(), ErrorKind::PermissionDenied | ErrorKind::ReadOnlyFilesystem)),
        Ok(there) => !there.permissions().readonly(),
        Err(_) => true,
    }
}

/// A pipe or a console has a name that no file can have.
pub(super) fn is_stream(_: &Metadata) -> bool {
    false
}
