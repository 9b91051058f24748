//! What is reported before a meeting: ties, and what those who were asked to come have said.

use std::collections::BTreeSet;

use forum::{CaseNumber, SeatId};
use serde::{Deserialize, Serialize};

use super::{CallAnswer, KnownBefore, SeatToFill, whom_to_call};
use crate::{About, Absence, MeetingId, NewTie, PersonId, Proceedings, RaisedBy, Seating, Sitter, Ties};

/// A tie to a whole case that was reported before the meeting, so that a *vara* can be called in time. It is raised by itself when the
/// case is taken up, and treated like any other.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct ReportedTie {
    /// To which meeting.
    pub meeting: MeetingId,
    /// In which case.
    pub case: CaseNumber,
    /// Of which seat.
    pub seat: SeatId,
    /// Which *vara*; none of who holds the seat.
    #[serde(default)]
    pub deputy: Option<PersonId>,
    /// Why, in words.
    pub why: String,
}

impl ReportedTie {
    /// The tie as it is raised in the meeting.
    fn as_raised(&self) -> NewTie {
        let sitter = match &self.deputy {
            None => Sitter::Representative,
            Some(person) => Sitter::Deputy { person: Some(person.clone()) },
        };
        let (case, seat, why) = (self.case, self.seat.clone(), self.why.clone());
        NewTie { case, seat, sitter, about: About::Case, raised_by: RaisedBy::BeforeMeeting, why }
    }
}

/// What a *vara* who was asked to come to a meeting has said.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct CallAnswered {
    /// To which meeting.
    pub meeting: MeetingId,
    /// For which seat.
    pub seat: SeatId,
    /// Who was asked.
    pub person: PersonId,
    /// What was said.
    pub answer: CallAnswer,
}

/// The seats of a meeting that lack somebody, by what is reported to it: see [`whom_to_call`]. A report of a seat that is not of the
/// meeting counts for nothing.
pub fn whom_to_call_to(
    meeting: &MeetingId,
    seating: &Seating,
    absences: &[Absence],
    ties: &[ReportedTie],
    answers: &[CallAnswered],
) -> Vec<SeatToFill> {
    let mut known = KnownBefore::default();
    let absent = absences.iter().filter(|absence| absence.meeting == *meeting).map(|absence| absence.seat.clone());
    known.absent = absent.collect::<BTreeSet<_>>();
    for said in answers.iter().filter(|said| said.meeting == *meeting) {
        known.answers.entry(said.seat.clone()).or_default().insert(said.person.clone(), said.answer);
    }
    let mut raised = Ties::new();
    for tie in ties.iter().filter(|tie| tie.meeting == *meeting) {
        // What does not stand among the seats of this meeting, or is reported twice, calls nobody.
        let _raised = raised.raise(seating, tie.as_raised());
    }
    whom_to_call(seating, &raised, &known)
}

/// The ties of the case that is being treated which were reported to the meeting, concern who sits in the seat now, and have not been
/// raised: they are raised by themselves, to be treated. Whether anybody is *inhabil* is the body's to decide.
pub fn reported_and_due(meeting: &MeetingId, reported: &[ReportedTie], proceedings: &Proceedings) -> Vec<NewTie> {
    let Some(case) = proceedings.open_case().map(|case| case.number) else { return Vec::new() };
    let sits_now = |tie: &NewTie| {
        let entry = proceedings.seating().seat(&tie.seat);
        entry.is_some_and(|entry| proceedings.presence().sitting(entry, Some(case)).sitter() == Some(&tie.sitter))
    };
    let was_raised = |tie: &NewTie| {
        let same = |other: &NewTie| (&other.seat, &other.sitter, &other.about) == (&tie.seat, &tie.sitter, &tie.about);
        proceedings.ties().of_case(case).any(|other| same(&other.raised))
    };
    let of_case = reported.iter().filter(|tie| tie.meeting == *meeting && tie.case == case);
    of_case.map(ReportedTie::as_raised).filter(|tie| sits_now(tie) && !was_raised(tie)).collect()
}
