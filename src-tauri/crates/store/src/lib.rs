//! The meeting file: one SQLite database that keeps what it was told, also when the power goes.
//!
//! It knows rows, the journal, undo, copies and verification. It knows no rules of money or voting, no clock (time comes
//! in as an argument), no window and no network. `meeting` decides what is written; this crate sees to that all of it is
//! written or nothing.

mod access;
mod backing_up;
mod bringing_up;
mod canonical;
mod changeset;
mod content_hash;
mod contents;
mod copying;
mod disk;
mod entries;
mod error;
mod file;
mod holder;
mod identify;
mod journal;
mod making;
mod opening;
mod pending;
mod pragmas;
mod references;
mod restoring;
mod review;
mod row_changes;
mod schema;
mod setup;
pub mod system;
pub mod tables;
mod undo;
mod value;
mod verify;
mod write;

#[cfg(test)]
extern crate self as store;
#[cfg(test)]
mod guards;
#[cfg(test)]
#[path = "../tests/common/mod.rs"]
mod sample;

pub use access::Access;
pub use backing_up::{BackupInfo, Snapshot, backup_path, earlier_backup_path};
pub use canonical::canonical;
pub use contents::{Contents, DraftRecord, Settled, YearContents};
pub use disk::says_full;
pub use entries::{EntryRole, JournalEntry};
pub use error::{OpenError, StoreError, Warning};
pub use file::MeetingFile;
pub use holder::Holder;
pub use journal::Entry;
pub use opening::{contents_of_damaged, copied_while_open};
pub use pending::Pending;
pub use restoring::{Restored, set_aside_and_restore};
pub use review::{Origin, ReviewFile};
pub use row_changes::{Cells, RowChange};
pub use schema::{APPLICATION_ID, FORMAT};
pub use setup::{Setup, YearPlan};
pub use tables::{
    ActRecord, By, ClosedVote, ConsensusTriedRecord, CountEntered, DecisionId, DecisionRecord, ImportForm, KeptVersion,
    Meeting, MeetingRecord, NewVote, OverrideRecord, SoFar, Tables, VersionRecord, VoteEnd, VoteId, VoteRecord, Words,
};
pub use undo::{History, Undoable};
pub use verify::{Problem, ProblemCode};
pub use write::Committed;

/// The version of this program, written into the files it makes.
pub const PROGRAM_VERSION: &str = env!("CARGO_PKG_VERSION");

/// A moment as the file keeps it: cut to the millisecond. Use it for what is shown, so that it is the same after the
/// file is opened again.
pub fn to_millis(at: chrono::DateTime<chrono::Utc>) -> chrono::DateTime<chrono::Utc> {
    chrono::DateTime::from_timestamp_millis(at.timestamp_millis()).unwrap_or(at)
}
