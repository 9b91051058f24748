//! What differs from one operating system to another, in one place. Whoever asks here need not know where it runs, and no other
//! room of the files asks which system it is.
//!
//! | what | Linux | Windows | here |
//! |---|---|---|---|
//! | a new name survives a power cut | once its folder is written out | by itself; a folder cannot be written out | [`write_out_folder`] |
//! | a file takes the place of one that another program has open | always | when that program lets it | [`put_in_place`], [`put_as_new`], [`rename`] try again for half a second; then [`is_held`] |
//! | a program keeps others from a file that it has open | never | when it wants to | [`is_held_by_another`] |
//! | a name that a file can have | anything without `/` | not `con`, `a:b`, `a.` and the like | [`can_be_named`] |
//! | a path of more than 260 signs | as any | only written out whole | [`reachable`] |
//! | a path with links and dots followed | as one would type it | with a mark before it that no user knows | [`real_path`] |
//! | who may read a new document | as the user's mask says | as the folder says | [`as_any_document`] |
//! | whether a folder takes new files | can be asked | is tried | [`may_write`] |
//! | a file is a pipe or a terminal | some are | none is, by its name | [`is_stream`] |
//!
//! Two things differ elsewhere and not here. The meeting file's lock is SQLite's own on both systems; on Windows it also keeps
//! out those who know no locks. Lines of text end as their writer chose: what is read, CSV and scripts, may end its lines in any way
//! on any system, and what is written ends them in one way everywhere, so that the same content is the same bytes.

#[cfg(unix)]
#[path = "unix.rs"]
mod here;
#[cfg(not(unix))]
#[path = "windows.rs"]
mod here;
mod names;
mod patience;
#[cfg(test)]
mod tests;
#[cfg_attr(unix, allow(dead_code, reason = "a rule of Windows alone, tested everywhere"))]
mod written_out;

use std::fs::{self, Metadata};
use std::io::{self, ErrorKind};
use std::path::{Path, PathBuf};

use tempfile::TempPath;

/// Makes the names in a folder survive a power cut.
pub fn write_out_folder(folder: &Path) -> io::Result<()> {
    here::write_out_folder(folder)
}

/// Gives a finished file its name, in place of what has it. The file that was there stays when this fails, and the finished one
/// is gone.
pub fn put_in_place(finished: TempPath, path: &Path) -> io::Result<()> {
    let finished = finished.keep().map_err(|error| error.error)?;
    rename(&finished, path).inspect_err(|_| {
        // What cannot be taken away either lies under a name of ours alone.
        let _ = fs::remove_file(&finished);
    })
}

/// Gives a finished file a name that nothing has ([`ErrorKind::AlreadyExists`]).
pub fn put_as_new(finished: TempPath, path: &Path) -> io::Result<()> {
    let (path, mut finished) = (reachable(path), Some(finished));
    patience::insist(|| match finished.take() {
        None => Err(ErrorKind::NotFound.into()),
        Some(file) => file.persist_noclobber(&path).map_err(|error| {
            finished = Some(error.path);
            here::plain(error.error, &path)
        }),
    })
}

/// Renames within a folder, in place of what has the name.
pub fn rename(from: &Path, to: &Path) -> io::Result<()> {
    patience::insist(|| fs::rename(from, to).map_err(|error| here::plain(error, to)))
}

/// Whether something was not done because another program has the file open.
pub fn is_held(error: &io::Error) -> bool {
    error.kind() == ErrorKind::ResourceBusy || here::says_held(error)
}

/// Whether another program keeps everybody else from reading a file.
pub fn is_held_by_another(path: &Path) -> bool {
    fs::File::open(path).is_err_and(|error| is_held(&error))
}

/// Whether the system can keep a file under the name that a path ends in.
pub fn can_be_named(path: &Path) -> bool {
    here::can_be_named(path)
}

/// The path as it must be said to SQLite and to the system's own calls, which do not know how to shorten it by themselves.
pub fn reachable(path: &Path) -> PathBuf {
    here::reachable(path)
}

/// The path with links and dots followed, as one would type it.
pub fn real_path(path: &Path) -> io::Result<PathBuf> {
    here::real_path(path)
}

/// Lets a file that is written under another name first be read by those who may read any document of the user's: a
/// temporary file is its maker's alone.
pub fn as_any_document<'b>(
    builder: &'b mut tempfile::Builder<'static, 'static>,
) -> &'b mut tempfile::Builder<'static, 'static> {
    here::as_any_document(builder)
}

/// Whether a file may be written to, or files be made in a folder.
pub fn may_write(path: &Path) -> bool {
    here::may_write(path)
}

/// Whether it is a pipe or a terminal, where nothing can be put in place.
pub fn is_stream(found: &Metadata) -> bool {
    here::is_stream(found)
}
