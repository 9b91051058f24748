//! What lies at a path: a meeting file of a format this program knows, or what stands in the way of opening it.

use std::fs;
use std::path::Path;

use rusqlite::{Connection, ErrorCode, ffi};

use crate::tables::MeetingTable;
use crate::verify::{Problem, ProblemCode};
use crate::{Holder, OpenError, StoreError, pragmas, schema, system};

/// It is there, and it is a file.
pub(crate) fn check_is_file(path: &Path) -> Result<(), OpenError> {
    match fs::metadata(path) {
        Ok(metadata) if metadata.is_file() => Ok(()),
        Ok(_) => Err(OpenError::NotAFile(path.to_owned())),
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => Err(OpenError::Missing(path.to_owned())),
        Err(error) => Err(OpenError::Unreadable { path: path.to_owned(), detail: error.to_string() }),
    }
}

/// A meeting file of a format this program knows, and not a review copy.
pub(crate) fn check_is_meeting(connection: &Connection, path: &Path) -> Result<(), OpenError> {
    check_format(connection, path)?;
    let origin = MeetingTable(connection).origin().map_err(|error| store_fault(path, error))?;
    if origin.is_some() { Err(OpenError::ReviewCopy(path.to_owned())) } else { Ok(()) }
}

/// A file of this program, of a format it knows.
pub(crate) fn check_format(connection: &Connection, path: &Path) -> Result<(), OpenError> {
    let fault = |error| opening_fault(path, error);
    let mark: i32 = connection.pragma_query_value(None, "application_id", |row| row.get(0)).map_err(fault)?;
    let format = pragmas::format_of(connection).map_err(fault)?;
    if mark != schema::APPLICATION_ID || format < 1 {
        return Err(OpenError::NotAMeeting(path.to_owned()));
    }
    if format > schema::FORMAT {
        // The newer program may keep its version elsewhere; then the format number must do.
        let made_by = MeetingTable(connection).made_by().ok().flatten().unwrap_or_else(|| "unknown".to_owned());
        return Err(OpenError::Newer { path: path.to_owned(), format, made_by });
    }
    Ok(())
}

/// What an error of SQLite means for somebody who opens a file.
pub(crate) fn opening_fault(path: &Path, error: rusqlite::Error) -> OpenError {
    let path_of = || path.to_owned();
    if error.sqlite_extended_error_code() == Some(ffi::SQLITE_READONLY_ROLLBACK) {
        return OpenError::CutOff(path_of());
    }
    match error.sqlite_error_code() {
        Some(ErrorCode::DatabaseBusy | ErrorCode::DatabaseLocked) => {
            OpenError::OpenElsewhere { path: path_of(), by: Holder::of(path).map(Box::new) }
        }
        // One that knows no locks of SQLite's, as those that copy and look for viruses.
        Some(ErrorCode::CannotOpen) if system::is_held_by_another(path) => {
            OpenError::OpenElsewhere { path: path_of(), by: None }
        }
        Some(ErrorCode::NotADatabase) => OpenError::NotAMeeting(path_of()),
        Some(ErrorCode::ReadOnly) => OpenError::ReadOnly(path_of()),
        Some(ErrorCode::DatabaseCorrupt) => damaged(path, ProblemCode::Integrity, error.to_string()),
        _ => OpenError::Unreadable { path: path_of(), detail: error.to_string() },
    }
}

/// The same of an error of a table.
pub(crate) fn store_fault(path: &Path, error: StoreError) -> OpenError {
    match error {
        StoreError::Database(rusqlite::Error::SqliteFailure(code, text)) if code.code != ErrorCode::Unknown => {
            opening_fault(path, rusqlite::Error::SqliteFailure(code, text))
        }
        other => damaged(path, ProblemCode::MeetingRow, other.to_string()),
    }
}

fn damaged(path: &Path, code: ProblemCode, detail: String) -> OpenError {
    OpenError::Damaged { path: path.to_owned(), problems: vec![Problem::new(code, detail)], backup: None }
}
