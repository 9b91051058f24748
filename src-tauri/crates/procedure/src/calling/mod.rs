//! Whom to call before the meeting: *forfall* and ties that are known in time, seat by seat, with the *vara* whose turn it is (R119,
//! OUTSIDE 4: a deputy should be called).

mod reported;

use std::collections::{BTreeMap, BTreeSet};

use forum::{CaseNumber, SeatId};
use serde::{Deserialize, Serialize};

use crate::{About, HeldBy, PersonId, Seating, Sitter, TieOutcome, Ties};

pub use reported::{CallAnswered, ReportedTie, reported_and_due, whom_to_call_to};

/// What a *vara* who was asked has said.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum CallAnswer {
    /// Is asked, and has not answered.
    Asked,
    /// Comes.
    Comes,
    /// Cannot.
    Declines,
}

/// What is known before the meeting.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct KnownBefore {
    /// Seats whose representative has sent *forfall* for the whole meeting.
    pub absent: BTreeSet<SeatId>,
    /// What those who were asked have said, by seat.
    pub answers: BTreeMap<SeatId, BTreeMap<PersonId, CallAnswer>>,
}

/// For what a seat lacks somebody.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(tag = "lacks", rename_all = "kebab-case")]
pub enum Lacks {
    /// The whole meeting.
    Meeting,
    /// These cases, in which its representative is, or may be, *inhabil*.
    Cases {
        /// Which.
        cases: Vec<CaseNumber>,
    },
}

/// What is to be done about it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(tag = "call", rename_all = "kebab-case")]
pub enum Call {
    /// This *vara* comes.
    Covered {
        /// Who.
        by: PersonId,
    },
    /// This one is asked, and has not answered.
    Waits {
        /// For whom.
        person: PersonId,
    },
    /// This one is next.
    Ask {
        /// Whom.
        person: PersonId,
    },
    /// The seat has no *vara* left to ask.
    NobodyLeft,
}

/// A seat that lacks somebody, and what is to be done about it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct SeatToFill {
    /// Which seat.
    pub seat: SeatId,
    /// For what.
    pub lacks: Lacks,
    /// What to do.
    pub call: Call,
}

/// The seats with a vote that lack somebody, in the forum's order.
///
/// A tie counts from when it is raised until it is found to be nothing, so that a *vara* can be called before the meeting decides it.
/// A tie in a single line calls nobody: the representative is out of that line only. A *vara* who is tied in a case is not asked for
/// it, and one person is not asked for two seats of a body.
pub fn whom_to_call(seating: &Seating, ties: &Ties, known: &KnownBefore) -> Vec<SeatToFill> {
    let mut taken: BTreeSet<(&crate::BodyId, &PersonId)> = BTreeSet::new();
    let mut to_fill = Vec::new();
    for entry in seating.voting(None) {
        let seat = &entry.seat.id;
        let is_away = known.absent.contains(seat) || entry.held_by == HeldBy::Nobody;
        let tied = tied_in(ties, seat, &Sitter::Representative);
        let lacks = match (is_away, tied.is_empty()) {
            (true, _) => Lacks::Meeting,
            (false, false) => Lacks::Cases { cases: tied },
            (false, true) => continue,
        };
        let no_answers = BTreeMap::new();
        let answers = known.answers.get(seat).unwrap_or(&no_answers);
        let may_sit = |person: &&PersonId| {
            let out_of = tied_in(ties, seat, &Sitter::Deputy { person: Some((*person).clone()) });
            let is_out = match &lacks {
                Lacks::Meeting => false,
                Lacks::Cases { cases } => cases.iter().any(|case| out_of.contains(case)),
            };
            !is_out && !taken.contains(&(&entry.body, *person))
        };
        let person = entry.deputies.iter().filter(may_sit).find(|person| match answers.get(*person) {
            None | Some(CallAnswer::Asked | CallAnswer::Comes) => true,
            Some(CallAnswer::Declines) => false,
        });
        let call = match (person, person.and_then(|person| answers.get(person))) {
            (None, _) => Call::NobodyLeft,
            (Some(by), Some(CallAnswer::Comes)) => Call::Covered { by: by.clone() },
            (Some(person), Some(CallAnswer::Asked)) => Call::Waits { person: person.clone() },
            (Some(person), None | Some(CallAnswer::Declines)) => Call::Ask { person: person.clone() },
        };
        taken.extend(person.map(|person| (&entry.body, person)));
        to_fill.push(SeatToFill { seat: seat.clone(), lacks, call });
    }
    to_fill
}

/// The cases in which who sits in the seat is tied as a whole, or may be.
fn tied_in(ties: &Ties, seat: &SeatId, sitter: &Sitter) -> Vec<CaseNumber> {
    let may_be = |outcome: Option<TieOutcome>| match outcome {
        None | Some(TieOutcome::Inhabil) => true,
        Some(TieOutcome::Habil | TieOutcome::Withdrawn) => false,
    };
    let mut cases: Vec<CaseNumber> = Vec::new();
    for tie in ties.all() {
        let raised = &tie.raised;
        let is_theirs = raised.seat == *seat && raised.sitter == *sitter && raised.about == About::Case;
        let stands = may_be(tie.decision.as_ref().map(|decision| decision.outcome));
        if is_theirs && stands && !cases.contains(&raised.case) {
            cases.push(raised.case);
        }
    }
    cases
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]

    use super::*;
    use crate::testing::{case, member, seat};
    use crate::{NewTie, RaisedBy, SeatInMeeting};

    fn person(id: &str) -> PersonId {
        PersonId::new(id)
    }

    fn with_deputies(id: &str, deputies: &[&str]) -> SeatInMeeting {
        SeatInMeeting { deputies: deputies.iter().map(|id| person(id)).collect(), ..member(id) }
    }

    fn tie(id: &str, sitter: Sitter, about: About) -> NewTie {
        let raised_by = RaisedBy::Secretariat;
        NewTie { case: case("23/24"), seat: seat(id), sitter, about, raised_by, why: "eier".into() }
    }

    #[test]
    fn each_seat_is_told_with_what_it_lacks_and_whose_turn_it_is() {
        let vacant = SeatInMeeting { held_by: HeldBy::Nobody, ..with_deputies("v", &[]) };
        let forum = Seating::new(vec![
            with_deputies("a", &["p1", "p2"]),
            with_deputies("b", &["p1", "p3"]),
            with_deputies("c", &["p4", "p5"]),
            with_deputies("d", &["p6"]),
            vacant,
        ])
        .unwrap();
        let mut ties = Ties::new();
        ties.raise(&forum, tie("c", Sitter::Representative, About::Case)).unwrap();
        ties.raise(&forum, tie("c", Sitter::Deputy { person: Some(person("p4")) }, About::Case)).unwrap();
        let line = About::Line { need: crate::testing::line("dekom-1") };
        ties.raise(&forum, tie("d", Sitter::Representative, line)).unwrap();
        let mut known = KnownBefore { absent: ["a", "b"].map(seat).into(), ..KnownBefore::default() };
        let told = |known: &KnownBefore| -> Vec<(String, Call)> {
            whom_to_call(&forum, &ties, known).into_iter().map(|fill| (fill.seat.to_string(), fill.call)).collect()
        };
        let ask = |id: &str, whom: &str| (id.to_owned(), Call::Ask { person: person(whom) });
        let none = ("v".to_owned(), Call::NobodyLeft);
        let first = [ask("a", "p1"), ask("b", "p3"), ask("c", "p5"), none.clone()];
        assert_eq!(told(&known), first, "p1 is asked once, p4 is tied too, and a line calls nobody");
        known.answers.insert(seat("a"), [(person("p1"), CallAnswer::Declines)].into());
        known.answers.insert(seat("b"), [(person("p1"), CallAnswer::Comes)].into());
        known.answers.insert(seat("c"), [(person("p5"), CallAnswer::Asked)].into());
        let covered = ("b".to_owned(), Call::Covered { by: person("p1") });
        let waits = ("c".to_owned(), Call::Waits { person: person("p5") });
        assert_eq!(told(&known), [ask("a", "p2"), covered, waits, none]);
        let lacks: Vec<Lacks> = whom_to_call(&forum, &ties, &known).into_iter().map(|fill| fill.lacks).collect();
        let cases = vec![case("23/24")];
        assert_eq!(lacks, [Lacks::Meeting, Lacks::Meeting, Lacks::Cases { cases }, Lacks::Meeting]);
    }
}
