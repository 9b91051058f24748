//! A change that is written but not yet committed: the meeting as it will be, read back from the open transaction, so that
//! what cannot stand is found while it can still be taken away without a trace.

use chrono::{DateTime, Utc};
use rusqlite::Connection;

use crate::StoreError;
use crate::contents::{self, Contents, Settled};
use crate::journal::Role;
use crate::undo::{History, Stack};
use crate::write::{Record, Standing};

/// The meeting as it will be when the change is committed. It can be read and nothing more: what is to be written has been.
pub struct Pending<'f> {
    connection: &'f Connection,
    after: &'f Standing,
    stack: &'f Stack,
    role: Role,
    label: Option<&'f serde_json::Value>,
}

impl<'f> Pending<'f> {
    /// Of rows and a journal entry that are written, before the commit. `stack` is as it was before them.
    pub(crate) fn of<B>(
        connection: &'f Connection,
        after: &'f Standing,
        stack: &'f Stack,
        record: &Record<'f, B>,
    ) -> Pending<'f> {
        Pending { connection, after, stack, role: record.role, label: record.label }
    }

    /// Everything the meeting will hold, read from the open transaction.
    pub fn contents(&self) -> Result<Contents, StoreError> {
        contents::read(self.connection)
    }

    /// The same, without what was done, voted and written in the meetings whose minutes are closed and that are named with how many
    /// corrections are known: the guards of the tables keep it as it was. The contents say which were left out.
    pub fn contents_beside(&self, settled: &Settled) -> Result<Contents, StoreError> {
        contents::read_beside(self.connection, settled)
    }

    /// The revision the change will be.
    pub fn revision(&self) -> u64 {
        self.after.head.revision
    }

    /// The journal's head after it, in hexadecimal (*kontrollkode*).
    pub fn head(&self) -> &str {
        &self.after.head.hash
    }

    /// When its entry was written.
    pub fn saved_at(&self) -> DateTime<Utc> {
        self.after.saved_at
    }

    /// What can be taken back and done again after it.
    pub fn history(&self) -> History {
        self.stack.history_after(self.role, self.label)
    }
}
