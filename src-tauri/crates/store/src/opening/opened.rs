//! A file that has been opened, and what was found.

use rusqlite::Connection;

use crate::access::Access;
use crate::undo::Stack;
use crate::write::Standing;
use crate::{StoreError, Warning, journal};

/// A verified file.
#[derive(Debug)]
pub(crate) struct Opened {
    /// To the file, or to its copy in memory.
    pub(crate) connection: Connection,
    pub(crate) access: Access,
    pub(crate) standing: Standing,
    /// Empty when nothing may be written.
    pub(crate) stack: Stack,
    /// The hash of the first journal entry: which file this is.
    pub(crate) identity: String,
    pub(crate) warnings: Vec<Warning>,
}

impl Opened {
    /// Of a file that was verified.
    pub(crate) fn of(connection: Connection, access: Access) -> Result<Opened, StoreError> {
        let identity = journal::identity(&connection)?;
        let standing = Standing::read(&connection)?;
        let stack = match access {
            Access::Write => Stack::read(&connection)?,
            Access::Look => Stack::default(),
        };
        Ok(Opened { connection, access, standing, stack, identity, warnings: Vec::new() })
    }
}
