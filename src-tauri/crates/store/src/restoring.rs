//! Going on when a file is damaged: it is set aside, never deleted, and the newest good copy takes its place.

use std::fs;
use std::path::{Path, PathBuf};

use chrono::{DateTime, Utc};
use forum::Work;
use serde::{Deserialize, Serialize};

use crate::journal::{self, Head};
use crate::{BackupInfo, OpenError, StoreError, copying, disk, opening, pragmas};

/// What is added to the name of a damaged file, before the time.
const DAMAGED: &str = ".skadet";

/// What became of a damaged file.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Restored {
    /// Where the damaged file lies now; none when it was gone.
    pub set_aside: Option<PathBuf>,
    /// The copy that took its place, under its own name; it is kept there too.
    pub backup: BackupInfo,
    /// How far the damaged file said it had come, when it could be asked: revision and time of its last entry.
    /// Entries after the copy's last one are lost from the file in use, but not deleted.
    pub damaged: Option<(u64, DateTime<Utc>)>,
}

/// Moves a damaged file to «name.skadet-time» and puts the newest good copy in its place. A file that is sound, open
/// elsewhere, or without a good copy is left as it is.
pub fn set_aside_and_restore(path: &Path, at: DateTime<Utc>) -> Result<Restored, StoreError> {
    let backup = match opening::as_it_is(path) {
        Ok(_) => return Err(StoreError::NotDamaged(path.to_owned())),
        Err(OpenError::Damaged { backup: Some(backup), .. }) => *backup,
        Err(error) => return Err(error.into()),
    };
    let fresh = disk::temporary_beside(path)?;
    copying::to_file(&pragmas::connect_read_only(&backup.path)?, &fresh, Work::UNWATCHED)?;
    let set_aside = set_aside(path, at)?;
    let damaged = set_aside.as_deref().and_then(last_words);
    disk::put_as_new(fresh, path)?;
    Ok(Restored { set_aside, backup, damaged })
}

/// The journal that belongs to the damaged file goes first: left behind, it would be played back into the new one.
fn set_aside(path: &Path, at: DateTime<Utc>) -> Result<Option<PathBuf>, StoreError> {
    let aside = disk::free_name_beside(path, DAMAGED, at);
    let journal = disk::beside(path, "-journal");
    if fs::symlink_metadata(&journal).is_ok() {
        disk::rename(&journal, &disk::beside(&aside, "-journal"))?;
    }
    if fs::symlink_metadata(path).is_err() {
        return Ok(None);
    }
    disk::rename(path, &aside)?;
    disk::sync_folder_of(path)?;
    Ok(Some(aside))
}

fn last_words(damaged: &Path) -> Option<(u64, DateTime<Utc>)> {
    let connection = pragmas::connect_read_only(damaged).ok()?;
    let head = Head::stored(&connection).ok()??;
    Some((head.revision, journal::last_at(&connection).ok()??))
}
