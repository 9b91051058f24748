//! Linux and its kin: the functions of this room as they are there.

use std::fs::{self, File, Metadata};
use std::io;
use std::os::unix::fs::{FileTypeExt, PermissionsExt};
use std::path::{Path, PathBuf};

use rustix::fs::{Access, access};
use rustix::io::Errno;

pub(super) fn write_out_folder(folder: &Path) -> io::Result<()> {
    File::open(folder)?.sync_all()
}

/// What was said means what it says.
pub(super) fn plain(error: io::Error, _: &Path) -> io::Error {
    error
}

pub(super) fn says_held(_: &io::Error) -> bool {
    false
}

pub(super) fn can_be_named(_: &Path) -> bool {
    true
}

pub(super) fn reachable(path: &Path) -> PathBuf {
    path.to_owned()
}

pub(super) fn real_path(path: &Path) -> io::Result<PathBuf> {
    fs::canonicalize(path)
}

/// The user's mask decides.
pub(super) fn as_any_document<'b>(
    builder: &'b mut tempfile::Builder<'static, 'static>,
) -> &'b mut tempfile::Builder<'static, 'static> {
    builder.permissions(fs::Permissions::from_mode(0o666))
}

pub(super) fn may_write(path: &Path) -> bool {
    !matches!(access(path, Access::WRITE_OK), Err(Errno::ACCESS | Errno::ROFS | Errno::PERM))
}

pub(super) fn is_stream(found: &Metadata) -> bool {
    found.file_type().is_fifo() || found.file_type().is_char_device()
}
