//! A meeting of the year: as it was planned, and as far as it has come.

use std::collections::BTreeMap;

use forum::{CaseNumber, Seat, SeatId};
use procedure::{
    AgendaEntry, BallotId, BodyId, ClosedMinutes, KeptVotes, Mark, PersonId, Proceedings, Receipt, Seating, Sitter,
    Speakers,
};
use store::{MeetingRecord, Words, YearContents};

use super::fold::fold;
use crate::command::{Refusal, RefusalCode};

/// A meeting.
#[derive(Clone, Debug)]
pub(crate) struct Held {
    /// As it is planned, and when it was opened and closed.
    pub record: MeetingRecord,
    /// Its agenda.
    pub agenda: Vec<AgendaEntry>,
    /// As far as it has come; why that cannot be said, when it cannot.
    pub proceedings: Result<Proceedings, Refusal>,
    /// The secretary's words.
    pub words: Words,
    /// The lists of speakers, by case.
    pub speakers: BTreeMap<CaseNumber, Speakers>,
    /// The ballots of the votes that were held in it by laptop, by vote.
    pub by_laptop: BTreeMap<u32, KeptVotes>,
    /// Its minutes, once they are closed, with what was corrected.
    pub closed: Option<ClosedMinutes>,
}

impl Held {
    pub(super) fn of(record: &MeetingRecord, year: &YearContents, seats: &[Seat]) -> Held {
        let id = &record.planned.id;
        let agenda = year.agendas.get(id).cloned().unwrap_or_default();
        let cases: Vec<CaseNumber> = agenda.iter().map(|entry| entry.case).collect();
        let acts = year.acts.get(id).map(Vec::as_slice).unwrap_or_default();
        let rules = match &record.opened {
            Some((_, rules)) => rules.clone(),
            None => rules_of(year, &record.planned.bodies),
        };
        let folded =
            seating(record, year, seats).and_then(|seating| fold(id, (seating, rules, &cases), acts, &year.votes));
        let closed = year.closed.get(id).map(|(minutes, corrections)| {
            let mut minutes = minutes.clone();
            for correction in corrections {
                // A correction that the minutes do not take is found by a check of the file.
                let _taken = minutes.correct(correction.case, &correction.text, correction.at);
            }
            minutes
        });
        let words = year.words.get(id).cloned().unwrap_or_default();
        let of_meeting = year.speakers.iter().filter(|((meeting, _), _)| meeting == id);
        let speakers = of_meeting.map(|((_, case), speakers)| (*case, speakers.clone())).collect();
        let by_laptop = by_laptop(record, year, folded.as_ref().ok());
        Held { record: record.clone(), agenda, proceedings: folded, words, speakers, by_laptop, closed }
    }

    /// It is planned and to come: neither opened, nor held without the program.
    pub fn waits(&self) -> bool {
        self.record.opened.is_none() && !self.record.planned.held_without
    }

    /// It is open or to come.
    pub fn is_ahead(&self) -> bool {
        self.is_open() || self.waits()
    }

    /// It was opened and is not closed.
    pub fn is_open(&self) -> bool {
        self.record.opened.is_some() && self.record.closed.is_none()
    }

    /// As far as it has come.
    pub fn proceedings(&self) -> Result<&Proceedings, Refusal> {
        self.proceedings.as_ref().map_err(Clone::clone)
    }

    /// The receipts of a vote that was held by laptop, in their own order.
    pub fn receipts(&self, vote: u32) -> Vec<Receipt> {
        let of = |ballot: &BallotId, mark: &Mark| Receipt::of(&self.record.planned.id, vote, ballot, mark);
        let mut receipts: Vec<Receipt> = match self.by_laptop.get(&vote) {
            Some(KeptVotes::Named { ballots }) => ballots.values().map(|own| of(&own.ballot, &own.choice)).collect(),
            Some(KeptVotes::Sealed { ballots, .. }) => ballots.iter().map(|(id, mark)| of(id, mark)).collect(),
            Some(KeptVotes::Hands { .. } | KeptVotes::Answers { .. } | KeptVotes::Ballots { .. }) | None => Vec::new(),
        };
        receipts.sort();
        receipts
    }

    /// The case that is being treated.
    pub fn open_case(&self) -> Result<CaseNumber, Refusal> {
        let open = self.proceedings()?.open_case().map(|case| case.number);
        open.ok_or_else(|| Refusal::new(RefusalCode::NoCaseOpen, "no case is being treated"))
    }

    /// Its record names the person: who held a seat when it was opened, or sat in one as *vara*.
    pub fn names_person(&self, person: &PersonId) -> bool {
        let Ok(held) = &self.proceedings else { return false };
        let sat = |period: &procedure::Period| match &period.sitter {
            Sitter::Representative => false,
            Sitter::Deputy { person: who } => who.as_ref() == Some(person),
        };
        self.record.opened.is_some()
            && (!held.seating().held_by(person).is_empty() || held.presence().periods().iter().any(sat))
    }

    /// Something was done in it that the seat stands in, or it is closed and the seat belonged to it.
    pub(super) fn knows_seat(&self, seat: &SeatId) -> bool {
        let belonged = self.record.closed.iter().flat_map(|(_, seats)| seats).any(|entry| entry.seat.id == *seat);
        let opened = self.record.opened.is_some();
        belonged || (opened && self.proceedings.as_ref().is_ok_and(|held| held.seating().seat(seat).is_some()))
    }
}

/// The ballots of the votes that have ended.
fn by_laptop(
    record: &MeetingRecord,
    year: &YearContents,
    proceedings: Option<&Proceedings>,
) -> BTreeMap<u32, KeptVotes> {
    let open = proceedings.and_then(Proceedings::open_vote).map(|vote| vote.opened().number());
    let of_meeting = year.votes.iter().filter(|((meeting, _), _)| *meeting == record.planned.id);
    let ended = of_meeting.filter(|((_, vote), kept)| Some(*vote) != open && kept.way().is_by_laptop());
    ended.map(|((_, vote), kept)| (*vote, kept.clone())).collect()
}

/// Who belongs to the meeting: as it was when it closed, else as it is written now.
fn seating(record: &MeetingRecord, year: &YearContents, seats: &[Seat]) -> Result<Seating, Refusal> {
    if let Some((_, seats)) = &record.closed {
        return Ok(Seating::new(seats.clone())?);
    }
    Ok(procedure::seating(seats, &year.holders, &year.bodies, &record.planned.bodies)?)
}

fn rules_of(year: &YearContents, bodies: &[BodyId]) -> procedure::MeetingRules {
    let first = year.bodies.iter().find(|body| bodies.first() == Some(&body.id));
    first.map(|body| body.rules.clone()).unwrap_or_default()
}
