//! Copying a whole file page by page, into memory or to another place on the disk.

use std::path::Path;

use forum::{Work, WorkStage};
use rusqlite::Connection;
use rusqlite::backup::{Backup, Progress, StepResult};

use crate::tables::open_mark;
use crate::{StoreError, pragmas, verify};

/// A megabyte: told often enough, and no slower than all at once.
const PAGES_AT_A_TIME: i32 = 256;

/// A copy in memory, set up like a file that is written to.
pub(crate) fn into_memory(source: &Connection) -> Result<Connection, StoreError> {
    let mut memory = pragmas::connect_memory()?;
    copy_pages(source, &mut memory, Work::UNWATCHED)?;
    Ok(memory)
}

/// A verified copy of a meeting file in an empty file, which its caller makes durable and gives its name.
pub(crate) fn to_file(source: &Connection, to: &Path, work: Work) -> Result<(), StoreError> {
    let mut target = pragmas::connect_scratch(to)?;
    copy_pages(source, &mut target, work)?;
    open_mark::take_away(&target)?;
    work.begins(WorkStage::Checking)?;
    match verify::meeting(&target).into_iter().next() {
        None => Ok(()),
        Some(problem) => Err(StoreError::CopyUnsound { path: to.to_owned(), problem }),
    }
}

fn copy_pages(source: &Connection, target: &mut Connection, work: Work) -> Result<(), StoreError> {
    work.begins(WorkStage::Copying)?;
    let backup = Backup::new(source, target)?;
    loop {
        match backup.step(PAGES_AT_A_TIME)? {
            StepResult::Done => return Ok(()),
            StepResult::More => work.at(WorkStage::Copying, done(&backup.progress()), whole(&backup.progress()))?,
            _ => return Err(StoreError::NotThere("lock on the file to be copied".to_owned())),
        }
    }
}

fn whole(progress: &Progress) -> usize {
    usize::try_from(progress.pagecount).unwrap_or(0)
}

fn done(progress: &Progress) -> usize {
    usize::try_from(progress.pagecount - progress.remaining).unwrap_or(0)
}
