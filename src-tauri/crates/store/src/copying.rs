//! Copying a whole file page by page, into memory or to another place on the disk.

use std::path::Path;

use rusqlite::Connection;
use rusqlite::backup::{Backup, StepResult};

use crate::{StoreError, pragmas, verify};

/// A copy in memory, set up like a file that is written to.
pub(crate) fn into_memory(source: &Connection) -> Result<Connection, StoreError> {
    let mut memory = pragmas::connect_memory()?;
    copy_pages(source, &mut memory)?;
    Ok(memory)
}

/// A verified copy of a meeting file in an empty file, which its caller makes durable and gives its name.
pub(crate) fn to_file(source: &Connection, to: &Path) -> Result<(), StoreError> {
    let mut target = pragmas::connect_scratch(to)?;
    copy_pages(source, &mut target)?;
    match verify::meeting(&target).into_iter().next() {
        None => Ok(()),
        Some(problem) => Err(StoreError::CopyUnsound { path: to.to_owned(), problem }),
    }
}

fn copy_pages(source: &Connection, target: &mut Connection) -> Result<(), StoreError> {
    let step = Backup::new(source, target)?.step(-1)?;
    if step == StepResult::Done {
        return Ok(());
    }
    Err(StoreError::NotThere("lock on the file to be copied".to_owned()))
}
