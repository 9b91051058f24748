//! The tables, one file each: its SQL, its row, a handle that reads and a handle that writes.
//!
//! A write handle is only reached through [`Tables`], which only [`crate::MeetingFile::write`] hands out: there is no
//! way to change a row without a transaction and a journal entry.

mod act;
mod adjustment;
mod agenda;
mod application;
mod assessment;
mod attachment;
mod ballot;
pub(crate) mod ballot_box;
mod body;
mod body_meeting;
mod calling;
mod case_item;
mod case_plan;
mod case_proposal;
mod commitment;
mod composition;
mod consensus_tried;
pub(crate) mod contact;
mod decision;
mod draft;
mod draft_frame;
mod files;
mod frame_part;
mod group_adjustment;
mod import_form;
mod kept_file;
mod kept_version;
pub(crate) mod laptop_vote;
mod list_row;
mod meeting;
mod milestone;
mod minutes;
mod model;
mod named_base;
mod need;
mod note;
pub(crate) mod open_mark;
mod overrides;
mod participant;
mod person;
mod region;
mod scheme;
mod seat;
mod seat_message;
mod so_far;
mod stage_amount;
mod unspent_funds;
mod version;
mod vote;
mod working_draft;

pub(crate) mod bookkeeping;

use rusqlite::Connection;

pub use act::{ActRecord, ActTable, Acts};
pub use adjustment::{AdjustmentTable, Adjustments};
pub use agenda::{AgendaTable, Agendas};
pub use application::{ApplicationTable, Applications};
pub use assessment::{AssessmentTable, Assessments};
pub use attachment::{AttachmentTable, Attachments};
pub use ballot::BallotTable;
pub use body::{Bodies, BodyTable};
pub use body_meeting::{BodyMeetingTable, BodyMeetings, MeetingRecord};
pub use calling::{Calling, CallingTable};
pub use case_item::{CaseTable, Cases};
pub use case_plan::{CasePlanTable, CasePlans};
pub use case_proposal::{CaseProposalTable, CaseProposals};
pub use commitment::{CommitmentTable, Commitments};
pub use composition::{CompositionTable, Compositions};
pub use consensus_tried::{ConsensusTable, ConsensusTried, ConsensusTriedRecord};
pub use decision::{By, DecisionId, DecisionRecord, DecisionTable, Decisions};
pub use draft::{DraftTable, Drafts};
pub use draft_frame::{WhatIfTable, WhatIfs};
pub use files::Files;
pub(crate) use files::{altered as altered_files, bytes as bytes_of_file};
pub use frame_part::{FrameTable, Frames};
pub use import_form::{FormTable, Forms, ImportForm};
pub use kept_file::{KeptFileTable, KeptFiles};
pub use kept_version::{KeptVersion, KeptVersionTable, KeptVersions};
pub use list_row::{ListRowTable, ListRows};
pub use meeting::{Meeting, MeetingTable, Meetings};
pub use milestone::{MilestoneTable, Milestones};
pub use minutes::{MinutesOf, MinutesTable, Words};
pub use model::{ModelTable, Models};
pub use named_base::{BaseTable, Bases};
pub use need::{NeedTable, Needs};
pub use note::{NoteTable, Notes};
pub use overrides::{OverrideRecord, OverrideTable, Overrides};
pub use participant::{ParticipantTable, Participants};
pub use person::{HolderTable, Holders, People, PersonTable};
pub use region::{RegionTable, Regions};
pub use scheme::{SchemeTable, Schemes};
pub use seat::{SeatTable, Seats};
pub use seat_message::{MessageTable, Messages};
pub(crate) use so_far::SINCE as SO_FAR_SINCE;
pub use so_far::{CountEntered, SoFar};
pub use stage_amount::{StageTable, Stages};
pub use unspent_funds::{Unspent, UnspentTable};
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

/// What the second format adds, parents before children.
pub(crate) const SQL_2: &[&str] = &[
    need::SQL_2,
    overrides::SQL_2,
    participant::SQL,
    commitment::SQL,
    unspent_funds::SQL,
    named_base::SQL,
    application::SQL,
    assessment::SQL,
    stage_amount::SQL,
    group_adjustment::SQL,
    draft_frame::SQL,
    working_draft::SQL,
];

/// What the third format adds.
pub(crate) const SQL_3: &[&str] = &[commitment::SQL_3, stage_amount::SQL_3];

/// What the fourth format adds, parents before children.
pub(crate) const SQL_4: &[&str] = &[meeting::SQL_4, decision::SQL_4, so_far::SQL, import_form::SQL];

/// What the fifth format adds, parents before children: bodies, the meetings of the year, what was done in them.
pub(crate) const SQL_5: &[&str] = &[
    body::SQL,
    body_meeting::SQL,
    agenda::SQL,
    person::SQL,
    attachment::SQL,
    act::SQL,
    minutes::SQL,
    minutes::SPEAKERS_SQL,
    decision::SQL_5,
];

/// What the sixth format adds: the ballots of laptops, what seats lay before the leader, and what leads up to a meeting.
pub(crate) const SQL_6: &[&str] = &[
    body_meeting::SQL_6,
    ballot_box::SQL,
    laptop_vote::SQL,
    seat_message::SQL,
    case_plan::SQL,
    case_proposal::SQL,
    composition::SQL,
    calling::SQL,
    kept_version::SQL,
];

/// What the seventh format adds: the *årshjul* and the lists of the year with their files; contact data where no journal and no undo
/// tells of it.
pub(crate) const SQL_7: &[&str] = &[milestone::SQL, list_row::SQL, contact::SQL];

/// The eighth format adds no table: what undo kept of the people is gone from it, and a tie may have been reported before the meeting.
pub(crate) const SQL_8: &[&str] = &[];

/// What the ninth format adds: files that are kept with behovsmeldinger and meetings, and the day an attachment was taken in. Ballots of
/// an election may come from laptops, which a program of the eighth cannot read.
pub(crate) const SQL_9: &[&str] = &[kept_file::SQL, attachment::SQL_9];

/// What the tenth format adds: where the file is open.
pub(crate) const SQL_10: &[&str] = &[open_mark::SQL];

/// What the eleventh format changes: a version may be decided once more after its decision was set aside.
pub(crate) const SQL_11: &[&str] = &[decision::SQL_11];

/// What the twelfth format adds: that a meeting was held without the program, and who held a seat before. A seat may propose a case, which a program of the
/// eleventh cannot read.
pub(crate) const SQL_12: &[&str] = &[body_meeting::SQL_12, person::SQL_12];

/// What the thirteenth format adds: which *ordninger* a body decides, and who leads it. What bodies decide of a draft, and the actions of a vedtak, are
/// written in ways which a program of the twelfth cannot read.
pub(crate) const SQL_13: &[&str] = &[body::SQL_13];

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
    table!(drafts, DraftTable, Drafts, "The drafts, by name, and which is at work.");
    table!(adjustments, AdjustmentTable, Adjustments, "Amounts that do not follow the rule, per draft.");
    table!(overrides, OverrideTable, Overrides, "Findings accepted with a reason, per draft.");
    table!(versions, VersionTable, Versions, "Frozen drafts.");
    table!(consensus_tried, ConsensusTable, ConsensusTried, "For which versions consensus was tried.");
    table!(votes, VoteTable, Votes, "Votes, open, closed and cancelled, with their ballots.");
    table!(participants, ParticipantTable, Participants, "Networks and owners that pots are made for.");
    table!(commitments, CommitmentTable, Commitments, "Promises of money for later years; they are only added to.");
    table!(unspent, UnspentTable, Unspent, "Money from earlier years that was not spent.");
    table!(bases, BaseTable, Bases, "The named bases that bound shares of later years are shown of.");
    table!(applications, ApplicationTable, Applications, "*Søknader* to the 30 % part.");
    table!(assessments, AssessmentTable, Assessments, "How needs were assessed against the criteria.");
    table!(stages, StageTable, Stages, "What needs carry on their way: place, amount and comment by stage.");
    table!(what_ifs, WhatIfTable, WhatIfs, "The frames a draft reckons with in place of those allotted.");
    table!(import_forms, FormTable, Forms, "What was answered when workbooks were imported.");
    table!(bodies, BodyTable, Bodies, "The bodies that meet, in order.");
    table!(people, PersonTable, People, "The people in the seats.");
    table!(holders, HolderTable, Holders, "Who holds which seat.");
    table!(meetings, BodyMeetingTable, BodyMeetings, "The meetings of the year, and *forfall*.");
    table!(agendas, AgendaTable, Agendas, "The agendas, and what is written of cases.");
    table!(acts, ActTable, Acts, "What was done in the meetings, and the votes given.");
    table!(messages, MessageTable, Messages, "What seats have laid before the leader.");
    table!(minutes, MinutesTable, MinutesOf, "The minutes.");
    table!(attachments, AttachmentTable, Attachments, "What is attached to cases.");
    table!(case_plans, CasePlanTable, CasePlans, "How cases are planned to be treated.");
    table!(case_proposals, CaseProposalTable, CaseProposals, "The inbox of proposed cases.");
    table!(compositions, CompositionTable, Compositions, "Who bodies must have seats for.");
    table!(calling, CallingTable, Calling, "What is reported before meetings.");
    table!(milestones, MilestoneTable, Milestones, "The steps of the *årshjul*.");
    table!(list_rows, ListRowTable, ListRows, "The rows of the year's lists, and their files.");
    table!(kept_versions, KeptVersionTable, KeptVersions, "The versions of the innstilling on its way.");
    table!(decisions, DecisionTable, Decisions, "Decisions.");

    /// The files that are kept, whatever they are kept with.
    pub fn files(&self) -> Files<'c> {
        Files(self.connection)
    }
}
