//! Opening a file where nothing may be written: it is read into memory and verified there. Nobody is kept from writing to it
//! meanwhile, and one of an older format is brought up in memory.

use std::path::Path;

use super::opened::Opened;
use crate::access::Access;
use crate::identify::{check_is_file, check_is_meeting, opening_fault, store_fault};
use crate::{OpenError, StoreError, bringing_up, copying, pragmas, verify};

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
