//! What is written down reads back the same: acts for the journal, the record, closed minutes.
#![allow(missing_docs, clippy::unwrap_used)]

use chrono::{DateTime, Utc};
use forum::vote::{Choice, Count};
use forum::{CaseNumber, Seat, SeatGroup, SeatId, SeatRole};
use procedure::{
    About, Act, Approval, BodyId, CaseStatus, ClosedMinutes, HeldBy, HowDecided, JointVote, MajorityRule, MeetingRules,
    MoveKind, NewTie, PersonId, Proceedings, ProposalId, RaisedBy, Reach, SeatInMeeting, Seating, Share, Sitter,
    StatementKind, Stays, TieId, TieOutcome, Treatment, TreatmentOf, VoteQuestion, Way, WhyOut, blocks,
};
use serde::Serialize;
use serde::de::DeserializeOwned;

fn reads_back<T: Serialize + DeserializeOwned + PartialEq + std::fmt::Debug>(value: &T) -> String {
    let text = serde_json::to_string(value).unwrap();
    assert_eq!(&serde_json::from_str::<T>(&text).unwrap(), value, "{text}");
    text
}

fn seat(id: &str) -> SeatId {
    SeatId::new(id)
}

fn seating() -> Seating {
    let seats = ["a", "b", "c"].map(|id| SeatInMeeting {
        seat: Seat {
            id: seat(id),
            group: SeatGroup::Member("UH".into()),
            organisation: id.to_uppercase(),
            region: None,
            role: SeatRole::Representative,
            has_vote: true,
        },
        body: BodyId::new("forum"),
        held_by: HeldBy::Unnamed,
        deputies: vec![PersonId::new(format!("vara-{id}"))],
    });
    Seating::new(seats.to_vec()).unwrap()
}

/// A case with a tie, a vara, a vote for and against, a vote between two, a recount, a dissent.
fn acts(case: CaseNumber) -> Vec<Act> {
    let moves = |id: &str, what| Act::Move { seat: seat(id), what };
    let proposal = |id: &str| ProposalId::new(id);
    let tie = NewTie {
        case,
        seat: seat("a"),
        sitter: Sitter::Representative,
        about: About::Case,
        raised_by: RaisedBy::Seat { seat: seat("b") },
        why: "eier".into(),
    };
    let of = TreatmentOf::WholeCase { group: Some(SeatGroup::Member("UH".into())) };
    let taken = HowDecided::Counted { count: Count { yes: 2, no: 0, blank: 0 } };
    let rule = MajorityRule { share: Share::TWO_THIRDS, ..MajorityRule::SIMPLE };
    let vote = |question, way, rule| Act::OpenVote { question, lines: vec![], body: None, way, rule, repeats: None };
    let two = VoteQuestion::Two { first: proposal("A"), second: proposal("B") };
    vec![
        moves("a", MoveKind::Arrives),
        moves("b", MoveKind::Arrives),
        moves("c", MoveKind::DeputyIn { deputy: Some(PersonId::new("vara-c")), stays: Stays::Meeting }),
        Act::OpenCase { case, led_by: Some(seat("b")), joint: JointVote::default() },
        Act::RaiseTie { tie },
        Act::TreatTies { body: None, treatment: Treatment { of, outcome: TieOutcome::Inhabil, taken } },
        moves("a", MoveKind::StepsOut { why: WhyOut::Inhabil }),
        Act::Propose { proposal: proposal("A"), by: Some(seat("b")), text: "Innstilling".into(), remits: Vec::new() },
        Act::Propose { proposal: proposal("B"), by: None, text: "Motforslag".into(), remits: Vec::new() },
        Act::ConsensusTried,
        vote(VoteQuestion::One { proposal: proposal("A") }, Way::RollCall, Some(rule)),
        Act::Answer { seat: seat("b"), choice: Some(Choice::For) },
        Act::CloseVote { hand_of_leader: None },
        vote(two, Way::ShowOfHands, None),
        Act::CountHands { count: Count { yes: 1, no: 1, blank: 0 } },
        Act::CloseVote { hand_of_leader: Some(Choice::Blank) },
        vote(VoteQuestion::One { proposal: proposal("B") }, Way::NamedByLaptop, None),
        Act::AlsoByBrowser,
        Act::BreakOffVote { why: "feil forslag".into() },
        Act::Recount { number: 2, count: Count { yes: 2, no: 0, blank: 0 }, why: "uklart".into() },
        Act::Say { seat: seat("c"), kind: StatementKind::Dissent, text: "uenig".into() },
        Act::CloseCase { status: CaseStatus::Treated },
        Act::FindTieAfterwards { number: 1, seat: seat("b"), why: "styreverv".into() },
        Act::CloseMeeting,
    ]
}

#[test]
fn acts_the_record_and_closed_minutes_read_back_as_they_were_written() {
    let case: CaseNumber = "23/24".parse().unwrap();
    let at: DateTime<Utc> = "2024-12-06T08:00:00Z".parse().unwrap();
    let mut proceedings = Proceedings::new(seating(), MeetingRules::default(), &[case]).unwrap();
    for act in acts(case) {
        reads_back(&act);
        proceedings.carry_out(act, at).unwrap();
    }
    reads_back(&proceedings.log().to_vec());
    reads_back(proceedings.rules());
    let words = [(case, blocks("Leder innledet.\n\n- et punkt").unwrap())].into();
    let closed = ClosedMinutes::close(&proceedings, words, Approval::NextMeeting, at).unwrap();
    let text = reads_back(&closed);
    let read: ClosedMinutes = serde_json::from_str(&text).unwrap();
    assert_eq!(read.disagreement(&proceedings), None, "what is read from the file is checked like the rest");
}

#[test]
fn words_are_in_kebab_case_and_a_share_nobody_reaches_is_not_read() {
    let act = serde_json::to_value(Act::TreatTies {
        body: None,
        treatment: Treatment {
            of: TreatmentOf::Ties { ties: vec![TieId(3)] },
            outcome: TieOutcome::Habil,
            taken: HowDecided::Agreed,
        },
    })
    .unwrap();
    let written = serde_json::json!({
        "act": "treat-ties", "body": null,
        "treatment": { "of": { "of": "ties", "ties": [3] }, "outcome": "habil", "taken": { "taken": "agreed" } },
    });
    assert_eq!(act, written);
    let share = serde_json::json!({ "parts": 3, "of": 2, "reach": "at-least" });
    assert!(serde_json::from_value::<Share>(share).is_err());
    let half = serde_json::json!({ "parts": 1, "of": 2, "reach": "more-than" });
    assert_eq!(serde_json::from_value::<Share>(half).unwrap().reach(), Reach::MoreThan);
}
