//! Opening a file for writing: locked against every other program, durable, verified.

use std::path::Path;

use chrono::{DateTime, Utc};
use rusqlite::MAIN_DB;

use super::opened::Opened;
use crate::access::Access;
use crate::identify::{check_is_file, check_is_meeting, opening_fault, store_fault};
use crate::{OpenError, Warning, bringing_up, pragmas, schema, verify};

/// Opens and locks it, as it is. [`OpenError::ReadOnly`] when the system lets it be read only.
pub(super) fn open(path: &Path) -> Result<Opened, OpenError> {
    check_is_file(path)?;
    let fault = |error| opening_fault(path, error);
    let connection = pragmas::connect(path).map_err(fault)?;
    check_is_meeting(&connection, path)?;
    if connection.is_readonly(MAIN_DB).map_err(fault)? {
        return Err(OpenError::ReadOnly(path.to_owned()));
    }
    connection.execute_batch("BEGIN EXCLUSIVE; COMMIT").map_err(fault)?;
    pragmas::make_durable(&connection).map_err(fault)?;
    let problems = verify::meeting(&connection);
    if !problems.is_empty() {
        return Err(OpenError::Damaged { path: path.to_owned(), problems, backup: None });
    }
    Opened::of(connection, Access::Write).map_err(|error| store_fault(path, error))
}

/// The file in this program's format; a copy of it as it was is kept when it had an older one.
pub(super) fn brought_up(opened: Opened, path: &Path, at: DateTime<Utc>) -> Result<Opened, OpenError> {
    let from = pragmas::format_of(&opened.connection).map_err(|error| opening_fault(path, error))?;
    if from == schema::FORMAT {
        return Ok(opened);
    }
    let copy = bringing_up::bring_up(&opened.connection, path, from, at)?;
    let mut opened = Opened::of(opened.connection, Access::Write).map_err(|error| store_fault(path, error))?;
    opened.warnings.push(Warning::BroughtUp { from, copy });
    Ok(opened)
}
