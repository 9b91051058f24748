//! Opening a file where nothing may be written: it is read into memory and verified there. Nobody is kept from writing to it
//! meanwhile, and one of an older format is brought up in memory.

use std::path::Path;

use super::opened::Opened;
use crate::access::Access;
use crate::contents::{self, Contents};
use crate::identify::{check_is_file, check_is_meeting, opening_fault, store_fault};
use crate::tables::open_mark;
use crate::{OpenError, StoreError, Warning, bringing_up, copying, journal, pragmas, schema, verify};

/// What can still be read of a file that is damaged, to tell what of it does not hold; it is never worked with. Nothing when it
/// cannot be read, or is of an older format.
pub fn contents_of_damaged(path: &Path) -> Option<Contents> {
    let source = pragmas::connect_read_only(path).ok()?;
    check_is_meeting(&source, path).ok()?;
    let memory = copying::into_memory(&source).ok()?;
    if pragmas::format_of(&memory).ok()? != schema::FORMAT {
        return None;
    }
    contents::read(&memory).ok()
}

/// Whether a damaged file was not closed where it was last written to, as far as it can still be read: a copy that was taken while
/// it was open there is often cut in the middle of a change.
pub fn copied_while_open(path: &Path) -> Option<Warning> {
    let source = pragmas::connect_read_only(path).ok()?;
    check_is_meeting(&source, path).ok()?;
    let identity = journal::identity(&source).ok()?;
    let marked = open_mark::of(&source).ok()??;
    (marked != open_mark::place(path, &identity)).then(|| Warning::CopiedWhileOpen { path: path.to_owned() })
}

/// Reads it. A change that was cut off midway cannot be taken back where nothing may be written ([`OpenError::CutOff`]).
pub(super) fn open(path: &Path) -> Result<Opened, OpenError> {
    check_is_file(path)?;
    let fault = |error: StoreError| store_fault(path, error);
    let source = pragmas::connect_read_only(path).map_err(|error| opening_fault(path, error))?;
    check_is_meeting(&source, path)?;
    let memory = copying::into_memory(&source).map_err(fault)?;
    drop(source);
    let problems = verify::meeting(&memory);
    if !problems.is_empty() {
        return Err(OpenError::Damaged { path: path.to_owned(), problems, backup: None });
    }
    let opened = Opened::of(memory, Access::Look).map_err(fault)?;
    bringing_up::in_memory(&opened.connection).map_err(fault)?;
    Ok(opened)
}
