//! The one door for files that are written out: papers, models, review copies, new meetings.
//!
//! A document never lands on the open meeting, on a file that belongs to one, or on a file of another kind, however its path is
//! written. It is written beside and renamed: when that fails, what stood there stands, and nothing is left behind.

mod error;
mod kind;
mod place;

#[cfg(test)]
mod tests;

use std::fs::File;
use std::io::{self, Write};
use std::path::{Path, PathBuf};

pub use error::WriteError;
pub use kind::Kind;
use place::Place;
use store::system;

/// Where what was written out went.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum WrittenTo {
    /// A file, whole, under this path.
    File(PathBuf),
    /// A pipe or a terminal: nothing else may be written there.
    Stream,
}

/// Writes a document in one go, in place of nothing or of an earlier document of the same kind. Never on a meeting file in
/// `protected` or on what belongs to it. Refused, with everything as it was, with the codes of [`WriteError`].
pub fn write_out(path: &Path, bytes: &[u8], kind: Kind, protected: &[&Path]) -> Result<WrittenTo, WriteError> {
    match place::find(path, kind, protected)? {
        Place::Stream(path) => {
            let cannot = |error| WriteError::disk(&path, error);
            let mut stream = File::options().write(true).open(&path).map_err(cannot)?;
            stream.write_all(bytes).and_then(|()| stream.flush()).map_err(cannot)?;
            Ok(WrittenTo::Stream)
        }
        Place::New(path) => put(&path, None, |file| file.write_all(bytes)),
        Place::Earlier(path, earlier) => put(&path, Some(earlier.permissions()), |file| file.write_all(bytes)),
    }
}

/// Asks whether a file of this kind may be written there, for those who write it themselves.
pub fn may_write_out(path: &Path, kind: Kind, protected: &[&Path]) -> Result<(), WriteError> {
    match place::find(path, kind, protected)? {
        Place::New(_) | Place::Earlier(..) => Ok(()),
        Place::Stream(path) => Err(WriteError::NotAFile(path)),
    }
}

/// Writes beside and renames. `as_before` are the permissions of the file whose place it takes; without one, a file that has come
/// there meanwhile is left as it is.
fn put(
    path: &Path,
    as_before: Option<std::fs::Permissions>,
    write: impl FnOnce(&mut File) -> io::Result<()>,
) -> Result<WrittenTo, WriteError> {
    let cannot = |error| WriteError::disk(path, error);
    let folder = path.parent().unwrap_or(Path::new("."));
    let mut fresh = system::as_any_document(tempfile::Builder::new().prefix(".").suffix(".ny"))
        .tempfile_in(system::reachable(folder))
        .map_err(cannot)?;
    write(fresh.as_file_mut()).map_err(cannot)?;
    if let Some(permissions) = &as_before {
        fresh.as_file().set_permissions(permissions.clone()).map_err(cannot)?;
    }
    fresh.as_file().sync_all().map_err(cannot)?;
    let finished = fresh.into_temp_path();
    if as_before.is_some() {
        system::put_in_place(finished, path).map_err(cannot)?;
    } else {
        system::put_as_new(finished, path).map_err(|error| match error.kind() {
            io::ErrorKind::AlreadyExists => WriteError::InTheWay(path.to_owned()),
            _ => cannot(error),
        })?;
    }
    system::write_out_folder(folder).map_err(cannot)?;
    Ok(WrittenTo::File(path.to_owned()))
}
