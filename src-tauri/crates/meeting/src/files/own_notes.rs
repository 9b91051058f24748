//! What a representative writes in a review copy – notes, remarks, other amounts – in a file of its own on the representative's machine:
//! one for the copies of each meeting file, written whole or not at all. What cannot be read is set aside, never deleted.

use std::collections::BTreeMap;
use std::fs::{self, DirBuilder, File};
use std::io::{self, Read, Write};
use std::path::{Path, PathBuf};

use serde::{Deserialize, Serialize};
use store::system::{put_in_place, rename, write_out_folder};

use super::{ReviewCopy, WriteError};
use crate::command::{Refusal, RefusalCode};

/// The version of the file that this program writes.
const NOTES: u32 = 1;
/// A longer file is none of this program's.
const LONGEST: u64 = 16 << 20;
/// What is added to the name of a file that is set aside.
const DAMAGED: &str = ".skadet";

/// What is kept, by what it is: `note:` and the behovsmelding, `outbox`, `here` …
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export))]
#[serde(transparent)]
pub struct KeptNotes(pub BTreeMap<String, String>);

/// The file, with what tells a person whose it is.
#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Written {
    notes: u32,
    forum: String,
    year: i32,
    kept: KeptNotes,
}

/// What was found when a copy was opened.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export))]
pub struct OwnNotes {
    /// Where the file lies, or will when something is written.
    pub path: PathBuf,
    /// Whether it was there and could be read.
    pub found: bool,
    /// What is in it.
    pub kept: KeptNotes,
    /// Where one lies now that could not be read.
    pub set_aside: Option<PathBuf>,
}

impl ReviewCopy {
    /// The notes that are kept in the folder for copies of this meeting file.
    pub fn own_notes(&self, folder: &Path) -> Result<OwnNotes, Refusal> {
        let path = self.notes_path(folder);
        let mut text = Vec::new();
        match File::open(&path).and_then(|file| file.take(LONGEST + 1).read_to_end(&mut text)) {
            Err(error) if error.kind() == io::ErrorKind::NotFound => {
                return Ok(OwnNotes { path, found: false, kept: KeptNotes::default(), set_aside: None });
            }
            Err(error) => return Err(Refusal::cannot_read(path.display(), &error)),
            Ok(_) => {}
        }
        match serde_json::from_slice::<Written>(&text) {
            Ok(Written { notes: NOTES, kept, .. }) => Ok(OwnNotes { path, found: true, kept, set_aside: None }),
            Ok(_) | Err(_) => {
                let aside = free_name(&path);
                rename(&path, &aside).map_err(|error| WriteError::disk(&path, error))?;
                Ok(OwnNotes { path, found: false, kept: KeptNotes::default(), set_aside: Some(aside) })
            }
        }
    }

    /// Keeps notes in the folder, in place of those before; they survive a power cut when this returns. Where they lie.
    pub fn keep_own_notes(&self, folder: &Path, kept: KeptNotes) -> Result<PathBuf, Refusal> {
        let path = self.notes_path(folder);
        let info = self.info();
        let written = Written { notes: NOTES, forum: info.forum.clone(), year: info.year, kept };
        let text =
            serde_json::to_vec_pretty(&written).map_err(|error| Refusal::new(RefusalCode::CannotWrite, error))?;
        put(folder, &path, &text).map_err(|error| WriteError::disk(&path, error))?;
        Ok(path)
    }

    fn notes_path(&self, folder: &Path) -> PathBuf {
        // An identity is hexadecimal; one that is not cannot lead out of the folder.
        let name: String = self.identity().chars().filter(char::is_ascii_alphanumeric).collect();
        folder.join(format!("review-{name}.json"))
    }
}

/// Writes beside and renames; folder and file are their owner's alone.
fn put(folder: &Path, path: &Path, text: &[u8]) -> io::Result<()> {
    let mut builder = DirBuilder::new();
    builder.recursive(true);
    #[cfg(unix)]
    std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o700);
    builder.create(folder)?;
    let mut fresh = tempfile::Builder::new().prefix(".review-").tempfile_in(folder)?;
    fresh.write_all(text)?;
    fresh.as_file().sync_all()?;
    put_in_place(fresh.into_temp_path(), path)?;
    write_out_folder(folder)
}

/// `review-….json.skadet`, or with the first number from 2 that is free.
fn free_name(path: &Path) -> PathBuf {
    let named = |number: u32| {
        let mut name = path.as_os_str().to_owned();
        name.push(if number == 1 { DAMAGED.to_owned() } else { format!("{DAMAGED}-{number}") });
        PathBuf::from(name)
    };
    let mut free = (1..u32::MAX).map(named).skip_while(|path| fs::symlink_metadata(path).is_ok());
    free.next().unwrap_or_else(|| named(u32::MAX))
}

#[cfg(test)]
#[path = "own_notes_tests.rs"]
mod tests;
