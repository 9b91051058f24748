//! What the minutes on paper are made of: the record and the words that stand in the file, and what they are called.

use std::collections::{BTreeMap, BTreeSet};

use allocation::SetAsideAmount;
use chrono::NaiveDate;
use forum::{CaseKind, CaseNumber, Kroner, SeatId};
use procedure::{ClosedMinutes, Minutes, ProposalId, TextBlock};

use crate::{MeetingHead, Names};

/// Everything the minutes say.
#[derive(Clone, Debug)]
pub struct MinutesPaper<'a> {
    /// Which bodies met, when, where and how.
    pub head: MeetingHead<'a>,
    /// What seats, people, cases and lines are called; its seats, in their order, are the attendance.
    pub names: &'a Names,
    /// The seats that had reported *forfall*.
    pub forfall: &'a BTreeSet<SeatId>,
    /// The agenda, in its order.
    pub agenda: Vec<CaseOnPaper<'a>>,
    /// What happened, and whether it is closed.
    pub record: MinutesRecord<'a>,
    /// The journal's head in hexadecimal (*kontrollkode*).
    pub code: &'a str,
    /// The day it is printed.
    pub printed_at: NaiveDate,
}

/// The record of the meeting, and the secretary's words beside it.
#[derive(Clone, Copy, Debug)]
pub enum MinutesRecord<'a> {
    /// Not closed: the paper is «Utkast til protokoll», on every page.
    Draft {
        /// As far as the meeting has come: `Minutes::of(&proceedings)`.
        minutes: &'a Minutes,
        /// The secretary's words, case by case.
        words: &'a BTreeMap<CaseNumber, Vec<TextBlock>>,
    },
    /// Closed: as they were closed, with what was corrected afterwards.
    Closed {
        /// The closed minutes.
        minutes: &'a ClosedMinutes,
        /// The day of the meeting that approves them, when that is how they are approved and the day is known.
        approved_on: Option<NaiveDate>,
    },
}

impl<'a> MinutesRecord<'a> {
    /// What the program knows.
    pub fn minutes(self) -> &'a Minutes {
        match self {
            MinutesRecord::Draft { minutes, .. } => minutes,
            MinutesRecord::Closed { minutes, .. } => minutes.minutes(),
        }
    }

    /// The secretary's words about a case; none is empty.
    pub fn words(self, case: CaseNumber) -> &'a [TextBlock] {
        let words = match self {
            MinutesRecord::Draft { words, .. } => words,
            MinutesRecord::Closed { minutes, .. } => minutes.words(),
        };
        words.get(&case).map(Vec::as_slice).unwrap_or_default()
    }
}

/// A case of the agenda.
#[derive(Clone, Debug)]
pub struct CaseOnPaper<'a> {
    /// Its number.
    pub number: CaseNumber,
    /// Its title.
    pub title: &'a str,
    /// Its kind.
    pub kind: CaseKind,
    /// How it was planned to be worked on, in a process item (R130).
    pub method: Option<&'a str>,
    /// The questions that were to be talked about.
    pub questions: Vec<&'a str>,
    /// *Forslag til vedtak*, as it stood in the notice.
    pub proposed_decision: Option<&'a str>,
    /// What is set aside by it (R19).
    pub set_asides: Vec<SetAsideOnPaper<'a>>,
    /// Guests in the case, as they are named there.
    pub guests: Vec<&'a str>,
    /// Versions of a table that were put forward in it.
    pub versions: Vec<VersionOnPaper<'a>>,
    /// What follows from it.
    pub follow_up: Option<FollowUp<'a>>,
}

/// A part of a frame that a case sets aside, as it stands in the working draft.
#[derive(Clone, Copy, Debug)]
pub struct SetAsideOnPaper<'a> {
    /// What its scheme is called.
    pub scheme: &'a forum::Names,
    /// How much, of what, and for what.
    pub kept: &'a SetAsideAmount,
}

/// A frozen version of an allocation that was a proposal in a case.
#[derive(Clone, Debug)]
pub struct VersionOnPaper<'a> {
    /// The proposal that it is.
    pub proposal: ProposalId,
    /// The draft's name: «Utkast A».
    pub draft: &'a str,
    /// Its hash in hexadecimal.
    pub version: &'a str,
    /// What it gives together.
    pub total: Kroner,
    /// It was decided, and another was decided in its place afterwards.
    pub replaced: bool,
}

/// Who follows a decision up, and by when (R131).
#[derive(Clone, Debug)]
pub struct FollowUp<'a> {
    /// Who.
    pub responsible: &'a str,
    /// By when, if a day is set.
    pub due: Option<NaiveDate>,
}
