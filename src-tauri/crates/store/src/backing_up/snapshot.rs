//! The file as it stands, taken into memory, so that its copies can be renewed from there while the meeting goes on.

use std::path::{Path, PathBuf};

use chrono::{DateTime, Utc};
use rusqlite::Connection;

use super::renewing;
use crate::{StoreError, Warning, copying};

/// A meeting file as it stood at one moment. It holds nothing of the file itself, so that it can be taken to another thread.
#[derive(Debug)]
pub struct Snapshot {
    memory: Connection,
    path: PathBuf,
}

impl Snapshot {
    /// Takes the pages of an open file into memory: all that the file must wait for.
    pub(crate) fn take(source: &Connection, path: &Path) -> Result<Snapshot, StoreError> {
        Ok(Snapshot { memory: copying::into_memory(source)?, path: path.to_owned() })
    }

    /// Renews the copies beside the file with this one, as [`MeetingFile::renew_backups`](crate::MeetingFile::renew_backups)
    /// does: verified before it takes the place of another. What prevents it is a warning.
    pub fn renew_backups(self, at: DateTime<Utc>) -> Vec<Warning> {
        renewing::renew(&self.memory, &self.path, at)
    }
}
