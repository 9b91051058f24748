//! Who has a file open: a note beside it for as long as it is, so that whoever finds it locked is told whom to ask.
//!
//! The lock itself is SQLite's; the note decides nothing. One that cannot be written or read is left out, and one that a crash left
//! behind is written over by whoever opens the file next.

use std::fs::{self, File};
use std::io::{Read, Write};
use std::path::{Path, PathBuf};

use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};

use crate::{disk, system};

/// What is added to the file's name for the note.
const SUFFIX: &str = ".i-bruk";
/// More than any name of a user and a machine comes to; what is longer was not written by this program.
const LONGEST: u64 = 4096;

/// Who has a file open.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Holder {
    /// The user's name on the machine; empty where the system does not say.
    pub user: String,
    /// The machine's name.
    pub machine: String,
    /// When it was opened.
    pub since: DateTime<Utc>,
}

impl Holder {
    /// Who runs this program.
    fn here(since: DateTime<Utc>) -> Holder {
        let user = ["USER", "LOGNAME", "USERNAME"].into_iter().find_map(|name| std::env::var(name).ok());
        let machine = gethostname::gethostname().to_string_lossy().into_owned();
        Holder { user: user.unwrap_or_default(), machine, since }
    }

    /// Who has the file at `path`, as its note says.
    pub(crate) fn of(path: &Path) -> Option<Holder> {
        let mut text = String::new();
        File::open(note_path(path)).ok()?.take(LONGEST).read_to_string(&mut text).ok()?;
        serde_json::from_str(&text).ok()
    }
}

/// The note beside a file that is open; taken away when dropped.
#[derive(Debug)]
pub(crate) struct Note(PathBuf);

impl Note {
    /// Writes it. Put in place whole: a link that lies there is replaced and never followed.
    pub(crate) fn beside(path: &Path, at: DateTime<Utc>) -> Option<Note> {
        let json = serde_json::to_vec(&Holder::here(at)).ok()?;
        let fresh = disk::temporary_beside(path).ok()?;
        fs::OpenOptions::new().write(true).open(&fresh).ok()?.write_all(&json).ok()?;
        system::put_in_place(fresh, &note_path(path)).ok()?;
        Some(Note(note_path(path)))
    }
}

impl Drop for Note {
    fn drop(&mut self) {
        let _ = fs::remove_file(&self.0);
    }
}

/// Where the note of a file lies.
fn note_path(path: &Path) -> PathBuf {
    disk::beside(path, SUFFIX)
}
