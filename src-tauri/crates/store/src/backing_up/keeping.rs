//! Copies of a file of an older format, kept for good under names of their own.

use std::fs;
use std::path::{Path, PathBuf};

use chrono::{DateTime, Utc};
use forum::Work;
use rusqlite::Connection;

use super::good::examine;
use super::names;
use crate::journal::Head;
use crate::{StoreError, copying, disk};

/// Keeps a copy of a file of an older format under a name of its own, which later copies do not take. Gives where it lies.
pub(crate) fn keep_as_it_was(
    source: &Connection,
    path: &Path,
    format: i64,
    at: DateTime<Utc>,
) -> Result<PathBuf, StoreError> {
    let usual = names::of_format(path, format);
    let head = Head::stored(source)?.map(|head| head.hash);
    if examine(&usual).is_some_and(|kept| Some(kept.head) == head) {
        return Ok(usual);
    }
    let target = if fs::symlink_metadata(&usual).is_ok() { disk::free_name_beside(&usual, "", at) } else { usual };
    let fresh = disk::temporary_beside(path)?;
    copying::to_file(source, &fresh, Work::UNWATCHED)?;
    disk::put_as_new(fresh, &target)?;
    Ok(target)
}
