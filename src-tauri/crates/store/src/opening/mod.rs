//! Opening a file: verified whole before anything else. For writing it is locked and made durable; where nothing may be
//! written it is read into memory, to be looked at.

mod for_writing;
mod opened;
#[cfg(test)]
mod tests;
mod to_look;

use std::path::Path;

use chrono::{DateTime, Utc};

pub(crate) use opened::Opened;
pub use to_look::{contents_of_damaged, copied_while_open};

use crate::access::Access;
use crate::verify::{Problem, ProblemCode};
use crate::{OpenError, backing_up, pragmas};

/// Opens a file in the way that `access_to` says its place allows. For writing, one of an older format is brought up.
pub(crate) fn open(path: &Path, at: DateTime<Utc>, access_to: fn(&Path) -> Access) -> Result<Opened, OpenError> {
    pragmas::check_sqlite()?;
    let opened = match access_to(path) {
        Access::Write => as_it_is(path),
        Access::Look => look(path),
    };
    match opened {
        Ok(opened) => for_writing::brought_up(opened, path, at),
        Err(OpenError::ReadOnly(_)) => look(path),
        Err(error) => Err(error),
    }
}

/// Opens a file for writing without bringing it up: to be written to only when its format is this program's.
pub(crate) fn as_it_is(path: &Path) -> Result<Opened, OpenError> {
    pragmas::check_sqlite()?;
    for_writing::open(path).map_err(|error| offering_backup(path, error))
}

fn look(path: &Path) -> Result<Opened, OpenError> {
    to_look::open(path).map_err(|error| offering_backup(path, error))
}

/// Where a good copy lies beside it, a file that is damaged, gone or overwritten with something else is damaged, and
/// the copy is offered.
fn offering_backup(path: &Path, error: OpenError) -> OpenError {
    let (problems, only_with_backup) = match &error {
        OpenError::Damaged { problems, .. } => (problems.clone(), None),
        OpenError::Missing(_) => (vec![Problem::new(ProblemCode::Missing, error.to_string())], Some(error)),
        OpenError::NotAMeeting(_) => (vec![Problem::new(ProblemCode::Integrity, error.to_string())], Some(error)),
        _ => return error,
    };
    match (backing_up::newest_good(path), only_with_backup) {
        (None, Some(error)) => error,
        (backup, _) => OpenError::Damaged { path: path.to_owned(), problems, backup: backup.map(Box::new) },
    }
}
