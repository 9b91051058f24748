//! One entry of the record, told.

use chrono::{DateTime, Utc};
use forum::{CaseNumber, SeatId};
use procedure::{
    CandidateId, CaseMinutes, CaseStatus, Happened, Minutes, RecordEntry, Statement, StatementKind, Tie, TieId,
    VoteOpened,
};

use super::Names;
use super::words::{clock, quoted};
use crate::Texts;

/// The words of one meeting: its record, its names, and a language.
#[derive(Clone, Copy)]
pub struct MeetingWords<'a> {
    pub(super) minutes: &'a Minutes,
    pub(super) names: &'a Names,
    pub(super) texts: &'a Texts,
}

impl<'a> MeetingWords<'a> {
    /// The words of this record. While the meeting goes it is `Minutes::of(&proceedings)`.
    pub fn new(minutes: &'a Minutes, names: &'a Names, texts: &'a Texts) -> MeetingWords<'a> {
        MeetingWords { minutes, names, texts }
    }

    /// What happened, a sentence or a few; never none.
    pub fn happened(&self, entry: &RecordEntry) -> Vec<String> {
        let at = entry.at;
        match &entry.what {
            Happened::CaseOpened { led_by: None } => vec![self.timed("told-case-opened", at)],
            Happened::CaseOpened { led_by: Some(seat) } => vec![self.of_seat("told-case-opened-led", seat, at)],
            Happened::CaseLed { by } => vec![self.of_seat("told-case-led", by, at)],
            Happened::CaseClosed { status } => vec![self.timed(closed_as(*status), at)],
            Happened::Moved { seat, what } => vec![self.moved(seat, what, at)],
            Happened::TieRaised { tie } => vec![self.tie_raised(*tie, entry.case)],
            Happened::TieWithdrawn { tie } => vec![self.tie_withdrawn(*tie, entry.case)],
            Happened::TiesTreated { ties, treatment, deciders, source } => {
                self.ties_treated(ties, treatment, deciders, source)
            }
            Happened::TieFoundAfterwards { number, seat, why, found } => {
                self.found_afterwards(*number, seat, why, found)
            }
            Happened::Proposed { proposed } => vec![self.proposed(proposed, entry.case)],
            Happened::ConsensusTried => vec![self.texts.get("told-consensus-tried", &[])],
            Happened::Agreed { consensus } => self.agreed(consensus),
            Happened::VoteHeld { vote } => self.vote(vote).sentences(),
            Happened::VoteBrokenOff { vote } => vec![self.broken_off(vote)],
            Happened::Said { statement } => vec![self.said(statement)],
            Happened::ElectionOpened { rule, candidates } => vec![self.election_opened(*rule, candidates, at)],
            Happened::BallotOpened { entitled } => vec![self.ballot_opened(*entitled, at)],
            Happened::BallotCounted { counted, told, by_laptop } => {
                let taken = by_laptop.iter().flat_map(|taken| self.ballot_taken(taken));
                taken.chain(self.ballot_counted(counted, told)).collect()
            }
            Happened::BallotBrokenOff { number, why } => vec![self.ballot_broken_off(*number, why, at)],
            Happened::LotDrawn { lot } => vec![self.lot_drawn(lot)],
            Happened::MeetingClosed => vec![self.timed("told-meeting-closed", at)],
        }
    }

    /// That times after a moment are to be read with care; none when the clock was never set back.
    pub fn clock_set_back(&self) -> Option<String> {
        self.minutes.clock_set_back.map(|at| self.timed("told-clock-set-back", at))
    }

    /// A seat as sentences name it.
    pub fn seat(&self, id: &SeatId) -> String {
        self.names.seat(id)
    }

    /// Candidates in a row.
    pub(crate) fn candidates(&self, candidates: &[CandidateId]) -> String {
        self.names.candidates_listed(candidates, self.texts)
    }

    fn said(&self, statement: &Statement) -> String {
        let key = match statement.kind {
            StatementKind::Dissent => "told-dissent",
            StatementKind::Addition => "told-addition",
        };
        self.texts.get(key, &[("seat", &self.names.seat(&statement.seat)), ("text", quoted(&statement.text))])
    }

    pub(super) fn timed(&self, key: &str, at: DateTime<Utc>) -> String {
        self.texts.get(key, &[("time", &clock(at, self.texts))])
    }

    pub(super) fn of_seat(&self, key: &str, seat: &SeatId, at: DateTime<Utc>) -> String {
        self.texts.get(key, &[("seat", &self.names.seat(seat)), ("time", &clock(at, self.texts))])
    }

    pub(super) fn case(&self, number: Option<CaseNumber>) -> Option<&'a CaseMinutes> {
        self.minutes.cases.iter().find(|case| Some(case.number) == number)
    }

    /// What a vote of the meeting was opened with.
    pub(super) fn opened(&self, number: u32) -> Option<&'a VoteOpened> {
        let entries = self.minutes.cases.iter().flat_map(|case| &case.entries);
        let mut held = entries.filter_map(|entry| entry.what.held());
        held.find(|vote| vote.opened.number == number).map(|vote| &vote.opened)
    }

    /// What the vote was opened with whose tie was found out afterwards; none of anything else.
    pub(crate) fn vote_found_out(&self, what: &Happened) -> Option<&'a VoteOpened> {
        if let Happened::TieFoundAfterwards { number, .. } = what { self.opened(*number) } else { None }
    }

    /// A tie, wherever in the meeting it was raised.
    pub(crate) fn tie(&self, id: TieId) -> Option<&'a Tie> {
        self.minutes.cases.iter().flat_map(|case| &case.ties).find(|tie| tie.id == id)
    }
}

fn closed_as(status: CaseStatus) -> &'static str {
    match status {
        CaseStatus::Treated => "told-case-treated",
        CaseStatus::PutOff => "told-case-put-off",
        CaseStatus::Withdrawn => "told-case-withdrawn",
        CaseStatus::Waiting | CaseStatus::Open => "told-case-not-treated",
    }
}
