//! What is reported before a meeting: ties, and what those who were asked to come have said.

use std::collections::BTreeSet;

use forum::{CaseNumber, SeatId};
use serde::{Deserialize, Serialize};

use super::{CallAnswer, KnownBefore, SeatToFill, whom_to_call};
use crate::{About, Absence, MeetingId, NewTie, PersonId, RaisedBy, Seating, Sitter, Ties};

/// A tie to a whole case that was reported before the meeting, so that a *vara* can be called in time. It is raised in the meeting
/// like any other.
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
        let sitter = match &tie.deputy {
            None => Sitter::Representative,
            Some(person) => Sitter::Deputy { person: Some(person.clone()) },
        };
        let (case, seat, why) = (tie.case, tie.seat.clone(), tie.why.clone());
        let tie = NewTie { case, seat, sitter, about: About::Case, raised_by: RaisedBy::Secretariat, why };
        // What does not stand among the seats of this meeting, or is reported twice, calls nobody.
        let _raised = raised.raise(seating, tie);
    }
    whom_to_call(seating, &raised, &known)
}
