//! Where a path leads: to a new file, to an earlier document, to a stream, or to what must not be touched.

use std::fs::{self, Metadata};
use std::io;
use std::path::{Path, PathBuf};

use unicode_normalization::UnicodeNormalization;

use store::system;

use super::{Kind, WriteError};

/// The ending of meeting files and review copies.
const MEETING: &str = ".innstilling";
/// What is added to the name of a meeting file for the files that belong to it.
const SQLITE: [&str; 3] = ["-journal", "-wal", "-shm"];
const BACKUP: &str = ".sikkerhetskopi";
const SET_ASIDE: &str = ".skadet";
const IN_USE: &str = ".i-bruk";

/// Where something is to be written.
pub(super) enum Place {
    /// Nothing is there.
    New(PathBuf),
    /// An earlier document of the same kind is there; a link is followed to it.
    Earlier(PathBuf, Metadata),
    /// A pipe or a terminal.
    Stream(PathBuf),
}

/// Follows the path to its end. What it leads to is judged by what it is, not by how the path is written.
pub(super) fn find(path: &Path, kind: Kind, protected: &[&Path]) -> Result<Place, WriteError> {
    let cannot = |error| WriteError::disk(path, error);
    if names_a_folder(path) {
        return Err(WriteError::NotAFile(path.to_owned()));
    }
    // Asked before the system is: it would take some of these names for something else.
    if !system::can_be_named(path) {
        return Err(WriteError::UnusableName(path.to_owned()));
    }
    let found = match fs::metadata(path) {
        Ok(found) => Some(found),
        Err(error) if error.kind() == io::ErrorKind::NotFound => None,
        Err(error) => return Err(cannot(error)),
    };
    // Asked first: what a pipe is called cannot be followed.
    if found.as_ref().is_some_and(system::is_stream) {
        return Ok(Place::Stream(path.to_owned()));
    }
    // What stands in the place of a link is what it leads to; a link that leads nowhere is not a place.
    let real = match (&found, fs::symlink_metadata(path)) {
        (Some(_), _) => system::real_path(path).map_err(cannot)?,
        (None, Ok(_)) => return Err(WriteError::NotAFile(path.to_owned())),
        (None, Err(_)) => within_real_folder(path)?,
    };
    refuse_what_belongs_to_meetings(path, &real, found.is_some(), kind, protected)?;
    let Some(found) = found else { return Ok(Place::New(real)) };
    if !found.is_file() {
        return Err(WriteError::NotAFile(path.to_owned()));
    }
    if !kind.is_in(&real).map_err(cannot)? || is_temporary(&real) {
        return Err(WriteError::InTheWay(path.to_owned()));
    }
    if found.permissions().readonly() {
        return Err(WriteError::WriteProtected(path.to_owned()));
    }
    Ok(Place::Earlier(real, found))
}

/// True for `x/`, `x/.`, `..` and the like: none of them names a file.
fn names_a_folder(path: &Path) -> bool {
    let text = path.as_os_str().to_string_lossy();
    let last = text.rsplit(std::path::is_separator).next().unwrap_or_default();
    path.file_name().is_none() || matches!(last, "" | "." | "..")
}

/// The path with its folder written out, links and dots followed.
fn within_real_folder(path: &Path) -> Result<PathBuf, WriteError> {
    let folder = path.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."));
    let folder = system::real_path(folder).map_err(|error| WriteError::disk(path, error))?;
    Ok(folder.join(path.file_name().unwrap_or_default()))
}

fn refuse_what_belongs_to_meetings(
    path: &Path,
    real: &Path,
    is_there: bool,
    kind: Kind,
    protected: &[&Path],
) -> Result<(), WriteError> {
    let refused = || Err(WriteError::BelongsToMeeting(path.to_owned()));
    let name = folded(real);
    let of_some_meeting = name.find(MEETING).map(|at| &name[at + MEETING.len()..]);
    // What is no meeting file is not named like one either.
    let allowed = |rest: &str| rest.is_empty() && kind.is_a_meeting_file();
    if of_some_meeting.is_some_and(|rest| belongs(rest) && !allowed(rest)) {
        return refused();
    }
    for meeting in protected {
        let in_its_folder = same_folder(real, meeting);
        if in_its_folder && name.strip_prefix(&*folded(meeting)).is_some_and(belongs) {
            return refused();
        }
        if is_there && with_companions(meeting).any(|file| same_file::is_same_file(real, file).unwrap_or(false)) {
            return refused();
        }
    }
    Ok(())
}

/// True when `rest`, after the name of a meeting file, makes the name of that file or of one that belongs to it.
fn belongs(rest: &str) -> bool {
    rest.is_empty()
        || SQLITE.contains(&rest)
        || rest == IN_USE
        || rest.starts_with(BACKUP)
        || rest.starts_with(SET_ASIDE)
}

/// The name of a file as the least particular of file systems knows it: without case, composed or not, and without the dots and
/// spaces at its end that Windows leaves out.
fn folded(path: &Path) -> String {
    let name = path.file_name().unwrap_or_default().to_string_lossy();
    let composed: String = name.nfc().collect::<String>().to_lowercase();
    composed.trim_end_matches([' ', '.']).to_owned()
}

/// Two paths in one folder; the folder of the second may be gone.
fn same_folder(real: &Path, meeting: &Path) -> bool {
    let folder = |path: &Path| match path.parent() {
        Some(folder) if !folder.as_os_str().is_empty() => folder.to_owned(),
        _ => PathBuf::from("."),
    };
    // A meeting may be open under a link: the files that belong to it lie by the link or by what it leads to.
    let real = folder(real);
    let others = [Some(folder(meeting)), system::real_path(meeting).ok().map(|meeting| folder(&meeting))];
    others.iter().flatten().any(|other| same_file::is_same_file(&real, other).unwrap_or(false))
}

/// The meeting file and everything beside it that belongs to it.
fn with_companions(meeting: &Path) -> impl Iterator<Item = PathBuf> {
    let name = folded(meeting);
    let folder = meeting.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."));
    let beside = fs::read_dir(folder).into_iter().flatten().filter_map(Result::ok).map(|entry| entry.path());
    let companions = beside.filter(move |path| folded(path).strip_prefix(&name).is_some_and(belongs));
    std::iter::once(meeting.to_owned()).chain(companions)
}

/// True for a file of this program that is not finished.
fn is_temporary(path: &Path) -> bool {
    let name = path.file_name().unwrap_or_default().to_string_lossy();
    name.starts_with('.') && name.ends_with(".ny")
}
