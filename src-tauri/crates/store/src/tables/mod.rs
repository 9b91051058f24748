//! The tables, one file each: its SQL, its row, a handle that reads and a handle that writes.
//!
//! A write handle is only reached through [`Tables`], which only [`crate::MeetingFile::write`] hands out: there is no
//! way to change a row without a transaction and a journal entry.

mod adjustment;
mod ballot;
mod case_item;
mod consensus_tried;
mod decision;
mod draft;
mod frame_part;
mod meeting;
mod model;
mod need;
mod note;
mod overrides;
mod region;
mod scheme;
mod seat;
mod version;
mod vote;

pub(crate) mod bookkeeping;

use rusqlite::Connection;

pub use adjustment::{AdjustmentTable, Adjustments};
pub use ballot::BallotTable;
pub use case_item::{CaseTable, Cases};
pub use consensus_tried::{ConsensusTable, ConsensusTried, ConsensusTriedRecord};
pub use decision::{By, DecisionId, DecisionRecord, DecisionTable, Decisions};
pub use draft::{DraftTable, Drafts};
pub use frame_part::{FrameTable, Frames};
pub use meeting::{Meeting, MeetingTable, Meetings};
pub use model::{ModelTable, Models};
pub use need::{NeedTable, Needs};
pub use note::{NoteTable, Notes};
pub use overrides::{OverrideRecord, OverrideTable, Overrides};
pub use region::{RegionTable, Regions};
pub use scheme::{SchemeTable, Schemes};
pub use seat::{SeatTable, Seats};
pub use version::{VersionRecord, VersionTable, Versions};
pub use vote::{ClosedVote, NewVote, VoteEnd, VoteId, VoteRecord, VoteTable, Votes};

/// Declares the two handles of a table.
macro_rules! handles {
    ($read:ident, $write:ident, $what:literal) => {
        #[doc = concat!("Reads ", $what, ".")]
        pub struct $read<'c>(pub(crate) &'c rusqlite::Connection);

        #[doc = concat!("Writes ", $what, "; reads too.")]
        pub struct $write<'c>(pub(crate) $read<'c>);

        impl<'c> std::ops::Deref for $write<'c> {
            type Target = $read<'c>;
            fn deref(&self) -> &$read<'c> {
                &self.0
            }
        }
    };
}
pub(crate) use handles;

/// All SQL of the first format, parents before children.
pub(crate) const SQL: &[&str] = &[
    meeting::SQL,
    scheme::SQL,
    frame_part::SQL,
    region::SQL,
    model::SQL,
    need::SQL,
    note::SQL,
    seat::SQL,
    case_item::SQL,
    draft::SQL,
    adjustment::SQL,
    overrides::SQL,
    version::SQL,
    consensus_tried::SQL,
    vote::SQL,
    ballot::SQL,
    decision::SQL,
    bookkeeping::SQL,
];

/// Every table of the meeting, for writing, inside one transaction.
pub struct Tables<'c> {
    pub(crate) connection: &'c Connection,
}

macro_rules! table {
    ($name:ident, $read:ident, $write:ident, $what:literal) => {
        #[doc = $what]
        pub fn $name(&self) -> $write<'c> {
            $write($read(self.connection))
        }
    };
}

impl<'c> Tables<'c> {
    table!(meeting, MeetingTable, Meetings, "The one row about the meeting itself.");
    table!(schemes, SchemeTable, Schemes, "The schemes, in order.");
    table!(frames, FrameTable, Frames, "The frames and their parts.");
    table!(regions, RegionTable, Regions, "The regions, in order.");
    table!(model, ModelTable, Models, "The *tildelingsmodell*.");
    table!(needs, NeedTable, Needs, "The behovsmeldinger.");
    table!(notes, NoteTable, Notes, "Internal notes on needs.");
    table!(seats, SeatTable, Seats, "The seats, in order.");
    table!(cases, CaseTable, Cases, "The cases, in order.");
    table!(drafts, DraftTable, Drafts, "The drafts, by name.");
    table!(adjustments, AdjustmentTable, Adjustments, "Amounts that do not follow the rule, per draft.");
    table!(overrides, OverrideTable, Overrides, "Findings accepted with a reason, per draft.");
    table!(versions, VersionTable, Versions, "Frozen drafts.");
    table!(consensus_tried, ConsensusTable, ConsensusTried, "For which versions consensus was tried.");
    table!(votes, VoteTable, Votes, "Votes, open, closed and cancelled, with their ballots.");
    table!(decisions, DecisionTable, Decisions, "Decisions.");
}
